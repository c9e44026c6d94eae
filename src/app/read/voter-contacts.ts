import {
  voterContacts,
  type VoterContactRow,
} from '../../../projections/voter-contacts.projection';
import { isInSight, type Viewer } from '../../domain/access';
import type { Filter } from '../../ports/view-store';
import type { Application } from '../application';
import { councilFilter, requireSight } from './sight-filter';

/** The voter contacts that a viewer sees, narrowed by what is given. Errors: Unauthenticated, Forbidden. */
export async function contactsInSight(
  { references }: Application,
  viewer: Viewer | null,
  narrowed: Readonly<{ councilId?: string | undefined; sessionId?: string | undefined }>,
): Promise<Filter<VoterContactRow>> {
  const sight = requireSight('voterContacts', viewer, await references());
  const { councilId, sessionId } = narrowed;
  return {
    $and: [councilFilter(sight), councilId ? { councilId } : {}, sessionId ? { sessionId } : {}],
  };
}

/** A voter contact by its id; null when there is none or the viewer may not see it. Errors: as for the list. */
export async function contactById(
  { ports: { views }, references }: Application,
  viewer: Viewer | null,
  id: string,
): Promise<VoterContactRow | null> {
  const sight = requireSight('voterContacts', viewer, await references());
  const row = await views.get(voterContacts, id);
  const isSeen = row !== null && isInSight(sight, { councilId: row.councilId, holderId: null });
  return isSeen ? row : null;
}
