import type { EventStore, Position } from '../ports/event-store';
import type { Sealer } from '../ports/sealer';
import type { ViewStore } from '../ports/view-store';

/** Why the program should not be sent requests. */
export type Unready = 'STORE_UNAVAILABLE' | 'VIEWS_BEHIND' | 'POLICIES_BEHIND';

type Followed = Readonly<{ reached: (position: Position) => Promise<void> }>;

export type ReadinessOptions = Readonly<{
  events: EventStore;
  views: ViewStore;
  sealer: Sealer;
  projections: Followed;
  policies: Followed;
  /** Resolves when it is too late. */
  patience: () => Promise<unknown>;
}>;

/** Asks whether the stores answer, and whether whoever follows the log is at its head in time. */
export function readiness(options: ReadinessOptions): () => Promise<readonly Unready[]> {
  const { events, views, sealer, patience } = options;
  const viewsKeepUp = keepingUp(options.projections, patience);
  const policiesKeepUp = keepingUp(options.policies, patience);
  return async () => {
    try {
      // Nobody has this key: only whether the ring can be asked counts.
      await sealer.open({ sealed: '', matter: 'readiness', at: 'readiness' });
      await views.stored();
      const head = await events.head();
      if (head === null) return [];
      const [viewsDo, policiesDo] = await Promise.all([
        viewsKeepUp(head.position),
        policiesKeepUp(head.position),
      ]);
      return [
        ...(viewsDo ? [] : (['VIEWS_BEHIND'] as const)),
        ...(policiesDo ? [] : (['POLICIES_BEHIND'] as const)),
      ];
    } catch {
      return ['STORE_UNAVAILABLE'];
    }
  };
}

/** However often it is asked, only one question waits: of a follower that stands still, more would pile up. */
function keepingUp({ reached }: Followed, patience: () => Promise<unknown>) {
  let waiting: Promise<void> | null = null;
  return (position: Position): Promise<boolean> => {
    waiting ??= reached(position).finally(() => {
      waiting = null;
    });
    return Promise.race([waiting.then(() => true), patience().then(() => false)]);
  };
}
