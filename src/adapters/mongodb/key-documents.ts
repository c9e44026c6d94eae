import { randomBytes } from 'node:crypto';
import { Binary, type Collection, type Db } from 'mongodb';
import { StoreUnavailable } from '../../ports/event-store';
import { keyBytes, type KeyEncryptionKey, WrongMasterKey } from '../crypto/key-encryption-key';
import type { MongodbConnection } from './connection';
import { refusedDuplicates } from './mongodb-errors';
import {
  KeyRingDamaged,
  newRing,
  type OpenedRing,
  openedRing,
  type RingDocument,
  rewrappedRing,
} from './ring-document';

type KeyDocument = Readonly<{ _id: string; wrappingKey: number; wrapped: Binary }>;

/** A matter's key as it is kept; `isDurable` when no failure of a member can take it back. */
export type KeptKey = Readonly<{ document: KeyDocument; isDurable: boolean }>;

/** What most members have stays, whoever of them fails. */
const majority = { readConcern: { level: 'majority' } } as const;
/** Waits until most members have what is there. */
const settled = { readConcern: { level: 'linearizable' } } as const;
/** What the member that is asked has. */
const latest = { readConcern: { level: 'local' } } as const;
type Concern = typeof majority | typeof settled | typeof latest;

const ringsOf = (database: Db) => database.collection<RingDocument>('ring', majority);
const keysOf = (database: Db): Collection<KeyDocument> =>
  database.collection<KeyDocument>('keys', majority);

const forMatter = (matter: string): string => `matter ${matter}`;

/** Whether there is a ring. Rejects with StoreUnavailable. */
export const isRingThere = ({ call }: MongodbConnection): Promise<boolean> =>
  call(async (database) => (await ringsOf(database).findOne({ _id: 'ring' })) !== null);

/** What a ring's database holds, read and written under one master key. Everything rejects with WrongMasterKey. */
export class KeyDocuments {
  #ring: OpenedRing | null = null;
  /** Where it is unknown which of several opens the ring, all of them. */
  #masterKeys: readonly [KeyEncryptionKey, ...(readonly KeyEncryptionKey[])];

  constructor(
    private readonly connection: MongodbConnection,
    masterKey: KeyEncryptionKey,
  ) {
    this.#masterKeys = [masterKey];
  }

  /** Makes the ring where there is none; of several who do so at once, one does. */
  async open(secret: Uint8Array): Promise<void> {
    if (!(await isRingThere(this.connection))) await this.#insertRing(secret);
    await this.#read(settled);
  }

  #insertRing(secret: Uint8Array): Promise<void> {
    const [masterKey] = this.#masterKeys;
    return this.connection.call(async (database) => {
      try {
        await ringsOf(database).insertMany([newRing(masterKey, secret)], { ordered: false });
      } catch (error) {
        refusedDuplicates(error);
      }
    });
  }

  /** As it is now: another process may have turned to another master key. */
  ring(): Promise<OpenedRing> {
    return this.#read(majority);
  }

  /** Those that are there; null where there is none. */
  async find(matters: readonly string[]): Promise<readonly (KeptKey | null)[]> {
    const [durable] = await Promise.all([this.#stored(matters, majority), this.ring()]);
    const absent = matters.filter((matter) => !durable.has(matter));
    // One that was just made is seen, but not relied on.
    const fresh = absent.length === 0 ? durable : await this.#stored(absent, latest);
    return matters.map((matter) => {
      const document = durable.get(matter) ?? fresh.get(matter);
      return document ? { document, isDurable: durable.has(matter) } : null;
    });
  }

  /** Makes those that are not there; of several who do so at once, all get the same. */
  async make(matters: readonly string[]): Promise<readonly KeyDocument[]> {
    const [stored, ring] = await Promise.all([this.#stored(matters, majority), this.ring()]);
    const known = new Map(stored);
    const made = [...new Set(matters)]
      .filter((matter) => !known.has(matter))
      .map((matter) => newKey(matter, ring));
    const lost = new Set(await this.#insert(made));
    for (const document of made)
      known.set(document._id, lost.has(document._id) ? await this.#winner(document._id) : document);
    return matters.map((matter) => known.get(matter) ?? damaged(matter));
  }

  /** Rejects with KeyRingDamaged when it was changed, or put in the place of another. */
  async unwrap({ _id: matter, wrappingKey, wrapped }: KeyDocument): Promise<Uint8Array> {
    const key =
      this.#ring?.wrappingKeys.get(wrappingKey) ??
      (await this.ring()).wrappingKeys.get(wrappingKey) ??
      damaged(matter);
    try {
      return key.unwrap(forMatter(matter), wrapped.buffer);
    } catch (cause) {
      return damaged(matter, cause);
    }
  }

  /** Also where an earlier try was done without anybody hearing of it. */
  async rewrap(next: KeyEncryptionKey): Promise<void> {
    const former = this.#masterKeys;
    this.#masterKeys = [...former, next];
    try {
      await this.connection.call((database) => this.#replace(database, next));
      this.#masterKeys = [next];
    } catch (error) {
      // What the call did is unknown where the server was away.
      if (!(error instanceof StoreUnavailable)) this.#masterKeys = former;
      throw error;
    }
    await this.ring();
  }

  async #replace(database: Db, next: KeyEncryptionKey): Promise<void> {
    const document = await this.#document(database, settled);
    const { masterKeyId, revision } = document;
    if (masterKeyId === next.id) return;
    const rewrapped = rewrappedRing(document, this.#masterKeyOf(document), next);
    const { matchedCount } = await ringsOf(database).replaceOne(
      { _id: 'ring', revision },
      rewrapped,
    );
    if (matchedCount !== 1)
      throw new StoreUnavailable('another process changed the ring at this moment');
  }

  #masterKeyOf({ masterKeyId }: RingDocument): KeyEncryptionKey {
    const fitting = this.#masterKeys.find(({ id }) => id === masterKeyId);
    if (fitting) return fitting;
    throw new WrongMasterKey(masterKeyId, this.#masterKeys.map(({ id }) => id).join(' or '));
  }

  async #read(concern: Concern): Promise<OpenedRing> {
    const document = await this.connection.call((database) => this.#document(database, concern));
    // What was read before another one was put in its place is not what holds.
    if (this.#ring && this.#ring.revision >= document.revision) return this.#ring;
    this.#ring = openedRing(document, this.#masterKeyOf(document));
    return this.#ring;
  }

  async #document(database: Db, concern: Concern): Promise<RingDocument> {
    const document = await ringsOf(database).findOne({ _id: 'ring' }, concern);
    if (document === null) throw new KeyRingDamaged('The key ring in MongoDB is gone.');
    return document;
  }

  async #stored(
    matters: readonly string[],
    concern: Concern,
  ): Promise<ReadonlyMap<string, KeyDocument>> {
    const found = await this.connection.call((database) =>
      keysOf(database)
        .find({ _id: { $in: [...matters] } }, concern)
        .toArray(),
    );
    return new Map(found.map((document) => [document._id, document]));
  }

  /** The matters whose keys somebody else made first. */
  async #insert(documents: readonly KeyDocument[]): Promise<readonly string[]> {
    if (documents.length === 0) return [];
    return this.connection.call(async (database) => {
      try {
        await keysOf(database).insertMany([...documents], { ordered: false });
        return [];
      } catch (error) {
        return refusedDuplicates(error).flatMap((index) => documents[index]?._id ?? []);
      }
    });
  }

  async #winner(matter: string): Promise<KeyDocument> {
    const found = await this.connection.call((database) =>
      keysOf(database).findOne({ _id: matter }, settled),
    );
    return found ?? damaged(matter);
  }
}

function newKey(matter: string, { newest: { number, key } }: OpenedRing): KeyDocument {
  const wrapped = new Binary(key.wrap(forMatter(matter), randomBytes(keyBytes)));
  return { _id: matter, wrappingKey: number, wrapped };
}

function damaged(matter: string, cause?: unknown): never {
  throw new KeyRingDamaged(`The key of ${matter} in MongoDB is damaged.`, { cause });
}
