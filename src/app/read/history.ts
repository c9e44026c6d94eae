import { isInSight, type Viewer } from '../../domain/access';
import type { RecordedEvent } from '../../ports/event-store';
import type { Application } from '../application';
import { petitions } from '../commands/petition-commands';
import { requireSight } from './sight-filter';

/**
 * All that happened to a subject, oldest first: its own stream. Null when there is none or the viewer may not see it.
 * Errors: Unauthenticated, Forbidden.
 */
export async function readHistory(
  { ports: { events }, references }: Application,
  viewer: Viewer | null,
  subjectId: string,
): Promise<readonly RecordedEvent[] | null> {
  const isPetition = subjectId.startsWith(`${petitions.category}-`);
  const read = isPetition ? 'petitions' : 'historyOfPublicSubjects';
  const sight = requireSight(read, viewer, await references());
  const history = await events.readStream(subjectId);
  if (history.length === 0) return null;
  if (!isPetition) return history;
  const { matter } = petitions.open(history);
  return matter !== null && isInSight(sight, matter) ? history : null;
}
