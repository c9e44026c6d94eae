import { createHash } from 'node:crypto';
import { kurrentdbStoreUrl } from './kurrentdb-server';
import { droppedAfterAll } from './mongodb-server';

/** On which engines this run keeps the stores: jest.config.js has a project for each pair that has servers. */
const { events, views } = (
  globalThis as unknown as {
    enginePair: Readonly<{ events: 'sqlite' | 'kurrentdb'; views: 'sqlite' | 'mongodb' }>;
  }
).enginePair;

/** Where the stores of a data folder are kept, as the program is told; the same for the same folder. */
export function serversOf(dataDir: string): Readonly<Record<string, string>> {
  const name = `test_${createHash('sha256').update(dataDir).digest('hex').slice(0, 32)}`;
  return {
    ...(events === 'kurrentdb' ? { EVENT_STORE_URL: kurrentdbStoreUrl(name) } : {}),
    ...(views === 'mongodb' ? { VIEW_STORE_URL: droppedAfterAll(name) } : {}),
  };
}
