import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import type { Identities } from '../../ports/identities';
import { createIdentities, defaultClaims, type TokenRole } from './identities';
import { keptText } from './kept-file';

export const developmentIssuer = 'hoi-am-development';
export const developmentAudience = 'hoi-am';

export type DevelopmentToken = Readonly<{
  subject: string;
  role: TokenRole;
  bodyId: string | null;
  /** How long it is valid. */
  hours: number;
}>;

/** An issuer of tokens for development: whoever reads its file can be anybody. */
export type DevelopmentIdentity = Readonly<{
  publicKey: KeyObject;
  /** Believes the tokens that it issues, and no others. */
  identities: Identities;
  issue: (token: DevelopmentToken) => Promise<string>;
}>;

/** Reads the key pair kept in the folder, or makes one there. Throws when its file holds none. */
export async function openDevelopmentIdentity(
  folder: string,
  now: () => Date = () => new Date(),
): Promise<DevelopmentIdentity> {
  const file = join(folder, 'development-identity.json');
  const privateKey = keyOf(file, await keptText(file, newKey));
  const publicKey = createPublicKey(privateKey);
  return {
    publicKey,
    identities: createIdentities({
      issuer: developmentIssuer,
      audience: developmentAudience,
      key: publicKey,
      algorithms: ['EdDSA'],
      now,
    }),
    issue: (token) => issue(privateKey, token, Math.floor(now().getTime() / 1000)),
  };
}

function issue(key: KeyObject, { subject, role, bodyId, hours }: DevelopmentToken, now: number) {
  const body = bodyId === null ? {} : { [defaultClaims.body]: bodyId };
  return new SignJWT({ [defaultClaims.role]: role, ...body })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
    .setIssuer(developmentIssuer)
    .setAudience(developmentAudience)
    .setSubject(subject)
    .setIssuedAt(now)
    .setExpirationTime(now + Math.round(hours * 3600))
    .sign(key);
}

const newKey = (): string =>
  `${JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }))}\n`;

function keyOf(file: string, text: string): KeyObject {
  try {
    return createPrivateKey({ key: JSON.parse(text) as JsonWebKey, format: 'jwk' });
  } catch (cause) {
    throw new Error(`${file} holds no key pair: delete it to have a new one made`, { cause });
  }
}
