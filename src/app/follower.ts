import {
  beginning,
  type EventStore,
  type Position,
  type RecordedEvent,
} from '../ports/event-store';

type Waiter = Readonly<{ position: Position; resolve: () => void }>;

export type FollowerOptions = Readonly<{
  events: EventStore;
  /** Everything up to here was applied; asked again after each batch and each failure. */
  from: () => Position;
  apply: (batch: readonly RecordedEvent[]) => Promise<void>;
  /** Told of each failure; the follower then pauses and goes on behind what was applied. */
  onFailure: (error: unknown) => void;
  pause: (ms: number) => Promise<void>;
}>;

/** Somebody who reads the log, from where it was to its end and on. */
export type Follower = Readonly<{
  start: () => void;
  /** Whether everything up to the position was applied already. */
  hasReached: (position: Position) => boolean;
  /** Resolves when everything up to the position was applied. */
  reached: (position: Position) => Promise<void>;
  stop: () => Promise<void>;
}>;

/** Where to read on from for all of several; where there are none, from the beginning. */
export const lowestOf = (positions: readonly Position[]): Position =>
  positions.toSorted()[0] ?? beginning;

const retryAfterMs = 1000;

export function follower({ events, from, apply, onFailure, pause }: FollowerOptions): Follower {
  let waiters: readonly Waiter[] = [];
  let hasStopped = false;
  const isStopped = (): boolean => hasStopped;
  let running: Promise<void> = Promise.resolve();
  let leave: (() => Promise<unknown>) | null = null;

  function release(): void {
    const done = from();
    const ready = waiters.filter(({ position }) => position <= done);
    waiters = waiters.filter(({ position }) => position > done);
    for (const { resolve } of ready) resolve();
  }

  async function follow(): Promise<void> {
    const batches = events.subscribe(from())[Symbol.asyncIterator]();
    leave = () => batches.return?.() ?? Promise.resolve();
    for (let next = await batches.next(); !next.done && !isStopped(); next = await batches.next()) {
      await apply(next.value);
      release();
    }
  }

  async function keepFollowing(): Promise<void> {
    while (!isStopped()) {
      try {
        await follow();
      } catch (error) {
        if (!isStopped()) onFailure(error);
      }
      // Also where the store ended the subscription: the next attempt tells what is wrong.
      if (!isStopped()) await pause(retryAfterMs);
    }
  }

  return {
    start() {
      running = keepFollowing();
    },
    hasReached: (position) => position <= from(),
    reached: (position) =>
      new Promise((resolve) => {
        waiters = [...waiters, { position, resolve }];
        release();
      }),
    async stop() {
      hasStopped = true;
      await leave?.();
      await running;
    },
  };
}
