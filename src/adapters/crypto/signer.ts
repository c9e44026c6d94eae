import { createPrivateKey, createPublicKey, createHash, sign, verify } from 'node:crypto';
import type { Signer } from '../../ports/signer';
import { base64urlBytes } from './base64url';

const seedBytes = 32;
const signatureBytes = 64;
// What DER writes before the raw bytes of an Ed25519 key (RFC 8410).
const privateKeyPrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicKeyPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** A signer whose key is made from a raw seed of 32 bytes (RFC 8032). Throws RangeError for another length. */
export function createSigner(seed: Uint8Array): Signer {
  if (seed.length !== seedBytes) throw new RangeError(`a seed has ${seedBytes} bytes`);
  const der = Buffer.concat([privateKeyPrefix, seed]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey)
    .export({ format: 'der', type: 'spki' })
    .subarray(publicKeyPrefix.length);
  return {
    keyId: createHash('sha256').update(publicKey).digest('hex').slice(0, 16),
    publicKey: publicKey.toString('base64url'),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), privateKey).toString('base64url'),
  };
}

/** Whether a signer with this public key signed this text; false for whatever is malformed. */
export function verifySignature(publicKey: string, text: string, signature: string): boolean {
  const raw = base64urlBytes(publicKey);
  const signed = base64urlBytes(signature);
  if (raw?.length !== seedBytes || signed?.length !== signatureBytes) return false;
  const key = createPublicKey({
    key: Buffer.concat([publicKeyPrefix, raw]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.from(text, 'utf8'), key, signed);
}
