import { join } from 'node:path';
import { type Bind } from '../../src/adapters/sqlite/binds';
import { type Database, openDatabase } from '../../src/adapters/sqlite/database';
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

describe('a busy file', () => {
  it('is told by the lowest byte of an extended code', () => {
    const file = join(temporaryFolder(), 'store.db');
    const [one, other] = [open({ file }), open({ file })];
    one.exec('BEGIN');
    one.get('SELECT * FROM notes');
    other.run('INSERT INTO notes VALUES (1, ?)', 'first');

    // SQLITE_BUSY_SNAPSHOT, 517: what was read is out of date.
    expect(() => one.run('INSERT INTO notes VALUES (2, ?)', 'second')).toThrow(StoreUnavailable);
    one.exec('ROLLBACK');

    expect(one.all('SELECT note FROM notes')).toEqual([{ note: 'first' }]);
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
});
