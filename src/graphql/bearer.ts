import type { Application } from '../app/application';
import { mayActFor, type Viewer } from '../domain/access';
import type { Identities, Identity } from '../ports/identities';

const scheme = /^Bearer +([^ ]+)$/iu;

/** The viewer that a believed token stands for, and what the token says. */
export type Bearer = Readonly<{ viewer: Viewer; identity: Identity }>;

export const isBelieved = (bearer: Bearer | null | 'refused'): bearer is Bearer =>
  bearer !== null && bearer !== 'refused';

/**
 * Who sent a request: null without a token (the public), 'refused' for a token that is not to be believed
 * (RFC 6750).
 */
export async function bearerOf(
  authorization: string | undefined,
  identities: Identities,
  app: Application,
): Promise<Bearer | null | 'refused'> {
  if (authorization === undefined) return null;
  const token = scheme.exec(authorization)?.[1];
  const identity = token === undefined ? null : await identities.verify(token);
  if (identity === null) return 'refused';
  const viewer = await viewerOf(identity, app);
  return viewer === null ? 'refused' : { viewer, identity };
}

/**
 * A bearer is believed to act for a body only where the body exists and is of a kind that fits the role; null for
 * one who is not.
 */
export async function viewerOf(
  { subject, role, bodyId }: Identity,
  app: Application,
): Promise<Viewer | null> {
  if (bodyId === null) return { id: subject, role, bodyId, councilId: null };
  const body = (await app.references()).bodies.get(bodyId);
  if (body === undefined || !mayActFor(role, body.kind)) return null;
  return { id: subject, role, bodyId, councilId: body.councilId };
}
