import fc from 'fast-check';
import type { Position } from '../../src/ports/event-store';
import type { Filter, Measure, Order, RowChange, ViewDefinition } from '../../src/ports/view-store';

/** A row with every kind of field: with and without index, null, missing, true and false. */
export type Sample = Readonly<{
  council: string | null;
  body: string;
  dueOn: string;
  days: number;
  isHeld: boolean;
  amount: number | null;
  isOpen: boolean;
  /** Missing in some rows. */
  note: string | null;
  /** Missing in some rows too. */
  words: readonly string[] | null;
}>;

export const samples: ViewDefinition<Sample> = {
  name: 'samples',
  version: 1,
  indexes: [['council', 'dueOn'], ['body', 'isHeld', 'days'], ['days']],
  lists: ['words'],
};

export const sample: Sample = {
  council: 'a',
  body: 'ubnd-ấp-5',
  dueOn: '2026-01-01',
  days: 3,
  isHeld: true,
  amount: null,
  isOpen: false,
  note: null,
  words: ['duong', 'lien', 'xa'],
};

export const changed = (
  key: string,
  position: Position,
  row: Sample | null,
): RowChange<Sample> => ({ key, position, row });

export type Samples = ReadonlyMap<string, Sample>;

type Scalar = string | number | boolean | null;
type List = readonly string[] | null;
type Fields = Readonly<Record<string, Scalar | undefined>>;

/** Engines order texts by their bytes in UTF-8, JavaScript by UTF-16: they differ beyond U+FFFF. */
function compare(one: Scalar, other: Scalar): number {
  if (typeof one === 'string' && typeof other === 'string')
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
  return Number(one) - Number(other);
}

const operators: Readonly<Record<string, (value: Scalar, operand: Scalar) => boolean>> = {
  $ne: (value, operand) => value !== null && value !== operand,
  $gt: (value, operand) => areSet(value, operand) && compare(value, operand) > 0,
  $gte: (value, operand) => areSet(value, operand) && compare(value, operand) >= 0,
  $lt: (value, operand) => areSet(value, operand) && compare(value, operand) < 0,
  $lte: (value, operand) => areSet(value, operand) && compare(value, operand) <= 0,
};
const areSet = (...values: readonly Scalar[]): boolean => !values.includes(null);

/** What a filter means, in plain JavaScript. */
function matches(row: Sample, filter: Filter<Sample>): boolean {
  return Object.entries(filter).every(([name, condition]) => {
    if (name === '$and') return (condition as Filter<Sample>[]).every((one) => matches(row, one));
    if (name === '$or') return (condition as Filter<Sample>[]).some((one) => matches(row, one));
    if (name === 'words') return holds(row.words, condition);
    const value = (row as unknown as Fields)[name] ?? null;
    if (condition === null || typeof condition !== 'object') return value === condition;
    return Object.entries(condition as object).every(([operator, operand]) =>
      operator === '$in'
        ? (operand as Scalar[]).includes(value)
        : operators[operator]!(value, operand as Scalar),
    );
  });
}

function holds(list: List | undefined, condition: unknown): boolean {
  const isHeld = (value: string) => list?.includes(value) ?? false;
  if (typeof condition === 'string') return isHeld(condition);
  const { $in, $all } = condition as Readonly<{ $in?: string[]; $all?: string[] }>;
  return ($in?.some(isHeld) ?? true) && ($all?.every(isHeld) ?? true);
}

export const matching = (rows: Samples, filter: Filter<Sample>): Samples =>
  new Map([...rows].filter(([, row]) => matches(row, filter)));

export const sorted = (rows: Samples, { by, direction }: Order<Sample>): readonly string[] => {
  const places = [...rows].map(([key, row]) => ({
    key,
    at: [...by.map((f) => row[f] as Scalar), key],
  }));
  places.sort((one, other) => {
    const differing = one.at.findIndex((value, i) => compare(value, other.at[i]!) !== 0);
    const order = compare(one.at[differing] ?? null, other.at[differing] ?? null);
    return direction === 'ascending' ? order : -order;
  });
  return places.map(({ key }) => key);
};

export function measured(rows: readonly Sample[], measure: Measure<Sample>): number | null {
  if (measure.of === 'count') return rows.length;
  const values = rows.map((row) => row[measure.field] ?? null).filter((value) => value !== null);
  if (measure.of === 'distinct') return new Set(values).size;
  const numbers = (values as number[]).sort((one, other) => one - other);
  if (measure.of === 'sum') return numbers.reduce((sum, number) => sum + number, 0);
  const middle = numbers.slice(
    Math.floor((numbers.length - 1) / 2),
    Math.floor(numbers.length / 2) + 1,
  );
  return middle.length === 0 ? null : middle.reduce((sum, n) => sum + n, 0) / middle.length;
}

// Few values, so that many rows are equal; texts that quoting, folding or UTF-16 would get wrong.
const texts = ['', 'a', 'A', 'ữ', 'it\'s "50%" _\n', '\u{ff21}', '\u{1f600}', '0', '1'];
const text = fc.constantFrom(...texts);
const number = fc.constantFrom(-2, -0.5, 0, 1, 2, 1.5, 3_000_000_000);
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null, freq: 4 });

const values = {
  council: orNull(fc.constantFrom('a', 'b')),
  body: text,
  dueOn: fc.constantFrom('2026-01-01', '2026-01-02', '2026-02-01', '9999-12-31'),
  days: number,
  isHeld: fc.boolean(),
  amount: orNull(number),
  isOpen: fc.boolean(),
  note: orNull(text),
  words: orNull(fc.array(text, { maxLength: 4 })),
} as const;

export const anySample = fc.record(values, {
  requiredKeys: ['council', 'body', 'dueOn', 'days', 'isHeld', 'amount', 'isOpen'],
}) as fc.Arbitrary<Sample>;

export const anySamples = (maxLength: number): fc.Arbitrary<Samples> =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 500 }).map(String), anySample), {
      maxLength,
      selector: ([key]) => key,
    })
    .map((entries) => new Map(entries));

const anyCondition = (value: fc.Arbitrary<Scalar>): fc.Arbitrary<unknown> =>
  fc.oneof(
    value,
    fc.constant(null),
    fc
      .record(
        {
          $in: fc.array(fc.oneof(value, fc.constant(null)), { maxLength: 3 }),
          ...{ $ne: value, $gt: value, $gte: value, $lt: value, $lte: value },
        },
        { requiredKeys: [] },
      )
      .filter((condition) => Object.keys(condition).length > 0),
  );

const someTexts = fc.array(text, { maxLength: 3 });
const anyListCondition = fc.oneof(
  text,
  fc
    .record({ $in: someTexts, $all: someTexts }, { requiredKeys: [] })
    .filter((condition) => Object.keys(condition).length > 0),
);

const { words: _words, ...scalars } = values;
const conditions: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...Object.fromEntries(
    Object.entries(scalars).map(([field, value]) => [field, anyCondition(value)]),
  ),
  words: anyListCondition,
};

/** At most three fields at once: more would match nothing nearly always. */
const anyPlainFilter = fc
  .subarray(Object.keys(conditions), { maxLength: 3 })
  .chain((fields) => fc.record(Object.fromEntries(fields.map((f) => [f, conditions[f]!]))));

export const anyFilter: fc.Arbitrary<Filter<Sample>> = fc.letrec<{ filter: Filter<Sample> }>(
  (tie) => {
    const several = fc.array(tie('filter'), { maxLength: 3 });
    const combined = fc.record({ $and: several, $or: several }, { requiredKeys: [] });
    const both = fc.tuple(anyPlainFilter, combined).map(([plain, more]) => ({ ...plain, ...more }));
    return {
      filter: fc.oneof({ maxDepth: 2 }, anyPlainFilter, both),
    };
  },
).filter;

export const anyOrder: fc.Arbitrary<Order<Sample>> = fc.record({
  by: fc
    .subarray(['body', 'dueOn', 'days', 'isHeld', 'isOpen'] as const)
    .chain((fields) => fc.shuffledSubarray([...fields], { minLength: fields.length })),
  direction: fc.constantFrom('ascending', 'descending'),
});

export const measures: readonly Measure<Sample>[] = [
  { of: 'count' },
  { of: 'sum', field: 'days' },
  { of: 'sum', field: 'amount' },
  { of: 'median', field: 'days' },
  { of: 'median', field: 'amount' },
  { of: 'distinct', field: 'council' },
  { of: 'distinct', field: 'note' },
  { of: 'distinct', field: 'isOpen' },
];
