import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

export const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const algorithm = 'aes-256-gcm';
// Without it Node accepts tags down to 4 bytes, which can be guessed.
const exactTag = { authTagLength: tagBytes };

/** Wraps other keys with AES-256-GCM, each bound to what it is for. */
export class KeyEncryptionKey {
  /** Tells such keys apart and says nothing else of them. */
  readonly id: string;
  readonly #key: Uint8Array;

  /** Throws RangeError unless it has 32 bytes. */
  constructor(key: Uint8Array) {
    assertKeyLength(key);
    // A copy, so that the caller can wipe its own.
    this.#key = Uint8Array.from(key);
    const hash = createHash('sha256').update('hoi-am/master-key-id/v1\n').update(this.#key);
    this.id = hash.digest('hex').slice(0, 16);
  }

  wrap(purpose: string, key: Uint8Array): Uint8Array {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.#key, nonce, exactTag);
    cipher.setAAD(Buffer.from(purpose));
    return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  }

  /** Throws when it is damaged, or was wrapped for something else. */
  unwrap(purpose: string, wrapped: Uint8Array): Uint8Array {
    const nonce = wrapped.subarray(0, nonceBytes);
    const decipher = createDecipheriv(algorithm, this.#key, nonce, exactTag);
    decipher.setAAD(Buffer.from(purpose)).setAuthTag(wrapped.subarray(-tagBytes));
    const key = decipher.update(wrapped.subarray(nonceBytes, -tagBytes));
    decipher.final();
    return Uint8Array.from(key);
  }
}

/** The keys were wrapped under another master key than the one given. */
export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';

  constructor(wanted: string, given: string) {
    super(`The keys were wrapped under the master key ${wanted}, not under ${given}.`);
  }
}

/** The secret of a name in a store whose own secret this is: HKDF-SHA-256 (RFC 5869). */
export const derivedSecret = (secret: Uint8Array, name: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', name, keyBytes));

/** Throws RangeError. */
export function assertKeyLength(key: Uint8Array): void {
  if (key.length !== keyBytes) throw new RangeError(`a key has ${keyBytes} bytes`);
}
