import fc from 'fast-check';
import { beginning } from '../../src/ports/event-store';
import type { Filter } from '../../src/ports/view-store';
import type { OpenViewStore, ViewStorePlace } from './view-store-place';
import { changed, sample, type Sample, samples } from './view-store.model';

const later: Sample = { ...sample, days: 4 };

export function rowsContract(open: OpenViewStore, newPlace: () => ViewStorePlace): void {
  describe('rows', () => {
    it('come back as they were put', async () => {
      const store = await open();
      const row = {
        ...sample,
        body: '\u{1f600} "ữ"\n\u0000',
        parts: [{ text: null }, 1.5, { none: [] }],
      };

      await store.putMany(samples, [changed('k1', '01', row)], '01');

      expect(await store.get(samples, 'k1')).toEqual(row);
      expect(await store.get(samples, 'K1')).toBeNull();
      const many = await store.getMany(samples, ['k1', 'k2', 'k1']);
      expect([...many]).toEqual([['k1', { row, position: '01' }]]);
      expect([...(await store.getMany(samples, []))]).toEqual([]);
    });

    it('are replaced only by a newer position', async () => {
      const store = await open();
      await store.putMany(samples, [changed('k1', '05', sample)], '05');

      for (const position of ['04', '05'])
        await store.putMany(samples, [changed('k1', position, later)], '05');
      const before = await store.getMany(samples, ['k1']);
      await store.putMany(samples, [changed('k1', '06', later)], '06');

      expect(before.get('k1')).toEqual({ row: sample, position: '05' });
      expect(await store.get(samples, 'k1')).toEqual(later);
    });

    it('that were replaced or removed show in the next page', async () => {
      const store = await open();
      const daysOf = async () => {
        const { rows } = await store.page(
          samples,
          {},
          { by: ['days'], direction: 'ascending' },
          null,
          9,
        );
        return rows.map(({ key, row, cursor }) => [key, row.days, cursor]);
      };
      const put = (key: string, position: string, days: number | null) =>
        store.putMany(
          samples,
          [changed(key, position, days === null ? null : { ...sample, days })],
          position,
        );
      await put('k1', '01', 1);
      await put('k2', '02', 2);
      const pages = [await daysOf(), await daysOf()];
      await put('k1', '03', 3);
      pages.push(await daysOf());
      await put('k2', '04', null);
      pages.push(await daysOf());

      const [one, two, three] = [1, 2, 3].map((days) => {
        const key = days === 2 ? 'k2' : 'k1';
        return [key, days, [days, key]];
      });
      expect(pages).toEqual([[one, two], [one, two], [two, three], [three]]);
    });

    it('keep the newest of several changes in one put', async () => {
      const store = await open();
      const changes = [
        changed('k1', '01', sample),
        changed('k1', '03', later),
        changed('k1', '02', null),
      ];

      await store.putMany(samples, changes, '03');

      expect(await store.getMany(samples, ['k1'])).toEqual(
        new Map([['k1', { row: later, position: '03' }]]),
      );
    });

    it('that were removed stay removed when a late second projector puts what is older', async () => {
      const place = newPlace();
      const [first, late] = [await open(place), await open(place)];
      await first.putMany(samples, [changed('k1', '01', sample)], '01');
      await first.putMany(samples, [changed('k1', '07', null)], '07');

      for (const position of ['02', '06', '07'])
        await late.putMany(samples, [changed('k1', position, later)], position);

      expect(await first.get(samples, 'k1')).toBeNull();
      expect(await first.getMany(samples, ['k1'])).toEqual(
        new Map([['k1', { row: null, position: '07' }]]),
      );
      expect(await first.checkpoint(samples)).toBe('07');
      expect(await first.measure(samples, {}, { of: 'count' })).toBe(0);
      await late.putMany(samples, [changed('k1', '08', later)], '08');
      expect(await first.get(samples, 'k1')).toEqual(later);
    });

    it('that were removed match nothing, not even a filter for null', async () => {
      const store = await open();
      await store.putMany(samples, [changed('k1', '01', null), changed('k2', '01', sample)], '01');

      for (const filter of [{}, { amount: null }, { note: null }] as Filter<Sample>[]) {
        const order = { by: [], direction: 'ascending' } as const;
        const page = await store.page(samples, filter, order, null, 10);
        expect(page.rows.map(({ key }) => key)).toEqual(['k2']);
        expect(await store.measure(samples, filter, { of: 'count' })).toBe(1);
      }
      // Ordered by a field that indexes begin with.
      const byDays = { by: ['days'], direction: 'ascending' } as const;
      expect((await store.page(samples, {}, byDays, null, 10)).rows).toHaveLength(1);
    });

    it('that JSON cannot hold are refused, and with them the whole put', async () => {
      const store = await open();
      await store.putMany(samples, [changed('k1', '01', sample)], '01');

      for (const days of [NaN, Infinity, undefined as unknown as number]) {
        const changes = [changed('k1', '02', later), changed('k2', '02', { ...sample, days })];
        await expect(store.putMany(samples, changes, '02')).rejects.toThrow();
      }

      expect([...(await store.getMany(samples, ['k1', 'k2']))]).toEqual([
        ['k1', { row: sample, position: '01' }],
      ]);
      expect(await store.checkpoint(samples)).toBe('01');
    });
  });

  describe('the checkpoint', () => {
    it('begins at the beginning and never moves back', async () => {
      const store = await open();
      expect(await store.checkpoint(samples)).toBe(beginning);

      await store.putMany(samples, [], '09');
      await store.putMany(samples, [changed('k1', '02', sample)], '08');

      expect(await store.checkpoint(samples)).toBe('09');
      expect(await store.get(samples, 'k1')).toEqual(sample);
    });

    it('is where the rows are, in any order of overlapping puts', async () => {
      const positions = fc.array(fc.integer({ min: 10, max: 30 }).map(String), { minLength: 1 });
      const store = await open();
      let version = 10;
      await fc.assert(
        fc.asyncProperty(positions, async (order) => {
          const view = { ...samples, version: (version += 1) };
          await store.prepare(view);
          for (const position of order) {
            const row = { ...sample, days: Number(position) };
            await store.putMany(view, [changed('k1', position, row)], position);
          }
          const newest = order.reduce((one, other) => (one > other ? one : other));
          expect(await store.checkpoint(view)).toBe(newest);
          expect(await store.get(view, 'k1')).toMatchObject({ days: Number(newest) });
          await store.drop(view.name, view.version);
        }),
        { numRuns: 50 },
      );
    });
  });
}
