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

/** Who holds a term; places of petitions that changed since stay in `slots`, but are not counted. */
type Holders = { readonly term: string; readonly slots: Slot[]; count: number };
type Entry = Readonly<{ id: string; fieldCode: string | null; held: readonly Holders[] }>;

/** Which petitions of a place speak of what: in memory, and changed as they change. */
export class TermIndex {
  readonly #slots = new Map<string, Slot>();
  readonly #entries: (Entry | null)[] = [];
  readonly #holders = new Map<string, Holders>();
  readonly #wordsByLength = new Map<number, Set<string>>();

  constructor() {
    for (const word of wordsOfNames) this.#know(word);
  }

  get size(): number {
    return this.#slots.size;
  }

  /** Adds a petition, or takes its present state for an earlier one. */
  put({ id, fieldCode, terms }: Indexed): void {
    const slot = this.#slots.get(id);
    const before = slot === undefined ? null : this.#entries[slot];
    if (slot !== undefined && before && isSame(before.held, terms)) {
      this.#entries[slot] = { ...before, fieldCode };
      return;
    }
    if (slot !== undefined && before) this.#empty(slot, before);
    this.#add(id, fieldCode, terms);
  }

  fieldOf(id: string): string | null {
    return this.#entries[this.#slots.get(id) ?? -1]?.fieldCode ?? null;
  }

  readonly holds = (term: string): boolean => this.#countOf(term) > 0;

  /** Rare terms tell more. */
  readonly weigh = (term: string): number =>
    Math.log(1 + (this.size + unseen) / (this.#countOf(term) + 1));

  readonly known: Known = {
    has: (word) => isUnsaid(word) || wordsOfNames.has(word) || this.holds(word),
    ofLength: (length) => this.#wordsByLength.get(length) ?? [],
    count: (word) => this.#countOf(word) + (wordsOfNames.has(word) ? countOfName : 0),
  };

  /** Those that share most with the terms, by a rough measure between 0 and 1; the same for the same petitions. */
  mostLike(terms: ReadonlySet<string>, most: number): readonly (readonly [string, number])[] {
    const shared = this.#shared(terms);
    const all = [...terms].reduce((sum, term) => sum + this.weigh(term) ** 2, 0) || 1;
    const rough: (readonly [string, number])[] = [];
    for (const [slot, sum] of shared.entries()) {
      const entry = sum > 0 ? this.#entries[slot] : null;
      if (entry) rough.push([entry.id, sum / all / (12 + entry.held.length) ** 0.5]);
    }
    return rough.sort(byMeasure).slice(0, most);
  }

  #countOf(term: string): number {
    return this.#holders.get(term)?.count ?? 0;
  }

  #shared(terms: ReadonlySet<string>): Float64Array {
    const shared = new Float64Array(this.#entries.length);
    for (const term of terms) {
      const weight = this.weigh(term) ** 2;
      for (const slot of this.#holders.get(term)?.slots ?? [])
        shared[slot] = (shared[slot] ?? 0) + weight;
    }
    return shared;
  }

  #add(id: string, fieldCode: string | null, terms: readonly string[]): void {
    const held = terms.map((term) => this.#holdersOf(term));
    const slot = this.#entries.push({ id, fieldCode, held }) - 1;
    this.#slots.set(id, slot);
    for (const holders of held) {
      holders.slots.push(slot);
      holders.count += 1;
    }
  }

  /** Its place stays, empty, so that those of others need not move. */
  #empty(slot: Slot, { held }: Entry): void {
    this.#entries[slot] = null;
    for (const holders of held) holders.count -= 1;
  }

  #holdersOf(term: string): Holders {
    const known = this.#holders.get(term);
    if (known) return known;
    const holders: Holders = { term, slots: [], count: 0 };
    this.#holders.set(term, holders);
    if (!/^[~#]/u.test(term)) this.#know(term);
    return holders;
  }

  #know(word: string): void {
    const words = this.#wordsByLength.get(word.length);
    if (words) words.add(word);
    else this.#wordsByLength.set(word.length, new Set([word]));
  }
}

const isSame = (held: readonly Holders[], terms: readonly string[]): boolean =>
  held.length === terms.length && held.every(({ term }, index) => term === terms[index]);

const byMeasure = (
  [one, first]: readonly [string, number],
  [other, second]: readonly [string, number],
): number => second - first || (one < other ? -1 : 1);
