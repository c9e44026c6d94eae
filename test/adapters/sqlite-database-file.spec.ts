import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Database, openDatabase } from '../../src/adapters/sqlite/database';
import { StoreCannotOpen } from '../../src/adapters/sqlite/store-cannot-open';
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

/** Nothing is read-only to the superuser. */
function asNobody<Result>(work: () => Result): Result {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('a file', () => {
  it('is made with its folder, alone and whole when it is closed, and found again', () => {
    const file = join(temporaryFolder(), 'some', 'folder', 'store.db');
    const database = open({ file });
    database.run('INSERT INTO notes VALUES (1, ?)', 'kept');
    database.close();

    expect(readdirSync(dirname(file))).toEqual(['store.db']);
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

  it('that may only be read is refused at once, not at the first write', () => {
    const file = storedFile();
    chmodSync(file, 0o444);
    chmodSync(dirname(file), 0o777);

    expect(asNobody(() => refusal({ file }))).toEqual({
      reason: 'not_writable',
      message: `The store ${file} cannot be written.`,
    });
  });
});
