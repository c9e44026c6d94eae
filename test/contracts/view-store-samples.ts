import fc from 'fast-check';
import type { Measure, Order } from '../../src/ports/view-store';
import type { Sample, SampleFilter, Samples } from './view-store.model';

type Scalar = string | number | boolean | null;

// Few values, so that many rows are equal; texts that quoting, folding or UTF-16 would get wrong.
const texts = ['', 'a', 'A', 'ữ', 'it\'s "50%" _\n', '\u{ff21}', '\u{1f600}', '0', '1'];
const text = fc.constantFrom(...texts);
const number = fc.constantFrom(-2, -0.5, 0, 1, 2, 1.5, 3_000_000_000);
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null, freq: 4 });

/** Also the same one twice. */
const tokens = fc.array(text, { maxLength: 5 });

const values = {
  council: orNull(fc.constantFrom('a', 'b')),
  body: text,
  dueOn: fc.constantFrom('2026-01-01', '2026-01-02', '2026-02-01', '9999-12-31'),
  days: number,
  isHeld: fc.boolean(),
  amount: orNull(number),
  isOpen: fc.boolean(),
  note: orNull(text),
  words: tokens,
  marks: tokens,
  labels: tokens,
} as const;

const plainFields = ['council', 'body', 'dueOn', 'days', 'isHeld', 'amount', 'isOpen'] as const;

export const anySample = fc.record(values, {
  requiredKeys: [...plainFields, 'words', 'labels'],
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

const few = fc.array(text, { maxLength: 3 });
const anyTokenCondition: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({ $in: few }),
  fc.record({ $all: few }),
  fc.record({ $in: few, $all: few }),
);

const { words: _words, marks: _marks, labels: _labels, ...scalars } = values;
const conditions: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...Object.fromEntries(
    Object.entries(scalars).map(([field, value]) => [field, anyCondition(value)]),
  ),
  words: anyTokenCondition,
  marks: anyTokenCondition,
};

/** At most three fields at once: more would match nothing nearly always. */
const anyPlainFilter = fc
  .subarray(Object.keys(conditions), { maxLength: 3 })
  .chain((fields) => fc.record(Object.fromEntries(fields.map((f) => [f, conditions[f]!]))));

export const anyFilter: fc.Arbitrary<SampleFilter> = fc.letrec<{ filter: SampleFilter }>((tie) => {
  const several = fc.array(tie('filter'), { maxLength: 3 });
  const combined = fc.record({ $and: several, $or: several }, { requiredKeys: [] });
  const both = fc.tuple(anyPlainFilter, combined).map(([plain, more]) => ({ ...plain, ...more }));
  return {
    filter: fc.oneof({ maxDepth: 2 }, anyPlainFilter, both),
  };
}).filter;

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
