import { type Known } from './typing-slips';
import { isUnsaid } from './words';
import { thingsByName } from './synonyms';

type Slot = number;

/** What a petition is found by in an index. */
export type Indexed = Readonly<{ id: string; fieldCode: string | null; terms: readonly string[] }>;

/** More common than what petitions say once, when a slip is mended. */
const countOfName = 3;
const wordsOfNames: ReadonlySet<string> = new Set(
  [...thingsByName.keys()].flatMap((name) => name.split(' ')),
);

/** A small index knows little of what is rare: as if so many petitions without any of the terms were in it too. */
const unseen = 40;

/** Which petitions of a place speak of what: in memory, and changed as they change. */
export class TermIndex {
  readonly #slots = new Map<string, Slot>();
  readonly #entries: (Indexed | null)[] = [];
  readonly #holders = new Map<string, Slot[]>();
  readonly #counts = new Map<string, number>();
  readonly #wordsByLength = new Map<number, Set<string>>();
  /** The same text is kept once. */
  readonly #texts = new Map<string, string>();

  constructor() {
    for (const word of wordsOfNames) this.#know(word);
  }

  get size(): number {
    return this.#slots.size;
  }

  /** Adds a petition, or takes its present state for an earlier one. */
  put(entry: Indexed): void {
    const slot = this.#slots.get(entry.id);
    const before = slot === undefined ? null : this.#entries[slot];
    if (slot !== undefined && before && isSame(before.terms, entry.terms)) {
      this.#entries[slot] = { ...entry, terms: before.terms };
      return;
    }
    if (slot !== undefined && before) this.#empty(slot, before);
    this.#add({ ...entry, terms: entry.terms.map((term) => this.#kept(term)) });
  }

  fieldOf(id: string): string | null {
    return this.#entries[this.#slots.get(id) ?? -1]?.fieldCode ?? null;
  }

  readonly holds = (term: string): boolean => (this.#counts.get(term) ?? 0) > 0;

  /** Rare terms tell more. */
  readonly weigh = (term: string): number =>
    Math.log(1 + (this.size + unseen) / ((this.#counts.get(term) ?? 0) + 1));

  readonly known: Known = {
    has: (word) => isUnsaid(word) || wordsOfNames.has(word) || this.holds(word),
    ofLength: (length) => this.#wordsByLength.get(length) ?? [],
    count: (word) => (this.#counts.get(word) ?? 0) + (wordsOfNames.has(word) ? countOfName : 0),
  };

  /** Those that share most with the terms, by a rough measure between 0 and 1; the same for the same petitions. */
  mostLike(terms: ReadonlySet<string>, most: number): readonly (readonly [string, number])[] {
    const shared = this.#shared(terms);
    const all = [...terms].reduce((sum, term) => sum + this.weigh(term) ** 2, 0) || 1;
    const rough = this.#entries.flatMap((entry, slot): readonly (readonly [string, number])[] => {
      const sum = shared[slot] ?? 0;
      if (entry === null || sum === 0) return [];
      return [[entry.id, sum / all / (12 + entry.terms.length) ** 0.5]];
    });
    return rough.sort(byMeasure).slice(0, most);
  }

  #shared(terms: ReadonlySet<string>): Float64Array {
    const shared = new Float64Array(this.#entries.length);
    for (const term of terms) {
      const weight = this.weigh(term) ** 2;
      for (const slot of this.#holders.get(term) ?? []) shared[slot] = (shared[slot] ?? 0) + weight;
    }
    return shared;
  }

  #add(entry: Indexed): void {
    const slot = this.#entries.push(entry) - 1;
    this.#slots.set(entry.id, slot);
    for (const term of entry.terms) {
      const holders = this.#holders.get(term);
      if (holders) holders.push(slot);
      else this.#holders.set(term, [slot]);
      this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
      if (!/^[~#]/u.test(term)) this.#know(term);
    }
  }

  /** Its place stays, empty, so that those of others need not move. */
  #empty(slot: Slot, { terms }: Indexed): void {
    this.#entries[slot] = null;
    for (const term of terms) this.#counts.set(term, (this.#counts.get(term) ?? 1) - 1);
  }

  #kept(term: string): string {
    const kept = this.#texts.get(term);
    if (kept === undefined) this.#texts.set(term, term);
    return kept ?? term;
  }

  #know(word: string): void {
    const words = this.#wordsByLength.get(word.length);
    if (words) words.add(word);
    else this.#wordsByLength.set(word.length, new Set([word]));
  }
}

const isSame = (terms: readonly string[], others: readonly string[]): boolean =>
  terms.length === others.length && terms.every((term, index) => term === others[index]);

const byMeasure = (
  [one, first]: readonly [string, number],
  [other, second]: readonly [string, number],
): number => second - first || (one < other ? -1 : 1);
