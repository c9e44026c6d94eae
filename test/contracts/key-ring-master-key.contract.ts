import type { KeyRingPlace, OpenKeyRing } from './key-ring-place';

const masterKey = new Uint8Array(32).fill(1);
const nextMasterKey = new Uint8Array(32).fill(2);
const wrongMasterKey = { name: 'WrongMasterKey' };
const matters = Array.from({ length: 64 }, (_, number) => `petition-${number}`);

/** `open` without keys opens with a master key of 32 times the byte 1. */
export function masterKeyContract(open: OpenKeyRing, newPlace: () => KeyRingPlace): void {
  describe('the master key', () => {
    it('is refused at opening when it is another one, and nothing is changed by that', async () => {
      const place = newPlace();
      const before = await open(place);
      const key = await before.keyFor('petition-1');
      const secret = await before.storeSecret('receipts');
      await before.close();

      await expect(open(place, { masterKey: nextMasterKey })).rejects.toMatchObject(wrongMasterKey);

      const ring = await open(place);
      expect(await ring.findKey('petition-1')).toEqual(key);
      expect(await ring.storeSecret('receipts')).toEqual(secret);
    });

    it('has 32 bytes, and so has the secret', async () => {
      for (const length of [0, 16, 31, 33]) {
        const wrong = new Uint8Array(length);
        await expect(open(newPlace(), { masterKey: wrong })).rejects.toThrow(RangeError);
        const keys = { masterKey, initialSecret: wrong };
        await expect(open(newPlace(), keys)).rejects.toThrow(RangeError);
      }
    });

    it('can be replaced: keys and secrets stay, the old one is refused', async () => {
      const place = newPlace();
      const ring = await open(place);
      const keys = await Promise.all(matters.map(ring.keyFor));
      const secret = await ring.storeSecret('receipts');

      await ring.rotateMasterKey(nextMasterKey);
      const late = await ring.keyFor('petition-late');

      const reopened = await open(place, { masterKey: nextMasterKey });
      for (const one of [ring, reopened]) {
        expect(await Promise.all(matters.map(one.findKey))).toEqual(keys);
        expect(await one.findKey('petition-late')).toEqual(late);
        expect(await one.storeSecret('receipts')).toEqual(secret);
      }
      await expect(open(place)).rejects.toMatchObject(wrongMasterKey);
    });

    it('can be replaced while keys are being made', async () => {
      const place = newPlace();
      const ring = await open(place);
      const making = matters.map(ring.keyFor);
      await ring.rotateMasterKey(nextMasterKey);
      const keys = await Promise.all(making);

      const reopened = await open(place, { masterKey: nextMasterKey });

      expect(await Promise.all(matters.map(reopened.findKey))).toEqual(keys);
    });

    it('that was replaced makes no keys any more through a ring that is still open', async () => {
      const place = newPlace();
      const [ring, stale] = [await open(place), await open(place)];
      await ring.keyFor('petition-1');
      await ring.rotateMasterKey(nextMasterKey);

      await expect(stale.keyFor('petition-2')).rejects.toThrow();
      await expect(stale.findKey('petition-1')).rejects.toThrow();
      await expect(stale.rotateMasterKey(masterKey)).rejects.toThrow();

      expect(await ring.findKey('petition-2')).toBeNull();
      expect(await ring.findKey('petition-1')).not.toBeNull();
    });

    it('is not replaced by one of another length', async () => {
      const place = newPlace();
      const ring = await open(place);
      const key = await ring.keyFor('petition-1');

      await expect(ring.rotateMasterKey(new Uint8Array(16))).rejects.toThrow(RangeError);

      expect(await (await open(place)).findKey('petition-1')).toEqual(key);
    });
  });
}
