import { countLeading } from '../../kernel/count-leading';
import { LogFollowers } from '../../kernel/log-followers';
import type { EventStore, Position, RecordedEvent } from '../../ports/event-store';
import { PositionTooOld, UnknownPosition } from '../errors';
import { type Change, changeOf } from './change';

/** Tells everybody who listens what changed, once it can be read. */
export type ChangesFeed = Readonly<{
  /** Everything up to here can be read. */
  position: () => Position;
  /**
   * What changed after a position: first what is remembered, then each change once it can be read, in order and
   * each exactly once. Nothing is queued for anybody. Errors: PositionTooOld where more changes lie in between than
   * are remembered, at once or when a follower comes to lag so far behind; UnknownPosition.
   */
  follow: (after: Position) => Promise<AsyncIterable<readonly Change[]>>;
  /** To be told of every batch of the log once all read models show it. */
  publish: (batch: readonly RecordedEvent[]) => void;
  /** Ends every iteration. */
  end: () => void;
}>;

export type FeedOptions = Readonly<{
  events: EventStore;
  /** Everything up to here can be read already. */
  position: Position;
  /** How many changes are remembered. */
  changesMax?: number | undefined;
}>;

/** Some 3 MB at most. */
const defaultChangesMax = 10_000;
const pageChanges = 100;

/**
 * The changes of late, in memory: each follower has a place among them and reads on from there at its own pace.
 * Those before the program started are read from the log when somebody goes on from there, once for all.
 */
export function changesFeed({
  events,
  position,
  changesMax = defaultChangesMax,
}: FeedOptions): ChangesFeed {
  let head = position;
  /** Everything after it, up to the head, is remembered. */
  let from = position;
  let changes: readonly Change[] = [];
  /** From here on too many lie in between. */
  let tooOld: Position | null = null;
  let reaching: Promise<unknown> = Promise.resolve();

  function forgetOldest(): void {
    if (changes.length <= changesMax) return;
    from = changes.at(-changesMax - 1)?.position ?? from;
    changes = changes.slice(-changesMax);
  }

  const requireRemembered = (after: Position): void => {
    if (after < from) throw new PositionTooOld(after);
  };

  const followers = new LogFollowers<Change>((after) => {
    requireRemembered(after);
    const next = firstAfter(changes, after);
    return Promise.resolve(changes.slice(next, next + pageChanges));
  });

  /** Remembers also what lies between a position and what is remembered, if that is not too much. */
  async function reachBack(after: Position): Promise<void> {
    if (after >= from) return;
    const room = changesMax - changes.length;
    if (room <= 0 || (tooOld !== null && after <= tooOld)) throw new PositionTooOld(after);
    const joint = changes[0]?.position ?? from;
    // One more than there is room for, and the joint.
    const read = await events.readAll(after, room + 2).catch((error: unknown) => {
      throw error instanceof RangeError ? new UnknownPosition(after) : error;
    });
    const earlier = read.filter(({ position: at }) => at <= from);
    // More may have been published meanwhile.
    if (earlier.length > changesMax - changes.length) {
      tooOld = after;
      throw new PositionTooOld(after);
    }
    // An engine may give anything behind what has not the form of its positions: a gap would be everybody's.
    if (!read.some(({ position: at }) => at === joint)) throw new UnknownPosition(after);
    changes = [...earlier.map(changeOf), ...changes];
    from = after;
  }

  return {
    position: () => head,
    async follow(after) {
      // One at a time: whoever comes next may find remembered what it needs.
      const reached = reaching.then(() => reachBack(after));
      reaching = reached.catch(() => undefined);
      await reached;
      return followers.follow(after);
    },
    publish(batch) {
      // What came again after a failure was told before.
      const fresh = batch.filter(({ position: at }) => at > head);
      head = fresh.at(-1)?.position ?? head;
      changes = [...changes, ...fresh.map(changeOf)];
      forgetOldest();
      followers.wake();
    },
    end: () => {
      followers.end();
    },
  };
}

/** The index of the first change after a position. */
const firstAfter = (changes: readonly Change[], after: Position): number =>
  countLeading(changes.length, (index) => (changes[index]?.position ?? '') <= after);
