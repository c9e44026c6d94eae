import type { Measured } from './foremost';
import type { Postings, SeenPostings } from './postings';
import { searchFor, Searches, type Wanted } from './searches';
import { thingsByName } from './synonyms';
import { counting, type IsSeen, type Tell, type TermLists } from './term-lists';
import type { Known } from './typing-slips';
import type { Vocabulary } from './vocabulary';
import { isUnsaid } from './words';

/** More common than what petitions say once, when a slip is mended. */
const countOfName = 3;
const wordsOfNames: ReadonlySet<string> = new Set(
  [...thingsByName.keys()].flatMap((name) => name.split(' ')),
);

/** A small index knows little of what is rare: as if so many petitions without any of the terms were in it too. */
const unseen = 40;

/** Which petitions, of those that somebody sees, speak of what: as it is when it is made. */
export class TermIndex {
  readonly #seen: SeenPostings | null;
  readonly #counts: Uint32Array;
  #size: number;

  /** `postings` are of some of the lists, and spare going through what they know of. */
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly lists: readonly TermLists[],
    private readonly isSeen: IsSeen,
    private readonly postings: Postings | null = null,
  ) {
    this.#seen = postings?.seenBy(isSeen) ?? null;
    this.#size = this.#seen?.size ?? 0;
    const counts = this.#seen?.countsOf(vocabulary.size) ?? new Uint32Array(vocabulary.size);
    const count = counting(counts, 1);
    this.#eachOther((...petition) => {
      this.#size += 1;
      count(...petition);
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
    count: (word) => this.#countOf(word) + (wordsOfNames.has(word) ? countOfName : 0),
  };

  /**
   * Of the petitions that share most with one of those that are wanted, so many that share most, by a rough measure
   * between 0 and 1; the same for the same petitions. To be asked at once: what is put later is counted or not.
   */
  mostLike(wanted: readonly Wanted[], most: number): readonly Measured[] {
    const all = wanted.map((one) => searchFor(one, this.vocabulary, this.weigh));
    const searches = new Searches(all, most, this.vocabulary);
    this.#eachOther(searches.offer);
    this.#seen?.offerTo(searches);
    return searches.found();
  }

  /** Of what the postings do not know. */
  #eachOther(tell: Tell): void {
    for (const list of this.lists)
      list.each(this.isSeen, this.postings?.covered.endOf(list) ?? 0, tell);
  }

  #countOf(term: string): number {
    return this.#counts[this.vocabulary.find(term) ?? -1] ?? 0;
  }
}
