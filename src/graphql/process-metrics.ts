import { collectDefaultMetrics, Registry } from 'prom-client';

let measured: Registry | null = null;

/**
 * Memory, processor, event loop and garbage collection, which belong to the process and to no server in it. What
 * observes them can never be taken down again: so there is one of each, however many servers come and go.
 */
export function processMetrics(): Registry {
  if (measured === null) {
    measured = new Registry();
    collectDefaultMetrics({ register: measured });
  }
  return measured;
}
