import { BodyKind } from '../../schema/events/vocabulary';
import type { Given } from './command';
import { refused, type Refused } from './refusals';

/** Why a body cannot be referred to from a matter of the council, or null when it can. */
export function bodyRefusal(
  id: string,
  field: string,
  { references, councilId }: Given,
): Refused | null {
  const body = references.bodies.get(id);
  if (body === undefined) return refused('BODY_NOT_FOUND', field);
  const isInLine = councilId !== null && references.lineOf(councilId).has(body.councilId);
  return isInLine ? null : refused('BODY_OF_ANOTHER_COUNCIL', field);
}

/** The same for the council of a commune. */
export const communeRefusal = (id: string, field: string, given: Given): Refused | null =>
  given.references.bodies.get(id)?.kind === BodyKind.PEOPLES_COUNCIL
    ? bodyRefusal(id, field, given)
    : refused('COUNCIL_NOT_FOUND', field);

/** Why a matter of the council cannot name a session, or null when it can or names none. */
export const sessionRefusal = (
  id: string | null | undefined,
  { references, councilId }: Given,
): Refused | null =>
  id && references.sessions.get(id)?.councilId !== councilId
    ? refused('SESSION_NOT_FOUND', 'sessionId')
    : null;
