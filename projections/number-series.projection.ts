import type { EventType } from '../schema/events/domain-event';
import type { EventMeta } from '../schema/events/envelope';
import type { IsoDate } from '../src/kernel/calendar';
import { foldVietnamese } from '../src/kernel/fold-vietnamese';
import { documentNumberOf, everyEvent, issuerInYear, useOf } from './document-numbers';
import type { Projection } from './projection';

/** Numbers without a gap between them, and where the first and the last of them were used. */
export type NumberRange = Readonly<{
  from: number;
  to: number;
  /** The date of the first one's document. */
  fromOn: IsoDate;
  fromStream: string;
  toStream: string;
}>;

/** The numbers of one kind of document that an issuer gave in a year, as far as they were named. */
export type NumberSeriesRow = Readonly<{
  id: string;
  councilId: string | null;
  issuer: string;
  /** The part behind the number, as it was first written: `TTr-HĐND`. */
  symbol: string;
  year: number;
  ranges: readonly NumberRange[];
  recorded: number;
  /** Of those from 1 to the highest. */
  missing: number;
  /** Numbers are missing in a series that is recorded here. */
  isGapped: boolean;
  /** The event with which it was first named: `<stream>.<revision>`. */
  firstUse: string;
}>;

/** Of a series with fewer numbers nothing can be said (our measure). */
const numbersMin = 3;
/** Where less than this share was named, others of the series are about other matters (our measure). */
const recordedHere = 0.5;

/** Adds a number; one that is known already changes nothing. */
function withNumber(
  ranges: readonly NumberRange[],
  place: number,
  on: IsoDate,
  stream: string,
): readonly NumberRange[] {
  if (ranges.some(({ from, to }) => from <= place && place <= to)) return ranges;
  const below = ranges.find(({ to }) => to === place - 1);
  const above = ranges.find(({ from }) => from === place + 1);
  const one = { from: place, to: place, fromOn: on, fromStream: stream, toStream: stream };
  const joined = { ...one, ...startOf(below), ...endOf(above) };
  const others = ranges.filter((range) => range !== below && range !== above);
  return [...others, joined].sort((first, second) => first.from - second.from);
}

const startOf = (range: NumberRange | undefined): Partial<NumberRange> =>
  range ? { from: range.from, fromOn: range.fromOn, fromStream: range.fromStream } : {};
const endOf = (range: NumberRange | undefined): Partial<NumberRange> =>
  range ? { to: range.to, toStream: range.toStream } : {};

type Row = Pick<NumberSeriesRow, 'ranges'>;

/** Each range with a gap below it, and the range below that. */
const aboveGaps = ({ ranges }: Row) =>
  ranges
    .map((range, index) => ({ range, below: ranges[index - 1] }))
    .filter(({ range, below }) => range.from > (below?.to ?? 0) + 1);

/** The numbers that are missing, from 1 on. */
export const gapsOf = (row: Row): readonly Readonly<{ from: number; to: number }>[] =>
  aboveGaps(row).map(({ range, below }) => ({ from: (below?.to ?? 0) + 1, to: range.from - 1 }));

/** The numbers beside gaps, and where they were used first. */
export const besideGaps = (row: Row): readonly Readonly<{ place: number; stream: string }>[] =>
  aboveGaps(row).flatMap(({ range, below }) => [
    ...(below ? [{ place: below.to, stream: below.toStream }] : []),
    { place: range.from, stream: range.fromStream },
  ]);

/** The date of the first document behind a gap; null without any. */
export const gappedSince = (row: Row): IsoDate | null => aboveGaps(row)[0]?.range.fromOn ?? null;

function counted(row: NumberSeriesRow): NumberSeriesRow {
  const recorded = row.ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const highest = row.ranges.at(-1)?.to ?? 0;
  const missing = highest - recorded;
  const isGapped = missing > 0 && recorded >= numbersMin && recorded >= recordedHere * highest;
  return { ...row, recorded, missing, isGapped };
}

/** The series that a document is of, and its place in it; null for one whose number has another form. */
function seriesOf({ councilId, document }: EventMeta) {
  const number = document && documentNumberOf(document);
  if (!document || !number) return null;
  const key = [issuerInYear(councilId, document), foldVietnamese(number.symbol)].join('/');
  return { document, ...number, key };
}

/** Whether an event names one of the numbers of a series that are beside a gap. */
export function isBesideGap(
  { meta }: Readonly<{ meta: EventMeta }>,
  row: NumberSeriesRow,
): boolean {
  const series = seriesOf(meta);
  return series?.key === row.id && besideGaps(row).some(({ place }) => place === series.place);
}

/** Which numbers of documents are missing between those that were named? */
export const numberSeries: Projection<EventType, NumberSeriesRow> = {
  name: 'number_series',
  version: 1,
  indexes: [['councilId', 'isGapped', 'id'], ['firstUse']],
  handles: everyEvent,
  keysOf({ meta }) {
    const series = seriesOf(meta);
    return series ? [series.key] : [];
  },
  project(row, { event }, id) {
    const { stream, meta } = event;
    const series = seriesOf(meta);
    if (series === null) return row;
    const { document, place, symbol } = series;
    const begun: NumberSeriesRow = row ?? {
      id,
      councilId: meta.councilId,
      issuer: document.issuer,
      symbol,
      year: Number(document.date.slice(0, 4)),
      ranges: [],
      recorded: 0,
      missing: 0,
      isGapped: false,
      firstUse: useOf(event),
    };
    const ranges = withNumber(begun.ranges, place, document.date, stream);
    return counted({ ...begun, ranges });
  },
};
