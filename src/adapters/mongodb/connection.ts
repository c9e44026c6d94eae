import { type Db, MongoClient } from 'mongodb';
import { StoreUnavailable } from '../../ports/event-store';
import { isAway } from './mongodb-errors';

/** A database on a server, which may be away: every call then throws StoreUnavailable until it is back. */
export type MongodbConnection = Readonly<{
  database: Db;
  /** Runs calls of the driver; what is no fault of the caller's, and what takes too long, becomes StoreUnavailable. */
  call: <Result>(work: (database: Db) => Promise<Result>) => Promise<Result>;
  close: () => Promise<void>;
}>;

export type MongodbOptions = Readonly<{
  /** `mongodb://…/name`: the path names the database, `hoi_am` where it is left out. */
  url: string;
  /** How long a call may take before nothing is known of it; the server may still do it. */
  patienceMs?: number;
}>;

const defaultPatienceMs = 10_000;
/** Shorter than the patience, so that a server that is not there is told apart from a slow one. */
const selectionMs = 3_000;
const defaultDatabase = 'hoi_am';

/**
 * Connects when it is first used, and again by itself: a server that is away does not keep this from opening.
 * What is acknowledged is on the disks of most members of the replica set. Errors: those of the driver for a URL
 * that cannot be read.
 */
export function connectMongodb({
  url,
  patienceMs = defaultPatienceMs,
}: MongodbOptions): MongodbConnection {
  const client = new MongoClient(url, {
    appName: 'hoi-am',
    writeConcern: { w: 'majority', journal: true },
    ignoreUndefined: false,
    serverSelectionTimeoutMS: Math.min(selectionMs, patienceMs),
    connectTimeoutMS: Math.min(selectionMs, patienceMs),
    socketTimeoutMS: patienceMs,
    waitQueueTimeoutMS: patienceMs,
  });
  const database = client.db(hasDatabase(url) ? undefined : defaultDatabase);
  let isClosed = false;
  return {
    database,
    async call(work) {
      if (isClosed) throw new StoreUnavailable('the store is closed');
      try {
        return await inTime(work(database), patienceMs);
      } catch (error) {
        if (!isAway(error)) throw error;
        throw new StoreUnavailable(`the store cannot be reached: ${(error as Error).name}`, {
          cause: error,
        });
      }
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      await client.close();
    },
  };
}

/** The driver would use the database `test`. */
const hasDatabase = (url: string): boolean => /^[^:]+:\/\/[^/]+\/[^?]+/u.test(url);

function inTime<Result>(work: Promise<Result>, patienceMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StoreUnavailable(`the store did not answer within ${String(patienceMs)} ms`));
    }, patienceMs);
  });
  return Promise.race([work, tooLate]).finally(() => {
    clearTimeout(timer);
  });
}
