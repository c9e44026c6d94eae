import type { Cursor, Filter, Measure, Order, ViewDefinition } from '../../ports/view-store';
import { allOf, filterSql, type Sql } from './view-filter';
import { fieldOf, tableOf } from './view-table';

/** The places of a page's rows, or the rows, and one more, which tells whether there is a next page. */
export function pageSql<R>(
  view: ViewDefinition<R>,
  filter: Filter<R>,
  order: Order<R>,
  after: Cursor | null,
  limit: number,
  read: 'key, position' | 'key, row' = 'key, position',
): Sql {
  // SQLite takes a negative limit for none.
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new RangeError(`a page cannot have ${limit} rows`);
  const columns = [...order.by.map((field) => fieldOf(view, field)), 'key'];
  const isAscending = order.direction === 'ascending';
  const matching = allOf([live, filterSql(view, filter), ...follow(columns, isAscending, after)]);
  const sorted = columns.map((column) => `${column} ${isAscending ? 'ASC' : 'DESC'}`).join(', ');
  return {
    sql: `SELECT ${read} FROM ${tableOf(view)} WHERE ${matching.sql} ORDER BY ${sorted} LIMIT ?`,
    binds: [...matching.binds, limit + 1],
  };
}

// Word for word the condition of the indexes, or they cannot be used.
const live: Sql = { sql: 'row IS NOT NULL', binds: [] };

/** Compares all values at once, which the index that has them in this order answers by one seek. */
function follow(
  columns: readonly string[],
  isAscending: boolean,
  after: Cursor | null,
): readonly Sql[] {
  if (after === null) return [];
  const places = columns.map(() => '?').join(', ');
  return [{ sql: `(${columns.join(', ')}) ${isAscending ? '>' : '<'} (${places})`, binds: after }];
}

/** One row with one column, `value`. */
export function measureSql<R>(
  view: ViewDefinition<R>,
  filter: Filter<R>,
  measure: Measure<R>,
): Sql {
  const { sql: condition, binds } = allOf([live, filterSql(view, filter)]);
  const rows = `FROM ${tableOf(view)} WHERE ${condition}`;
  switch (measure.of) {
    case 'count':
      return { sql: `SELECT count(*) AS value ${rows}`, binds };
    case 'sum':
      return {
        sql: `SELECT coalesce(sum(${fieldOf(view, measure.field)}), 0) AS value ${rows}`,
        binds,
      };
    case 'distinct':
      return {
        sql: `SELECT count(DISTINCT ${fieldOf(view, measure.field)}) AS value ${rows}`,
        binds,
      };
    case 'median':
      return { sql: medianSql(fieldOf(view, measure.field), rows), binds };
  }
}

/** The one in the middle, or the mean of the two there. */
const medianSql = (field: string, rows: string): string => `
  WITH numbers AS MATERIALIZED (SELECT ${field} AS number ${rows} AND ${field} IS NOT NULL)
  SELECT avg(number) AS value FROM (
    SELECT number FROM numbers ORDER BY number
    LIMIT 2 - (SELECT count(*) FROM numbers) % 2
    OFFSET (SELECT (count(*) - 1) / 2 FROM numbers))`;
