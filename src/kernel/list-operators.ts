type ListOperator = readonly [name: '$in' | '$all', values: readonly string[]];

/**
 * The operators of a condition on a list of texts. Throws TypeError for any other: dropping one would match too much.
 */
export function listOperators(condition: unknown): readonly ListOperator[] {
  if (typeof condition === 'string') return [['$all', [condition]]];
  if (typeof condition !== 'object' || condition === null || Object.keys(condition).length === 0)
    throw new TypeError('a condition on a list without an operator');
  return Object.entries(condition).map(([name, values]): ListOperator => {
    if (name !== '$in' && name !== '$all')
      throw new TypeError(`a list has no operator ${name} in a filter`);
    if (!Array.isArray(values) || values.some((value) => typeof value !== 'string'))
      throw new TypeError(`${name} of a list needs texts`);
    return [name, values as readonly string[]];
  });
}
