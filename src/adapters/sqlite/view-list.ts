import type { Row, ViewDefinition } from '../../ports/view-store';
import type { Database } from './database';
import { checkedField, tableOf } from './view-table';

type Version = Readonly<{ name: string; version: number }>;

export const isList = <R>({ lists }: ViewDefinition<R>, field: string): boolean =>
  lists?.some((list) => list === field) ?? false;

/** The table of what the lists in a field hold, an entry for each thing and row. */
export const listTableOf = (view: Version, field: string): string =>
  `"${tableOf(view)}:${checkedField(field)}"`;

/** Makes the tables of lists that are missing, and what keeps them as the rows are. */
export function makeLists<R extends Row>(database: Database, view: ViewDefinition<R>): void {
  const known = listTablesOf(database, view);
  for (const field of view.lists ?? [])
    if (!known.includes(listTableOf(view, field)))
      for (const sql of listSql(tableOf(view), listTableOf(view, field), field)) database.exec(sql);
}

export function dropLists(database: Database, view: Version): void {
  for (const table of listTablesOf(database, view)) database.exec(`DROP TABLE ${table}`);
}

function listTablesOf(database: Database, view: Version): readonly string[] {
  const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB ?";
  return database.all<{ name: string }>(sql, `${tableOf(view)}:*`).map(({ name }) => `"${name}"`);
}

/** By triggers, so that whatever writes a row keeps them right in the same statement. */
function listSql(table: string, listTable: string, field: string): readonly string[] {
  const held = (row: string): string => `SELECT value FROM json_each(${row}, '$.${field}')`;
  const fill = (row: string, key: string, from = ''): string =>
    // What a list holds twice is one entry, and null none.
    `INSERT OR IGNORE INTO ${listTable} (value, key) SELECT value, ${key} FROM ${from} json_each(${row}, '$.${field}')`;
  const trigger = (when: string): string => `"${listTable.slice(1, -1)}/${when}"`;
  return [
    `CREATE TABLE ${listTable} (
       value TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (value, key)) STRICT, WITHOUT ROWID`,
    `CREATE TRIGGER ${trigger('insert')} AFTER INSERT ON ${table}
     BEGIN ${fill('NEW.row', 'NEW.key')}; END`,
    `CREATE TRIGGER ${trigger('update')} AFTER UPDATE ON ${table} BEGIN
       DELETE FROM ${listTable} WHERE key = OLD.key AND value IN (${held('OLD.row')});
       ${fill('NEW.row', 'NEW.key')}; END`,
    fill(`${table}.row`, `${table}.key`, `${table},`),
  ];
}
