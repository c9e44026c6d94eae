import { Foremost, type Measured } from './foremost';
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
  /** By place: who speaks of much shares much with everybody. */
  readonly #divisors: number[] = [];
  /** One for all questions: a new one for each passage of a text is more than is collected in passing. */
  #sums = new Float64Array(0);
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
  mostLike(terms: ReadonlySet<string>, most: number): readonly Measured[] {
    const shared = this.#shared(terms);
    const all = [...terms].reduce((sum, term) => sum + this.weigh(term) ** 2, 0) || 1;
    const foremost = new Foremost(most);
    let { least } = foremost;
    for (let slot = 0; slot < this.#entries.length; slot += 1) {
      const sum = shared[slot] ?? 0;
      if (sum === 0) continue;
      const measure = sum / all / (this.#divisors[slot] ?? Infinity);
      if (measure < least) continue;
      const entry = this.#entries[slot];
      if (entry) foremost.offer(entry.id, measure);
      ({ least } = foremost);
    }
    return foremost.inOrder();
  }

  #countOf(term: string): number {
    return this.#holders.get(term)?.count ?? 0;
  }

  /** How much each place shares, until this is asked again. */
  #shared(terms: ReadonlySet<string>): Float64Array {
    if (this.#sums.length < this.#entries.length)
      this.#sums = new Float64Array(2 * this.#entries.length);
    const sums = this.#sums.fill(0);
    for (const term of terms) {
      const weight = this.weigh(term) ** 2;
      for (const slot of this.#holders.get(term)?.slots ?? [])
        sums[slot] = (sums[slot] ?? 0) + weight;
    }
    return sums;
  }

  #add(id: string, fieldCode: string | null, terms: readonly string[]): void {
    const held = terms.map((term) => this.#holdersOf(term));
    const slot = this.#entries.push({ id, fieldCode, held }) - 1;
    this.#divisors.push((12 + held.length) ** 0.5);
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
