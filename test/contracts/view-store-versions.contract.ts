import { beginning, StoreUnavailable } from '../../src/ports/event-store';
import type { OpenViewStore, ViewStorePlace } from './view-store-place';
import { changed, sample, samples } from './view-store.model';

const later = { ...sample, days: 4 };
const next = { ...samples, version: 2 };

export function versionsContract(open: OpenViewStore, newPlace: () => ViewStorePlace): void {
  describe('versions', () => {
    it('of a view live beside each other', async () => {
      const store = await open();
      await store.prepare(next);
      await store.putMany(samples, [changed('k1', '01', sample)], '01');
      await store.putMany(next, [changed('k1', '09', later), changed('k2', '09', later)], '09');

      expect(await store.get(samples, 'k1')).toEqual(sample);
      expect(await store.get(samples, 'k2')).toBeNull();
      expect(await store.checkpoint(samples)).toBe('01');
      expect(await store.stored()).toEqual([
        { name: 'samples', version: 1 },
        { name: 'samples', version: 2 },
      ]);

      await store.drop('samples', 1);
      expect(await store.stored()).toEqual([{ name: 'samples', version: 2 }]);
      expect(await store.measure(next, {}, { of: 'count' })).toBe(2);
      expect(await store.checkpoint(next)).toBe('09');
    });

    it('that were dropped begin anew', async () => {
      const store = await open();
      await store.putMany(samples, [changed('k1', '05', sample), changed('k2', '05', null)], '05');
      await store.page(samples, {}, { by: ['days'], direction: 'ascending' }, null, 1);

      await store.drop('samples', 1);
      await store.drop('samples', 1);
      await store.drop('never_prepared', 3);
      expect(await store.stored()).toEqual([]);
      await store.prepare(samples);

      expect(await store.checkpoint(samples)).toBe(beginning);
      expect([...(await store.getMany(samples, ['k1', 'k2']))]).toEqual([]);
      await store.putMany(samples, [changed('k2', '01', later)], '01');
      expect(await store.get(samples, 'k2')).toEqual(later);
    });

    it('that were dropped leave nothing in a page, not even of a row at the same position', async () => {
      const store = await open();
      const pageOf = async () => {
        const order = { by: ['days'], direction: 'ascending' } as const;
        const { rows } = await store.page(samples, {}, order, null, 10);
        return rows.map(({ row }) => row);
      };
      await store.putMany(samples, [changed('k1', '05', sample)], '05');
      const before = [await pageOf(), await pageOf()];
      await store.drop('samples', 1);
      await store.prepare(samples);
      await store.putMany(samples, [changed('k1', '05', later)], '05');

      expect(before).toEqual([[sample], [sample]]);
      expect(await pageOf()).toEqual([later]);
    });

    it('and all in them survive closing and reopening', async () => {
      const place = newPlace();
      const before = await open(place);
      await before.putMany(samples, [changed('k1', '04', sample), changed('k2', '05', null)], '06');
      await before.close();
      await expect(before.get(samples, 'k1')).rejects.toThrow(StoreUnavailable);
      await expect(before.close()).resolves.toBeUndefined();

      const store = await open(place);

      expect(await store.checkpoint(samples)).toBe('06');
      expect(await store.stored()).toEqual([{ name: 'samples', version: 1 }]);
      expect(await store.getMany(samples, ['k1', 'k2'])).toEqual(
        new Map([
          ['k1', { row: sample, position: '04' }],
          ['k2', { row: null, position: '05' }],
        ]),
      );
    });
  });
}
