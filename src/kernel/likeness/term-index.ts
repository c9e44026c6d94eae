import { Foremost, type Measured } from './foremost';
import { thingsByName } from './synonyms';
import type { TermLists } from './term-lists';
import type { Known } from './typing-slips';
import type { TermNumber, Vocabulary } from './vocabulary';
import { isUnsaid } from './words';

/** More common than what petitions say once, when a slip is mended. */
const countOfName = 3;
const wordsOfNames: ReadonlySet<string> = new Set(
  [...thingsByName.keys()].flatMap((name) => name.split(' ')),
);
const namesOfLength = (length: number): readonly string[] =>
  [...wordsOfNames].filter((name) => name.length === length);

/** A small index knows little of what is rare: as if so many petitions without any of the terms were in it too. */
const unseen = 40;

/** Sums of the same numbers may differ in their last digits: between equal ones, ids decide. */
const evenRounded = 1 + 1e-9;

/** What is looked for, and how many of the most like ones are of use. */
export type Wanted = Readonly<{ terms: ReadonlySet<string>; most: number }>;

/** Which petitions, of those that somebody sees, speak of what: as it is when it is made. */
export class TermIndex {
  readonly #counts: Uint32Array;
  #size = 0;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly lists: readonly TermLists[],
    private readonly isSeen: (group: string | null) => boolean,
  ) {
    const counts = new Uint32Array(vocabulary.size);
    for (const list of lists)
      list.each(isSeen, (_id, terms, from, to) => {
        this.#size += 1;
        for (let at = from; at < to; at += 1) {
          const number = terms[at] ?? 0;
          counts[number] = (counts[number] ?? 0) + 1;
        }
      });
    this.#counts = counts;
  }

  get size(): number {
    return this.#size;
  }

  readonly holds = (term: string): boolean => this.#countOf(term) > 0;

  /** Rare terms tell more. */
  readonly weigh = (term: string): number =>
    Math.log(1 + (this.#size + unseen) / (this.#countOf(term) + 1));

  readonly known: Known = {
    has: (word) => isUnsaid(word) || wordsOfNames.has(word) || this.holds(word),
    ofLength: (length) => [
      ...namesOfLength(length),
      ...this.vocabulary
        .wordsOfLength(length)
        .filter((number) => this.#counts[number])
        .map((number) => this.vocabulary.termOf(number)),
    ],
    count: (word) => this.#countOf(word) + (wordsOfNames.has(word) ? countOfName : 0),
  };

  /**
   * For each that is wanted, the petitions that share most with it, by a rough measure between 0 and 1; the same for
   * the same petitions. To be asked at once: what is put later is counted or not.
   */
  mostLike(wanted: readonly Wanted[]): readonly (readonly Measured[])[] {
    const searches = wanted.map((one) => this.#searchFor(one));
    const shared = new SharedTerms(this.vocabulary, searches);
    let enough = -Infinity;
    for (const list of this.lists)
      list.each(this.isSeen, (id, terms, from, to) => {
        // Who speaks of much shares much with everybody.
        const divisor = (12 + to - from) ** 0.5;
        const most = shared.most(terms, from, to) / divisor;
        if (most === 0 || most * evenRounded < enough) return;
        for (const index of shared.sum(terms, from, to)) {
          const search = searches[index];
          search?.foremost.offer(id, (shared.sums[index] ?? 0) / search.whole / divisor);
        }
        enough = Math.min(...searches.map(({ foremost, whole }) => foremost.least * whole));
      });
    return searches.map(({ foremost }) => foremost.inOrder());
  }

  #countOf(term: string): number {
    return this.#counts[this.vocabulary.find(term) ?? -1] ?? 0;
  }

  #searchFor({ terms, most }: Wanted): Search {
    const shares = new Map<TermNumber, number>();
    let whole = 0;
    for (const term of terms) {
      const share = this.weigh(term) ** 2;
      whole += share;
      const number = this.vocabulary.find(term);
      if (number !== undefined) shares.set(number, share);
    }
    return { shares, whole, foremost: new Foremost(most) };
  }
}

/** What a term that a petition speaks of too adds to what they share. */
type Search = Readonly<{
  shares: ReadonlyMap<TermNumber, number>;
  whole: number;
  foremost: Foremost;
}>;

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
