import { countLeading } from '../count-leading';
import type { Tell, TermLists } from './term-lists';

type Part = Readonly<{ list: TermLists; start: number; end: number }>;

/** What lists hold at one moment, under one numbering: from 0, also what was replaced. */
export class Covered {
  readonly size: number;
  readonly #parts: readonly Part[];
  readonly #ends: ReadonlyMap<TermLists, number>;

  constructor(lists: readonly TermLists[]) {
    let size = 0;
    this.#parts = lists.map((list) => {
      const start = size;
      size += list.end;
      return { list, start, end: list.end };
    });
    this.size = size;
    this.#ends = new Map(lists.map((list) => [list, list.end]));
  }

  /** Whether all of it is in these lists. */
  isIn(lists: readonly TermLists[]): boolean {
    const all = new Set(lists);
    return this.#parts.every(({ list }) => all.has(list));
  }

  /** What has come to a list since has slots from here on. */
  endOf(list: TermLists): number {
    return this.#ends.get(list) ?? 0;
  }

  groupOf(index: number): string | null {
    const { list, start } = this.#partOf(index);
    return list.groupOf(index - start);
  }

  tell(index: number, tell: Tell): void {
    const { list, start } = this.#partOf(index);
    list.tell(index - start, tell);
  }

  /** What has a later state by now. */
  replaced(): readonly number[] {
    return this.#parts.flatMap(({ list, start, end }) =>
      [...list.replaced].filter((slot) => slot < end).map((slot) => start + slot),
    );
  }

  #partOf(index: number): Part {
    const parts = this.#parts;
    const part = parts[countLeading(parts.length, (at) => (parts[at]?.start ?? 0) <= index) - 1];
    if (!part) throw new RangeError(`nothing has the number ${index}`);
    return part;
  }
}
