import type { Bits, Inverted, Rank } from './inverted';
import type { Search } from './searches';

/** Sums are of four bytes here: nobody is left out for how they are rounded. */
const evenRounded = 1 + 1e-5;
/** Of so many who share the rarest terms, nearly all of the foremost are. */
const enoughToJudge = 4_096;

type IsSeen = (rank: Rank) => boolean;

/** Who speaks of a term, and what it adds to what they share with what is searched. */
type Sharing = Readonly<{ ranks: Uint32Array; bits: Bits | undefined; share: number }>;

/**
 * Finds who shares most with a search by going through those who speak of its rare terms: once they share so much that
 * common terms alone cannot reach it, nobody new comes in (MaxScore: Turtle and Flood, Query evaluation: strategies and
 * optimizations, 1995).
 */
export class MaxScore {
  /** What is shared with each petition so far; nothing between two searches. */
  readonly #shared: Float32Array;
  /** Who came in: the first of so many. */
  readonly #in: Uint32Array;
  #count = 0;

  constructor(private readonly inverted: Inverted) {
    this.#shared = new Float32Array(inverted.roots.length);
    this.#in = new Uint32Array(inverted.roots.length);
  }

  /** Offers all who may be among the foremost of a search, and few others. */
  find(search: Search, isSeen: IsSeen, offer: (rank: Rank) => void): void {
    const terms = this.#termsOf(search);
    /** What the terms may add that were not gone through yet. */
    let left = terms.reduce((sum, { share }) => sum + share, 0);
    /** Nobody from this rank on comes in any more. */
    let limit = this.#shared.length;
    for (const term of terms) {
      if (limit > 0) {
        const least = this.#leastOf(search, isSeen, enoughToJudge);
        if (least > 0) limit = Math.min(limit, this.#countUpTo((left * evenRounded) / least));
        if (limit === 0) this.#keep(least, left);
      }
      this.#add(term, limit);
      left -= term.share;
    }
    this.#keep(this.#leastOf(search, isSeen, this.#count), 0);
    for (let index = 0; index < this.#count; index += 1) {
      const rank = this.#in[index] ?? 0;
      if (isSeen(rank)) offer(rank);
    }
    this.#keep(Infinity, 0);
  }

  /** The rarest first: they add most. */
  #termsOf({ shares }: Search): readonly Sharing[] {
    const { begins, ranks, ofCommon } = this.inverted;
    return [...shares]
      .map(([term, share]) => {
        const from = begins[term] ?? 0;
        const who = ranks.subarray(from, begins[term + 1] ?? from);
        return { ranks: who, bits: ofCommon.get(term), share };
      })
      .sort((one, other) => other.share - one.share);
  }

  /** How many roots are not above this. */
  #countUpTo(root: number): number {
    const { roots } = this.inverted;
    let [low, high] = [0, roots.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((roots[middle] ?? 0) <= root) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Lets those in who are before the limit, and adds the share to theirs and to those of who came in earlier. */
  #add({ ranks, bits, share }: Sharing, limit: Rank): void {
    const [shared, everyIn] = [this.#shared, this.#in];
    let [at, count] = [0, this.#count];
    for (; at < ranks.length && (ranks[at] ?? 0) < limit; at += 1) {
      const rank = ranks[at] ?? 0;
      const before = shared[rank] ?? 0;
      if (before === 0) everyIn[count++] = rank;
      shared[rank] = before + share;
    }
    if (bits && this.#count < ranks.length - at) {
      for (let index = 0; index < this.#count; index += 1) {
        const rank = everyIn[index] ?? 0;
        const isSaid = (bits[rank >>> 5] ?? 0) & (1 << (rank & 31));
        if (rank >= limit && isSaid !== 0) shared[rank] = (shared[rank] ?? 0) + share;
      }
    } else
      for (; at < ranks.length; at += 1) {
        const rank = ranks[at] ?? 0;
        const before = shared[rank] ?? 0;
        if (before > 0) shared[rank] = before + share;
      }
    this.#count = count;
  }

  /** Leaves out who cannot share so much, by root, even with all that is left. */
  #keep(least: number, left: number): void {
    const { roots } = this.inverted;
    const [shared, everyIn] = [this.#shared, this.#in];
    let kept = 0;
    for (let index = 0; index < this.#count; index += 1) {
      const rank = everyIn[index] ?? 0;
      const atMost = ((shared[rank] ?? 0) + left) / (roots[rank] ?? 1);
      if (atMost * evenRounded >= least) everyIn[kept++] = rank;
      else shared[rank] = 0;
    }
    this.#count = kept;
  }

  /** What the last of the foremost shares at least, by root, as far as the first who came in tell. */
  #leastOf({ foremost: { least, most }, whole }: Search, isSeen: IsSeen, upTo: number): number {
    const { roots } = this.inverted;
    const sorted = new Float64Array(most).fill(Math.max(0, least * whole));
    const count = Math.min(upTo, this.#count);
    for (let index = 0; index < count; index += 1) {
      const rank = this.#in[index] ?? 0;
      const measure = (this.#shared[rank] ?? 0) / (roots[rank] ?? 1);
      if (measure > (sorted[0] ?? 0) && isSeen(rank)) insert(sorted, measure);
    }
    return sorted[0] ?? 0;
  }
}

/** In place of the least, which comes first. */
function insert(sorted: Float64Array, measure: number): void {
  let at = 0;
  while (at + 1 < sorted.length && (sorted[at + 1] ?? 0) < measure) {
    sorted[at] = sorted[at + 1] ?? 0;
    at += 1;
  }
  sorted[at] = measure;
}
