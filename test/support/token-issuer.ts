import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { exportJWK, type JWK, SignJWT } from 'jose';
import type { Role } from '../../schema/events/vocabulary';

export const issuerName = 'https://dinh-danh.vidu.gov.vn';
export const audience = 'hoi-am-vidu';

export type TokenIssuer = Readonly<{
  /** The public key as an issuer hands it out. */
  pem: string;
  /** The public key as an issuer publishes it. */
  jwk: () => Promise<JWK>;
  /** A token of an hour. */
  token: (
    role: Exclude<Role, 'system'>,
    bodyId?: string | null,
    claims?: Readonly<Record<string, unknown>>,
  ) => Promise<string>;
}>;

/** Somebody whose tokens a program may be told to believe, with a key pair of its own. */
export function tokenIssuer(): TokenIssuer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const kid = randomUUID();
  return {
    pem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    jwk: async () => ({ ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', use: 'sig' }),
    token: (role, bodyId = null, claims = {}) =>
      new SignJWT({ role, ...(bodyId === null ? {} : { body: bodyId }), ...claims })
        .setProtectedHeader({ alg: 'EdDSA', kid })
        .setIssuer(issuerName)
        .setAudience(audience)
        .setSubject(`person-${role}`)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
  };
}
