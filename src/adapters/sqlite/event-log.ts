import { type EncodedEvent, knownEvent } from '../../../schema/events/codec';
import { beginning, noStream, type Position, type RecordedEvent } from '../../ports/event-store';
import type { Database } from './database';

export const eventLogVersion = 2;

const policyTables = `
  CREATE TABLE policies (policy TEXT PRIMARY KEY, position TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE policy_outcomes (
    policy TEXT NOT NULL,
    event_id TEXT NOT NULL,
    target TEXT NOT NULL,
    place INTEGER NOT NULL,
    refusal TEXT,
    PRIMARY KEY (policy, event_id, target)
  ) STRICT, WITHOUT ROWID`;

/** What a file of an earlier version lacks. */
export const eventLogUpgrades: Readonly<Record<number, string>> = { 1: policyTables };

export const eventLogSchema = `
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    bytes TEXT NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
  CREATE TABLE numbers (series TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  ${policyTables}`;

const positionDigits = 16;

/** Padded, so that the order of texts is the order of numbers. */
const positionOf = (rowId: number): Position => String(rowId).padStart(positionDigits, '0');

/** Throws RangeError on a token of another engine. */
function rowIdOf(position: Position): number {
  if (position === beginning) return 0;
  if (!/^\d{16}$/u.test(position)) throw new RangeError(`not a position of SQLite: ${position}`);
  return Number(position);
}

/** Rows as one JSON text: one parse a page is twice as fast as one a row. The rows come in the order of the source. */
const asJson = (source: string): string => `
  SELECT '[' || group_concat(
    '{"event":' || bytes || ',"position":"' || format('%0${positionDigits}d', position) || '"}'
  ) || ']' AS json FROM (${source})`;

const pageSql = asJson(
  'SELECT position, bytes FROM events WHERE position > ? ORDER BY position LIMIT ?',
);
const streamSql = asJson(
  'SELECT position, bytes FROM events WHERE stream = ? AND revision >= ? ORDER BY revision',
);
const headSql = asJson('SELECT position, bytes FROM events ORDER BY position DESC LIMIT 1');

/** The tables of events, one synchronous statement a function. */
export class EventLog {
  constructor(private readonly database: Database) {}

  insert({ event, bytes }: EncodedEvent): Position {
    const { lastRowId } = this.database.run(
      'INSERT INTO events (stream, revision, bytes) VALUES (?, ?, ?)',
      event.stream,
      event.revision,
      bytes,
    );
    return positionOf(lastRowId);
  }

  page(after: Position, limit: number): readonly RecordedEvent[] {
    return this.#read(pageSql, rowIdOf(after), limit);
  }

  stream(stream: string, from: number): readonly RecordedEvent[] {
    return this.#read(streamSql, stream, from);
  }

  revisionOf(stream: string): number {
    const row = this.database.get<{ revision: number | null }>(
      'SELECT max(revision) AS revision FROM events WHERE stream = ?',
      stream,
    );
    return row?.revision ?? noStream;
  }

  head(): RecordedEvent | null {
    return this.#read(headSql).at(0) ?? null;
  }

  #read(sql: string, ...binds: readonly (string | number)[]): readonly RecordedEvent[] {
    const row = this.database.get<{ json: string | null }>(sql, ...binds);
    const recorded = JSON.parse(row?.json ?? '[]') as readonly RecordedEvent[];
    for (const { event } of recorded) knownEvent(event);
    return recorded;
  }
}
