import { operatorsOf, scalar } from '../../kernel/filter-checks';
import type { Filter, Row } from '../../ports/view-store';

type Scalar = string | number | boolean | null;
type Operator = (value: Scalar, operand: unknown) => boolean;

/**
 * Whether a filter matches a row that is in no view store, as it is or as it was: the stores would say the same.
 * Conditions on lists of tokens are not for this. Throws TypeError as the stores do.
 */
export function matchesRow<R>(filter: Filter<R>, row: R): boolean {
  return Object.entries(filter).every(([name, condition]) => {
    const each = () => condition as readonly Filter<R>[];
    if (name === '$and') return each().every((one) => matchesRow(one, row));
    if (name === '$or') return each().some((one) => matchesRow(one, row));
    return meets(scalar((row as Row)[name] ?? null), condition);
  });
}

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
