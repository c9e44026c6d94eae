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
export const fieldOf = <R>({ indexes }: ViewDefinition<R>, field: string): string =>
  indexes.some((fields) => fields.some((indexed) => indexed === field))
    ? columnOf(field)
    : inRow(field);

/** Apart from key, position and row, whatever fields are called. */
const columnOf = (field: string): string => `"field_${checkedField(field)}"`;
const inRow = (field: string): string => `(row ->> '$.${checkedField(field)}')`;

/** Throws TypeError for a name that SQL could read as something else. */
export function checkedField(field: string): string {
  if (!fieldPattern.test(field)) throw new TypeError(`a field cannot be named ${field}`);
  return field;
}

/** Makes the table, columns and indexes that are missing; those that are there stay as they are. */
export function makeTable<R extends Row>(database: Database, view: ViewDefinition<R>): void {
  const table = tableOf(view);
  const fields = [...new Set(view.indexes.flat())];
  database.exec(tableSql(table, fields));
  const columns = database.all<{ name: string }>(`PRAGMA table_xinfo(${table})`);
  for (const field of fields)
    if (!columns.some(({ name }) => `"${name}"` === columnOf(field)))
      database.exec(`ALTER TABLE ${table} ADD COLUMN ${columnSql(field, 'VIRTUAL')}`);
  for (const indexed of view.indexes) database.exec(indexSql(table, indexed));
}

function tableSql(table: string, fields: readonly string[]): string {
  const stored = fields.map((field) => columnSql(field, 'STORED'));
  // A removed row is NULL and keeps its place. The long text comes last, out of the way of what filters read.
  const columns = [
    'key TEXT NOT NULL PRIMARY KEY',
    'position TEXT NOT NULL',
    ...stored,
    'row TEXT',
  ];
  return `CREATE TABLE IF NOT EXISTS ${table} (${columns.join(', ')}) STRICT`;
}

/**
 * A column, because an index on an expression does not serve the comparison of several values at once by which
 * pages continue. Stored, because a measure then finds it in the index; what is added to a table that exists can
 * only be virtual, computed from the row.
 */
const columnSql = (field: string, kind: 'STORED' | 'VIRTUAL'): string =>
  `${columnOf(field)} ANY GENERATED ALWAYS AS ${inRow(field)} ${kind}`;

/** It ends with the key, so that it holds the whole order of a page, and leaves removed rows out. */
const indexSql = (table: string, fields: readonly string[]): string =>
  `CREATE INDEX IF NOT EXISTS "${[table, ...fields].join('/')}"
   ON ${table} (${[...fields.map(columnOf), 'key'].join(', ')}) WHERE row IS NOT NULL`;
