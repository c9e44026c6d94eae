import { GrowingNumbers } from '../growing-numbers';
import type { Vocabulary } from './vocabulary';

/** What a petition is found by. */
export type Indexed = Readonly<{
  id: string;
  /** Whoever sees one petition of a group sees all of them. */
  group: string | null;
  terms: readonly string[];
}>;

/** Told of a petition: its terms are the numbers from `from` up to, not with, `to`. */
export type Tell = (id: string, terms: Uint32Array, from: number, to: number) => void;

/** What each petition of a place speaks of, in some 250 bytes, and changed as they change. */
export class TermLists {
  readonly #slots = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #groups: (string | null)[] = [];
  readonly #from = new GrowingNumbers();
  readonly #to = new GrowingNumbers();
  /** All lists, one behind the other; one that was replaced stays, unread. */
  readonly #terms = new GrowingNumbers();

  constructor(private readonly vocabulary: Vocabulary) {}

  get size(): number {
    return this.#ids.length;
  }

  /** Adds a petition, or takes its present state for an earlier one. */
  put({ id, group, terms }: Indexed): void {
    const slot = this.#slots.get(id) ?? this.#add(id, group);
    this.#groups[slot] = group;
    this.#from.set(slot, this.#terms.length);
    for (const term of terms) this.#terms.push(this.vocabulary.numberOf(term));
    this.#to.set(slot, this.#terms.length);
  }

  /** The lists of the petitions that may be seen, in the order in which they came. */
  each(isSeen: (group: string | null) => boolean, tell: Tell): void {
    const may = new Map<string | null, boolean>();
    const [terms, from, to] = [this.#terms.all, this.#from.all, this.#to.all];
    for (let slot = 0; slot < this.size; slot += 1) {
      const group = this.#groups[slot] ?? null;
      let isTold = may.get(group);
      if (isTold === undefined) may.set(group, (isTold = isSeen(group)));
      if (isTold) tell(this.#ids[slot] ?? '', terms, from[slot] ?? 0, to[slot] ?? 0);
    }
  }

  #add(id: string, group: string | null): number {
    const slot = this.#ids.push(id) - 1;
    this.#slots.set(id, slot);
    this.#groups.push(group);
    this.#from.push(this.#terms.length);
    this.#to.push(this.#terms.length);
    return slot;
  }
}
