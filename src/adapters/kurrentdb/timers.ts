import { setTimeout as wait } from 'node:timers/promises';

/** Time, as the store uses it. */
export type Timers = Readonly<{
  /** Calls after so many milliseconds, unless the returned function is called before. */
  after: (ms: number, due: () => void) => () => void;
  /** Does not keep the process alive. */
  pause: (ms: number) => Promise<void>;
}>;

export const systemTimers: Timers = {
  after: (ms, due) => {
    const timer = setTimeout(due, ms);
    return () => {
      clearTimeout(timer);
    };
  },
  pause: (ms) => wait(ms, undefined, { ref: false }),
};
