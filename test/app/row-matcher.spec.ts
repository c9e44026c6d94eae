import { join } from 'node:path';
import fc from 'fast-check';
import { openSqliteViewStore } from '../../src/adapters/sqlite/view-store';
import { matchesRow } from '../../src/app/live/row-matcher';
import type { Filter } from '../../src/ports/view-store';
import { holding } from '../contracts/view-store-place';
import { anyFilter, anySamples } from '../contracts/view-store-samples';
import { type Sample, sample } from '../contracts/view-store.model';
import { temporaryFolder } from '../support/temporary-folder';

it('matches exactly the rows that a store gives', async () => {
  const store = await openSqliteViewStore({ file: join(temporaryFolder(), 'views.db') });
  await fc.assert(
    fc.asyncProperty(anySamples(40), anyFilter, async (rows, filter) => {
      await holding(store, rows, async (view) => {
        const order = { by: [], direction: 'ascending' } as const;
        const { rows: found } = await store.page(view, filter, order, null, 100);
        const matching = [...rows].filter(([, row]) => matchesRow(filter, row));
        expect(matching.map(([key]) => key).sort()).toEqual(found.map(({ key }) => key).sort());
      });
    }),
    { numRuns: 400 },
  );
  await store.close();
});

it.each<[string, Filter<Sample>, readonly string[]]>([
  ['null matches null and missing', { note: null }, ['missing', 'null']],
  ['$ne never matches null', { note: { $ne: 'a' } }, ['empty']],
  ['$ne null matches what is set', { note: { $ne: null } }, ['a', 'empty']],
  ['ranges never match null', { note: { $lte: 'z' } }, ['a', 'empty']],
  ['a range up to null matches nothing', { note: { $lte: null } }, []],
  [
    '$in of null matches null and missing',
    { note: { $in: [null, 'a'] } },
    ['a', 'missing', 'null'],
  ],
  ['$or of nothing matches nothing', { $or: [] }, []],
  ['$and of nothing matches everything', { $and: [] }, ['a', 'empty', 'missing', 'null']],
])('as the contract of the stores has it, %s', (_, filter, expected) => {
  const { note: _note, ...without } = sample;
  const rows = {
    a: { ...without, note: 'a' },
    empty: { ...without, note: '' },
    missing: without as Sample,
    null: { ...without, note: null },
  };
  const matching = Object.entries(rows).filter(([, row]) => matchesRow(filter, row));
  expect(matching.map(([name]) => name)).toEqual(expected);
});

it.each([
  ['an operator that there is not', { days: { $regex: 1 } }],
  ['a condition without an operator', { days: {} }],
  ['a list as a value', { days: { $gt: [1] } }],
])('refuses %s, as the stores do', (_, filter) => {
  expect(() => matchesRow(filter as unknown as Filter<Sample>, { days: 1 } as Sample)).toThrow(
    TypeError,
  );
});
