import { canonicalJson } from '../../kernel/canonical-json';
import { cursorOf } from '../../kernel/filter-checks';
import { beginning, type Position } from '../../ports/event-store';
import type {
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
import { type Place, RowMemory } from './row-memory';
import { measureSql, pageSql } from './view-sql';
import { makeTable, tableOf } from './view-table';
import { dropTokenTables, makeTokenTables } from './view-tokens';

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

function storeOver(database: Database): ViewStore {
  const memory = new RowMemory();
  return {
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
    page: (...asked) => promised(() => page(database, memory, ...asked)),
    scan: (...asked) => promised(() => scan(database, ...asked)),
    measure: (...asked) =>
      promised(() => {
        const { sql, binds } = measureSql(...asked);
        return database.get<{ value: number | null }>(sql, ...binds)?.value ?? null;
      }),
    checkpoint: (view) => promised(() => checkpointOf(database, view)),
    drop: (name, version) =>
      promised(() => {
        drop(database, { name, version });
        memory.forget(tableOf({ name, version }));
      }),
    stored: () =>
      promised(() =>
        database.all<Version>('SELECT name, version FROM views ORDER BY name, version'),
      ),
    close: () => promised(database.close),
  };
}

function prepare<R extends Row>(database: Database, view: ViewDefinition<R>): void {
  const sql =
    'INSERT INTO views (name, version, checkpoint) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
  database.transaction(() => {
    makeTable(database, view);
    makeTokenTables(database, view);
    database.run(sql, view.name, view.version, beginning);
  });
}

function textsOf(
  database: Database,
  table: string,
  keys: readonly string[],
): readonly StoredText[] {
  const sql = `SELECT key, row, position FROM ${table}
    WHERE key IN (SELECT value FROM json_each(?))`;
  return database.all<StoredText>(sql, canonicalJson(keys));
}

function getMany<R extends Row>(
  database: Database,
  view: ViewDefinition<R>,
  keys: readonly string[],
): ReadonlyMap<string, StoredRow<R>> {
  return new Map(
    textsOf(database, tableOf(view), keys).map(({ key, row, position }) => [
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
    dropTokenTables(database, table);
    database.exec(`DROP TABLE IF EXISTS ${table}`);
    database.run('DELETE FROM views WHERE name = ? AND version = ?', name, version);
  });
}

function page<R extends Row>(
  database: Database,
  memory: RowMemory,
  ...asked: Parameters<typeof pageSql<R>>
): Page<R> {
  const [view, , order, , limit] = asked;
  const { sql, binds } = pageSql(...asked);
  const found = database.all<Place>(sql, ...binds);
  const places = found.slice(0, limit);
  const rows = rowsAt(database, memory, tableOf(view), places);
  const inOrder = places.flatMap(({ key }) => {
    const row = rows.get(key);
    return row === undefined ? [] : [placed(key, row as R, order)];
  });
  return { rows: inOrder, hasMore: found.length > limit };
}

/** Reads rows where their places are found, which is a third of the work of asking for them by their keys. */
function scan<R extends Row>(
  database: Database,
  ...[view, filter, order, after, limit]: Parameters<typeof pageSql<R>>
): Page<R> {
  const { sql, binds } = pageSql(view, filter, order, after, limit, 'key, row');
  const found = database.all<Readonly<{ key: string; row: string }>>(sql, ...binds);
  const rows = found
    .slice(0, limit)
    .map(({ key, row }) => placed(key, JSON.parse(row) as R, order));
  return { rows, hasMore: found.length > limit };
}

/** The rows at places that were read just now: nothing is written in between, so all of them are there. */
function rowsAt(
  database: Database,
  memory: RowMemory,
  table: string,
  places: readonly Place[],
): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  const unknown: string[] = [];
  for (const place of places) {
    const row = memory.recall(table, place);
    if (row === undefined) unknown.push(place.key);
    else rows.set(place.key, row);
  }
  if (unknown.length === 0) return rows;
  for (const { row, ...place } of textsOf(database, table, unknown))
    if (row !== null) rows.set(place.key, memory.remember(table, place, row));
  return rows;
}

function placed<R extends Row>(key: string, row: R, order: Order<R>): Placed<R> {
  return { key, row, cursor: cursorOf(row, order.by, key) };
}
