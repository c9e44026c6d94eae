import { RecentlyUsed } from '../recently-used';
import { Covered } from './covered';
import { type Inverted, inverted, type Rest } from './inverted';
import { MaxScore } from './max-score';
import type { Searches } from './searches';
import { counting, type IsSeen, type Tell, type TermLists } from './term-lists';
import type { Vocabulary } from './vocabulary';

/** How many petitions somebody sees, and how many of them speak of each term. */
type Counts = Readonly<{ size: number; ofTerms: Uint32Array }>;

/** Of so many viewers who see different petitions. */
const countsKept = 8;

/**
 * Finds the petitions that are most like a text without going through all of them, of what lists held at one moment;
 * what came since is read from the lists.
 */
export class Postings {
  readonly #counts = new RecentlyUsed<Counts>(countsKept);
  readonly #maxScore: MaxScore;

  private constructor(
    readonly covered: Covered,
    private readonly inverted: Inverted,
  ) {
    this.#maxScore = new MaxScore(inverted);
  }

  /** Others may put into the lists while it is made. */
  static async of(
    lists: readonly TermLists[],
    vocabulary: Vocabulary,
    rest: Rest,
  ): Promise<Postings> {
    const covered = new Covered(lists);
    return new Postings(covered, await inverted(covered, vocabulary.size, rest));
  }

  seenBy(isSeen: IsSeen): SeenPostings {
    const { groups, groupNames } = this.inverted;
    const may = groupNames.map(isSeen);
    const maySee = (rank: number): boolean => may[groups[rank] ?? 0] ?? false;
    const isAllSeen = may.every(Boolean);
    const counts =
      this.#counts.get(may.join()) ?? (isAllSeen ? this.#countsOfAll() : this.#countsFor(maySee));
    this.#counts.set(may.join(), counts, 1);
    return new SeenPostings(this.covered, this.inverted, this.#maxScore, maySee, counts);
  }

  #countsOfAll(): Counts {
    const { begins, roots } = this.inverted;
    const ofTerms = begins.slice(1).map((end, term) => end - (begins[term] ?? 0));
    return { size: roots.length, ofTerms };
  }

  #countsFor(maySee: (rank: number) => boolean): Counts {
    const { begins, ranks, roots } = this.inverted;
    const ofTerms = new Uint32Array(begins.length - 1);
    for (const term of ofTerms.keys()) {
      let count = 0;
      const end = begins[term + 1] ?? 0;
      for (let at = begins[term] ?? 0; at < end; at += 1) if (maySee(ranks[at] ?? 0)) count += 1;
      ofTerms[term] = count;
    }
    let size = 0;
    for (let rank = 0; rank < roots.length; rank += 1) if (maySee(rank)) size += 1;
    return { size, ofTerms };
  }
}

/** Those that somebody sees, as they are now. */
export class SeenPostings {
  readonly #replaced: ReadonlySet<number>;

  constructor(
    private readonly covered: Covered,
    private readonly inverted: Inverted,
    private readonly maxScore: MaxScore,
    private readonly maySee: (rank: number) => boolean,
    private readonly counts: Counts,
  ) {
    const replaced = covered.replaced().map((number) => inverted.rankOf[number] ?? 0);
    this.#replaced = new Set(replaced.filter(maySee));
  }

  get size(): number {
    return this.counts.size - this.#replaced.size;
  }

  /** How many petitions speak of each of so many terms. */
  countsOf(terms: number): Uint32Array {
    const counts = new Uint32Array(terms);
    counts.set(this.counts.ofTerms);
    const uncount = counting(counts, -1);
    for (const rank of this.#replaced) this.#tell(rank, uncount);
    return counts;
  }

  /** Offers all that may be among the foremost of one of the searches, and few others; each once. */
  offerTo(searches: Searches): void {
    const isSeen = (rank: number): boolean => this.maySee(rank) && !this.#replaced.has(rank);
    const told = new Set<number>();
    const tellOnce = (rank: number): void => {
      if (told.has(rank)) return;
      told.add(rank);
      this.#tell(rank, searches.offer);
    };
    for (const search of searches.fewFirst()) {
      this.maxScore.find(search, isSeen, tellOnce);
      searches.finish(search);
    }
  }

  #tell(rank: number, tell: Tell): void {
    this.covered.tell(this.inverted.numbers[rank] ?? 0, tell);
  }
}
