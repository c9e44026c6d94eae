import { hkdfSync, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { StoreUnavailable } from '../../ports/event-store';
import type { KeyRing } from '../../ports/key-ring';
import { type Database, openDatabase } from './database';
import { GroupCommit } from './group-commit';
import { KeyRows, keyRowsSchema, keyRowsVersion, WrongMasterKey } from './key-rows';
import { assertKeyLength, keyBytes, MasterKey } from './master-key';
import { promised } from './promised';
import { StoreCannotOpen } from './store-cannot-open';

export { WrongMasterKey };

export type KeyRingOptions = Readonly<{
  file: string;
  /** 32 bytes; nothing in the file can be read without it. */
  masterKey: Uint8Array;
  /** The secret (32 bytes) of a new ring, random when left out; a ring that exists keeps its own. */
  initialSecret?: Uint8Array;
}>;

/** The secret of a name in a ring whose own secret this is. */
export const derivedSecret = (secret: Uint8Array, name: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', name, keyBytes));

const rememberedMax = 10_000;

/** Opens the ring's file, made when missing. Rejects with StoreCannotOpen, WrongMasterKey; RangeError for lengths. */
export const openSqliteKeyRing = (options: KeyRingOptions): Promise<KeyRing> =>
  promised(() => {
    const { file, initialSecret = randomBytes(keyBytes) } = options;
    const masterKey = new MasterKey(options.masterKey);
    assertKeyLength(initialSecret);
    const database = openDatabase({
      file,
      format: 'keys',
      version: keyRowsVersion,
      schema: keyRowsSchema,
      durability: 'FULL',
    });
    try {
      return ringOver(database, openedRows(database, masterKey, initialSecret, file));
    } catch (error) {
      database.close();
      throw error;
    }
  });

function openedRows(
  database: Database,
  masterKey: MasterKey,
  initialSecret: Uint8Array,
  file: string,
): KeyRows {
  const rows = new KeyRows(database, masterKey);
  rows.makeSecret(initialSecret);
  try {
    rows.assertMasterKey();
  } catch (error) {
    if (error instanceof WrongMasterKey) throw error;
    throw new StoreCannotOpen('corrupt', file, error);
  }
  return rows;
}

function ringOver(database: Database, rows: KeyRows): KeyRing {
  const known = new LRUCache<string, Uint8Array>({ max: rememberedMax });
  const commits = new GroupCommit({
    transaction: database.transaction,
    first: () => {
      rows.assertMasterKey();
    },
    onCommitted: () => undefined,
    onFailed: () => undefined,
  });
  let isClosed = false;
  const whenOpen = <Result>(work: () => Result | Promise<Result>): Promise<Result> =>
    promised(() => {
      if (isClosed) throw new StoreUnavailable('the key ring is closed');
      return work();
    });
  const find = (matter: string): Uint8Array | null => known.get(matter) ?? rows.find(matter);
  // A copy, so that a caller who wipes or changes its own harms nobody else's.
  const handOut = (matter: string, key: Uint8Array): Uint8Array => {
    known.set(matter, key);
    return Uint8Array.from(key);
  };

  return {
    keyFor: (matter) =>
      whenOpen(async () => {
        const key = find(matter) ?? (await commits.enqueue(() => rows.make(matter)));
        return handOut(matter, key);
      }),
    findKey: (matter) =>
      whenOpen(() => {
        const key = find(matter);
        return key && handOut(matter, key);
      }),
    isAtHand: (matter) => !isClosed && known.has(matter),
    storeSecret: (name) => whenOpen(() => derivedSecret(rows.secret(), name)),
    rotateMasterKey: (next) =>
      whenOpen(() => {
        rows.rewrap(new MasterKey(next));
      }),
    close: () =>
      promised(() => {
        commits.flush();
        isClosed = true;
        database.close();
      }),
  };
}
