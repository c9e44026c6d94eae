import { Binary, MongoClient } from 'mongodb';
import { WrongMasterKey } from '../../src/adapters/crypto/key-encryption-key';
import { connectMongodb } from '../../src/adapters/mongodb/connection';
import { openMongodbKeyRing } from '../../src/adapters/mongodb/key-ring';
import { KeyRingDamaged } from '../../src/adapters/mongodb/ring-document';
import { keyRingContract } from '../contracts/key-ring.contract';
import type { KeyRingKeys } from '../contracts/key-ring-place';
import { mongodbUrl, newDatabaseUrl } from '../support/mongodb-server';

const open = async (url: string, keys: KeyRingKeys) => {
  const connection = connectMongodb({ url });
  try {
    return await openMongodbKeyRing({ connection, ...keys });
  } catch (error) {
    await connection.close();
    throw error;
  }
};

const newPlace = () => {
  const url = newDatabaseUrl();
  return (keys: KeyRingKeys) => open(url, keys);
};

const masterKey = new Uint8Array(32).fill(1);
const nextMasterKey = new Uint8Array(32).fill(2);
const initialSecret = Uint8Array.from({ length: 32 }, (_, index) => index);

type Kept = Readonly<{ _id: string; wrappingKey: number; wrapped: Binary }>;
type Ring = Readonly<{
  _id: string;
  revision: number;
  masterKeyId: string;
  secret: Binary;
  wrappingKeys: readonly Readonly<{ number: number; wrapped: Binary }>[];
}>;

function mongodbKeyRingTests(): void {
  let url: string;
  let client: MongoClient;
  beforeEach(() => {
    url = newDatabaseUrl();
    client = new MongoClient(url);
  });
  afterEach(() => client.close());
  const openRing = (key = masterKey) => open(url, { masterKey: key, initialSecret });

  /** As somebody with access to the database would, and without the master key. */
  const keys = () => client.db().collection<Kept>('keys');
  const rings = () => client.db().collection<Ring>('ring');
  const replace = (matter: string, wrapped: Binary) =>
    keys().updateOne({ _id: matter }, { $set: { wrapped } });
  const kept = async (matter: string): Promise<Kept> => (await keys().findOne({ _id: matter }))!;

  it('derives the same secrets as any other ring of the same secret', async () => {
    const ring = await openRing();
    expect(Buffer.from(await ring.storeSecret('receipts')).toString('hex')).toBe(
      'ea9fcff2bf11eb2add0ef74896739c57d65e1a9e26a81d19acd0561677289e0e',
    );
    await ring.close();
  });

  it('names the master key that it wants, and the one it was given', async () => {
    await (await openRing()).close();
    const opening = openRing(nextMasterKey);
    await expect(opening).rejects.toThrow(WrongMasterKey);
    await expect(opening).rejects.toThrow('under the master key 36032f48d4547a7f, not under');
  });

  it('is made once by all who open it at once', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => open(url, { masterKey })));
    const secrets = await Promise.all(opened.map((ring) => ring.storeSecret('receipts')));
    expect(new Set(secrets.map((secret) => Buffer.from(secret).toString('hex'))).size).toBe(1);
    await Promise.all(opened.map((ring) => ring.close()));
  });

  it('keeps nothing in the clear', async () => {
    const ring = await openRing();
    const key = await ring.keyFor('petition-1');
    const stored = [...(await keys().find().toArray()), ...(await rings().find().toArray())];
    const bytes = stored.flatMap((document) =>
      'wrapped' in document
        ? [document.wrapped]
        : [document.secret, ...document.wrappingKeys.map(({ wrapped }) => wrapped)],
    );
    expect(bytes).toHaveLength(3);
    for (const { buffer } of bytes)
      for (const secret of [key, initialSecret, masterKey])
        expect(Buffer.from(buffer).includes(Buffer.from(secret))).toBe(false);
    await ring.close();
  });

  it('notices a wrapped key that was changed, cut or put in the place of another', async () => {
    const ring = await openRing();
    const made = ['petition-1', 'petition-2', 'petition-3', 'petition-4', 'petition-5'];
    for (const matter of made) await ring.keyFor(matter);
    await ring.close();
    await replace('petition-1', (await kept('petition-2')).wrapped);
    await replace('petition-3', new Binary((await kept('petition-3')).wrapped.buffer.subarray(1)));
    await replace('petition-4', new Binary(new Uint8Array(60)));
    await keys().updateOne({ _id: 'petition-5' }, { $set: { wrappingKey: 2 } });

    const reopened = await openRing();

    for (const matter of ['petition-1', 'petition-3', 'petition-4', 'petition-5']) {
      await expect(reopened.findKey(matter)).rejects.toThrow(KeyRingDamaged);
      await expect(reopened.keyFor(matter)).rejects.toThrow(KeyRingDamaged);
    }
    expect(await reopened.findKey('petition-2')).toHaveLength(32);
    await reopened.close();
  });

  it.each<[string, (ring: Ring) => Partial<Ring>]>([
    [
      'its secret was replaced by a wrapped key',
      ({ wrappingKeys: [first] }) => ({ secret: first!.wrapped }),
    ],
    [
      'its wrapping key was replaced by the secret',
      ({ secret }) => ({ wrappingKeys: [{ number: 1, wrapped: secret }] }),
    ],
    [
      'its wrapping key was renamed',
      ({ wrappingKeys: [first] }) => ({ wrappingKeys: [{ ...first!, number: 2 }] }),
    ],
    ['it has no wrapping key', () => ({ wrappingKeys: [] })],
    ['its revision was changed', ({ revision }) => ({ revision: revision + 1 })],
  ])('is not opened when %s', async (_, change) => {
    await (await openRing()).close();
    const ring = (await rings().findOne())!;
    await rings().updateOne({ _id: 'ring' }, { $set: change(ring) });
    await expect(openRing()).rejects.toThrow(KeyRingDamaged);
  });

  it.each<[string, (keys: Ring['wrappingKeys']) => Ring['wrappingKeys']]>([
    ['left out', (keys) => keys.slice(0, 1)],
    ['put before former ones', (keys) => [...keys].reverse()],
  ])('is not opened when its newest wrapping key was %s', async (_, change) => {
    const ring = await openRing();
    await ring.rotateMasterKey(nextMasterKey);
    await ring.close();
    const { wrappingKeys } = (await rings().findOne())!;
    await rings().updateOne({ _id: 'ring' }, { $set: { wrappingKeys: change(wrappingKeys) } });
    await expect(openRing(nextMasterKey)).rejects.toThrow(KeyRingDamaged);
  });

  it('is gone when its document is, and no key is made then', async () => {
    const ring = await openRing();
    await rings().deleteOne({ _id: 'ring' });
    await expect(ring.keyFor('petition-1')).rejects.toThrow(KeyRingDamaged);
    expect(await keys().countDocuments()).toBe(0);
    await ring.close();
  });

  it('wraps under another key from the moment on at which its master key is replaced', async () => {
    const ring = await openRing();
    await ring.keyFor('petition-1');
    const before = (await rings().findOne())!;
    await ring.rotateMasterKey(nextMasterKey);
    const key = await ring.keyFor('petition-2');

    const after = (await rings().findOne())!;
    expect([
      (await kept('petition-1')).wrappingKey,
      (await kept('petition-2')).wrappingKey,
    ]).toEqual([1, 2]);
    expect([before.revision, after.revision]).toEqual([1, 2]);
    const texts = ({ secret, wrappingKeys }: Ring) =>
      [secret, ...wrappingKeys.map(({ wrapped }) => wrapped)].map(({ buffer }) =>
        Buffer.from(buffer).toString('hex'),
      );
    expect(texts(after).filter((one) => texts(before).includes(one))).toEqual([]);
    await ring.close();

    // Whoever has the former master key and an old copy of the document finds the keys of that time, and no later one.
    await rings().replaceOne({ _id: 'ring' }, before);
    const old = await openRing();
    expect(await old.findKey('petition-1')).toHaveLength(32);
    await expect(old.findKey('petition-2')).rejects.toThrow(KeyRingDamaged);
    await old.close();
    expect(key).toHaveLength(32);
  });

  it('replaces its master key again where nobody heard that it was done', async () => {
    const [ring, other] = [await openRing(), await openRing()];
    await ring.rotateMasterKey(nextMasterKey);
    await other.rotateMasterKey(nextMasterKey);
    expect((await rings().findOne())!.revision).toBe(2);
    expect(await other.keyFor('petition-1')).toEqual(await ring.keyFor('petition-1'));
    await Promise.all([ring.close(), other.close()]);
  });

  it('gives many who ask at once each the key of their own', async () => {
    const [ring, other] = [await openRing(), await openRing()];
    const matters = Array.from({ length: 300 }, (_, n) => `petition-${n}`);
    const made = await Promise.all(matters.map(ring.keyFor));
    expect(await Promise.all(matters.map(other.findKey))).toEqual(made);
    expect(await keys().countDocuments()).toBe(300);
    await Promise.all([ring.close(), other.close()]);
  });
}

if (mongodbUrl !== null) {
  keyRingContract('mongodb', newPlace);
  describe('mongodb key ring', mongodbKeyRingTests);
} else
  it.skip('MONGODB_URL is not set: the contract of key rings did not run on MongoDB', () =>
    undefined);
