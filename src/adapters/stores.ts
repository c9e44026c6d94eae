import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Checkpoints } from '../ports/checkpoints';
import type { EventStore } from '../ports/event-store';
import type { KeyRing } from '../ports/key-ring';
import type { Numbers } from '../ports/numbers';
import type { ViewStore } from '../ports/view-store';
import { openKurrentdbEventStore } from './kurrentdb/event-store';
import { mongodbCheckpoints } from './mongodb/checkpoints';
import { connectMongodb } from './mongodb/connection';
import { isRingThere } from './mongodb/key-documents';
import { openMongodbKeyRing } from './mongodb/key-ring';
import { mongodbNumbers } from './mongodb/numbers';
import { mongodbViewStore } from './mongodb/view-store';
import { openSqliteEventStore } from './sqlite/event-store';
import { openSqliteKeyRing } from './sqlite/key-ring';
import { openSqliteViewStore } from './sqlite/view-store';
import { takeWriterLock } from './sqlite/writer-lock';

export type StoresOptions = Readonly<{
  /** Holds what no server is named for; locked against other writers while it holds anything. */
  dataDir: string;
  eventStoreUrl: string | null;
  /** Keeps all that is no event. */
  viewStoreUrl: string | null;
  /** How long a server may take to answer. */
  storeTimeoutMs: number;
  /** Asked for once; whether there is a ring already that it must fit may be asked first. */
  masterKey: (isRingThere: () => Promise<boolean>) => Promise<Uint8Array>;
  /** Of a ring that is made. */
  initialSecret?: Uint8Array;
}>;

export type Stores = Readonly<{
  events: EventStore;
  keyRing: KeyRing;
  views: ViewStore;
  numbers: Numbers;
  checkpoints: Checkpoints;
  close: () => Promise<void>;
}>;

type Closeable = Readonly<{ close: () => void | Promise<void> }>;
type Keep = <Opened extends Closeable>(opened: Opened) => Opened;

/**
 * Opens, or makes, the stores on the engines that addresses name: the one place where these are chosen. Rejects with
 * whatever the engines' opening does; then nothing stays open.
 */
export async function openStores(options: StoresOptions): Promise<Stores> {
  const opened: Closeable[] = [];
  /** In the opposite order of opening. */
  const close = async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
  };
  try {
    const stores = await openAll(options, (one) => {
      opened.push(one);
      return one;
    });
    return { ...stores, close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Opened = Omit<Stores, 'close'>;

function openAll(options: StoresOptions, keep: Keep): Promise<Opened> {
  const { dataDir, eventStoreUrl, viewStoreUrl } = options;
  if (eventStoreUrl === null || viewStoreUrl === null)
    keep({ close: takeWriterLock(dataDir).release });
  return viewStoreUrl === null
    ? openInFolder(options, keep)
    : openInMongodb(options, viewStoreUrl, keep);
}

async function openInFolder(options: StoresOptions, keep: Keep): Promise<Opened> {
  const { eventStoreUrl, masterKey } = options;
  const inFolder = (name: string): string => join(options.dataDir, name);
  const file = inFolder('keys.db');
  const key = await masterKey(() => Promise.resolve(existsSync(file)));
  const keyRing = keep(await openSqliteKeyRing({ file, masterKey: key, ...secretOf(options) }));
  const { events, numbers, checkpoints } = await openLog(
    inFolder(eventStoreUrl === null ? 'events.db' : 'beside-events.db'),
    keep,
  );
  const views = keep(await openSqliteViewStore({ file: inFolder('views.db') }));
  const others = { keyRing, views, numbers, checkpoints };
  return {
    ...others,
    events: eventStoreUrl === null ? events : await openOnNode(eventStoreUrl, options, keep),
  };
}

async function openInMongodb(options: StoresOptions, url: string, keep: Keep): Promise<Opened> {
  const { dataDir, eventStoreUrl, masterKey, storeTimeoutMs: patienceMs } = options;
  // Apart from the views, which may be dropped at any time.
  const connection = keep(connectMongodb({ url, suffix: '_durable', patienceMs }));
  const key = await masterKey(() => isRingThere(connection));
  const keyRing = keep(
    await openMongodbKeyRing({ connection, masterKey: key, ...secretOf(options) }),
  );
  const views = keep(mongodbViewStore(connectMongodb({ url, patienceMs })));
  const [numbers, checkpoints] = [mongodbNumbers(connection), mongodbCheckpoints(connection)];
  const events =
    eventStoreUrl === null
      ? (await openLog(join(dataDir, 'events.db'), keep)).events
      : await openOnNode(eventStoreUrl, options, keep);
  return { events, keyRing, views, numbers, checkpoints };
}

async function openLog(file: string, keep: Keep) {
  const log = await openSqliteEventStore({ file });
  keep(log.events);
  return log;
}

const openOnNode = async (
  url: string,
  { storeTimeoutMs: timeoutMs }: StoresOptions,
  keep: Keep,
): Promise<EventStore> => keep(await openKurrentdbEventStore({ url, timeoutMs }));

const secretOf = ({ initialSecret }: StoresOptions) => (initialSecret ? { initialSecret } : {});
