import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { StoreUnavailable } from '../../ports/event-store';
import type { Bind } from './binds';
import { openConnection } from './connection';
import { type FileOptions, prepareFile } from './database-file';
import { callSqlite } from './sqlite-errors';
import { type BoundCall, Statements } from './statements';

/**
 * One connection to one file; every call is synchronous. Placeholders are `?` and `?1`.
 * A text with NUL or a lone surrogate, NaN, undefined and a wrong count of values throw TypeError.
 * Errors: StoreUnavailable when the disk is full or fails, the file is busy, read-only or closed.
 */
export type Database = Readonly<{
  run: (sql: string, ...binds: readonly Bind[]) => Readonly<{ changes: number; lastRowId: number }>;
  /** The first row, of the shape that the caller names. */
  get: <Row>(sql: string, ...binds: readonly Bind[]) => Readonly<Row> | undefined;
  all: <Row>(sql: string, ...binds: readonly Bind[]) => Row[];
  /** Statements without values. */
  exec: (sql: string) => void;
  /** All or nothing; neither nested nor asynchronous. */
  transaction: <Result>(work: () => Result) => Result;
  /** Closing twice does nothing. */
  close: () => void;
}>;

const timeoutMs = 5_000;

/** Opens a store's file, made with its folder when missing. Throws StoreCannotOpen. */
export function openDatabase(options: FileOptions): Database {
  const connection = openConnection(options.file, timeoutMs, (opened) => {
    prepareFile(opened, options);
  });
  const statements = new Statements(connection);
  const call = <Result>(work: () => Result): Result => {
    if (!connection.isOpen) throw new StoreUnavailable('the store is closed');
    return callSqlite(work);
  };
  const bound = <Result>(sql: string, binds: readonly Bind[], work: BoundCall<Result>) =>
    call(() => statements.call(sql, binds, work));

  return {
    run: (sql, ...binds) => {
      const done = bound(sql, binds, (statement, values) => statement.run(...values));
      return { changes: done.changes, lastRowId: Number(done.lastInsertRowid) };
    },
    get: <Row>(sql: string, ...binds: readonly Bind[]) =>
      bound(
        sql,
        binds,
        (statement, values) => statement.get(...values) as Readonly<Row> | undefined,
      ),
    all: <Row>(sql: string, ...binds: readonly Bind[]) =>
      bound(sql, binds, (statement, values) => statement.all(...values) as Row[]),
    exec: (sql) => {
      call(() => {
        connection.exec(sql);
      });
    },
    transaction: (work) => call(() => inTransaction(connection, work)),
    close: () => {
      if (connection.isOpen) closeConnection(connection);
    },
  };
}

function inTransaction<Result>(connection: DatabaseSyncInstance, work: () => Result): Result {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    // On some errors, a full disk among them, SQLite has rolled back already.
    if (connection.isTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

function closeConnection(connection: DatabaseSyncInstance): void {
  try {
    // One file, whole in itself: the driver lets go of the log only when statements are collected.
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
  } catch {
    // What stays in the write-ahead log is read from there at the next opening.
  } finally {
    connection.close();
  }
}
