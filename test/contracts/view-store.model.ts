import type { Position } from '../../src/ports/event-store';
import type {
  Filter,
  Measure,
  Order,
  RowChange,
  TokenCondition,
  ViewDefinition,
} from '../../src/ports/view-store';

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
  words: readonly string[];
  /** Missing in some rows. */
  marks: readonly string[];
  /** Not declared: nothing is found by it. */
  labels: readonly string[];
}>;

export type SampleTokens = 'words' | 'marks';
export type SampleFilter = Filter<Sample, SampleTokens>;

export const samples: ViewDefinition<Sample, SampleTokens> = {
  name: 'samples',
  version: 1,
  indexes: [['council', 'dueOn'], ['body', 'isHeld', 'days'], ['days']],
  tokens: ['words', 'marks'],
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
  words: ['kenh', 'N2'],
  marks: [],
  labels: ['kenh'],
};

export const changed = (
  key: string,
  position: Position,
  row: Sample | null,
): RowChange<Sample> => ({ key, position, row });

export type Samples = ReadonlyMap<string, Sample>;

type Scalar = string | number | boolean | null;
type Fields = Readonly<Record<string, Scalar | readonly string[] | undefined>>;

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

function holds(tokens: readonly string[], { $in, $all }: TokenCondition): boolean {
  const isHeld = (token: string) => tokens.includes(token);
  if ($in !== undefined && !$in.some(isHeld)) return false;
  return $all === undefined || ($all.length > 0 && $all.every(isHeld));
}

/** What a filter means, in plain JavaScript. */
function matches(row: Sample, filter: SampleFilter): boolean {
  return Object.entries(filter).every(([name, condition]) => {
    if (name === '$and') return (condition as SampleFilter[]).every((one) => matches(row, one));
    if (name === '$or') return (condition as SampleFilter[]).some((one) => matches(row, one));
    if (name === 'words' || name === 'marks')
      return holds((row as Partial<Sample>)[name] ?? [], condition as TokenCondition);
    const value = ((row as Fields)[name] ?? null) as Scalar;
    if (condition === null || typeof condition !== 'object') return value === condition;
    return Object.entries(condition as object).every(([operator, operand]) =>
      operator === '$in'
        ? (operand as Scalar[]).includes(value)
        : operators[operator]!(value, operand as Scalar),
    );
  });
}

export const matching = (rows: Samples, filter: SampleFilter): Samples =>
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
  const values = rows
    .map((row) => (row as Fields)[measure.field] ?? null)
    .filter((value) => value !== null);
  if (measure.of === 'distinct') return new Set(values).size;
  const numbers = (values as number[]).sort((one, other) => one - other);
  if (measure.of === 'sum') return numbers.reduce((sum, number) => sum + number, 0);
  const middle = numbers.slice(
    Math.floor((numbers.length - 1) / 2),
    Math.floor(numbers.length / 2) + 1,
  );
  return middle.length === 0 ? null : middle.reduce((sum, n) => sum + n, 0) / middle.length;
}
