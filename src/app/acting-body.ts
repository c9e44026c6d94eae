import { BodyKind } from '../../schema/events/vocabulary';
import type { CommandScope, Viewer } from '../domain/access';
import { Forbidden } from './errors';
import type { References } from './references';
import { refused, type Refused } from './refusals';

/**
 * The body in whose name a command is done: the actor's own, or the one named. Only a council's office may name
 * another, of its council or of one above or below. Null for actors without a body. Errors: Forbidden.
 */
export function actingBody(
  named: string | null,
  { bodyId, councilId }: Viewer,
  scope: CommandScope,
  { bodies, lineOf }: References,
): string | null | Refused {
  if (named === null || named === bodyId) return bodyId;
  if (scope !== 'council_for_any_body' || councilId === null)
    throw new Forbidden('only a council’s office acts in the name of another body');
  const body = bodies.get(named);
  if (body === undefined) return refused('BODY_NOT_FOUND', 'byBodyId');
  return lineOf(councilId).has(body.councilId)
    ? body.id
    : refused('BODY_OF_ANOTHER_COUNCIL', 'byBodyId');
}

/** The council that something new belongs to; `named` undefined means the actor's own. Errors: Forbidden. */
export function councilOfNew(
  named: string | null | undefined,
  stream: string,
  viewer: Viewer,
  scope: CommandScope,
  { bodies }: References,
): string | null | Refused {
  const councilId = named === undefined ? viewer.councilId : named;
  if (scope !== 'store' && councilId !== viewer.councilId)
    throw new Forbidden('this role acts for its own council only');
  if (councilId === null || councilId === stream) return councilId;
  return bodies.get(councilId)?.kind === BodyKind.PEOPLES_COUNCIL
    ? councilId
    : refused('COUNCIL_NOT_FOUND', 'councilId');
}
