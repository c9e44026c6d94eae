import type { Filter as Query } from 'mongodb';
import { operatorsOf, scalar, tokenCondition, tokenList } from '../../kernel/filter-checks';
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

const tokensCondition = (path: string, condition: unknown): Condition =>
  operatorsCondition(path, tokenCondition(condition), tokenOperators);

const operatorsCondition = (path: string, condition: object, known: Operators): Condition =>
  allOf(operatorsOf(condition, known).map(([operator, operand]) => operator(path, operand)));

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

const on = (path: string, condition: unknown): Condition => ({ [path]: condition });

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
