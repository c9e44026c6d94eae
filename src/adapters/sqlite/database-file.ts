import { statSync } from 'node:fs';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { StoreCannotOpen } from './store-cannot-open';

export type DatabaseFormat = 'events' | 'views' | 'keys';

export type FileOptions = Readonly<{
  file: string;
  format: DatabaseFormat;
  /** The version of `schema`; a file of a newer version is refused. */
  version: number;
  /** SQL that makes the tables of a new file. */
  schema: string;
  /** SQL that makes of a file of a version one of the next; versions without one are refused. */
  upgrades?: Readonly<Record<number, string>>;
  /** FULL keeps every commit through a power cut; NORMAL may lose the last ones, which suits what can be rebuilt. */
  durability: 'FULL' | 'NORMAL';
}>;

/** Marks in the file's header which of our formats it is: `HAev`, `HAvw`, `HAky` in ASCII. */
const applicationIds: Readonly<Record<DatabaseFormat, number>> = {
  events: 0x48_41_65_76,
  views: 0x48_41_76_77,
  keys: 0x48_41_6b_79,
};

/** A check reads everything: 0.7 s a GB from memory, up to 20 s from a slow disk. Larger files are checked in their backups. */
const checkedBytesMax = 256 * 1024 * 1024;

/** Sets the connection up and makes the tables of a new file. Throws StoreCannotOpen before anything of a foreign file is touched. */
export function prepareFile(connection: DatabaseSyncInstance, options: FileOptions): void {
  const isNew = isEmpty(connection);
  if (!isNew) checkFile(connection, options);
  connection.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = ${options.durability};
    PRAGMA wal_autocheckpoint = 10000;`);
  // A key that was destroyed must not be found in the file's free space.
  if (options.format === 'keys') connection.exec('PRAGMA secure_delete = ON');
  if (isNew) makeTables(connection, options);
  else {
    tryWriting(connection);
    upgrade(connection, options);
  }
}

function checkFile(connection: DatabaseSyncInstance, options: FileOptions): void {
  const { file, format, version, upgrades = {} } = options;
  if (pragma(connection, 'application_id') !== applicationIds[format])
    throw new StoreCannotOpen('not_ours', file);
  const written = versionOf(connection);
  if (written > version) throw new StoreCannotOpen('written_by_a_newer_version', file);
  for (let from = written; from < version; from += 1)
    if (upgrades[from] === undefined)
      throw new StoreCannotOpen('written_by_an_older_version', file);
  if (isWorthChecking(file, format) && pragma(connection, 'quick_check(1)') !== 'ok')
    throw new StoreCannotOpen('corrupt', file);
}

/** Views are rebuilt from the log anyway. */
const isWorthChecking = (file: string, format: DatabaseFormat): boolean =>
  format !== 'views' && statSync(file).size <= checkedBytesMax;

function makeTables(connection: DatabaseSyncInstance, { format, version, schema }: FileOptions) {
  // One transaction, header included: a file left by a crash in between is still empty, hence new.
  connection.exec(`
    BEGIN IMMEDIATE;
    PRAGMA application_id = ${applicationIds[format]};
    PRAGMA user_version = ${version};
    ${schema};
    COMMIT;`);
}

/** A read-only file opens without a word, and begins a transaction too; only a write is refused. */
function tryWriting(connection: DatabaseSyncInstance): void {
  const version = versionOf(connection);
  connection.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${version}; ROLLBACK;`);
}

/** All steps or none: a crash leaves a file of the version that it had. */
function upgrade(connection: DatabaseSyncInstance, { version, upgrades = {} }: FileOptions): void {
  const steps: string[] = [];
  for (let from = versionOf(connection); from < version; from += 1)
    steps.push(upgrades[from] ?? '');
  if (steps.length === 0) return;
  connection.exec(`BEGIN IMMEDIATE; ${steps.join(';')}; PRAGMA user_version = ${version}; COMMIT;`);
}

const versionOf = (connection: DatabaseSyncInstance): number =>
  Number(pragma(connection, 'user_version'));

const isEmpty = (connection: DatabaseSyncInstance): boolean =>
  pragma(connection, 'application_id') === 0 &&
  connection.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;

function pragma(connection: DatabaseSyncInstance, name: string): unknown {
  const row = connection.prepare(`PRAGMA ${name}`).get() as Readonly<Record<string, unknown>>;
  return Object.values(row)[0];
}
