import { LogFollowers } from '../../kernel/log-followers';
import { type EventStore, type RecordedEvent, StoreUnavailable } from '../../ports/event-store';
import type { Checkpoints } from '../../ports/checkpoints';
import type { Numbers } from '../../ports/numbers';
import { type Database, openDatabase } from './database';
import { EventLog, eventLogSchema, eventLogUpgrades, eventLogVersion } from './event-log';
import { EventWriter } from './event-writer';
import { PolicyLog } from './policy-log';
import { promised } from './promised';

type OpenedStore = Readonly<{ events: EventStore; numbers: Numbers; checkpoints: Checkpoints }>;

const pageSize = 1_000;

/** Opens the file of events, numbers and policies' checkpoints, made when missing. Rejects with StoreCannotOpen. */
export const openSqliteEventStore = ({ file }: Readonly<{ file: string }>): Promise<OpenedStore> =>
  promised(() =>
    sqliteEventStore(
      openDatabase({
        file,
        format: 'events',
        version: eventLogVersion,
        schema: eventLogSchema,
        upgrades: eventLogUpgrades,
        durability: 'FULL',
      }),
    ),
  );

/** The store over its opened file. */
export function sqliteEventStore(database: Database): OpenedStore {
  const log = new EventLog(database);
  const policies = new PolicyLog(database);
  let isClosed = false;
  const whenOpen = <Result>(work: () => Result | Promise<Result>): Promise<Result> =>
    promised(() => {
      if (isClosed) throw new StoreUnavailable('the store is closed');
      return work();
    });

  const readAll: EventStore['readAll'] = (after, limit = pageSize) =>
    whenOpen(() => log.page(after, limit));
  const followers = new LogFollowers<RecordedEvent>((after) => readAll(after));
  const writer = new EventWriter(database, log, () => {
    followers.wake();
  });

  const close = (): void => {
    writer.finish();
    isClosed = true;
    followers.end();
    database.close();
  };
  return {
    events: {
      append: (...append) => whenOpen(() => writer.append(...append)),
      readStream: (stream, from = 0) => whenOpen(() => log.stream(stream, from)),
      readAll,
      subscribe: (after) => followers.follow(after),
      head: () => whenOpen(() => log.head()),
      close: () => promised(close),
    },
    checkpoints: {
      position: (policy) => whenOpen(() => policies.position(policy)),
      advance: (...moved) =>
        whenOpen(() =>
          writer.commit(() => {
            policies.advance(...moved);
          }),
        ),
      outcomes: (...asked) => whenOpen(() => policies.outcomes(...asked)),
    },
    numbers: { next: (series) => whenOpen(() => writer.nextNumber(series)) },
  };
}
