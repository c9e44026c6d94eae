import type { KeyObject } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { Role } from '../../../schema/events/vocabulary';
import { type Identities, type Identity, KeysUnavailable } from '../../ports/identities';

/** Signatures of one key pair. With a shared secret, as in HS256, whoever verifies could also sign. */
export const asymmetricAlgorithms: ReadonlySet<string> = new Set([
  ...['EdDSA', 'Ed25519', 'ES256', 'ES384', 'ES512'],
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
]);

/** The names of the claims that hold the role and the body, or dotted paths to them; issuers choose them. */
export type ClaimNames = Readonly<{ role: string; body: string }>;

export const defaultClaims: ClaimNames = { role: 'role', body: 'body' };

export type IdentitiesOptions = Readonly<{
  issuer: string;
  audience: string;
  /** A public key, or where to find the one that a token names. */
  key: KeyObject | JWTVerifyGetKey;
  /** The only ones that a token may be signed with. */
  algorithms: readonly string[];
  claims?: ClaimNames;
  now?: () => Date;
}>;

const rememberedMax = 10_000;
/** A longer token is nobody's: it would only cost time and memory. */
const tokenLengthMax = 8_192;

/**
 * Verifies signed tokens (RFC 7519), each once until it expires.
 * Throws TypeError for algorithms with a shared secret, or for none. Verifying throws KeysUnavailable.
 */
export function createIdentities(options: IdentitiesOptions): Identities {
  const { claims = defaultClaims, now = () => new Date() } = options;
  const verifiedClaims = verifierOf(options);
  const remembered = new LRUCache<string, Identity>({ max: rememberedMax });
  return {
    async verify(token) {
      if (token.length > tokenLengthMax) return null;
      const known = remembered.get(token);
      if (known !== undefined) return isExpired(known, now()) ? null : known;
      const payload = await verifiedClaims(token, now());
      const identity = payload && identityOf(payload, claims);
      if (identity !== null) remembered.set(token, identity);
      return identity;
    },
  };
}

function verifierOf({ issuer, audience, key, algorithms }: IdentitiesOptions) {
  if (algorithms.length === 0 || !algorithms.every((name) => asymmetricAlgorithms.has(name)))
    throw new TypeError(`tokens cannot be verified by these algorithms: ${algorithms.join(', ')}`);
  const keyOf = typeof key === 'function' ? finding(key) : () => key;
  const required = {
    issuer,
    audience,
    algorithms: [...algorithms],
    requiredClaims: ['exp', 'sub', 'iss', 'aud'],
  };
  return async (token: string, currentDate: Date): Promise<JWTPayload | null> => {
    try {
      return (await jwtVerify(token, keyOf, { ...required, currentDate })).payload;
    } catch (error) {
      if (error instanceof KeysUnavailable) throw error;
      return null;
    }
  };
}

const faultsOfTheToken = [
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSENotSupported,
];

/** Tells a token that names no key of the issuer's from an issuer that cannot be reached. */
const finding =
  (find: JWTVerifyGetKey): JWTVerifyGetKey =>
  async (header, token) => {
    try {
      return await find(header, token);
    } catch (error) {
      if (faultsOfTheToken.some((fault) => error instanceof fault)) throw error;
      throw new KeysUnavailable('the keys of the issuer cannot be had', { cause: error });
    }
  };

/** As RFC 7519 has it: from the second named on, a token is not accepted. */
const isExpired = ({ expiresAt }: Identity, now: Date): boolean =>
  expiresAt <= Math.floor(now.getTime() / 1000);

function identityOf(payload: JWTPayload, names: ClaimNames): Identity | null {
  const { sub, exp } = payload;
  const role = claimAt(payload, names.role);
  const bodyId = claimAt(payload, names.body) ?? null;
  if (!isText(sub) || exp === undefined || !isTokenRole(role)) return null;
  if (bodyId === null)
    return role === Role.ADMIN ? { subject: sub, role, bodyId, expiresAt: exp } : null;
  return isText(bodyId) ? { subject: sub, role, bodyId, expiresAt: exp } : null;
}

/** A name with dots in it is a path, unless there is a claim of exactly that name. */
const claimAt = (payload: JWTPayload, name: string): unknown =>
  Object.hasOwn(payload, name) ? payload[name] : name.split('.').reduce<unknown>(fieldOf, payload);

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[field]
    : undefined;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What the program does by itself is never done in the name of a token. */
export type TokenRole = Exclude<Role, typeof Role.SYSTEM>;

const tokenRoles: ReadonlySet<unknown> = new Set(
  Object.values(Role).filter((role) => role !== Role.SYSTEM),
);
const isTokenRole = (role: unknown): role is TokenRole => tokenRoles.has(role);
