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
const columnOf = (field: string): string => `"field_${checked(field)}"`;
const inRow = (field: string): string => `(row ->> '$.${checked(field)}')`;

/** Throws TypeError for a name that SQL could read as something else. */
export function checked(field: string): string {
  if (!fieldPattern.test(field)) throw new TypeError(`a field cannot be named ${field}`);
  return field;
}

/** Makes the table, columns and indexes that are missing; those that are there stay as they are. */
export function makeTable<R extends Row>(database: Database, view: ViewDefinition<R>): void {
  const table = tableOf(view);
  if (hasTokens(view) && hasRowsWithoutNumbers(database, table)) numberRows(database, view);
  else database.exec(tableSql(view));
  const columns = columnsOf(database, table);
  for (const field of fieldsOf(view))
    if (!columns.some((name) => `"${name}"` === columnOf(field)))
      database.exec(`ALTER TABLE ${table} ADD COLUMN ${columnSql(field, 'VIRTUAL')}`);
  for (const indexed of view.indexes) database.exec(indexSql(table, indexed));
}

const fieldsOf = <R>({ indexes }: ViewDefinition<R>): readonly string[] => [
  ...new Set(indexes.flat()),
];

const hasTokens = <R>({ tokens = [] }: ViewDefinition<R>): boolean => tokens.length > 0;

const columnsOf = (database: Database, table: string): readonly string[] =>
  database.all<{ name: string }>(`PRAGMA table_xinfo(${table})`).map(({ name }) => name);

function hasRowsWithoutNumbers(database: Database, table: string): boolean {
  const columns = columnsOf(database, table);
  return columns.length > 0 && !columns.includes('id');
}

/** A table that was made before the view declared tokens is made again: no key can be added to one. */
function numberRows<R extends Row>(database: Database, view: ViewDefinition<R>): void {
  const table = tableOf(view);
  const before = `"${table}:before"`;
  database.exec(`
    ALTER TABLE ${table} RENAME TO ${before};
    ${tableSql(view)};
    INSERT INTO ${table} (key, position, row) SELECT key, position, row FROM ${before};
    DROP TABLE ${before}`);
}

function tableSql<R>(view: ViewDefinition<R>): string {
  const stored = fieldsOf(view).map((field) => columnSql(field, 'STORED'));
  // A removed row is NULL and keeps its place. The long text comes last, out of the way of what filters read.
  const columns = [...keySql(view), 'position TEXT NOT NULL', ...stored, 'row TEXT'];
  return `CREATE TABLE IF NOT EXISTS ${tableOf(view)} (${columns.join(', ')}) STRICT`;
}

/** Tokens point at rows by a number, a fifth of the length of a key; a number that has no name may change. */
const keySql = <R>(view: ViewDefinition<R>): readonly string[] =>
  hasTokens(view)
    ? ['id INTEGER PRIMARY KEY', 'key TEXT NOT NULL UNIQUE']
    : ['key TEXT NOT NULL PRIMARY KEY'];

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
