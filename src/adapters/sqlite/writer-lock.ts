import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { openConnection } from './connection';
import { isSqliteError, SqliteCode } from './sqlite-errors';
import { StoreCannotOpen } from './store-cannot-open';

type Holder = Readonly<{ pid: number; started: string; host: string }>;

export type WriterLock = Readonly<{
  /** Releasing twice does nothing. */
  release: () => void;
}>;

/** Somebody else writes to the store. The message is one sentence for the person who runs the program. */
export class StoreLocked extends Error {
  override readonly name = 'StoreLocked';
}

/** Keeps a forgotten lock's connection from being collected, which would release it. */
const held = new Set<DatabaseSyncInstance>();

/**
 * Makes this process the only one that writes to the folder, until it releases the lock or dies in whatever way:
 * the lock is the operating system's, on a file that SQLite holds in an exclusive transaction.
 * Nobody may open `writer.lock` by other means in this process, because closing it would release the lock.
 * Throws StoreLocked, StoreCannotOpen.
 */
export function takeWriterLock(folder: string): WriterLock {
  const holderFile = join(folder, 'writer.json');
  const connection = openConnection(join(folder, 'writer.lock'), 0, (opened) => {
    lock(opened, folder, holderFile);
    writeHolder(holderFile);
  });
  held.add(connection);
  return {
    release: () => {
      if (!held.delete(connection)) return;
      rmSync(holderFile, { force: true });
      connection.close();
    },
  };
}

function lock(connection: DatabaseSyncInstance, folder: string, holderFile: string): void {
  try {
    // No write-ahead log here: with one, an exclusive transaction locks less.
    connection.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  } catch (error) {
    if (!isSqliteError(error, [SqliteCode.BUSY])) throw error;
    throw new StoreLocked(`The store in ${folder} is in use by ${holder(holderFile)}.`);
  }
}

function writeHolder(file: string): void {
  const started = new Date().toISOString().replace(/\.\d+Z$/u, 'Z');
  const me: Holder = { pid: process.pid, started, host: hostname() };
  try {
    writeFileSync(file, `${JSON.stringify(me)}\n`);
  } catch (error) {
    throw new StoreCannotOpen('not_writable', file, error);
  }
}

function holder(file: string): string {
  try {
    const { pid, started, host } = JSON.parse(readFileSync(file, 'utf8')) as Holder;
    const elsewhere = host === hostname() ? '' : ` on ${host}`;
    return `process ${pid}${elsewhere} since ${started}`;
  } catch {
    // It is written only after the lock is taken.
    return 'another process';
  }
}
