import { randomBytes } from 'node:crypto';
import { Binary } from 'mongodb';
import { keyBytes, KeyEncryptionKey, WrongMasterKey } from '../crypto/key-encryption-key';

type WrappedKey = Readonly<{ number: number; wrapped: Binary }>;

/**
 * The one document that the master key opens: the secret of the store, and the keys under which those of the matters
 * are wrapped. It is replaced as a whole, so that a new master key needs no transaction.
 */
export type RingDocument = Readonly<{
  _id: 'ring';
  /** Counts its replacements. */
  revision: number;
  masterKeyId: string;
  secret: Binary;
  /** The last one is for keys that are made from now on. */
  wrappingKeys: readonly WrappedKey[];
}>;

/** What a ring's document holds. */
export type OpenedRing = Readonly<{
  revision: number;
  secret: Uint8Array;
  wrappingKeys: ReadonlyMap<number, KeyEncryptionKey>;
  newest: Readonly<{ number: number; key: KeyEncryptionKey }>;
}>;

/** What is kept was changed, cut or put in the place of something else. */
export class KeyRingDamaged extends Error {
  override readonly name = 'KeyRingDamaged';
}

// What a wrapped key is bound to, so that none can be put in the place of another. The secret is bound to the whole
// document: with a wrapping key left out or put elsewhere, later keys would be wrapped under a former one.
const forStore = (revision: number, numbers: readonly number[]): string =>
  `store, revision ${revision}, wrapping keys ${numbers.join()}`;
const forWrapping = (number: number): string => `wrapping key ${number}`;

const newKey = (): Uint8Array => randomBytes(keyBytes);

function wrappedKey(masterKey: KeyEncryptionKey, number: number, key: Uint8Array): WrappedKey {
  return { number, wrapped: new Binary(masterKey.wrap(forWrapping(number), key)) };
}

export const newRing = (masterKey: KeyEncryptionKey, secret: Uint8Array): RingDocument => ({
  _id: 'ring',
  revision: 1,
  masterKeyId: masterKey.id,
  secret: new Binary(masterKey.wrap(forStore(1, [1]), secret)),
  wrappingKeys: [wrappedKey(masterKey, 1, newKey())],
});

/** Throws KeyRingDamaged. */
export function openedRing(document: RingDocument, masterKey: KeyEncryptionKey): OpenedRing {
  const { secret, wrappingKeys } = unwrapped(document, masterKey);
  const opened = wrappingKeys.map(([number, key]) => [number, new KeyEncryptionKey(key)] as const);
  const [number, key] = opened.at(-1) ?? damaged();
  const { revision } = document;
  return { revision, secret, wrappingKeys: new Map(opened), newest: { number, key } };
}

/**
 * The same under another master key, with one more key for wrapping: what an old copy of the document opens is none
 * of the keys that are made from then on. Throws KeyRingDamaged.
 */
export function rewrappedRing(
  document: RingDocument,
  masterKey: KeyEncryptionKey,
  next: KeyEncryptionKey,
): RingDocument {
  const { secret, wrappingKeys } = unwrapped(document, masterKey);
  const revision = document.revision + 1;
  const number = Math.max(...wrappingKeys.map(([known]) => known)) + 1;
  const all = [...wrappingKeys, [number, newKey()] as const];
  const numbers = all.map(([known]) => known);
  return {
    _id: 'ring',
    revision,
    masterKeyId: next.id,
    secret: new Binary(next.wrap(forStore(revision, numbers), secret)),
    wrappingKeys: all.map(([known, key]) => wrappedKey(next, known, key)),
  };
}

function unwrapped(
  { revision, masterKeyId, secret, wrappingKeys }: RingDocument,
  masterKey: KeyEncryptionKey,
) {
  const numbers = wrappingKeys.map(({ number }) => number);
  if (masterKeyId !== masterKey.id) throw new WrongMasterKey(masterKeyId, masterKey.id);
  try {
    return {
      secret: masterKey.unwrap(forStore(revision, numbers), secret.buffer),
      wrappingKeys: wrappingKeys.map(
        ({ number, wrapped }) =>
          [number, masterKey.unwrap(forWrapping(number), wrapped.buffer)] as const,
      ),
    };
  } catch (cause) {
    return damaged(cause);
  }
}

function damaged(cause?: unknown): never {
  throw new KeyRingDamaged('The keys in MongoDB are damaged.', { cause });
}
