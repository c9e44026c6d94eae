import { randomBytes } from 'node:crypto';
import { StoreUnavailable } from '../../ports/event-store';
import type { KeyRing } from '../../ports/key-ring';
import {
  assertKeyLength,
  derivedSecret,
  keyBytes,
  KeyEncryptionKey,
} from '../crypto/key-encryption-key';
import { KnownKeys } from '../crypto/known-keys';
import { Batches } from './batches';
import type { MongodbConnection } from './connection';
import { KeyDocuments } from './key-documents';

export type MongodbKeyRingOptions = Readonly<{
  connection: MongodbConnection;
  /** 32 bytes; nothing in the database can be read without it. */
  masterKey: Uint8Array;
  /** The secret (32 bytes) of a new ring, random when left out; a ring that exists keeps its own. */
  initialSecret?: Uint8Array;
}>;

/**
 * Opens the ring of a database, made when missing. A key that is being made while the master key is replaced by
 * another process may still be wrapped under what was there before. Closing it closes the connection.
 * Rejects with WrongMasterKey, KeyRingDamaged, StoreUnavailable; RangeError for lengths.
 */
export async function openMongodbKeyRing({
  connection,
  masterKey,
  initialSecret = randomBytes(keyBytes),
}: MongodbKeyRingOptions): Promise<KeyRing> {
  const documents = new KeyDocuments(connection, new KeyEncryptionKey(masterKey));
  assertKeyLength(initialSecret);
  await documents.open(initialSecret);
  return ringOver(documents, connection);
}

function ringOver(documents: KeyDocuments, connection: MongodbConnection): KeyRing {
  const known = new KnownKeys();
  const finding = new Batches((matters: readonly string[]) => documents.find(matters));
  const making = new Batches((matters: readonly string[]) => documents.make(matters));
  const underWay = new Set<Promise<unknown>>();
  let isClosed = false;

  const whenOpen = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (isClosed) throw new StoreUnavailable('the key ring is closed');
    const working = work();
    const settled = working.catch(() => undefined).finally(() => underWay.delete(settled));
    underWay.add(settled);
    return working;
  };

  return {
    keyFor: (matter) =>
      whenOpen(async () => {
        const key = known.get(matter);
        return key ?? known.add(matter, await documents.unwrap(await making.ask(matter)));
      }),
    findKey: (matter) =>
      whenOpen(async () => {
        const key = known.get(matter);
        if (key !== undefined) return key;
        const found = await finding.ask(matter);
        if (found === null) return null;
        const unwrapped = await documents.unwrap(found.document);
        return found.isDurable ? known.add(matter, unwrapped) : unwrapped;
      }),
    isAtHand: (matter) => !isClosed && known.has(matter),
    storeSecret: (name) =>
      whenOpen(async () => derivedSecret((await documents.ring()).secret, name)),
    rotateMasterKey: (next) => whenOpen(() => documents.rewrap(new KeyEncryptionKey(next))),
    async close() {
      isClosed = true;
      await Promise.all(underWay);
      await connection.close();
    },
  };
}
