import { type Position, StoreUnavailable } from '../../ports/event-store';
import { filterOf } from './event-reader';
import type { NodeClient, NodeSubscription } from './node-client';
import { placeOf } from './position-token';
import { type RecentBounds, RecentEvents } from './recent-events';
import type { ReplaceableClient } from './replaceable-client';
import { type StoredEvent, storedEvent } from './stored-event';
import type { Timers } from './timers';

const firstPauseMs = 100;
const longestPauseMs = 5_000;

export type FeedOptions = Readonly<{
  client: ReplaceableClient;
  streamPrefix: string;
  recent: RecentBounds;
  pause: Timers['pause'];
  onGrown: () => void;
  /** Told why it was interrupted; it subscribes anew by itself. */
  onInterrupted: (error: unknown) => void;
}>;

/**
 * What is appended, as it comes: one subscription for everybody in the process, because more than 100 silently get
 * nothing. It keeps only the newest events: whoever falls behind them reads pages of the log, so a burst or a slow
 * reader costs no memory.
 */
export class LiveFeed {
  #recent: RecentEvents | null = null;
  #isStopped = false;
  #pauseMs = firstPauseMs;
  #interrupt: (reason: StoreUnavailable) => void = () => undefined;

  constructor(private readonly options: FeedOptions) {}

  /** The place of the newest event that came; null while nobody has caught up yet. */
  get last(): Position | null {
    return this.#recent?.last ?? null;
  }

  /** Begins strictly after a place, unless it has begun. */
  startAfter(position: Position): void {
    if (this.#recent || this.#isStopped) return;
    this.#recent = new RecentEvents(position, this.options.recent);
    void this.#keepFollowing(this.#recent);
  }

  /** The next events after a place; null when they must be read from the log. */
  after(position: Position, limit: number): readonly StoredEvent[] | null {
    return this.#recent?.after(position, limit) ?? null;
  }

  /** Gives the subscription up for a new one behind the last event that came. */
  restart(): void {
    this.#interrupt(new StoreUnavailable('the subscription stood still'));
  }

  stop(): void {
    this.#isStopped = true;
    this.#interrupt(new StoreUnavailable('the store is closed'));
  }

  async #keepFollowing(recent: RecentEvents): Promise<void> {
    const { client, pause, onInterrupted } = this.options;
    while (!this.#isStopped) {
      try {
        await client.use((connected) => this.#follow(connected, recent));
      } catch (error) {
        if (this.#hasEnded()) return;
        onInterrupted(error);
      }
      const pauseMs = this.#pauseMs;
      this.#pauseMs = Math.min(2 * pauseMs, longestPauseMs);
      await pause(pauseMs);
    }
  }

  /** Asked after waiting, when it may have changed. */
  #hasEnded(): boolean {
    return this.#isStopped;
  }

  /** Never resolves: rejects when the subscription breaks, ends or is given up. */
  #follow(client: NodeClient, recent: RecentEvents): Promise<never> {
    const subscription = client.subscribeToAll({
      fromPosition: placeOf(recent.last),
      filter: filterOf(this.options.streamPrefix),
      requiresLeader: true,
    });
    // It may fail again after it was left, and an error that nobody listens to would end the process.
    subscription.on('error', () => undefined);
    subscription.on('confirmation', () => {
      this.#pauseMs = firstPauseMs;
    });
    let isCurrent = true;
    const taking = this.#take(subscription, recent, () => isCurrent);
    return new Promise<never>((_, reject) => {
      this.#interrupt = reject;
      taking.then(() => {
        reject(new StoreUnavailable('the subscription ended'));
      }, reject);
    }).finally(() => {
      isCurrent = false;
      subscription.unsubscribe().catch(() => undefined);
    });
  }

  async #take(
    subscription: NodeSubscription,
    recent: RecentEvents,
    isCurrent: () => boolean,
  ): Promise<void> {
    for await (const { event } of subscription) {
      if (!isCurrent()) return;
      if (!event) continue;
      recent.add(storedEvent(event));
      this.options.onGrown();
    }
  }
}
