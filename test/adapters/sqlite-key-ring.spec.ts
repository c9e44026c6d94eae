import { DatabaseSync } from '@photostructure/sqlite';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WrongMasterKey } from '../../src/adapters/crypto/key-encryption-key';
import { openSqliteKeyRing } from '../../src/adapters/sqlite/key-ring';
import { StoreCannotOpen } from '../../src/adapters/sqlite/store-cannot-open';
import { keyRingContract } from '../contracts/key-ring.contract';
import type { KeyRingKeys } from '../contracts/key-ring-place';
import { temporaryFolder } from '../support/temporary-folder';

const newPlace = () => {
  const file = join(temporaryFolder(), 'keys.db');
  return (keys: KeyRingKeys) => openSqliteKeyRing({ file, ...keys });
};

keyRingContract('sqlite', newPlace);

const masterKey = new Uint8Array(32).fill(1);
const nextMasterKey = new Uint8Array(32).fill(2);
const initialSecret = Uint8Array.from({ length: 32 }, (_, index) => index);

describe('sqlite key ring', () => {
  let file: string;
  beforeEach(() => {
    file = join(temporaryFolder(), 'keys.db');
  });
  const open = (key = masterKey) => openSqliteKeyRing({ file, masterKey: key, initialSecret });

  /** As somebody with access to the file would, and without the master key. */
  const inFile = (sql: string): readonly Readonly<Record<string, unknown>>[] => {
    const database = new DatabaseSync(file);
    const rows = database.prepare(sql).all() as Readonly<Record<string, unknown>>[];
    database.close();
    return rows;
  };
  /** A character for each byte. */
  const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
  const filesText = (): string =>
    [file, `${file}-wal`]
      .map((path) => (existsSync(path) ? latin1(readFileSync(path)) : ''))
      .join('');

  it('derives secrets by HKDF-SHA-256 (RFC 5869) from the one that it was given', async () => {
    const ring = await open();

    expect(Buffer.from(await ring.storeSecret('receipts')).toString('hex')).toBe(
      'ea9fcff2bf11eb2add0ef74896739c57d65e1a9e26a81d19acd0561677289e0e',
    );
    await ring.close();
  });

  it('names the master key that it wants, and the one it was given', async () => {
    await (await open()).close();

    const opening = open(nextMasterKey);

    await expect(opening).rejects.toThrow(WrongMasterKey);
    await expect(opening).rejects.toThrow('under the master key 36032f48d4547a7f, not under');
  });

  it('keeps nothing in the clear', async () => {
    const ring = await open();
    const key = await ring.keyFor('petition-1');

    const stored = filesText();
    expect(stored).toContain('petition-1');
    for (const secret of [key, initialSecret, masterKey])
      expect(stored).not.toContain(latin1(secret));
    await ring.close();
    expect(filesText()).not.toContain(latin1(key));
  });

  it('notices a wrapped key that was changed, cut or put in the place of another', async () => {
    const ring = await open();
    const made = ['petition-1', 'petition-2', 'petition-3', 'petition-4'];
    for (const matter of made) await ring.keyFor(matter);
    await ring.close();
    inFile(`UPDATE keys SET wrapped = (SELECT wrapped FROM keys WHERE matter = 'petition-2')
      WHERE matter = 'petition-1'`);
    inFile(`UPDATE keys SET wrapped = substr(wrapped, 1, 48) WHERE matter = 'petition-3'`);
    inFile(`UPDATE keys SET wrapped = zeroblob(60) WHERE matter = 'petition-4'`);

    const reopened = await open();

    for (const matter of ['petition-1', 'petition-3', 'petition-4']) {
      await expect(reopened.findKey(matter)).rejects.toThrow();
      await expect(reopened.keyFor(matter)).rejects.toThrow();
    }
    expect(await reopened.findKey('petition-2')).toHaveLength(32);
    await reopened.close();
  });

  it('is not opened when its secret was replaced by a wrapped key', async () => {
    const ring = await open();
    await ring.keyFor('petition-1');
    await ring.close();
    inFile('UPDATE store_secret SET wrapped = (SELECT wrapped FROM keys)');

    const opening = open();

    await expect(opening).rejects.toThrow(StoreCannotOpen);
    await expect(opening).rejects.toMatchObject({ reason: 'corrupt' });
  });

  it('keeps nothing that the old master key unwraps', async () => {
    const ring = await open();
    // More than are wrapped anew at once.
    await Promise.all(Array.from({ length: 2_500 }, (_, n) => ring.keyFor(`petition-${n}`)));
    const wrapped = () =>
      [...inFile('SELECT wrapped FROM keys'), ...inFile('SELECT wrapped FROM store_secret')].map(
        (row) => latin1(row['wrapped'] as Uint8Array),
      );
    const before = wrapped();

    await ring.rotateMasterKey(nextMasterKey);

    const stored = filesText();
    expect(before).toHaveLength(2_501);
    expect(before.filter((one) => stored.includes(one))).toEqual([]);
    expect(wrapped().filter((one) => stored.includes(one))).toHaveLength(2_501);
    await ring.close();
    const closed = filesText();
    expect(before.filter((one) => closed.includes(one))).toEqual([]);
  });

  it('makes the keys of all who ask at once in one commit', async () => {
    const ring = await open();
    const before = commits(`${file}-wal`);

    await Promise.all(Array.from({ length: 64 }, (_, n) => ring.keyFor(`petition-${n}`)));

    expect(commits(`${file}-wal`) - before).toBe(1);
    await ring.close();
  });
});

/** How many commits a write-ahead log holds: the last frame of each bears the size of the database. */
function commits(walFile: string): number {
  const wal = readFileSync(walFile);
  const frameBytes = 24 + wal.readUInt32BE(8);
  let count = 0;
  for (let at = 32; at + frameBytes <= wal.length; at += frameBytes)
    if (wal.readUInt32BE(at + 4) > 0) count += 1;
  return count;
}
