import type { After } from './live-connection';

/** The machine's own time; what waits does not keep the program alive. */
export const afterTime: After = (ms, due) => {
  const timer = setTimeout(due, ms).unref();
  return () => {
    clearTimeout(timer);
  };
};
