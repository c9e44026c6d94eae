import { StoreUnavailable } from '../../ports/event-store';

/** SQLite's primary result codes that are told apart here (https://sqlite.org/rescode.html). */
export const SqliteCode = {
  BUSY: 5,
  READONLY: 8,
  IOERR: 10,
  CORRUPT: 11,
  FULL: 13,
  CANTOPEN: 14,
  NOTADB: 26,
} as const;
export type SqliteCode = (typeof SqliteCode)[keyof typeof SqliteCode];

const unavailable: readonly SqliteCode[] = [
  SqliteCode.BUSY,
  SqliteCode.READONLY,
  SqliteCode.IOERR,
  SqliteCode.FULL,
];

type SqliteError = Readonly<{ message: string; sqliteCode: number }>;

/** Told by its code: the driver's errors need not be of this context's class Error. */
export function isSqliteError(error: unknown, codes: readonly SqliteCode[]): error is SqliteError {
  if (!(typeof error === 'object' && error !== null && 'sqliteCode' in error)) return false;
  // Extended codes carry the primary one in their lowest byte.
  const primary = Number(error.sqliteCode) & 0xff;
  return codes.some((code) => code === primary);
}

/** Runs one call of the driver; what is no fault of the caller's becomes StoreUnavailable. */
export function callSqlite<Result>(call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (!isSqliteError(error, unavailable)) throw error;
    throw new StoreUnavailable(`the store cannot work now: ${error.message}`, { cause: error });
  }
}
