import { canonicalJson } from '../../kernel/canonical-json';
import { beginning, type Position } from '../../ports/event-store';
import type {
  Cursor,
  Order,
  Page,
  Placed,
  Row,
  RowChange,
  StoredRow,
  ViewDefinition,
  ViewStore,
} from '../../ports/view-store';
import { type Database, openDatabase } from './database';
import { promised } from './promised';
import { measureSql, pageSql } from './view-sql';
import { makeTable, tableOf } from './view-table';

type RowText = Readonly<{ key: string; row: string }>;
type StoredText = Readonly<{ key: string; row: string | null; position: Position }>;
type Version = Readonly<{ name: string; version: number }>;

const schema = `
  CREATE TABLE views (
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    checkpoint TEXT NOT NULL,
    PRIMARY KEY (name, version)
  ) STRICT, WITHOUT ROWID`;

/**
 * Read models in one file. Texts are ordered by their UTF-8 bytes. A row that JSON cannot hold as it is, with NaN
 * or undefined, throws NotCanonical. Throws StoreCannotOpen; afterwards StoreUnavailable.
 */
export function openSqliteViewStore({ file }: Readonly<{ file: string }>): Promise<ViewStore> {
  return promised(() =>
    // Rows and checkpoint of a put are one transaction: a power cut loses both or neither, and the log has them.
    storeOver(openDatabase({ file, format: 'views', version: 1, schema, durability: 'NORMAL' })),
  );
}

const storeOver = (database: Database): ViewStore => ({
  prepare: (view) =>
    promised(() => {
      prepare(database, view);
    }),
  get: async <R extends Row>(view: ViewDefinition<R>, key: string) =>
    (await promised(() => getMany(database, view, [key]))).get(key)?.row ?? null,
  getMany: (view, keys) => promised(() => getMany(database, view, keys)),
  putMany: (view, changes, checkpoint) =>
    promised(() => {
      putMany(database, view, changes, checkpoint);
    }),
  page: (...asked) => promised(() => page(database, ...asked)),
  measure: (...asked) =>
    promised(() => {
      const { sql, binds } = measureSql(...asked);
      return database.get<{ value: number | null }>(sql, ...binds)?.value ?? null;
    }),
  checkpoint: (view) => promised(() => checkpointOf(database, view)),
  drop: (name, version) =>
    promised(() => {
      drop(database, { name, version });
    }),
  stored: () =>
    promised(() => database.all<Version>('SELECT name, version FROM views ORDER BY name, version')),
  close: () => promised(database.close),
});

function prepare<R extends Row>(database: Database, view: ViewDefinition<R>): void {
  const sql =
    'INSERT INTO views (name, version, checkpoint) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
  database.transaction(() => {
    makeTable(database, view);
    database.run(sql, view.name, view.version, beginning);
  });
}

function getMany<R extends Row>(
  database: Database,
  view: ViewDefinition<R>,
  keys: readonly string[],
): ReadonlyMap<string, StoredRow<R>> {
  const sql = `SELECT key, row, position FROM ${tableOf(view)}
    WHERE key IN (SELECT value FROM json_each(?))`;
  const found = database.all<StoredText>(sql, canonicalJson(keys));
  return new Map(
    found.map(({ key, row, position }) => [
      key,
      { row: row === null ? null : (JSON.parse(row) as R), position },
    ]),
  );
}

function putMany<R extends Row>(
  database: Database,
  view: ViewDefinition<R>,
  changes: readonly RowChange<R>[],
  checkpoint: Position,
): void {
  // What is there stays, a removed row too, unless the change is newer.
  const sql = `
    INSERT INTO ${tableOf(view)} (key, position, row) VALUES (?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET position = excluded.position, row = excluded.row
    WHERE excluded.position > position`;
  database.transaction(() => {
    for (const { key, position, row } of changes)
      database.run(sql, key, position, row && canonicalJson(row));
    moveCheckpoint(database, view, checkpoint);
  });
}

function moveCheckpoint(database: Database, { name, version }: Version, to: Position): void {
  const sql = 'UPDATE views SET checkpoint = max(checkpoint, ?) WHERE name = ? AND version = ?';
  const { changes } = database.run(sql, to, name, version);
  if (changes !== 1) throw new Error(`the view ${name}, version ${version}, was not prepared`);
}

function checkpointOf(database: Database, { name, version }: Version): Position {
  const sql = 'SELECT checkpoint FROM views WHERE name = ? AND version = ?';
  return database.get<{ checkpoint: Position }>(sql, name, version)?.checkpoint ?? beginning;
}

function drop(database: Database, { name, version }: Version): void {
  const table = tableOf({ name, version });
  database.transaction(() => {
    database.exec(`DROP TABLE IF EXISTS ${table}`);
    database.run('DELETE FROM views WHERE name = ? AND version = ?', name, version);
  });
}

function page<R extends Row>(database: Database, ...asked: Parameters<typeof pageSql<R>>): Page<R> {
  const [, , order, , limit] = asked;
  const { sql, binds } = pageSql(...asked);
  const found = database.all<RowText>(sql, ...binds);
  const rows = found.slice(0, limit).map((text) => placed(text, order));
  return { rows, hasMore: found.length > limit };
}

function placed<R extends Row>({ key, row: text }: RowText, order: Order<R>): Placed<R> {
  const row = JSON.parse(text) as R;
  const cursor: Cursor = [...order.by.map((field) => placeValue(field, row[field])), key];
  return { key, row, cursor };
}

/** As SQL compares it. */
function placeValue(field: string, value: unknown): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  // It has no place in an order: later pages would leave the row out without a word.
  throw new TypeError(`rows are ordered by ${field}, which is ${JSON.stringify(value)} here`);
}
