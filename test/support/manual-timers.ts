import { setImmediate as idle } from 'node:timers/promises';
import type { Timers } from '../../src/adapters/kurrentdb/timers';

type Waiting = Readonly<{ ms: number; due: () => void }>;

export type ManualTimers = Timers &
  Readonly<{
    /** How many milliseconds each of those that wait asked for, in the order in which they came. */
    waiting: () => number[];
    /** Lets exactly those go on that asked for so many milliseconds, and what follows from it happen. */
    pass: (ms: number) => Promise<void>;
  }>;

/** Time that stands still until a test lets it pass. */
export function manualTimers(): ManualTimers {
  const waiting = new Set<Waiting>();
  const after: Timers['after'] = (ms, due) => {
    const one = { ms, due };
    waiting.add(one);
    return () => {
      waiting.delete(one);
    };
  };
  return {
    after,
    pause: (ms) =>
      new Promise((resolve) => {
        after(ms, resolve);
      }),
    waiting: () => [...waiting].map(({ ms }) => ms),
    pass: async (ms) => {
      const over = [...waiting].filter((one) => one.ms === ms);
      if (over.length === 0) throw new Error(`nobody waits for ${ms} ms`);
      for (const one of over) {
        waiting.delete(one);
        one.due();
      }
      await idle();
    },
  };
}
