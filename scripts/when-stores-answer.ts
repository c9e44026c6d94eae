import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config } from '../src/config';
import type { Metrics } from '../src/graphql/metrics';
import { StoreUnavailable } from '../src/ports/event-store';
import { type Serving, serveWaiting } from '../src/serving';

const firstPauseMs = 500;
const longestPauseMs = 5_000;

/**
 * Opens what needs the stores. While one cannot be reached it tries again, and whoever asks at the program's address
 * is told so. What `open` began must be closed when it fails. Rejects with any other failure of it.
 */
export async function whenStoresAnswer<Opened>(
  { config, log, metrics }: Readonly<{ config: Config; log: Logger; metrics: Metrics }>,
  open: () => Promise<Opened>,
): Promise<Opened> {
  let waiting: Serving | null = null;
  try {
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      try {
        return await open();
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        log.warn({ err: error }, 'a store cannot be reached; trying again');
      }
      waiting ??= await serveWaiting(config, log, metrics);
      await wait(pauseMs);
    }
  } finally {
    await waiting?.stop();
  }
}
