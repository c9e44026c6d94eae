import type { Role } from '../../schema/events/vocabulary';

/** What a verified token says of its bearer. */
export type Identity = Readonly<{
  /** A pseudonym; it is recorded in every event that its bearer causes. */
  subject: string;
  role: Role;
  bodyId: string | null;
  expiresAt: number; // seconds since 1970, as in RFC 7519
}>;

export type Identities = Readonly<{
  /** Errors: KeysUnavailable. Null for whatever is wrong with a token: expired, foreign, malformed, of an unknown role. */
  verify: (token: string) => Promise<Identity | null>;
}>;

/** The issuer's keys could not be had: nothing is known about the token. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}
