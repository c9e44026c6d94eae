import fc from 'fast-check';
import type { Filter, Order } from '../../src/ports/view-store';
import { holding, type OpenViewStore } from './view-store-place';
import { matching, measured, type Sample, sample, samples, sorted } from './view-store.model';
import { anyFilter, anySamples, measures } from './view-store-samples';

const byKey: Order<Sample> = { by: [], direction: 'ascending' };
const { note: _note, ...withoutNote } = sample;
const runs = { numRuns: 150 };

/** Filters and measures agree with what they mean in plain JavaScript. */
export function filtersContract(open: OpenViewStore): void {
  describe('filters', () => {
    it('mean what they mean for single rows', async () => {
      const store = await open();
      await fc.assert(
        fc.asyncProperty(anySamples(40), anyFilter, async (rows, filter) => {
          await holding(store, rows, async (view) => {
            const { rows: found } = await store.page(view, filter, byKey, null, 100);
            expect(found.map(({ key }) => key)).toEqual(sorted(matching(rows, filter), byKey));
          });
        }),
        { numRuns: 400 },
      );
    });

    it.each<[string, Filter<Sample>, readonly string[]]>([
      ['null matches null and missing', { note: null }, ['missing', 'null']],
      ['$ne never matches null', { note: { $ne: 'a' } }, ['empty']],
      ['$ne null matches what is set', { note: { $ne: null } }, ['a', 'empty']],
      ['ranges never match null', { note: { $lte: 'z' } }, ['a', 'empty']],
      ['a range up to null matches nothing', { note: { $lte: null } }, []],
      ['$in of nothing matches nothing', { note: { $in: [] } }, []],
      [
        '$in of null matches null and missing',
        { note: { $in: [null, 'a'] } },
        ['a', 'missing', 'null'],
      ],
      ['all operators must hold', { note: { $gte: '', $lt: 'a' } }, ['empty']],
      ['$or of nothing matches nothing', { $or: [] }, []],
      ['$and of nothing matches everything', { $and: [] }, ['a', 'empty', 'missing', 'null']],
      ['true is not false', { isHeld: true }, ['a', 'missing']],
      ['false is not missing', { isOpen: false }, ['a', 'missing']],
      ['true among both', { isOpen: { $in: [true, false] } }, ['a', 'empty', 'missing', 'null']],
    ])('%s', async (_, filter, expected) => {
      const store = await open();
      const held = { ...withoutNote, isHeld: true, isOpen: false } as Sample;
      const free = { ...withoutNote, isHeld: false, isOpen: true } as Sample;
      const rows = new Map<string, Sample>([
        ['a', { ...held, note: 'a' }],
        ['empty', { ...free, note: '' }],
        ['missing', held],
        ['null', { ...free, note: null }],
      ]);
      await holding(store, rows, async (view) => {
        const page = await store.page(view, filter, byKey, null, 10);
        expect(page.rows.map(({ key }) => key)).toEqual(expected);
      });
    });

    it('that cannot be are refused: leaving a condition out would match too much', async () => {
      const store = await open();
      const filters: readonly unknown[] = [
        { council: undefined },
        { council: {} },
        { council: { $regex: 'a' } },
        { council: { toString: 'a' } },
        { council: { $in: [undefined] } },
        { days: { $gt: undefined } },
        { days: NaN },
        { days: { $in: [NaN] } },
        { $or: undefined },
      ];
      for (const filter of filters) {
        const wrong = filter as Filter<Sample>;
        await expect(store.page(samples, wrong, byKey, null, 10)).rejects.toThrow();
        await expect(store.measure(samples, wrong, { of: 'count' })).rejects.toThrow();
      }
    });
  });

  describe('measures', () => {
    it('are what a plain computation gives', async () => {
      const store = await open();
      await fc.assert(
        fc.asyncProperty(anySamples(25), anyFilter, async (rows, filter) => {
          const expected = [...matching(rows, filter).values()];
          await holding(store, rows, async (view) => {
            for (const measure of measures)
              expect(await store.measure(view, filter, measure)).toBe(measured(expected, measure));
          });
        }),
        runs,
      );
    });

    it('of nothing are 0, the median null', async () => {
      const store = await open();
      const values = measures.map((measure) => store.measure(samples, {}, measure));
      expect(await Promise.all(values)).toEqual([0, 0, 0, null, null, 0, 0, 0]);
    });
  });
}
