import type { IsoInstant } from '../kernel/calendar';
import type { Clock } from '../ports/clock';
import type { EventStore, Position, RecordedEvent } from '../ports/event-store';

/** How far somebody who follows the log came. */
export type Place = Readonly<{
  follower: string;
  position: Position;
  /** Of the last event up to there; null as long as none was applied since the start. */
  recordedAt: IsoInstant | null;
}>;

export type Lag = Readonly<{
  follower: string;
  recordedAt: IsoInstant | null;
  /** Not applied yet; never more than `lagEventsMax`. */
  events: number;
  /** Since the oldest of them was recorded. */
  seconds: number;
}>;

export type LogProgress = Readonly<{
  /** When the last event was recorded; null for an empty log. */
  headRecordedAt: IsoInstant | null;
  followers: readonly Lag[];
}>;

/** Further behind, nobody counts: it would be a read of the whole log for one figure. */
export const lagEventsMax = 10_000;

export type LogProgressOptions = Readonly<{
  events: EventStore;
  /** Never steps back. */
  clock: Clock;
  places: () => readonly Place[];
  /** Resolves when it is too late. */
  patience: () => Promise<unknown>;
}>;

/**
 * Tells how far everybody who follows the log came; null when the log did not tell in time. However often it is
 * asked, the log is asked once at a time.
 */
export function logProgress(options: LogProgressOptions): () => Promise<LogProgress | null> {
  let asked: Promise<LogProgress | null> | null = null;
  return () => {
    asked ??= measure(options)
      .catch(() => null)
      .finally(() => {
        asked = null;
      });
    return Promise.race([asked, options.patience().then(() => null)]);
  };
}

async function measure({ events, clock, places }: LogProgressOptions): Promise<LogProgress> {
  const head = await events.head();
  // Taken after the head: whoever followed meanwhile has reached it.
  const taken = places();
  const isBehind = ({ position }: Place) => head !== null && position < head.position;
  const missing = new Map<Position, readonly RecordedEvent[]>();
  for (const { position } of taken.filter(isBehind))
    if (!missing.has(position)) missing.set(position, await events.readAll(position, lagEventsMax));
  const now = Date.parse(clock.now());
  const followers = taken.map(({ follower, position, recordedAt }): Lag => {
    const isAtHead = position === head?.position;
    const ahead = missing.get(position) ?? [];
    const oldest = ahead[0]?.event.meta.recordedAt;
    return {
      follower,
      recordedAt: isAtHead ? head.event.meta.recordedAt : recordedAt,
      events: ahead.length,
      seconds: oldest === undefined ? 0 : (now - Date.parse(oldest)) / 1000,
    };
  });
  return { headRecordedAt: head?.event.meta.recordedAt ?? null, followers };
}
