import { createHmac } from 'node:crypto';
import { stringify, v7 } from 'uuid';
import type { Identifiers } from '../../ports/identifiers';

const secretBytesMin = 32;

// The first line of what is hashed: an id and a digest never come from the same bytes.
const idPurpose = 'hoi-am/derived-id/v1';
const digestPurpose = 'hoi-am/digest/v1';

/** Identifiers under a secret of the store. Throws RangeError for one shorter than 32 bytes. */
export function createIdentifiers(secret: Uint8Array): Identifiers {
  if (secret.length < secretBytesMin)
    throw new RangeError(`the secret has fewer than ${secretBytesMin} bytes`);
  const key = Buffer.from(secret);
  const hmac = (purpose: string, text: string): Buffer =>
    createHmac('sha256', key).update(`${purpose}\n${text}`, 'utf8').digest();
  return {
    fresh: () => v7(),
    // As JSON, so that ('ab', 'c') and ('a', 'bc') differ; it also escapes lone surrogates, which UTF-8 confuses.
    derived: (...parts) => uuidV8(hmac(idPurpose, JSON.stringify(parts))),
    digest: (canonicalInput) => hmac(digestPurpose, canonicalInput).toString('base64url'),
  };
}

/** The first 16 bytes with the version and the variant of RFC 9562 written over them. */
function uuidV8(hash: Buffer): string {
  const bytes = Uint8Array.from(hash.subarray(0, 16));
  bytes[6] = (hash.readUInt8(6) & 0x0f) | 0x80;
  bytes[8] = (hash.readUInt8(8) & 0x3f) | 0x80;
  return stringify(bytes);
}
