import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bind } from '../../src/adapters/sqlite/binds';
import { type Database, openDatabase } from '../../src/adapters/sqlite/database';
import { StoreCannotOpen } from '../../src/adapters/sqlite/store-cannot-open';
import { StoreUnavailable } from '../../src/ports/event-store';
import { temporaryFolder } from '../support/temporary-folder';

type Options = Parameters<typeof openDatabase>[0];

const opened: Database[] = [];
afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

function open(options: Partial<Options> = {}): Database {
  const database = openDatabase({
    file: join(temporaryFolder(), 'store.db'),
    format: 'events',
    version: 2,
    schema: 'CREATE TABLE notes (id INTEGER PRIMARY KEY, note TEXT)',
    durability: 'FULL',
    ...options,
  });
  opened.push(database);
  return database;
}

/** Why a file is refused, and the sentence. */
function refusal(options: Partial<Options>): Readonly<{ reason: string; message: string }> {
  try {
    open(options);
  } catch (error) {
    if (error instanceof StoreCannotOpen) return { reason: error.reason, message: error.message };
    throw error;
  }
  return { reason: 'none', message: '' };
}

/** A closed file with enough in it to be damaged. */
function storedFile(format: Options['format'] = 'events'): string {
  const file = join(temporaryFolder(), 'store.db');
  const database = open({ file, format });
  for (let id = 1; id <= 100; id += 1)
    database.run('INSERT INTO notes VALUES (?, ?)', id, 'a note '.repeat(100));
  database.close();
  return file;
}

/** Overwrites a page in the middle. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0xff, 5 * 4096, 6 * 4096);
  writeFileSync(file, bytes);
}

describe('a value', () => {
  const stored = (bind: Bind) => open().get('SELECT ?1 AS value, typeof(?1) AS type', bind);

  it.each<[string, Bind, unknown, string]>([
    ['a text', 'Sở Y tế', 'Sở Y tế', 'text'],
    ['an empty text', '', '', 'text'],
    ['a small integer', 7, 7, 'integer'],
    ['a large integer', 1_700_000_000_000, 1_700_000_000_000, 'integer'],
    ['the largest safe integer', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 'integer'],
    ['a bigint', 5n, 5, 'integer'],
    ['a fraction', 0.25, 0.25, 'real'],
    ['a number too large for an integer', 1e300, 1e300, 'real'],
    ['true', true, 1, 'integer'],
    ['false', false, 0, 'integer'],
    ['null', null, null, 'null'],
    ['bytes', Uint8Array.of(1, 0, 2), Uint8Array.of(1, 0, 2), 'blob'],
    ['no bytes', new Uint8Array(), new Uint8Array(), 'blob'],
  ])('%s is stored without loss', (_, bind, value, type) => {
    expect(stored(bind)).toEqual({ value, type });
  });

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['NaN', NaN],
    ['infinity', Infinity],
    ['a Date', new Date(0)],
    ['a Map', new Map()],
    ['an object', {}],
    ['an array', [1]],
    ['a function', () => 1],
    ['an ArrayBuffer', new ArrayBuffer(2)],
    ['a text that would be cut', 'a\0b'],
    ['a text with a lone surrogate', 'a\uD800'],
  ])('%s is refused', (_, bind) => {
    expect(() => stored(bind as Bind)).toThrow(TypeError);
  });

  it.each([
    ['SELECT ?, ?', [1]],
    ['SELECT ?', [1, 2]],
    ['SELECT ?2, ?1', [1]],
    ['SELECT 1', [1]],
  ])('that is missing or too much is noticed: %s', (sql, binds) => {
    expect(() => open().get(sql, ...binds)).toThrow(TypeError);
  });

  it('is not asked for by a question mark in a text, a name or a comment', () => {
    const sql = `SELECT '?''?' AS "a?" /* ? */, ?1 || ?1 AS b -- ?`;
    expect(open().get(sql, 'x')).toEqual({ 'a?': `?'?`, b: 'xx' });
  });
});

describe('a transaction', () => {
  const notes = (database: Database) => database.all('SELECT note FROM notes ORDER BY id');
  const write = (database: Database, note: string) =>
    database.run('INSERT INTO notes (note) VALUES (?)', note);

  it('gives back what its work gives back', () => {
    const database = open();

    expect(database.transaction(() => write(database, 'one'))).toEqual({
      changes: 1,
      lastRowId: 1,
    });

    expect(notes(database)).toEqual([{ note: 'one' }]);
  });

  it('leaves nothing of work that fails, and the next one works', () => {
    const database = open();

    const failing = () => {
      write(database, 'one');
      throw new RangeError('not today');
    };
    expect(() => database.transaction(failing)).toThrow(RangeError);
    database.transaction(() => write(database, 'two'));

    expect(notes(database)).toEqual([{ note: 'two' }]);
  });

  it('that cannot start because another one writes is refused', () => {
    const file = join(temporaryFolder(), 'store.db');
    const [one, other] = [open({ file }), open({ file })];
    other.exec('PRAGMA busy_timeout = 0');

    one.transaction(() => {
      expect(() => other.transaction(() => write(other, 'one'))).toThrow(StoreUnavailable);
    });

    expect(notes(one)).toEqual([]);
  });
});

describe('a connection', () => {
  const setting = (database: Database, name: string) =>
    Object.values(database.get<Record<string, unknown>>(`PRAGMA ${name}`)!)[0];

  it.each([
    ['events', 'FULL', 2, 0],
    ['views', 'NORMAL', 1, 0],
    ['keys', 'FULL', 2, 1],
  ] as const)('to %s is set up for what they need', (format, durability, synchronous, deletes) => {
    const database = open({ format, durability });

    expect(setting(database, 'journal_mode')).toBe('wal');
    expect(setting(database, 'synchronous')).toBe(synchronous);
    expect(setting(database, 'secure_delete')).toBe(deletes);
    expect(setting(database, 'busy_timeout')).toBe(5_000);
    expect(setting(database, 'wal_autocheckpoint')).toBe(10_000);
  });

  it('refuses use after it was closed, and closes twice', () => {
    const database = open();
    database.close();

    for (const call of [
      () => database.run('SELECT 1'),
      () => database.get('SELECT 1'),
      () => database.all('SELECT 1'),
      () => database.exec('SELECT 1'),
      () => database.transaction(() => 1),
    ])
      expect(call).toThrow(StoreUnavailable);
    expect(() => database.close()).not.toThrow();
  });

  it('prepares more statements than it keeps', () => {
    const database = open();
    const values = Array.from({ length: 1_100 }, (_, index) => index % 550);

    const read = values.map((value) => database.get<{ v: number }>(`SELECT ${value} AS v`)!.v);

    expect(read).toEqual(values);
  });
});

describe('a file', () => {
  it('is made with its folder, whole when it is closed, and found again', () => {
    const file = join(temporaryFolder(), 'some', 'folder', 'store.db');
    const database = open({ file });
    database.run('INSERT INTO notes VALUES (1, ?)', 'kept');
    database.close();

    expect(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
    expect(open({ file }).all('SELECT note FROM notes')).toEqual([{ note: 'kept' }]);
  });

  it('that a crash left empty is made anew', () => {
    const file = join(temporaryFolder(), 'store.db');
    expect(() => open({ file, schema: 'CREATE TABLE first (a); CREATE TABLE first (a)' })).toThrow(
      'table first already exists',
    );

    expect(open({ file }).all('SELECT name FROM sqlite_schema')).toEqual([{ name: 'notes' }]);
  });

  it('of a newer version is refused', () => {
    const file = storedFile();

    expect(refusal({ file, version: 1 })).toEqual({
      reason: 'written_by_a_newer_version',
      message: `The store ${file} was written by a newer version of this program.`,
    });
    expect(refusal({ file, version: 3 })).toEqual({
      reason: 'written_by_an_older_version',
      message: `The store ${file} was written by an older version of this program.`,
    });
    expect(refusal({ file })).toEqual({ reason: 'none', message: '' });
  });

  it('of another format is refused and stays as it is', () => {
    const file = storedFile('keys');
    const before = readFileSync(file);

    expect(refusal({ file })).toEqual({
      reason: 'not_ours',
      message: `The file ${file} is not a store of the kind that is looked for.`,
    });
    expect(readFileSync(file)).toEqual(before);
  });

  it('that is damaged is refused', () => {
    const file = storedFile();
    damage(file);

    expect(refusal({ file })).toEqual({
      reason: 'corrupt',
      message: `The store ${file} is damaged.`,
    });
  });

  it('that is damaged is opened for views, which are rebuilt from the log', () => {
    const file = storedFile('views');
    damage(file);

    expect(refusal({ file, format: 'views' }).reason).toBe('none');
  });

  it('that would take long to check is opened without', () => {
    const file = storedFile();
    damage(file);
    truncateSync(file, 257 * 1024 * 1024);

    expect(refusal({ file }).reason).toBe('none');
  });

  it('that is no database is refused and stays as it is', () => {
    const file = join(temporaryFolder(), 'store.db');
    writeFileSync(file, 'something else '.repeat(100));

    expect(refusal({ file }).reason).toBe('corrupt');
    expect(readFileSync(file, 'utf8')).toBe('something else '.repeat(100));
  });

  it('that cannot be written is refused', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'store.db'));

    const below = join(folder, 'file', 'store.db');
    expect(refusal({ file: below })).toEqual({
      reason: 'not_writable',
      message: `The store ${below} cannot be written.`,
    });
    expect(refusal({ file: join(folder, 'store.db') }).reason).toBe('not_writable');
  });
});
