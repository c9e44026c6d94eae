import { join } from 'node:path';
import { openDatabase } from '../../src/adapters/sqlite/database';
import { openSqliteEventStore } from '../../src/adapters/sqlite/event-store';
import { StoreCannotOpen } from '../../src/adapters/sqlite/store-cannot-open';
import { noStream } from '../../src/ports/event-store';
import { bytesOf, encoded } from '../support/recorded-events';
import { petitionEvents, petitionReceived } from '../support/sample-events';
import { temporaryFolder } from '../support/temporary-folder';

const base = {
  format: 'events',
  schema: 'CREATE TABLE notes (note TEXT)',
  durability: 'FULL',
} as const;
const upgrades = {
  1: 'ALTER TABLE notes ADD COLUMN author TEXT',
  2: "UPDATE notes SET author = 'nobody'",
};

const written = (version: number): string => {
  const file = join(temporaryFolder(), 'store.db');
  const database = openDatabase({ ...base, file, version });
  database.run('INSERT INTO notes VALUES (?)', 'kept');
  database.close();
  return file;
};
const notesIn = (file: string, version: number, steps: Readonly<Record<number, string>>) => {
  const database = openDatabase({ ...base, file, version, upgrades: steps });
  const notes = database.all('SELECT * FROM notes');
  database.close();
  return notes;
};

describe('a file of an earlier version', () => {
  it('is upgraded step by step, once', () => {
    const file = written(1);

    expect(notesIn(file, 3, upgrades)).toEqual([{ note: 'kept', author: 'nobody' }]);
    expect(notesIn(file, 3, upgrades)).toEqual([{ note: 'kept', author: 'nobody' }]);
  });

  it('begins with the step of its own version', () => {
    const file = written(2);

    expect(() => notesIn(file, 3, upgrades)).toThrow('no such column: author');
  });

  it('stays as it is when a step fails', () => {
    const file = written(1);

    expect(() => notesIn(file, 3, { ...upgrades, 2: 'UPDATE elsewhere SET author = 1' })).toThrow(
      'no such table: elsewhere',
    );
    expect(notesIn(file, 1, {})).toEqual([{ note: 'kept' }]);
  });

  it('is refused where a step is missing', () => {
    const file = written(1);

    expect(() => notesIn(file, 3, { 2: upgrades[2] })).toThrow(StoreCannotOpen);
    expect(notesIn(file, 1, {})).toEqual([{ note: 'kept' }]);
  });
});

describe('a log of version 1', () => {
  /** As the first version of the program made it. */
  const schemaOfVersion1 = `
    CREATE TABLE events (
      position INTEGER PRIMARY KEY,
      stream TEXT NOT NULL,
      revision INTEGER NOT NULL,
      bytes TEXT NOT NULL,
      UNIQUE (stream, revision)
    ) STRICT;
    CREATE TABLE numbers (series TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID`;

  it('keeps its events and numbers, and gains the checkpoints of policies', async () => {
    const file = join(temporaryFolder(), 'events.db');
    const old = openDatabase({ ...base, file, version: 1, schema: schemaOfVersion1 });
    const { event, bytes } = petitionReceived();
    old.run('INSERT INTO events VALUES (1, ?, 0, ?)', event.stream, bytes);
    old.run('INSERT INTO numbers VALUES (?, 7)', 'KN-2021');
    old.close();

    const { events, numbers, checkpoints } = await openSqliteEventStore({ file });
    await checkpoints.advance('marking', '0000000000000001', []);

    expect(bytesOf(await events.readAll(''))).toEqual([bytes]);
    expect(await numbers.next('KN-2021')).toBeGreaterThan(7);
    expect(await checkpoints.position('marking')).toBe('0000000000000001');
    expect(await events.append('petition-2', noStream, petitionEvents('petition-2', 0, 1))).toEqual(
      {
        ok: true,
        revision: 0,
        position: '0000000000000002',
      },
    );
    expect(bytesOf(await events.readStream('petition-2'))).toEqual(
      encoded(petitionEvents('petition-2', 0, 1)),
    );
    await events.close();
  });
});
