import { canonicalJson } from '../../kernel/canonical-json';
import { operatorsOf, scalar, tokenCondition, tokenList } from '../../kernel/filter-checks';
import type { Filter, ViewDefinition } from '../../ports/view-store';
import type { Bind } from './binds';
import { fieldOf } from './view-table';
import { holdsAll, holdsOne, tokenTableOf } from './view-tokens';

/** A piece of SQL with the values of its placeholders. */
export type Sql = Readonly<{ sql: string; binds: readonly Bind[] }>;

/** What a condition is on: a field in SQL, or the table of a list's tokens. */
type Operator = (on: string, operand: unknown) => Sql;
type Operators = ReadonlyMap<string, Operator>;

/**
 * A filter as a condition of SQL. What a comparison with NULL gives is neither true nor false and counts as false,
 * for nothing here negates: hence `$ne` and ranges never match null.
 * Throws TypeError for operators and values that a filter cannot have: dropping one would match too much.
 */
export function filterSql<R>(view: ViewDefinition<R>, filter: Filter<R>): Sql {
  const each = (filters: unknown) =>
    (filters as readonly Filter<R>[]).map((one) => filterSql(view, one));
  return allOf(
    Object.entries(filter).map(([name, condition]) => {
      if (name === '$and') return allOf(each(condition));
      if (name === '$or') return anyOf(each(condition));
      if (view.tokens?.some((field) => field === name))
        return tokensSql(tokenTableOf(view, name), condition);
      return conditionSql(fieldOf(view, name), condition);
    }),
  );
}

function conditionSql(field: string, condition: unknown): Sql {
  if (condition === null || typeof condition !== 'object') return equalSql(field, condition);
  return operatorsSql(field, condition, fieldOperators);
}

const tokensSql = (table: string, condition: unknown): Sql =>
  operatorsSql(table, tokenCondition(condition), tokenOperators);

const operatorsSql = (on: string, condition: object, known: Operators): Sql =>
  allOf(operatorsOf(condition, known).map(([operator, operand]) => operator(on, operand)));

const comparison =
  (sign: string): Operator =>
  (field, operand) => ({ sql: `${field} ${sign} ?`, binds: [scalar(operand)] });

const equalSql: Operator = (field, value) =>
  value === null ? { sql: `${field} IS NULL`, binds: [] } : comparison('=')(field, value);

const unequalSql: Operator = (field, value) =>
  value === null ? { sql: `${field} IS NOT NULL`, binds: [] } : comparison('<>')(field, value);

/** The values travel as one JSON text: any number of them is one statement, and one value is found by index. */
const amongSql: Operator = (field, operand) => {
  const values = (operand as readonly unknown[]).map(scalar);
  const others = values.filter((value) => value !== null);
  const [only] = others;
  if (values.length > others.length)
    return anyOf([equalSql(field, null), ...(others.length > 0 ? [amongSql(field, others)] : [])]);
  if (others.length === 1) return equalSql(field, only);
  const list = canonicalJson(others);
  return { sql: `${field} IN (SELECT value FROM json_each(?))`, binds: [list] };
};

const fieldOperators: Operators = new Map([
  ['$in', amongSql],
  ['$ne', unequalSql],
  ['$gt', comparison('>')],
  ['$gte', comparison('>=')],
  ['$lt', comparison('<')],
  ['$lte', comparison('<=')],
]);

const tokenOperators: Operators = new Map([
  [
    '$in',
    (table, operand) => ({ sql: holdsOne(table), binds: [canonicalJson(tokenList(operand))] }),
  ],
  [
    '$all',
    (table, operand) => ({ sql: holdsAll(table), binds: [canonicalJson(tokenList(operand))] }),
  ],
]);

export const allOf = (pieces: readonly Sql[]): Sql => joined(pieces, ' AND ', 'TRUE');
const anyOf = (pieces: readonly Sql[]): Sql => joined(pieces, ' OR ', 'FALSE');

function joined(pieces: readonly Sql[], by: string, ofNone: string): Sql {
  if (pieces.length === 0) return { sql: ofNone, binds: [] };
  return {
    sql: `(${pieces.map(({ sql }) => sql).join(by)})`,
    binds: pieces.flatMap(({ binds }) => binds),
  };
}
