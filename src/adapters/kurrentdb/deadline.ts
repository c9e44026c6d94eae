import { StoreUnavailable } from '../../ports/event-store';
import type { Timers } from './timers';

/** Settles like the work, or rejects with StoreUnavailable when that takes too long. */
export type Deadline = <Result>(work: (gaveUp: AbortSignal) => Promise<Result>) => Promise<Result>;

/**
 * A time-out of our own. The client's promises may never settle, and its deadlines are only told to the server.
 * What was given up may still be done later; whether it was can only be read.
 */
export const deadline =
  (timers: Timers, ms: number): Deadline =>
  async (work) => {
    const patience = new AbortController();
    const stop = timers.after(ms, () => {
      patience.abort(new StoreUnavailable(`KurrentDB did not answer within ${ms} ms`));
    });
    try {
      return await unlessGivenUp(patience.signal, work(patience.signal));
    } finally {
      stop();
    }
  };

/** Settles like the promise, or rejects as soon as it is given up. */
export const unlessGivenUp = <Result>(
  gaveUp: AbortSignal,
  promise: Promise<Result>,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const giveUp = (): void => {
      reject(gaveUp.reason as StoreUnavailable);
    };
    if (gaveUp.aborted) giveUp();
    gaveUp.addEventListener('abort', giveUp, { once: true });
    promise.then(resolve, reject);
  });
