import type { Filter as Query } from 'mongodb';
import type { Cursor, Filter, Order, ViewDefinition } from '../../ports/view-store';
import { pathOf, type RowDocument } from './view-collection';

type Condition = Query<RowDocument>;
type Operator = (path: string, operand: unknown) => Condition;
type Operators = ReadonlyMap<string, Operator>;

const nothing: Condition = { _id: { $in: [] } };

/** Live rows that match. Throws TypeError for operators and values that a filter cannot have. */
export const queryOf = <R>(view: ViewDefinition<R>, filter: Filter<R>): Condition => ({
  $and: [{ isLive: true }, conditionOf(view, filter)],
});

/** Where the server's language means more than the port's, null in `$ne` and ranges above all, it is narrowed. */
function conditionOf<R>(view: ViewDefinition<R>, filter: Filter<R>): Condition {
  const each = (filters: unknown) =>
    (filters as readonly Filter<R>[]).map((one) => conditionOf(view, one));
  return allOf(
    Object.entries(filter).map(([name, condition]) => {
      if (name === '$and') return allOf(each(condition));
      if (name === '$or') return anyOf(each(condition));
      if (view.tokens?.some((field) => field === name))
        return tokensCondition(pathOf(name), condition);
      return fieldCondition(pathOf(name), condition);
    }),
  );
}

// Neither may be empty on the server.
const allOf = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? {} : { $and: [...conditions] };
const anyOf = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? nothing : { $or: [...conditions] };

function fieldCondition(path: string, condition: unknown): Condition {
  if (condition === null || typeof condition !== 'object') return on(path, scalar(condition));
  return operatorsCondition(path, condition, fieldOperators);
}

function tokensCondition(path: string, condition: unknown): Condition {
  if (condition === null || typeof condition !== 'object')
    throw new TypeError('tokens are asked for by operators alone');
  return operatorsCondition(path, condition, tokenOperators);
}

function operatorsCondition(path: string, condition: object, known: Operators): Condition {
  const operators = Object.entries(condition);
  if (operators.length === 0) throw new TypeError('a condition without an operator');
  return allOf(operators.map(([name, operand]) => operatorNamed(name, known)(path, operand)));
}

function operatorNamed(name: string, known: Operators): Operator {
  const operator = known.get(name);
  if (operator === undefined) throw new TypeError(`such a condition has no operator ${name}`);
  return operator;
}

const range =
  (operator: '$gt' | '$gte' | '$lt' | '$lte'): Operator =>
  (path, operand) => {
    const value = scalar(operand);
    return value === null ? nothing : on(path, { [operator]: value });
  };

const fieldOperators: Operators = new Map<string, Operator>([
  ['$in', (path, operand) => on(path, { $in: (operand as readonly unknown[]).map(scalar) })],
  ['$ne', (path, operand) => allOf([on(path, { $ne: scalar(operand) }), on(path, { $ne: null })])],
  ['$gt', range('$gt')],
  ['$gte', range('$gte')],
  ['$lt', range('$lt')],
  ['$lte', range('$lte')],
]);

const tokenOperators: Operators = new Map<string, Operator>([
  ['$in', (path, operand) => on(path, { $in: tokenList(operand) })],
  ['$all', (path, operand) => on(path, { $all: tokenList(operand) })],
]);

const tokenList = (tokens: unknown): readonly string[] =>
  (tokens as readonly unknown[]).map((token) => {
    if (typeof token === 'string') return token;
    throw new TypeError(`a token cannot be of type ${typeof token}`);
  });

const on = (path: string, condition: unknown): Condition => ({ [path]: condition });

function scalar(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`a filter cannot compare with a value of type ${typeof value}`);
}

/** The order's fields, then the key. */
export const pathsOf = <R>({ by }: Order<R>): readonly string[] => [...by.map(pathOf), '_id'];

/**
 * What comes strictly after a place: equal in the first fields and beyond in the next. The first field is bounded
 * once for all cases, so that the index is entered at the place.
 */
export function behind<R>(order: Order<R>, after: Cursor | null): Condition {
  if (after === null) return {};
  const paths = pathsOf(order);
  if (after.length !== paths.length)
    throw new RangeError(`a place in this order has ${paths.length} values`);
  const [beyond, notBefore] =
    order.direction === 'ascending' ? (['$gt', '$gte'] as const) : (['$lt', '$lte'] as const);
  const values = after.map(scalar);
  const cases = paths.map((path, index) =>
    allOf([
      ...paths.slice(0, index).map((equal, place) => on(equal, values[place])),
      on(path, { [beyond]: values[index] }),
    ]),
  );
  return allOf([on(paths[0] ?? '_id', { [notBefore]: values[0] }), anyOf(cases)]);
}
