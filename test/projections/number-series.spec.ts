import fc from 'fast-check';
import { documentNumberOf } from '../../projections/document-numbers';
import {
  besideGaps,
  gapsOf,
  gappedSince,
  numberSeries,
} from '../../projections/number-series.projection';
import { classified, council, inStream, rowsOf } from '../support/given';

const issuer = 'Văn phòng HĐND';
const letters = (numbers: readonly string[], more: object = {}) =>
  inStream(
    'petition-1',
    numbers.map((number, index) =>
      classified(
        {},
        {
          document: {
            number,
            issuer,
            date: `2021-10-${String(index + 1).padStart(2, '0')}`,
            ...more,
          },
        },
      ),
    ),
  );
const seriesOf = (...events: Parameters<typeof rowsOf>[1][]) => [
  ...rowsOf(numberSeries, events.flat()).values(),
];

describe('the numbers of documents', () => {
  it.each([
    ['67/TTr-HĐND', 67, 'TTr-HĐND'],
    [' 007/CV-HĐND ', 7, 'CV-HĐND'],
    ['72/2025/NQLT/UBTVQH15', 72, '2025/NQLT/UBTVQH15'],
  ])('%s is number %s of %s', (number, place, symbol) => {
    expect(documentNumberOf({ number, issuer, date: '2021-10-01' })).toEqual({ place, symbol });
  });

  it.each(['số 12', '12', '12/', '12a/CV', '00/CV', '1234567/CV'])(
    '%s is none of a series',
    (number) => {
      expect(documentNumberOf({ number, issuer, date: '2021-10-01' })).toBeNull();
      expect(seriesOf(letters([number]))).toEqual([]);
    },
  );

  it('are those of one issuer, kind and year', () => {
    const rows = seriesOf(
      letters(['01/CV-VP', '03/CV-VP', '02/BC-VP']),
      letters(['01/CV-VP'], { date: '2022-01-02' }),
      letters(['02/cv-vp'], { issuer: 'VĂN PHÒNG HĐND' }),
      letters(['04/CV-VP'], { issuer: 'UBND' }),
    );
    expect(rows.map(({ id, ranges }) => [id, ranges.map(({ from, to }) => [from, to])])).toEqual([
      [`${council}/2021/van phong hdnd/cv-vp`, [[1, 3]]],
      [`${council}/2021/van phong hdnd/bc-vp`, [[2, 2]]],
      [`${council}/2022/van phong hdnd/cv-vp`, [[1, 1]]],
      [`${council}/2021/ubnd/cv-vp`, [[4, 4]]],
    ]);
  });

  it('that are missing are told where they lie, and since which document', () => {
    const [row] = seriesOf(letters(['02/CV', '04/CV', '03/CV', '07/CV']));
    expect(row).toMatchObject({
      recorded: 4,
      missing: 3,
      isGapped: true,
      firstUse: 'petition-1.0',
    });
    expect(gapsOf(row!)).toEqual([
      { from: 1, to: 1 },
      { from: 5, to: 6 },
    ]);
    expect(besideGaps(row!).map(({ place }) => place)).toEqual([2, 4, 7]);
    expect(gappedSince(row!)).toBe('2021-10-01');
  });

  it.each([
    ['fewer than three are known', ['02/CV', '04/CV'], false],
    ['fewer than half are known', ['01/CV', '02/CV', '03/CV', '09/CV', '10/CV', '13/CV'], false],
    ['half are known', ['01/CV', '02/CV', '03/CV', '09/CV', '10/CV', '12/CV'], true],
    ['none is missing', ['01/CV', '02/CV', '03/CV'], false],
  ])('where %s: %s', (_name, numbers, isGapped) => {
    expect(seriesOf(letters(numbers))[0]?.isGapped).toBe(isGapped);
  });

  it('are counted each once, in whatever order they come', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(numbers, (places) => {
        const [row] = seriesOf(
          letters(
            places.map((place) => `${place}/CV`),
            { date: '2021-10-01' },
          ),
        );
        const known = new Set(places);
        const highest = Math.max(...places);
        const missing = Array.from({ length: highest }, (_, index) => index + 1).filter(
          (place) => !known.has(place),
        );
        const told = gapsOf(row!).flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        );
        expect(told).toEqual(missing);
        expect([row?.recorded, row?.missing]).toEqual([known.size, missing.length]);
        for (const { place } of besideGaps(row!)) {
          expect(known.has(place)).toBe(true);
          expect(known.has(place - 1) && known.has(place + 1)).toBe(false);
        }
      }),
      { seed: 2021 },
    );
  });
});
