import type { AnyProjection } from '../../projections/all-projections';
import type { EventType } from '../../schema/events/domain-event';
import {
  beginning,
  type EventStore,
  type Position,
  type RecordedEvent,
} from '../ports/event-store';
import type { Row, RowChange, StoredRow, ViewStore } from '../ports/view-store';
import { follower, lowestOf } from './follower';

type Lane = { readonly projection: AnyProjection; checkpoint: Position };

export type RunnerOptions = Readonly<{
  events: EventStore;
  views: ViewStore;
  projections: readonly AnyProjection[];
  /** Told after each batch which views changed. */
  onChanged: (viewNames: readonly string[]) => void;
  /** Told how many events a batch brought. */
  onProgress?: (events: number) => void;
  /** Told of each failure; the runner then pauses and goes on from its checkpoints. */
  onFailure: (error: unknown) => void;
  pause: (ms: number) => Promise<void>;
}>;

export type ProjectionRunner = Readonly<{
  /** Prepares the views and begins to follow the log. */
  start: () => Promise<void>;
  /** Resolves when every view has folded everything up to the position. */
  reached: (position: Position) => Promise<void>;
  /** Grows before and after views change. */
  changes: () => number;
  stop: () => Promise<void>;
}>;

/** Keeps every read model up to date with the log, from one subscription. */
export function projectionRunner(options: RunnerOptions): ProjectionRunner {
  const { events, views, projections, onChanged, onFailure, pause } = options;
  const lanes: Lane[] = projections.map((projection) => ({ projection, checkpoint: beginning }));

  let changes = 0;

  async function projectAll(batch: readonly RecordedEvent[]): Promise<readonly string[]> {
    const changed: string[] = [];
    for (const lane of lanes)
      if (await projectBatch(views, lane, batch)) changed.push(lane.projection.name);
    return changed;
  }

  async function apply(batch: readonly RecordedEvent[]): Promise<void> {
    changes += 1;
    try {
      onChanged(await projectAll(batch));
    } catch (error) {
      // How far it got is not known: any view may have changed.
      onChanged(lanes.map(({ projection }) => projection.name));
      throw error;
    } finally {
      changes += 1;
    }
    options.onProgress?.(batch.length);
  }

  const following = follower({
    events,
    from: () => lowestOf(lanes.map(({ checkpoint }) => checkpoint)),
    apply,
    onFailure,
    pause,
  });

  return {
    async start() {
      for (const lane of lanes) {
        await views.prepare(lane.projection);
        lane.checkpoint = await views.checkpoint(lane.projection);
      }
      following.start();
    },
    reached: following.reached,
    changes: () => changes,
    stop: following.stop,
  };
}

/** Folds a batch into one view; true when it brought something that the view handles. */
async function projectBatch(
  views: ViewStore,
  lane: Lane,
  batch: readonly RecordedEvent[],
): Promise<boolean> {
  const { projection, checkpoint } = lane;
  const last = batch.at(-1);
  if (last === undefined || last.position <= checkpoint) return false;
  const handled = batch.filter(
    ({ event, position }) => position > checkpoint && handles(projection, event.type),
  );
  const byKey = groupByKey(projection, handled);
  const stored = await views.getMany(projection, [...byKey.keys()]);
  const changes = [...byKey].flatMap(([key, occurrences]) =>
    foldRow(projection, key, occurrences, stored.get(key)),
  );
  await views.putMany(projection, changes, last.position);
  lane.checkpoint = last.position;
  return changes.length > 0;
}

const handles = ({ handles: types }: AnyProjection, type: EventType): boolean =>
  Object.hasOwn(types, type);

function groupByKey(
  projection: AnyProjection,
  occurrences: readonly RecordedEvent[],
): ReadonlyMap<string, readonly RecordedEvent[]> {
  const byKey = new Map<string, RecordedEvent[]>();
  for (const occurrence of occurrences)
    for (const key of new Set(projection.keysOf(occurrence.event))) {
      const group = byKey.get(key);
      if (group) group.push(occurrence);
      else byKey.set(key, [occurrence]);
    }
  return byKey;
}

/** The row's change, if an event is newer than what is stored: a redelivered one must not count twice. */
function foldRow(
  projection: AnyProjection,
  key: string,
  occurrences: readonly RecordedEvent[],
  stored: StoredRow<Row> | undefined,
): readonly RowChange<Row>[] {
  let row = stored?.row ?? null;
  let position = stored?.position ?? beginning;
  const before = position;
  for (const occurrence of occurrences)
    if (occurrence.position > position) {
      row = projection.project(row, occurrence, key);
      position = occurrence.position;
    }
  return position > before ? [{ key, row, position }] : [];
}
