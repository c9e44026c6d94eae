import { isInSight, type Matter, type ReadName, type Viewer } from '../../domain/access';
import type { RecordedEvent } from '../../ports/event-store';
import type { Application } from '../application';
import { contacts } from '../commands/contact-commands';
import { petitions } from '../commands/petition-aggregate';
import { requireSight } from './sight-filter';

type Access = Readonly<{
  read: ReadName;
  matterOf: (history: readonly RecordedEvent[]) => Matter | null;
}>;

/** Subjects that not everybody sees; all others are public to every bearer. */
const accessOf: Readonly<Record<string, Access>> = {
  [petitions.category]: {
    read: 'petitions',
    matterOf: (history) => petitions.open(history).matter,
  },
  [contacts.category]: {
    read: 'voterContacts',
    matterOf: (history) => contacts.open(history).matter,
  },
};

/**
 * All that happened to a subject, oldest first: its own stream. Null when there is none or the viewer may not see it.
 * Errors: Unauthenticated, Forbidden.
 */
export async function readHistory(
  { ports: { events }, references }: Application,
  viewer: Viewer | null,
  subjectId: string,
): Promise<readonly RecordedEvent[] | null> {
  const category = subjectId.split('-', 1)[0] ?? '';
  const access = Object.hasOwn(accessOf, category) ? accessOf[category] : undefined;
  const sight = requireSight(access?.read ?? 'historyOfPublicSubjects', viewer, await references());
  const history = await events.readStream(subjectId);
  if (history.length === 0) return null;
  if (access === undefined) return history;
  const matter = access.matterOf(history);
  return matter !== null && isInSight(sight, matter) ? history : null;
}
