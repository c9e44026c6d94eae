import { operatorsOf, scalar } from '../../kernel/filter-checks';
import type { Filter, Row, TokenCondition, TokenField } from '../../ports/view-store';

type Scalar = string | number | boolean | null;
type Operator = (value: Scalar, operand: unknown) => boolean;

/**
 * Whether a filter matches a row that is in no view store, as it is or as it was: the stores would say the same.
 * Throws TypeError as the stores do.
 */
export function matchesRow<R, Tokens extends TokenField<R> = never>(
  filter: Filter<R, Tokens>,
  row: R,
): boolean {
  return Object.entries(filter).every(([name, condition]) => {
    const each = () => condition as readonly Filter<R, Tokens>[];
    if (name === '$and') return each().every((one) => matchesRow(one, row));
    if (name === '$or') return each().some((one) => matchesRow(one, row));
    const value = (row as Row)[name] ?? null;
    if (Array.isArray(value) || asksForAll(condition))
      return holds(Array.isArray(value) ? value : [], condition as TokenCondition);
    return meets(scalar(value), condition);
  });
}

/** Only lists of tokens are asked so; a row may be without its list. */
const asksForAll = (condition: unknown): boolean =>
  condition !== null && typeof condition === 'object' && '$all' in condition;

/** Without any token neither operator ever does. */
const holds = (tokens: readonly unknown[], { $in, $all }: TokenCondition): boolean =>
  ($in === undefined || $in.some((token) => tokens.includes(token))) &&
  ($all === undefined || ($all.length > 0 && $all.every((token) => tokens.includes(token))));

function meets(value: Scalar, condition: unknown): boolean {
  if (condition === null || typeof condition !== 'object') return value === scalar(condition);
  return operatorsOf(condition, operators).every(([operator, operand]) => operator(value, operand));
}

/** Nothing is before or behind null. */
const ordered =
  (isMet: (order: number) => boolean): Operator =>
  (value, operand) => {
    const limit = scalar(operand);
    return value !== null && limit !== null && isMet(compare(value, limit));
  };

const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['$in', (value, operand) => (operand as readonly unknown[]).map(scalar).includes(value)],
  ['$ne', (value, operand) => value !== null && value !== scalar(operand)],
  ['$gt', ordered((order) => order > 0)],
  ['$gte', ordered((order) => order >= 0)],
  ['$lt', ordered((order) => order < 0)],
  ['$lte', ordered((order) => order <= 0)],
]);

function compare(one: string | number | boolean, other: string | number | boolean): number {
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other);
  return Number(one) - Number(other);
}

/** The stores order texts by code points, JavaScript by UTF-16: they differ beyond U+FFFF. */
function compareTexts(one: string, other: string): number {
  const [left, right] = [Array.from(one), Array.from(other)];
  const differing = left.findIndex((letter, index) => letter !== right[index]);
  if (differing === -1) return left.length - right.length;
  return (left[differing]?.codePointAt(0) ?? 0) - (right[differing]?.codePointAt(0) ?? -1);
}
