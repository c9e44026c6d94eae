import type { EventType } from '../schema/events/domain-event';
import type { DocumentReference } from '../schema/events/envelope';
import type { IsoDate } from '../src/kernel/calendar';
import { foldVietnamese } from '../src/kernel/fold-vietnamese';
import { everyEvent, issuerInYear, useOf } from './document-numbers';
import type { Projection } from './projection';

/** A document by its number, as it was named behind what was recorded. */
export type DocumentRow = Readonly<{
  id: string;
  councilId: string | null;
  /** As it was first written. */
  number: string;
  issuer: string;
  /** The dates that it bears, each once, the earliest first. */
  dates: readonly IsoDate[];
  /** More than one: two documents have one number, or one was written wrongly. */
  datesBorne: number;
  firstOn: IsoDate;
  /** Its number is that of another kind of body than the one that is said to have issued it. */
  isMisfit: boolean;
  /** The event with which it was first named: `<stream>.<revision>`. */
  firstUse: string;
  /** What was recorded with it, the first hundred. */
  streams: readonly string[];
}>;

const streamsMax = 100;

/** The kinds of bodies that a symbol tells, and how names of such bodies begin or call themselves. */
const organs: readonly (readonly [symbol: string, names: readonly string[]])[] = [
  ['hdnd', ['hdnd', 'hoi dong nhan dan']],
  ['ubnd', ['ubnd', 'uy ban nhan dan']],
  ['mttq', ['mttq', 'mat tran']],
];

/** `08/QĐ-UBND` of a council's own body: the part behind the hyphen is of another organ than the issuer. */
export function isMisfit({ number, issuer }: DocumentReference): boolean {
  const [, symbol = ''] = /\/[^-]*-(.+)$/u.exec(foldVietnamese(number)) ?? [];
  const name = foldVietnamese(issuer);
  const told = organs.filter(([mark]) => symbol.includes(mark));
  const named = organs.filter(([, names]) => names.some((one) => name.includes(one)));
  if (told.length === 0 || named.length === 0) return false;
  return !told.some((organ) => named.includes(organ));
}

const keyOf = (councilId: string | null, document: DocumentReference): string =>
  [issuerInYear(councilId, document), foldVietnamese(document.number)].join('/');

/** Which documents stand behind what was recorded, and do their numbers fit? */
export const documents: Projection<EventType, DocumentRow> = {
  name: 'documents',
  version: 1,
  indexes: [['councilId', 'datesBorne', 'id'], ['councilId', 'isMisfit', 'id'], ['firstUse']],
  handles: everyEvent,
  keysOf: ({ meta: { councilId, document } }) =>
    document === undefined ? [] : [keyOf(councilId, document)],
  project(row, { event }, id) {
    const { stream, meta } = event;
    const { document, councilId } = meta;
    if (document === undefined) return row;
    const { number, issuer } = row ?? document;
    const dates = [...new Set([...(row?.dates ?? []), document.date])].sort();
    const streams = [...new Set([...(row?.streams ?? []), stream])].slice(0, streamsMax);
    return {
      id,
      councilId,
      number,
      issuer,
      dates,
      datesBorne: dates.length,
      firstOn: dates[0] ?? document.date,
      isMisfit: isMisfit(document),
      firstUse: row?.firstUse ?? useOf(event),
      streams,
    };
  },
};
