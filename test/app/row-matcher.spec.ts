import { join } from 'node:path';
import fc from 'fast-check';
import { openSqliteViewStore } from '../../src/adapters/sqlite/view-store';
import { matchesRow } from '../../src/app/live/row-matcher';
import type { Filter } from '../../src/ports/view-store';
import { holding } from '../contracts/view-store-place';
import { anyFilter, anySamples } from '../contracts/view-store-samples';
import type { Sample, SampleFilter } from '../contracts/view-store.model';
import { temporaryFolder } from '../support/temporary-folder';

/** The same filter without its conditions on tokens. */
function withoutTokens({ words: _words, marks: _marks, ...filter }: SampleFilter): Filter<Sample> {
  const { $and, $or, ...plain } = filter;
  return {
    ...plain,
    ...($and ? { $and: $and.map(withoutTokens) } : {}),
    ...($or ? { $or: $or.map(withoutTokens) } : {}),
  };
}

it('matches exactly the rows that a store gives', async () => {
  const store = await openSqliteViewStore({ file: join(temporaryFolder(), 'views.db') });
  await fc.assert(
    fc.asyncProperty(anySamples(40), anyFilter.map(withoutTokens), async (rows, filter) => {
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

it.each([
  ['an operator that there is not', { days: { $regex: 1 } }],
  ['a condition without an operator', { days: {} }],
  ['a list as a value', { days: { $gt: [1] } }],
])('refuses %s, as the stores do', (_, filter) => {
  expect(() => matchesRow(filter as unknown as Filter<Sample>, { days: 1 } as Sample)).toThrow(
    TypeError,
  );
});
