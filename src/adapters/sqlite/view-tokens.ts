import type { Row, ViewDefinition } from '../../ports/view-store';
import type { Database } from './database';
import { checked, tableOf } from './view-table';

/** The table of a list's tokens: which rows hold which. Its name is none that an index has. */
export const tokenTableOf = <R>(view: ViewDefinition<R>, field: string): string =>
  quoted(nameOf(view, field));

const nameOf = <R>(view: ViewDefinition<R>, field: string): string =>
  `${tableOf(view)}:${checked(field)}`;
const quoted = (name: string): string => `"${name}"`;

/** Rows that hold at least one token of the JSON list in the placeholder. */
export const holdsOne = (table: string): string =>
  `id IN (SELECT id FROM ${table} WHERE token IN (SELECT value FROM json_each(?)))`;

/** To count a token's rows is far cheaper than to ask them for the others, not free: beyond this all are as common. */
const countedMax = 30_000;

/**
 * Rows that hold every token of the JSON list in the placeholder: of those that hold the rarest, each is asked for
 * the others. SQLite cannot know which is rare, and of common ones many rows would be read.
 */
export const holdsAll = (table: string): string => `id IN (
  WITH wanted AS MATERIALIZED (SELECT value AS token FROM json_each(?))
  SELECT id FROM ${table} AS held
  WHERE token = (
    SELECT token FROM wanted ORDER BY (
      SELECT count(*) FROM (
        SELECT 1 FROM ${table} AS counted WHERE counted.token = wanted.token LIMIT ${countedMax}))
    LIMIT 1)
  AND NOT EXISTS (
    SELECT 1 FROM wanted WHERE NOT EXISTS (
      SELECT 1 FROM ${table} AS other WHERE other.token = wanted.token AND other.id = held.id)))`;

/** Makes the tables of tokens that are missing, for the rows that are there too. */
export function makeTokenTables<R extends Row>(database: Database, view: ViewDefinition<R>): void {
  for (const field of view.tokens ?? [])
    if (!isKept(database, view, field)) database.exec(tokensSql(view, field));
}

/** Only what keeps a table up to date tells that it is: it goes with the rows, also when nobody knew of tokens. */
const isKept = <R>(database: Database, view: ViewDefinition<R>, field: string): boolean =>
  database.get(
    "SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name = ?",
    `${nameOf(view, field)}/change`,
  ) !== undefined;

/** Triggers, so that whatever changes a row changes its tokens with it, or neither. */
function tokensSql<R>(view: ViewDefinition<R>, field: string): string {
  const [rows, name] = [tableOf(view), nameOf(view, field)];
  const table = quoted(name);
  const path = `'$.${field}'`;
  const tokensIn = (row: string) => `FROM json_each(${row}, ${path}) WHERE type = 'text'`;
  return `
    DROP TABLE IF EXISTS ${table};
    CREATE TABLE ${table} (
      token TEXT NOT NULL,
      id INTEGER NOT NULL,
      PRIMARY KEY (token, id)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO ${table}
      SELECT DISTINCT value, rows.id FROM ${rows} AS rows, json_each(rows.row, ${path})
      WHERE type = 'text' ORDER BY 1, 2;
    CREATE TRIGGER ${quoted(`${name}/first`)} AFTER INSERT ON ${rows} BEGIN
      INSERT INTO ${table} SELECT DISTINCT value, new.id ${tokensIn('new.row')};
    END;
    CREATE TRIGGER ${quoted(`${name}/change`)} AFTER UPDATE OF row ON ${rows}
    WHEN old.row -> ${path} IS NOT new.row -> ${path} BEGIN
      DELETE FROM ${table} WHERE id = old.id
        AND token IN (SELECT value ${tokensIn('old.row')} EXCEPT SELECT value ${tokensIn('new.row')});
      INSERT INTO ${table}
        SELECT value, new.id ${tokensIn('new.row')} EXCEPT SELECT value, old.id ${tokensIn('old.row')};
    END`;
}

/** Removes the tokens of a table of rows, whichever lists were declared. */
export function dropTokenTables(database: Database, table: string): void {
  const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB ?";
  for (const { name } of database.all<{ name: string }>(sql, `${table}:*`))
    database.exec(`DROP TABLE ${quoted(name)}`);
}
