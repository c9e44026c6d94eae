import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Sealed } from '../../../schema/events/sealing';
import type { KeyRing } from '../../ports/key-ring';
import { type Sealer, TamperedSeal } from '../../ports/sealer';
import { base64urlBytes } from './base64url';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
// Without it Node accepts tags down to 4 bytes, which can be guessed.
const exactTag = { authTagLength: tagBytes };

/** Opened texts in memory: at most so many, and so many characters together with their ciphertexts. */
const memoEntriesMax = 50_000;
const memoCharactersMax = 20_000_000;

/** Opened texts by all of what was sealed. */
export type OpenedTexts = Readonly<{
  get: (sealed: string) => string | undefined;
  set: (sealed: string, text: string) => void;
}>;

function boundedMemo(): OpenedTexts {
  const opened = new LRUCache<string, string>({
    max: memoEntriesMax,
    maxSize: memoCharactersMax,
    sizeCalculation: (text, key) => text.length + key.length,
  });
  return {
    get: (sealed) => opened.get(sealed),
    set: (sealed, text) => {
      opened.set(sealed, text);
    },
  };
}

/**
 * Seals with AES-256-GCM under the keys of a ring. What was opened is found in `opened` again, which may forget.
 * Opening throws TamperedSeal.
 */
export function createSealer(
  keyRing: Pick<KeyRing, 'keyFor' | 'findKey' | 'isAtHand'>,
  opened: OpenedTexts = boundedMemo(),
): Sealer {
  // By the value itself, which its row keeps alive: found without reading the ciphertext.
  const openedValues = new WeakMap<Sealed, string>();

  return {
    remembered: (sealed) =>
      keyRing.isAtHand(sealed.matter) ? openedValues.get(sealed) : undefined,
    seal: async (matter, at, text) => ({
      sealed: encrypt(await keyRing.keyFor(matter), at, text),
      matter,
      at,
    }),
    async open(sealed) {
      // Asked first every time: with its key gone a text must not come back from memory.
      const key = await keyRing.findKey(sealed.matter);
      if (key === null) return null;
      const memoKey = everythingOf(sealed);
      const remembered = opened.get(memoKey);
      const text = remembered ?? decrypt(key, sealed);
      if (remembered === undefined) opened.set(memoKey, text);
      openedValues.set(sealed, text);
      return text;
    },
  };
}

/** All of a sealed value, so that one with any part changed is not found in memory. */
const everythingOf = ({ sealed, matter, at }: Sealed): string =>
  `${matter.length},${at.length},${matter}${at}${sealed}`;

function encrypt(key: Uint8Array, at: string, text: string): string {
  // UTF-8 would put U+FFFD in the place of a lone surrogate: the text would not come back.
  if (!text.isWellFormed()) throw new TypeError('a text with a lone surrogate cannot be sealed');
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, exactTag).setAAD(Buffer.from(at));
  const ciphertext = [cipher.update(text, 'utf8'), cipher.final()];
  return Buffer.concat([nonce, ...ciphertext, cipher.getAuthTag()]).toString('base64url');
}

function decrypt(key: Uint8Array, { sealed, matter, at }: Sealed): string {
  const bytes = base64urlBytes(sealed);
  if (bytes === null || bytes.length < nonceBytes + tagBytes)
    throw new TamperedSeal(`what is sealed at ${at} is not whole`);
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), exactTag)
    .setAAD(Buffer.from(at))
    .setAuthTag(bytes.subarray(-tagBytes));
  const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
  try {
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new TamperedSeal(`what is sealed at ${at} was not sealed so for ${matter}`, { cause });
  }
}
