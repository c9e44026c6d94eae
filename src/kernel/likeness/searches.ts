import { byMeasure, Foremost, type Measured } from './foremost';
import type { Weigh } from './terms';
import type { TermNumber, Vocabulary } from './vocabulary';

/** Sums of the same numbers may differ in their last digits: between equal ones, ids decide. */
const evenRounded = 1 + 1e-9;

/** What is looked for, and how many of the most like ones are of use. */
export type Wanted = Readonly<{ terms: ReadonlySet<string>; most: number }>;

/** What a term that a petition speaks of too adds to what they share. */
export type Search = Readonly<{
  shares: ReadonlyMap<TermNumber, number>;
  whole: number;
  foremost: Foremost;
}>;

/** Rare terms tell more. */
export function searchFor({ terms, most }: Wanted, vocabulary: Vocabulary, weigh: Weigh): Search {
  const shares = new Map<TermNumber, number>();
  let whole = 0;
  for (const term of terms) {
    const share = weigh(term) ** 2;
    whole += share;
    const number = vocabulary.find(term);
    if (number !== undefined) shares.set(number, share);
  }
  return { shares, whole, foremost: new Foremost(most) };
}

/** Who speaks of much shares much with everybody: what is shared is divided by this. */
export const rootOfLength = (terms: number): number => (12 + terms) ** 0.5;

/** Several searches, each of which keeps its foremost of the petitions that are offered; and the foremost of those. */
export class Searches {
  readonly #shared: SharedTerms;
  readonly #unfinished: Set<Search>;
  /** By petition, the best measure of the searches whose foremost were taken. */
  readonly #best = new Map<string, number>();
  #enough = -Infinity;

  constructor(
    private readonly searches: readonly Search[],
    private readonly most: number,
    vocabulary: Vocabulary,
  ) {
    this.#shared = new SharedTerms(vocabulary, searches);
    this.#unfinished = new Set(searches);
  }

  /** A petition that was not offered before. */
  readonly offer = (id: string, terms: Uint32Array, from: number, to: number): void => {
    const root = rootOfLength(to - from);
    const most = this.#shared.most(terms, from, to) / root;
    if (most === 0 || most * evenRounded < this.#enough) return;
    for (const index of this.#shared.sum(terms, from, to)) {
      const search = this.searches[index];
      search?.foremost.offer(id, (this.#shared.sums[index] ?? 0) / search.whole / root);
    }
    this.#lookForEnough();
  };

  /** What those for few terms find tells the others how much is shared at least. */
  fewFirst(): readonly Search[] {
    return this.searches.toSorted((one, other) => one.shares.size - other.shares.size);
  }

  /** All that a search may still find were offered: what is less like than what is found by now is of no use. */
  finish(search: Search): void {
    this.#unfinished.delete(search);
    this.#take(search);
    const last = this.#best.size < this.most ? undefined : this.#inOrder()[this.most - 1];
    if (last) for (const { foremost } of this.#unfinished) foremost.require(last[1]);
    this.#lookForEnough();
  }

  /** Of all that were found, the most like, by the best measure of each. */
  found(): readonly Measured[] {
    for (const search of this.#unfinished) this.#take(search);
    return this.#inOrder().slice(0, this.most);
  }

  #take({ foremost }: Search): void {
    for (const [id, measure] of foremost.inOrder())
      this.#best.set(id, Math.max(measure, this.#best.get(id) ?? 0));
  }

  #inOrder(): readonly Measured[] {
    return [...this.#best].sort(byMeasure);
  }

  #lookForEnough(): void {
    this.#enough = Infinity;
    for (const { foremost, whole } of this.#unfinished)
      this.#enough = Math.min(this.#enough, foremost.least * whole);
  }
}

/** What a term adds, and to which searches. */
type Share = Readonly<{ share: number; searches: number[] }>;

/** What each term adds to which search: nearly all terms add nothing, and are told from the others at once. */
class SharedTerms {
  /** By search: how much was shared with it, of those that share anything. */
  readonly sums: Float64Array;
  /** By term: a place in `shares`; 0 for nothing. */
  readonly #places: Uint16Array;
  readonly #shares: Share[] = [nothing];
  readonly #sharing: number[] = [];

  constructor({ size }: Vocabulary, searches: readonly Search[]) {
    this.sums = new Float64Array(searches.length);
    this.#places = new Uint16Array(size);
    for (const [index, { shares }] of searches.entries())
      for (const [number, share] of shares) this.#at(number, share).searches.push(index);
  }

  /** No search shares more with a list of terms: soon known, and too little for most of them. */
  most(terms: Uint32Array, from: number, to: number): number {
    let sum = 0;
    for (let at = from; at < to; at += 1) {
      const place = this.#places[terms[at] ?? 0] ?? 0;
      if (place > 0) sum += this.#shares[place]?.share ?? 0;
    }
    return sum;
  }

  /** Sums up what each search shares with a list of terms; gives those that share anything, until it is asked again. */
  sum(terms: Uint32Array, from: number, to: number): readonly number[] {
    for (const search of this.#sharing) this.sums[search] = 0;
    this.#sharing.length = 0;
    for (let at = from; at < to; at += 1) {
      const place = this.#places[terms[at] ?? 0] ?? 0;
      if (place > 0) this.#add(place);
    }
    return this.#sharing;
  }

  #add(place: number): void {
    const { share, searches } = this.#shares[place] ?? nothing;
    for (const search of searches) {
      const before = this.sums[search] ?? 0;
      if (before === 0) this.#sharing.push(search);
      this.sums[search] = before + share;
    }
  }

  #at(number: TermNumber, share: number): Share {
    const known = this.#places[number] ?? 0;
    if (known > 0) return this.#shares[known] ?? nothing;
    const added: Share = { share, searches: [] };
    this.#places[number] = this.#shares.push(added) - 1;
    return added;
  }
}

const nothing: Share = { share: 0, searches: [] };
