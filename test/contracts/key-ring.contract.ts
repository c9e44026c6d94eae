import { StoreUnavailable } from '../../src/ports/event-store';
import type { KeyRing } from '../../src/ports/key-ring';
import { masterKeyContract } from './key-ring-master-key.contract';
import type { KeyRingKeys, KeyRingPlace } from './key-ring-place';

const bytes = (value: number): Uint8Array => new Uint8Array(32).fill(value);
const masterKey = bytes(1);
const nextMasterKey = bytes(2);
const matters = Array.from({ length: 64 }, (_, number) => `petition-${number}`);

/** What every key ring does. `newPlace` names a place where nothing is stored yet. */
export const keyRingContract = (adapter: string, newPlace: () => KeyRingPlace): void => {
  describe(`key ring contract: ${adapter}`, () => {
    const opened: KeyRing[] = [];
    const open = async (
      place = newPlace(),
      keys: KeyRingKeys = { masterKey },
    ): Promise<KeyRing> => {
      const ring = await place(keys);
      opened.push(ring);
      return ring;
    };
    afterEach(async () => {
      for (const ring of opened.splice(0)) await ring.close();
    });

    describe('a key', () => {
      it('is made once for each matter, and not by asking whether there is one', async () => {
        const ring = await open();
        expect(await ring.findKey('petition-1')).toBeNull();

        const key = await ring.keyFor('petition-1');

        expect(key).toHaveLength(32);
        expect(await ring.keyFor('petition-1')).toEqual(key);
        expect(await ring.findKey('petition-1')).toEqual(key);
        expect(await ring.keyFor('petition-2')).not.toEqual(key);
        expect(await ring.findKey('petition-3')).toBeNull();
      });

      it('is at hand once it was made or found, and nowhere else', async () => {
        const place = newPlace();
        const ring = await open(place);
        await ring.keyFor('petition-1');
        const other = await open(place);

        expect(ring.isAtHand('petition-1')).toBe(true);
        expect(ring.isAtHand('petition-2')).toBe(false);
        expect(other.isAtHand('petition-1')).toBe(false);
        await other.findKey('petition-1');
        await other.findKey('petition-2');
        expect(other.isAtHand('petition-1')).toBe(true);
        expect(other.isAtHand('petition-2')).toBe(false);
      });

      it('is one for all who ask at once, through two rings over one place too', async () => {
        const place = newPlace();
        const rings = [await open(place), await open(place)];

        const asked = rings.flatMap((ring) =>
          [...matters, ...matters].map((one) => ring.keyFor(one)),
        );
        const keys = (await Promise.all(asked)).map((key) => Buffer.from(key).toString('hex'));

        expect(new Set(keys).size).toBe(64);
        for (const [index, key] of keys.entries()) expect(key).toBe(keys[index % 64]);
      });

      it('is there for others as soon as it is given', async () => {
        const place = newPlace();
        const key = await (await open(place)).keyFor('petition-1');

        expect(await (await open(place)).findKey('petition-1')).toEqual(key);
      });

      it("is everybody's own copy", async () => {
        const ring = await open();
        const [key, same] = await Promise.all([
          ring.keyFor('petition-1'),
          ring.keyFor('petition-1'),
        ]);
        const kept = Uint8Array.from(key);

        key.fill(0);
        (await ring.findKey('petition-1'))!.fill(0);

        expect(same).toEqual(kept);
        expect(await ring.keyFor('petition-1')).toEqual(kept);
        expect(await ring.findKey('petition-1')).toEqual(kept);
      });

      it('survives closing and reopening, also when it was still being made', async () => {
        const place = newPlace();
        const before = await open(place);
        const key = await before.keyFor('petition-1');
        const making = before.keyFor('petition-2');
        await before.close();
        const made = await making;

        const ring = await open(place);

        expect(await ring.findKey('petition-1')).toEqual(key);
        expect(await ring.findKey('petition-2')).toEqual(made);
      });
    });

    describe('a secret of the store', () => {
      it('has 32 bytes, and is another one for every name and every store', async () => {
        const [ring, other] = [await open(), await open()];
        const secret = await ring.storeSecret('receipts');

        expect(secret).toHaveLength(32);
        expect(await ring.storeSecret('receipts')).toEqual(secret);
        expect(await ring.storeSecret('identifiers')).not.toEqual(secret);
        expect(await other.storeSecret('receipts')).not.toEqual(secret);
      });

      it('survives closing and reopening, whatever secret is offered then', async () => {
        const place = newPlace();
        const before = await open(place, { masterKey, initialSecret: bytes(7) });
        const secret = await before.storeSecret('receipts');
        await before.close();

        for (const initialSecret of [bytes(8), undefined]) {
          const ring = await open(place, { masterKey, ...(initialSecret && { initialSecret }) });
          expect(await ring.storeSecret('receipts')).toEqual(secret);
        }
      });

      it('follows from the one that a new ring is given', async () => {
        const rings = [
          await open(newPlace(), { masterKey, initialSecret: bytes(7) }),
          await open(newPlace(), { masterKey: nextMasterKey, initialSecret: bytes(7) }),
          await open(newPlace(), { masterKey, initialSecret: bytes(8) }),
        ];
        const [one, same, other] = await Promise.all(rings.map((r) => r.storeSecret('receipts')));

        expect(same).toEqual(one);
        expect(other).not.toEqual(one);
      });
    });

    masterKeyContract(open, newPlace);

    it('refuses use after it was closed', async () => {
      const ring = await open();
      await ring.keyFor('petition-1');
      await ring.close();

      await expect(ring.keyFor('petition-1')).rejects.toThrow(StoreUnavailable);
      await expect(ring.findKey('petition-1')).rejects.toThrow(StoreUnavailable);
      expect(ring.isAtHand('petition-1')).toBe(false);
      await expect(ring.storeSecret('receipts')).rejects.toThrow(StoreUnavailable);
      await expect(ring.rotateMasterKey(nextMasterKey)).rejects.toThrow(StoreUnavailable);
      await expect(ring.close()).resolves.toBeUndefined();
    });
  });
};
