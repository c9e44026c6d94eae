import { GrowingNumbers } from '../growing-numbers';
import type { Vocabulary } from './vocabulary';

/** What a petition is found by. */
export type Indexed = Readonly<{
  id: string;
  /** Whoever sees one petition of a group sees all of them. */
  group: string | null;
  terms: readonly string[];
}>;

export type IsSeen = (group: string | null) => boolean;

/** Told of a petition: its terms are the numbers from `from` up to, not with, `to`. */
export type Tell = (id: string, terms: Uint32Array, from: number, to: number) => void;

/** Counts of how many petitions speak of each term, with those that are told of. */
export const counting =
  (counts: Uint32Array, by: 1 | -1): Tell =>
  (_id, terms, from, to) => {
    for (let at = from; at < to; at += 1) {
      const term = terms[at] ?? 0;
      counts[term] = (counts[term] ?? 0) + by;
    }
  };

/**
 * What each petition of a place speaks of, in some 250 bytes. Each state of a petition has a slot of its own, which
 * stays as it is: whoever has read the slots up to one reads on from there.
 */
export class TermLists {
  readonly #slots = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #groups: (string | null)[] = [];
  /** All lists, one behind the other, and where each of them ends. */
  readonly #terms = new GrowingNumbers();
  readonly #ends = new GrowingNumbers();
  /** Slots of earlier states. */
  readonly #replaced = new Set<number>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Of petitions. */
  get size(): number {
    return this.#slots.size;
  }

  /** All slots are below. */
  get end(): number {
    return this.#ids.length;
  }

  get replaced(): ReadonlySet<number> {
    return this.#replaced;
  }

  groupOf(slot: number): string | null {
    return this.#groups[slot] ?? null;
  }

  /** Adds a petition, or takes its present state for an earlier one. */
  put({ id, group, terms }: Indexed): void {
    const earlier = this.#slots.get(id);
    if (earlier !== undefined) this.#replaced.add(earlier);
    this.#slots.set(id, this.#ids.push(id) - 1);
    this.#groups.push(group);
    for (const term of terms) this.#terms.push(this.vocabulary.numberOf(term));
    this.#ends.push(this.#terms.length);
  }

  tell(slot: number, tell: Tell): void {
    const ends = this.#ends.all;
    tell(this.#ids[slot] ?? '', this.#terms.all, ends[slot - 1] ?? 0, ends[slot] ?? 0);
  }

  /** The present lists from a slot on, of the petitions that may be seen. */
  each(isSeen: IsSeen, start: number, tell: Tell): void {
    const may = new Map<string | null, boolean>();
    for (let slot = start; slot < this.end; slot += 1) {
      if (this.#replaced.has(slot)) continue;
      const group = this.groupOf(slot);
      let isTold = may.get(group);
      if (isTold === undefined) may.set(group, (isTold = isSeen(group)));
      if (isTold) this.tell(slot, tell);
    }
  }
}
