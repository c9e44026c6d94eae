import { countLeading } from '../count-leading';
import type { Bits, Inverted, Rank } from './inverted';
import type { Search } from './searches';

/** Sums are of four bytes here: nobody is left out for how they are rounded. */
const evenRounded = 1 + 1e-5;
/** Of so many who share the rarest terms, nearly all of the foremost are. */
const enoughToJudge = 1_024;
/** Who leads is tried out again when so many times as many came in. */
const betweenTrials = 4;
/** Leaving out pays when no more than one in so many may come in. */
const fewEnter = 16;
/** So few are offered as soon as their remaining terms are gone through. */
const fewEnough = 64;

type IsSeen = (rank: Rank) => boolean;

/** Who speaks of a term, and what it adds to what they share with what is searched. */
type Sharing = Readonly<{ ranks: Uint32Array; bits: Bits | undefined; share: number }>;

/**
 * Finds who shares most with a search by going through those who speak of its rare terms: once they share so much that
 * common terms alone cannot reach it, nobody new comes in (MaxScore: Turtle and Flood, Query evaluation: strategies and
 * optimizations, 1995).
 */
export class MaxScore {
  // Its loops write what may not be needed instead of asking: a processor cannot foresee the answers, and waits for them.
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
    const all = this.#shared.length;
    const terms = this.#termsOf(search);
    /** What the terms may add that were not gone through yet. */
    let left = terms.reduce((sum, { share }) => sum + share, 0);
    /** Nobody from this rank on comes in any more. */
    let limit = all;
    let nextTrial = search.foremost.most;
    for (const term of terms) {
      let foremost = this.#foremostOf(search, isSeen, enoughToJudge);
      if (limit > 0 && this.#count >= nextTrial) {
        // As a whole they share more, and tell better how much is enough.
        for (const rank of foremost.ranks) offer(rank);
        foremost = this.#foremostOf(search, isSeen, enoughToJudge);
        nextTrial = betweenTrials * this.#count;
      }
      const { least } = foremost;
      if (least > 0) limit = Math.min(limit, this.#countUpTo((left * evenRounded) / least));
      if (limit * fewEnter < all) this.#keep(least, left);
      if (limit === 0 && this.#count <= fewEnough) break;
      this.#add(term, limit);
      left -= term.share;
    }
    this.#keep(this.#foremostOf(search, isSeen, this.#count).least, Math.max(0, left));
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
    return countLeading(roots.length, (rank) => (roots[rank] ?? 0) <= root);
  }

  /** Lets those in who are before the limit, and adds the share to theirs and to those of who came in earlier. */
  #add({ ranks, bits, share }: Sharing, limit: Rank): void {
    const [shared, everyIn] = [this.#shared, this.#in];
    let [at, count] = [0, this.#count];
    for (; at < ranks.length && (ranks[at] ?? 0) < limit; at += 1) {
      const rank = ranks[at] ?? 0;
      const before = shared[rank] ?? 0;
      everyIn[count] = rank;
      count += Number(before === 0);
      shared[rank] = before + share;
    }
    if (bits && this.#count < ranks.length - at) {
      const added = new Float64Array([0, share]);
      for (let index = 0; index < this.#count; index += 1) {
        const rank = everyIn[index] ?? 0;
        const isSaid = ((bits[rank >>> 5] ?? 0) >>> (rank & 31)) & Number(rank >= limit);
        shared[rank] = (shared[rank] ?? 0) + (added[isSaid] ?? 0);
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
      const sum = shared[rank] ?? 0;
      const isKept = Number((sum + left) * evenRounded >= least * (roots[rank] ?? 1));
      everyIn[kept] = rank;
      kept += isKept;
      shared[rank] = sum * isKept;
    }
    this.#count = kept;
  }

  /** Who shares most by now, as far as the first who came in tell; and what the last of the foremost shares at least. */
  #foremostOf({ foremost: { least, most }, whole }: Search, isSeen: IsSeen, upTo: number): Leading {
    const { roots } = this.inverted;
    const leading = new Leading(most, Math.max(0, least * whole));
    const count = Math.min(upTo, this.#count);
    for (let index = 0; index < count; index += 1) {
      const rank = this.#in[index] ?? 0;
      const shared = this.#shared[rank] ?? 0;
      const root = roots[rank] ?? 1;
      if (shared > leading.least * root && isSeen(rank)) leading.insert(rank, shared / root);
    }
    return leading;
  }
}

/** The largest measures, the least of them first. */
class Leading {
  readonly #measures: Float64Array;
  readonly #ranks: Int32Array;

  constructor(most: number, enough: number) {
    this.#measures = new Float64Array(most).fill(enough);
    this.#ranks = new Int32Array(most).fill(nobody);
  }

  get least(): number {
    return this.#measures[0] ?? 0;
  }

  get ranks(): readonly Rank[] {
    return [...this.#ranks].filter((rank) => rank !== nobody);
  }

  /** In place of the least. */
  insert(rank: Rank, measure: number): void {
    const [measures, ranks] = [this.#measures, this.#ranks];
    let at = 0;
    while (at + 1 < measures.length && (measures[at + 1] ?? 0) < measure) {
      measures[at] = measures[at + 1] ?? 0;
      ranks[at] = ranks[at + 1] ?? nobody;
      at += 1;
    }
    measures[at] = measure;
    ranks[at] = rank;
  }
}

const nobody = -1;
