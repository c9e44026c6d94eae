import { createPublicKey, type KeyObject } from 'node:crypto';
import { asymmetricAlgorithms, type ClaimNames, defaultClaims } from './adapters/crypto/identities';
import { ConfigError, type Environment, listOf, required, textOrFile } from './environment';

/** Whose tokens are believed. */
export type TokenConfig = Readonly<{
  issuer: string;
  audience: string;
  /** A public key, or where the issuer publishes its keys. */
  keys: KeyObject | URL;
  algorithms: readonly string[];
  claims: ClaimNames;
}>;

/** Errors: ConfigError. */
export const readTokenConfig = (environment: Environment): TokenConfig => ({
  issuer: required(environment, 'TOKEN_ISSUER'),
  audience: required(environment, 'TOKEN_AUDIENCE'),
  keys: keysOf(environment),
  algorithms: algorithmsOf(environment),
  claims: {
    role: environment['TOKEN_ROLE_CLAIM'] ?? defaultClaims.role,
    body: environment['TOKEN_BODY_CLAIM'] ?? defaultClaims.body,
  },
});

function keysOf(environment: Environment): KeyObject | URL {
  const url = environment['TOKEN_JWKS_URL'];
  const pem = textOrFile(environment, 'TOKEN_PUBLIC_KEY');
  if (url !== undefined && pem !== null)
    throw new ConfigError('Only one of TOKEN_JWKS_URL and TOKEN_PUBLIC_KEY may be set.');
  if (url !== undefined) return keySetUrl(url);
  if (pem !== null) return publicKeyOf(pem);
  throw new ConfigError('TOKEN_JWKS_URL, TOKEN_PUBLIC_KEY or TOKEN_PUBLIC_KEY_FILE must be set.');
}

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Who can change the keys on their way can be anybody. */
function keySetUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isLocal = url?.protocol === 'http:' && loopback.has(url.hostname);
  if (url !== null && (url.protocol === 'https:' || isLocal)) return url;
  throw new ConfigError(
    `TOKEN_JWKS_URL must begin with https:// (http:// only to this machine), not “${text}”.`,
  );
}

const rsaBitsMin = 2048;

function publicKeyOf(pem: string): KeyObject {
  // One line, as some tools have it, writes the line ends as \n.
  const key = parsedKey(pem.replaceAll('\\n', '\n').trim());
  if (key === null)
    throw new ConfigError(
      'TOKEN_PUBLIC_KEY must be a public key in PEM (SPKI, “BEGIN PUBLIC KEY”).',
    );
  const bits = key.asymmetricKeyDetails?.modulusLength ?? rsaBitsMin;
  if (bits >= rsaBitsMin) return key;
  throw new ConfigError(`TOKEN_PUBLIC_KEY must have ${rsaBitsMin} bits at least, not ${bits}.`);
}

function parsedKey(pem: string): KeyObject | null {
  // Of a private key the public one would be taken, and the private one lie about.
  if (!pem.startsWith('-----BEGIN PUBLIC KEY-----')) return null;
  try {
    return createPublicKey(pem);
  } catch {
    return null;
  }
}

const defaultAlgorithms = ['EdDSA', 'ES256', 'RS256', 'PS256'];

function algorithmsOf(environment: Environment): readonly string[] {
  if (environment['TOKEN_ALGORITHMS'] === undefined) return defaultAlgorithms;
  const names = listOf(environment, 'TOKEN_ALGORITHMS');
  if (names.length > 0 && names.every((name) => asymmetricAlgorithms.has(name))) return names;
  throw new ConfigError(
    `TOKEN_ALGORITHMS must be some of ${[...asymmetricAlgorithms].join(', ')}, not “${environment['TOKEN_ALGORITHMS']}”.`,
  );
}
