import type { Covered } from './covered';
import { rootOfLength } from './searches';
import type { TermNumber } from './vocabulary';

/** A petition by its rank: who speaks of least comes first. */
export type Rank = number;

/** A bit for each petition, by rank. */
export type Bits = Uint32Array;

/** Lets others have their turn. */
export type Rest = () => Promise<void>;

/** Who speaks of each term (an inverted index): 4 bytes for each term of each petition, some 16 for each petition. */
export type Inverted = Readonly<{
  /** Where the petitions of each term begin; behind the last term, where they end. */
  begins: Uint32Array;
  /** Those of each term, one term behind the other, each in their order. */
  ranks: Uint32Array;
  /** Again, of terms that very many speak of. */
  ofCommon: ReadonlyMap<TermNumber, Bits>;
  /** By rank. */
  roots: Float32Array;
  /** By rank: an index of the group. */
  groups: Uint32Array;
  groupNames: readonly (string | null)[];
  /** By rank: the number under which it is covered; and the other way round. */
  numbers: Uint32Array;
  rankOf: Uint32Array;
}>;

const betweenRests = 10_000;
/** More than one in so many petitions speak of a common term. */
const commonOneIn = 32;

export async function inverted(covered: Covered, terms: number, rest: Rest): Promise<Inverted> {
  const { lengths, begins } = await counted(covered, terms, rest);
  const numbers = byLength(lengths);
  const [rankOf, groups] = [new Uint32Array(covered.size), new Uint32Array(covered.size)];
  const roots = new Float32Array(covered.size);
  const ranks = new Uint32Array(begins[terms] ?? 0);
  const ends = begins.slice(0, terms);
  const groupNames = new Map<string | null, number>();
  for (let rank = 0; rank < covered.size; rank += 1) {
    if (rank % betweenRests === 0) await rest();
    const number = numbers[rank] ?? 0;
    rankOf[number] = rank;
    roots[rank] = rootOfLength(lengths[number] ?? 0);
    const group = covered.groupOf(number);
    if (!groupNames.has(group)) groupNames.set(group, groupNames.size);
    groups[rank] = groupNames.get(group) ?? 0;
    covered.tell(number, (_id, said, from, to) => {
      for (let at = from; at < to; at += 1) {
        const term = said[at] ?? 0;
        ranks[ends[term] ?? 0] = rank;
        increase(ends, term, 1);
      }
    });
  }
  const common = await ofCommon(begins, ranks, covered.size, rest);
  return {
    ...{ begins, ranks, ofCommon: common, roots, groups },
    ...{ groupNames: [...groupNames.keys()], numbers, rankOf },
  };
}

/** Of how much each speaks, by number; and, by term, how many speak of those before it. */
async function counted(covered: Covered, terms: number, rest: Rest) {
  const lengths = new Uint32Array(covered.size);
  const begins = new Uint32Array(terms + 1);
  for (let number = 0; number < covered.size; number += 1) {
    if (number % betweenRests === 0) await rest();
    covered.tell(number, (_id, said, from, to) => {
      lengths[number] = to - from;
      for (let at = from; at < to; at += 1) increase(begins, (said[at] ?? 0) + 1, 1);
    });
  }
  sumUp(begins);
  return { lengths, begins };
}

/** Numbers, those of the shortest first. */
function byLength(lengths: Uint32Array): Uint32Array {
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const begins = new Uint32Array(longest + 2);
  for (const length of lengths) increase(begins, length + 1, 1);
  sumUp(begins);
  const numbers = new Uint32Array(lengths.length);
  for (let number = 0; number < lengths.length; number += 1) {
    const length = lengths[number] ?? 0;
    numbers[begins[length] ?? 0] = number;
    increase(begins, length, 1);
  }
  return numbers;
}

async function ofCommon(begins: Uint32Array, ranks: Uint32Array, size: number, rest: Rest) {
  const all = new Map<TermNumber, Bits>();
  for (let term = 0; term + 1 < begins.length; term += 1) {
    const from = begins[term] ?? 0;
    const said = ranks.subarray(from, begins[term + 1] ?? from);
    if (said.length * commonOneIn <= size) continue;
    await rest();
    const bits = new Uint32Array(Math.ceil(size / 32));
    for (const rank of said) bits[rank >>> 5] = (bits[rank >>> 5] ?? 0) | (1 << (rank & 31));
    all.set(term, bits);
  }
  return all;
}

/** Each with all before it. */
function sumUp(numbers: Uint32Array): void {
  for (let at = 1; at < numbers.length; at += 1) increase(numbers, at, numbers[at - 1] ?? 0);
}

const increase = (numbers: Uint32Array, at: number, by: number): void => {
  numbers[at] = (numbers[at] ?? 0) + by;
};
