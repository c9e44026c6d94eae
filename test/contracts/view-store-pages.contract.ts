import fc from 'fast-check';
import type { Cursor, Order, Placed, ViewStore } from '../../src/ports/view-store';
import { holding, type OpenViewStore } from './view-store-place';
import {
  matching,
  type Sample,
  sample,
  type SampleFilter,
  samples,
  sorted,
} from './view-store.model';
import { anyFilter, anyOrder, anySamples } from './view-store-samples';

const byKey: Order<Sample> = { by: [], direction: 'ascending' };
const runs = { numRuns: 150 };

/** Both read pages; they differ in what stays in memory. */
const reads = ['page', 'scan'] as const;
type Read = (typeof reads)[number];

/** Every page from the first to the last; each but the last is full. */
async function pages(
  store: ViewStore,
  read: Read,
  view: typeof samples,
  filter: SampleFilter,
  order: Order<Sample>,
  limit: number,
): Promise<readonly Placed<Sample>[]> {
  const rows: Placed<Sample>[] = [];
  let after: Cursor | null = null;
  for (let hasMore = true; hasMore; after = rows.at(-1)?.cursor ?? null) {
    const page = await store[read](view, filter, order, after, limit);
    if (page.hasMore) expect(page.rows).toHaveLength(limit);
    else if (rows.length > 0) expect(page.rows).not.toHaveLength(0);
    rows.push(...page.rows);
    // An order that never ends must fail, not hang.
    expect(rows.length).toBeLessThan(100);
    hasMore = page.hasMore;
  }
  return rows;
}

export function pagesContract(open: OpenViewStore): void {
  describe.each(reads)('pages by %s', (read) => {
    it('together are the sorted list, for any size, no row missing or twice', async () => {
      const store = await open();
      const limits = fc.integer({ min: 1, max: 9 });
      await fc.assert(
        fc.asyncProperty(
          anySamples(40),
          anyFilter,
          anyOrder,
          limits,
          async (rows, filter, order, limit) => {
            const expected = matching(rows, filter);
            await holding(store, rows, async (view) => {
              const found = await pages(store, read, view, filter, order, limit);
              expect(found.map(({ key }) => key)).toEqual(sorted(expected, order));
              for (const { key, row } of found) expect(row).toEqual(rows.get(key));
            });
          },
        ),
        runs,
      );
    });

    it('are the same backwards', async () => {
      const store = await open();
      await fc.assert(
        fc.asyncProperty(anySamples(40), anyOrder, async (rows, { by }) => {
          const order = { by, direction: 'ascending' } as const;
          await holding(store, rows, async (view) => {
            const forth = await pages(store, read, view, {}, order, 3);
            const back = await pages(store, read, view, {}, { by, direction: 'descending' }, 4);
            expect(back.map(({ key }) => key)).toEqual(forth.map(({ key }) => key).reverse());
          });
        }),
        runs,
      );
    });

    it('continue after a row that is gone, and show what came in behind it', async () => {
      const store = await open();
      const row = { ...sample, days: 1 };
      const all = new Map(['b', 'c', 'd'].map((key) => [key, row]));
      await holding(store, all, async (view) => {
        const order = { by: ['days'], direction: 'ascending' } as const;
        const first = await store[read](view, {}, order, null, 2);
        expect(first).toMatchObject({ rows: [{ cursor: [1, 'b'] }, { cursor: [1, 'c'] }] });
        const changes = [
          { key: 'a', row, position: '2' },
          { key: 'c', row: null, position: '2' },
          { key: 'cc', row, position: '2' },
        ];
        await store.putMany(view, changes, '2');

        const second = await store[read](view, {}, order, first.rows[1]!.cursor, 2);

        expect(second.rows.map(({ key }) => key)).toEqual(['cc', 'd']);
        expect(second.hasMore).toBe(false);
      });
    });

    it('are refused for a size or a cursor that cannot be', async () => {
      const store = await open();
      for (const limit of [0, -1, 1.5, NaN])
        await expect(store[read](samples, {}, byKey, null, limit)).rejects.toThrow();
      for (const after of [[], ['k1', 'k1'], [NaN]])
        await expect(store[read](samples, {}, byKey, after, 10)).rejects.toThrow();
    });
  });
}
