import type { AnyProjection } from '../../projections/all-projections';
import {
  beginning,
  type EventStore,
  type Position,
  type RecordedEvent,
} from '../ports/event-store';
import type { Sealer } from '../ports/sealer';
import type { ViewStore } from '../ports/view-store';
import { follower, lowestOf } from './follower';
import type { Place } from './log-progress';
import { Lane } from './projection-lane';

export type RunnerOptions = Readonly<{
  events: EventStore;
  views: ViewStore;
  /** Opens what a projection asks for. */
  sealer: Sealer;
  projections: readonly AnyProjection[];
  /** Told after each batch which views changed. */
  onChanged: (viewNames: readonly string[]) => void;
  /** Told how many events a batch brought. */
  onProgress?: (events: number) => void;
  /** Told of each batch that every view has folded, once its rows can be read; of some again after a failure. */
  onVisible?: (batch: readonly RecordedEvent[]) => void;
  /** Told of each failure; the runner then pauses and goes on from its checkpoints. */
  onFailure: (error: unknown) => void;
  pause: (ms: number) => Promise<void>;
  /** How many rows of all views together may wait in memory. */
  waitingRowsMax?: number;
  /** How many events a view in which they change nothing may pass before the store is told. */
  untoldEventsMax?: number;
}>;

export type ProjectionRunner = Readonly<{
  /**
   * Prepares the views and begins to follow the log. What lies before `head` is old: its rows may wait in memory
   * for more of it, and are put together.
   */
  start: (head?: Position) => Promise<void>;
  /** Whether every view has folded everything up to the position already. */
  hasReached: (position: Position) => boolean;
  /** Resolves when every view has folded everything up to the position. */
  reached: (position: Position) => Promise<void>;
  /** Everything up to here can be read. */
  position: () => Position;
  /** How far each view came. */
  places: () => readonly Place[];
  /** Grows before and after views change. */
  changes: () => number;
  stop: () => Promise<void>;
}>;

/** Some 150 MB at most. */
const defaultWaitingRowsMax = 40_000;
/** Looked at again after a start: some 30 ms. */
const defaultUntoldEventsMax = 1_000;

/** Keeps every read model up to date with the log, from one subscription. */
export function projectionRunner(options: RunnerOptions): ProjectionRunner {
  const { events, views, sealer, projections, onChanged, onFailure, pause } = options;
  const { waitingRowsMax = defaultWaitingRowsMax } = options;
  const { untoldEventsMax = defaultUntoldEventsMax } = options;
  const lanes = projections.map(
    (projection) => new Lane(projection, views, sealer, untoldEventsMax),
  );
  let oldBefore = beginning;
  const position = (): Position => lowestOf(lanes.map(({ checkpoint }) => checkpoint));

  /** Whether rows may wait in memory for more of the log. */
  const mayWait = (position: Position): boolean =>
    position < oldBefore && lanes.reduce((sum, { rows }) => sum + rows, 0) < waitingRowsMax;

  let changes = 0;

  async function projectAll(batch: readonly RecordedEvent[]): Promise<readonly string[]> {
    const waits = mayWait(batch.at(-1)?.position ?? beginning);
    const changed: string[] = [];
    for (const lane of lanes) {
      await lane.fold(batch);
      if (!waits && (await lane.put())) changed.push(lane.projection.name);
    }
    return changed;
  }

  async function apply(batch: readonly RecordedEvent[]): Promise<void> {
    changes += 1;
    try {
      onChanged(await projectAll(batch));
    } catch (error) {
      for (const lane of lanes) lane.forget();
      // How far it got is not known: any view may have changed.
      onChanged(lanes.map(({ projection }) => projection.name));
      throw error;
    } finally {
      changes += 1;
    }
    options.onProgress?.(batch.length);
    if (position() >= (batch.at(-1)?.position ?? beginning)) options.onVisible?.(batch);
  }

  const following = follower({
    events,
    from: position,
    apply,
    onFailure,
    pause,
  });

  return {
    async start(head = beginning) {
      oldBefore = head;
      for (const lane of lanes) await lane.open();
      following.start();
    },
    hasReached: following.hasReached,
    reached: following.reached,
    position,
    places: () => lanes.map(({ place }) => place),
    changes: () => changes,
    stop: following.stop,
  };
}
