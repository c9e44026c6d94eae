/**
 * What each operator of a condition means, with its operand, among those that are known. Throws TypeError for any
 * other, and where there is none: dropping one would match too much.
 */
export function operatorsOf<Operator>(
  condition: object,
  known: ReadonlyMap<string, Operator>,
): readonly (readonly [Operator, operand: unknown])[] {
  const operators = Object.entries(condition);
  if (operators.length === 0) throw new TypeError('a condition without an operator');
  return operators.map(([name, operand]) => {
    const operator = known.get(name);
    if (operator === undefined) throw new TypeError(`such a condition has no operator ${name}`);
    return [operator, operand];
  });
}

/** The operators of a condition on tokens. Throws TypeError for a bare value. */
export function tokenCondition(condition: unknown): object {
  if (condition !== null && typeof condition === 'object') return condition;
  throw new TypeError('tokens are asked for by operators alone');
}

/** A value that a filter may compare with. Throws TypeError for any other. */
export function scalar(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`a filter cannot compare with a value of type ${typeof value}`);
}

/** A list of tokens. Throws TypeError when one is no text. */
export const tokenList = (tokens: unknown): readonly string[] =>
  (tokens as readonly unknown[]).map((token) => {
    if (typeof token === 'string') return token;
    throw new TypeError(`a token cannot be of type ${typeof token}`);
  });

/** A row's place in an order: the values of the order's fields, then its key. Throws TypeError where it has none. */
export const cursorOf = (
  row: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  key: string,
): readonly (string | number | boolean)[] => [
  ...fields.map((field) => placeValue(field, row[field])),
  key,
];

function placeValue(field: string, value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  // It has no place in an order: later pages would leave the row out without a word.
  throw new TypeError(`rows are ordered by ${field}, which is ${JSON.stringify(value)} here`);
}
