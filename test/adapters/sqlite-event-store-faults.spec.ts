import { join } from 'node:path';
import { type Database, openDatabase } from '../../src/adapters/sqlite/database';
import { eventLogSchema, eventLogVersion } from '../../src/adapters/sqlite/event-log';
import { openSqliteEventStore, sqliteEventStore } from '../../src/adapters/sqlite/event-store';
import {
  beginning,
  type EventStore,
  noStream,
  StoreUnavailable,
} from '../../src/ports/event-store';
import { bytesOf, encoded } from '../support/recorded-events';
import { petitionEvents, petitionReceived } from '../support/sample-events';
import { temporaryFolder } from '../support/temporary-folder';

const opened: Database[] = [];
afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

function openFile(file = join(temporaryFolder(), 'events.db')): Database {
  const options = { version: eventLogVersion, schema: eventLogSchema, durability: 'FULL' } as const;
  const database = openDatabase({ file, format: 'events', ...options });
  opened.push(database);
  return database;
}

const appendTo = (events: EventStore, stream: string, revision: number, count = 1) =>
  events.append(stream, revision - 1, petitionEvents(stream, revision, count));

/** A file of which the next transactions can be made to fail in the moment of committing. */
function openFailing(file?: string) {
  const database = openFile(file);
  const commits = { failing: 0, done: 0 };
  const transaction: Database['transaction'] = (work) =>
    database.transaction(() => {
      const result = work();
      if (commits.failing-- > 0) throw new Error('the disk is gone');
      commits.done += 1;
      return result;
    });
  return { ...sqliteEventStore({ ...database, transaction }), commits };
}

describe('a full disk', () => {
  /** Room for some events, and none for one more. */
  const fillUp = (database: Database) => {
    const { page_count } = database.get<{ page_count: number }>('PRAGMA page_count')!;
    database.exec(`PRAGMA max_page_count = ${page_count}`);
  };
  const large = (stream: string) => [petitionReceived({ stream, text: 'a'.repeat(20_000) })];

  it('refuses what does not fit, keeps what is stored and goes on when there is room', async () => {
    const database = openFile();
    const { events } = sqliteEventStore(database);
    await appendTo(events, 'petition-1', 0, 3);
    fillUp(database);

    await expect(events.append('petition-2', noStream, large('petition-2'))).rejects.toMatchObject({
      name: 'StoreUnavailable',
      message: 'the store cannot work now: database or disk is full',
    });

    const before = petitionEvents('petition-1', 0, 3);
    expect(bytesOf(await events.readAll(beginning))).toEqual(encoded(before));
    expect(database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
    database.exec('PRAGMA max_page_count = 1000000');
    const after = large('petition-2');
    expect(await events.append('petition-2', noStream, after)).toMatchObject({ revision: 0 });
    expect(bytesOf(await events.readAll(beginning))).toEqual(encoded([...before, ...after]));
  });

  it('fails all that shares the transaction', async () => {
    const database = openFile();
    const { events } = sqliteEventStore(database);
    await appendTo(events, 'petition-1', 0);
    fillUp(database);

    const results = await Promise.allSettled([
      appendTo(events, 'petition-1', 1),
      events.append('petition-2', noStream, large('petition-2')),
      appendTo(events, 'petition-3', 0),
    ]);

    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await events.readAll(beginning)).toHaveLength(1);
    expect(await appendTo(events, 'petition-1', 1)).toMatchObject({ ok: true });
  });
});

describe('a failed commit', () => {
  it('rejects every append, records none, and the same appends work again', async () => {
    const { events, commits } = openFailing();
    await appendTo(events, 'petition-1', 0);
    commits.failing = 1;

    const failed = await Promise.allSettled([
      appendTo(events, 'petition-1', 1),
      appendTo(events, 'petition-2', 0),
    ]);

    expect(failed).toEqual([
      { status: 'rejected', reason: new StoreUnavailable('the store could not write') },
      { status: 'rejected', reason: new StoreUnavailable('the store could not write') },
    ]);
    expect(await events.readAll(beginning)).toHaveLength(1);
    expect(await appendTo(events, 'petition-1', 1)).toMatchObject({ ok: true, revision: 1 });
    expect(await appendTo(events, 'petition-2', 0)).toMatchObject({ ok: true, revision: 0 });
  });

  it('tells nobody of a conflict with what was not recorded', async () => {
    const { events, commits } = openFailing();
    commits.failing = 1;

    const results = await Promise.allSettled([
      appendTo(events, 'petition-1', 0),
      appendTo(events, 'petition-1', 0),
    ]);

    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

describe('a group of appends', () => {
  it('shares one transaction', async () => {
    const { events, commits } = openFailing();

    await Promise.all(
      Array.from({ length: 64 }, (_, index) => appendTo(events, `petition-${index}`, 0)),
    );

    expect(commits.done).toBe(1);
  });

  it('does not suffer from a stream that has no proper name', async () => {
    const { events } = sqliteEventStore(openFile());

    const [wrong, right] = await Promise.allSettled([
      appendTo(events, 'petition-\0', 0),
      appendTo(events, 'petition-1', 0),
    ]);

    expect(wrong.status === 'rejected' && wrong.reason).toBeInstanceOf(TypeError);
    expect(right).toMatchObject({ status: 'fulfilled', value: { ok: true } });
  });
});

describe('another writer that should not be there', () => {
  it('is noticed, and the next append sees what it wrote', async () => {
    const file = join(temporaryFolder(), 'events.db');
    const { events } = sqliteEventStore(openFile(file));
    await appendTo(events, 'petition-1', 0);
    const other = await openSqliteEventStore({ file });
    await appendTo(other.events, 'petition-1', 1);
    await other.events.close();

    await expect(appendTo(events, 'petition-1', 1)).rejects.toThrow(StoreUnavailable);

    expect(await appendTo(events, 'petition-1', 1)).toEqual({ ok: false, revision: 1 });
    expect(await appendTo(events, 'petition-1', 2)).toMatchObject({ ok: true, revision: 2 });
  });
});

describe('a number', () => {
  const stored = (file: string) => openFile(file).all('SELECT series, last FROM numbers');

  it('is durable with the first event that is appended after it was given', async () => {
    const file = join(temporaryFolder(), 'events.db');
    const { events, numbers } = sqliteEventStore(openFile(file));

    const number = await numbers.next('KN-2021');
    await appendTo(events, 'petition-1', 0);

    expect(number).toBe(1);
    expect(stored(file)).toEqual([{ series: 'KN-2021', last: 1 }]);
  });

  it('does not need an event to become durable', async () => {
    const file = join(temporaryFolder(), 'events.db');
    const { events, numbers } = sqliteEventStore(openFile(file));
    await numbers.next('KN-2021');

    await events.close();

    expect(stored(file)).toEqual([{ series: 'KN-2021', last: 1 }]);
  });

  it('is not given again after a failed commit, and is durable with the next event', async () => {
    const file = join(temporaryFolder(), 'events.db');
    const { events, numbers, commits } = openFailing(file);
    commits.failing = 1;
    await numbers.next('KN-2021');
    await expect(appendTo(events, 'petition-1', 0)).rejects.toThrow(StoreUnavailable);

    await appendTo(events, 'petition-1', 0);

    expect(stored(file)).toEqual([{ series: 'KN-2021', last: 1 }]);
    expect(await numbers.next('KN-2021')).toBe(2);
  });
});
