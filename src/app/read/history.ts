import { isInSight, type Matter, type ReadName, sightOf, type Viewer } from '../../domain/access';
import type { RecordedEvent } from '../../ports/event-store';
import type { Aggregate } from '../aggregate';
import type { Application } from '../application';
import { anomalies } from '../commands/anomaly-commands';
import { complaints } from '../commands/complaint-commands';
import { contacts } from '../commands/contact-commands';
import { digests } from '../commands/digest-commands';
import { groups } from '../commands/group-commands';
import { petitions } from '../commands/petition-aggregate';
import { syntheses } from '../commands/synthesis-commands';
import type { References } from '../references';
import { requireSight } from './sight-filter';

type Access = Readonly<{
  read: ReadName;
  matterOf: (history: readonly RecordedEvent[]) => Matter | null;
}>;

/** By category, of an aggregate that is read as a list is. */
const readAs = <Command>(
  { category, open }: Aggregate<Command>,
  read: ReadName,
): readonly [string, Access] => [category, { read, matterOf: (history) => open(history).matter }];

/** Subjects that not everybody sees; all others are public to every bearer. */
const accessOf: ReadonlyMap<string, Access> = new Map([
  readAs(petitions, 'petitions'),
  readAs(groups, 'issueGroups'),
  readAs(syntheses, 'syntheses'),
  readAs(digests, 'groupDigests'),
  readAs(anomalies, 'anomalies'),
  readAs(complaints, 'complaints'),
  readAs(contacts, 'voterContacts'),
]);

/** What was diverted is seen by those who read complaints. */
function isConfidentialInSight(
  { isConfidential, ...matter }: Matter,
  viewer: Viewer | null,
  references: References,
): boolean {
  if (isConfidential !== true || viewer === null) return false;
  const sight = sightOf('complaints', viewer, references.surroundings(viewer));
  return sight !== null && isInSight(sight, matter);
}

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
  const access = accessOf.get(category);
  const present = await references();
  const sight = requireSight(access?.read ?? 'historyOfPublicSubjects', viewer, present);
  const history = await events.readStream(subjectId);
  if (history.length === 0) return null;
  if (access === undefined) return history;
  const matter = access.matterOf(history);
  if (matter === null) return null;
  return isInSight(sight, matter) || isConfidentialInSight(matter, viewer, present)
    ? history
    : null;
}
