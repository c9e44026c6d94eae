/** How much a term tells: rare ones tell more. */
export type Weigh = (name: string) => number;

/** A term of texts that are compared with each other, by its number. */
export type Term = number;

/** A part of a text, by what it speaks of: each term once, with how much it weighs there. */
export type Passage = Readonly<{
  terms: readonly Term[];
  weights: readonly number[];
  norm: number;
}>;

const pairWeight = 0.55;

/** Words, things, places, and words that stand side by side: the same term in all texts that are compared. */
export class Terms {
  readonly #named = new Map<string, Term>();
  readonly #pairs = new Map<number, Term>();
  /** By term; null for a pair. */
  readonly #names: (string | null)[] = [];
  readonly #weights: number[] = [];
  /** How often it is said in a part of a text that is read; 0 between two. */
  readonly #counts: number[] = [];

  constructor(private readonly weigh: Weigh) {}

  get size(): number {
    return this.#names.length;
  }

  /** A word, a thing or a place. */
  named(name: string): Term {
    const known = this.#named.get(name);
    if (known !== undefined) return known;
    const term = this.#add(name, this.weigh(name));
    this.#named.set(name, term);
    return term;
  }

  /** Two words side by side, which tell less than one of them alone. */
  pair(before: Term, after: Term): Term {
    const key = keyOfTwo(before, after);
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const term = this.#add(
      null,
      pairWeight * Math.max(this.weightOf(before), this.weightOf(after)),
    );
    this.#pairs.set(key, term);
    return term;
  }

  /** What is said more often weighs more, but not as often as much. */
  passageOf(sentences: readonly (readonly Term[])[]): Passage {
    const [counts, terms] = [this.#counts, [] as Term[]];
    for (const sentence of sentences)
      for (const term of sentence) {
        const count = counts[term] ?? 0;
        if (count === 0) terms.push(term);
        counts[term] = count + 1;
      }
    const weights: number[] = [];
    let sum = 0;
    for (const term of terms) {
      const count = counts[term] ?? 0;
      const weight = this.weightOf(term) * (count === 1 ? 1 : 1 + Math.log(count));
      counts[term] = 0;
      weights.push(weight);
      sum += weight * weight;
    }
    return { terms, weights, norm: Math.sqrt(sum) };
  }

  /** Null for a pair. */
  nameOf(term: Term): string | null {
    return this.#names[term] ?? null;
  }

  weightOf(term: Term): number {
    return this.#weights[term] ?? 0;
  }

  isPair(term: Term): boolean {
    return this.nameOf(term) === null;
  }

  /** A word or a thing, and not a place or a pair. */
  isWord(term: Term): boolean {
    return this.nameOf(term)?.startsWith('#') === false;
  }

  #add(name: string | null, weight: number): Term {
    this.#weights.push(weight);
    this.#counts.push(0);
    return this.#names.push(name) - 1;
  }
}

/** One number for two, small for small ones (Szudzik, An elegant pairing function, 2006). */
const keyOfTwo = (one: number, other: number): number =>
  one < other ? other * other + one : one * one + one + other;
