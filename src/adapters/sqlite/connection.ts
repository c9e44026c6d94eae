import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { isSqliteError, SqliteCode } from './sqlite-errors';
import { StoreCannotOpen } from './store-cannot-open';

const corrupt = [SqliteCode.CORRUPT, SqliteCode.NOTADB];
const notWritable = [SqliteCode.CANTOPEN, SqliteCode.READONLY, SqliteCode.FULL, SqliteCode.IOERR];

/** Opens a file, made with its folder when missing, and readies it; closed again when that fails. Throws StoreCannotOpen. */
export function openConnection(
  file: string,
  timeoutMs: number,
  prepare: (connection: DatabaseSyncInstance) => void,
): DatabaseSyncInstance {
  makeFolder(file);
  try {
    const connection = new DatabaseSync(file, { timeout: timeoutMs });
    return prepared(connection, prepare);
  } catch (error) {
    if (isSqliteError(error, corrupt)) throw new StoreCannotOpen('corrupt', file, error);
    if (isSqliteError(error, notWritable)) throw new StoreCannotOpen('not_writable', file, error);
    throw error;
  }
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new StoreCannotOpen('not_writable', file, error);
  }
}

function prepared(
  connection: DatabaseSyncInstance,
  prepare: (connection: DatabaseSyncInstance) => void,
): DatabaseSyncInstance {
  try {
    prepare(connection);
    return connection;
  } catch (error) {
    // A closed connection lives on, with its locks, until its statements are collected.
    if (connection.isTransaction) connection.exec('ROLLBACK');
    connection.close();
    throw error;
  }
}
