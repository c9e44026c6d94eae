import type { Row, ViewDefinition } from '../../ports/view-store';
import type { Database } from './database';

const namePattern = /^[a-z][a-z0-9_]*$/;
const fieldPattern = /^[a-z][A-Za-z0-9_]*$/;

/** The table of one version of a view. Throws TypeError for a name that SQL could read as something else. */
export function tableOf({ name, version }: Readonly<{ name: string; version: number }>): string {
  if (!namePattern.test(name) || !Number.isSafeInteger(version) || version < 1)
    throw new TypeError(`a view cannot be named ${name}, version ${version}`);
  return `view_${name}_v${version}`;
}

/**
 * How SQL reads a field: its column, or its place in the JSON when no index names it.
 * True and false are 1 and 0 then; a field that is missing is NULL like one that is null.
 */
export function fieldOf<R>(view: ViewDefinition<R>, field: string): string {
  if (!fieldPattern.test(field)) throw new TypeError(`a field cannot be named ${field}`);
  const isIndexed = view.indexes.some((fields) => fields.some((indexed) => indexed === field));
  return isIndexed ? columnOf(field) : `(row ->> '$.${field}')`;
}

// Apart from key, position and row, whatever fields are called.
const columnOf = (field: string): string => `"field_${field}"`;

/** Makes the table, columns and indexes that are missing; those that are there stay as they are. */
export function makeTable<R extends Row>(database: Database, view: ViewDefinition<R>): void {
  const table = tableOf(view);
  // A removed row keeps its key and position; its row is NULL.
  database.exec(`
    CREATE TABLE IF NOT EXISTS ${table} (
      key TEXT NOT NULL PRIMARY KEY,
      position TEXT NOT NULL,
      row TEXT
    ) STRICT`);
  for (const field of new Set(view.indexes.flat())) makeColumn(database, view, field);
  for (const fields of view.indexes) database.exec(indexSql(table, fields));
}

/**
 * A virtual column costs no space, and unlike an index on an expression it serves comparisons of whole rows
 * of values, which is how pages continue.
 */
function makeColumn<R>(database: Database, view: ViewDefinition<R>, field: string): void {
  const table = tableOf(view);
  const column = fieldOf(view, field);
  const columns = database.all<{ name: string }>(`PRAGMA table_xinfo(${table})`);
  if (columns.some(({ name }) => `"${name}"` === column)) return;
  const value = `ANY GENERATED ALWAYS AS (row ->> '$.${field}') VIRTUAL`;
  database.exec(`ALTER TABLE ${table} ADD COLUMN ${column} ${value}`);
}

/** It ends with the key, so that it holds the whole order of a page, and leaves removed rows out. */
const indexSql = (table: string, fields: readonly string[]): string =>
  `CREATE INDEX IF NOT EXISTS "${[table, ...fields].join('/')}"
   ON ${table} (${[...fields.map(columnOf), 'key'].join(', ')}) WHERE row IS NOT NULL`;
