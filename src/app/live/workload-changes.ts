import { replyWorkload } from '../../../projections/reply-workload.projection';
import type { Position } from '../../ports/event-store';
import type { Application } from '../application';
import { type BodyWorkload, readWorkload } from '../read/reply-workload';
import { requireSight } from '../read/sight-filter';
import { type Answered, answerChanges, type CurrentViewer } from './answer-changes';
import { type Change, keysIn } from './change';
import { sharedAnswers } from './shared-answers';

export type WorkloadChanges = (
  viewer: CurrentViewer,
  bodyId: string,
  since: Position | null,
) => Promise<AsyncIterableIterator<Answered<BodyWorkload>, undefined>>;

/** Tells what a body owes whenever that changes, counted over the petitions that the viewer sees. */
export function workloadChanges(app: Application): WorkloadChanges {
  const shared = sharedAnswers<BodyWorkload | null>(app.changes);

  async function ask(current: CurrentViewer, bodyId: string): Promise<BodyWorkload | null> {
    const viewer = await current();
    const sight = requireSight('replyWorkload', viewer, await app.references());
    // The same for everybody with the same sight.
    return shared(JSON.stringify([bodyId, sight, app.today()]), async () => {
      const [workload] = await readWorkload(app, viewer, bodyId, null);
      return workload ?? null;
    });
  }

  return (viewer, bodyId, since) =>
    answerChanges(app, since, {
      ask: () => ask(viewer, bodyId),
      textOf: (workload) => JSON.stringify(workload),
      mayConcern: (change) => concerns(change, bodyId),
    });
}

/** A row of this view is one petition at one body. */
const concerns = (change: Change, bodyId: string): boolean =>
  keysIn(change, replyWorkload).some((key) => key.endsWith(`/${bodyId}`));
