import { randomBytes } from 'node:crypto';
import { StoreUnavailable } from '../../ports/event-store';
import type { KeyRing } from '../../ports/key-ring';
import {
  assertKeyLength,
  derivedSecret,
  keyBytes,
  KeyEncryptionKey,
  WrongMasterKey,
} from '../crypto/key-encryption-key';
import { KnownKeys } from '../crypto/known-keys';
import { type Database, openDatabase } from './database';
import { GroupCommit } from './group-commit';
import { KeyRows, keyRowsSchema, keyRowsVersion } from './key-rows';
import { promised } from './promised';
import { StoreCannotOpen } from './store-cannot-open';

export type KeyRingOptions = Readonly<{
  file: string;
  /** 32 bytes; nothing in the file can be read without it. */
  masterKey: Uint8Array;
  /** The secret (32 bytes) of a new ring, random when left out; a ring that exists keeps its own. */
  initialSecret?: Uint8Array;
}>;

/** Opens the ring's file, made when missing. Rejects with StoreCannotOpen, WrongMasterKey; RangeError for lengths. */
export const openSqliteKeyRing = (options: KeyRingOptions): Promise<KeyRing> =>
  promised(() => {
    const { file, initialSecret = randomBytes(keyBytes) } = options;
    const masterKey = new KeyEncryptionKey(options.masterKey);
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
  masterKey: KeyEncryptionKey,
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
  const known = new KnownKeys();
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
  const find = (matter: string): Uint8Array | null => {
    const key = known.get(matter);
    if (key !== undefined) return key;
    const stored = rows.find(matter);
    return stored && known.add(matter, stored);
  };

  return {
    keyFor: (matter) =>
      whenOpen(async () => {
        const key = find(matter);
        return key ?? known.add(matter, await commits.enqueue(() => rows.make(matter)));
      }),
    findKey: (matter) => whenOpen(() => find(matter)),
    isAtHand: (matter) => !isClosed && known.has(matter),
    storeSecret: (name) => whenOpen(() => derivedSecret(rows.secret(), name)),
    rotateMasterKey: (next) =>
      whenOpen(() => {
        rows.rewrap(new KeyEncryptionKey(next));
      }),
    close: () =>
      promised(() => {
        commits.flush();
        isClosed = true;
        database.close();
      }),
  };
}
