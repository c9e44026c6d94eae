import { type Db, MongoClient, type MongoClientOptions } from 'mongodb';
import { StoreUnavailable } from '../../ports/event-store';
import { isAway, isOutsideReplicaSet } from './mongodb-errors';

/** An address that cannot be used. The message never repeats it, because it may hold a password. */
export class MongodbUrlInvalid extends Error {
  override readonly name = 'MongodbUrlInvalid';
}

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
  /** Names another database on the same server: the one named, followed by this. */
  suffix?: string;
  /** How long a call may take before nothing is known of it; the server may still do it. */
  patienceMs?: number;
}>;

const defaultPatienceMs = 10_000;
/** Shorter than the patience, so that a server that is not there is told apart from a slow one. */
const selectionMs = 3_000;
const defaultDatabase = 'hoi_am';
const outsideReplicaSet = 'the server must be in a replica set, if only of one member';
const writeConcern = { w: 'majority', journal: true } as const;
/** Shorter than the 63 bytes that a server takes, for names made from it. */
const databaseNames = /^[\w-]{1,48}$/u;

/**
 * Connects when it is first used, and again by itself: a server that is away does not keep this from opening.
 * What is acknowledged is on the disks of most members of the replica set. Errors: MongodbUrlInvalid.
 */
export function connectMongodb({
  url,
  suffix = '',
  patienceMs = defaultPatienceMs,
}: MongodbOptions): MongodbConnection {
  const { client, database } = opened(url, suffix, {
    appName: 'hoi-am',
    readPreference: 'primary',
    ignoreUndefined: false,
    serverSelectionTimeoutMS: Math.min(selectionMs, patienceMs),
    connectTimeoutMS: Math.min(selectionMs, patienceMs),
    socketTimeoutMS: patienceMs,
    waitQueueTimeoutMS: patienceMs,
  });
  let isClosed = false;
  return {
    database,
    async call(work) {
      if (isClosed) throw new StoreUnavailable('the store is closed');
      try {
        return await inTime(work(database), patienceMs);
      } catch (error) {
        if (isOutsideReplicaSet(error))
          throw new MongodbUrlInvalid(outsideReplicaSet, { cause: error });
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

function opened(url: string, suffix: string, options: MongoClientOptions) {
  try {
    const client = new MongoClient(url, options);
    const database = client.db(hasDatabase(url) ? undefined : defaultDatabase);
    if (databaseNames.test(database.databaseName))
      // Said here, where no option of the address overrides it.
      return { client, database: client.db(`${database.databaseName}${suffix}`, { writeConcern }) };
  } catch (error) {
    throw new MongodbUrlInvalid(
      `the address of MongoDB must look like mongodb://[user:password@]host[:port][/name][?options]; in a user or password, write : @ / ? and % as %3A %40 %2F %3F %25${unknownOptions(error)}`,
    );
  }
  throw new MongodbUrlInvalid(
    'the name of the database in the address of MongoDB must be of letters, digits, _ and -, and have at most 48 characters',
  );
}

/** What the driver says of options that it does not know names them and no more; all else may repeat the address. */
function unknownOptions(error: unknown): string {
  const { message } = error as Error;
  return /^options? \w+(?:, \w+)* (?:is|are) not supported$/u.test(message) ? ` (${message})` : '';
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
