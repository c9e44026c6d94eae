/** An id with how much it measures. */
export type Measured = readonly [id: string, measure: number];

/** The largest measures first; ids decide between equal ones, so that the same come in the same order. */
export const byMeasure = ([one, first]: Measured, [other, second]: Measured): number =>
  second - first || (one < other ? -1 : 1);

/** The few foremost of many: sorting all of them to keep a few would cost most of a search. */
export class Foremost {
  readonly #kept: Measured[] = [];
  #enough = -Infinity;

  constructor(readonly most: number) {}

  /** What measures less is not kept: asked before an id is looked up. */
  get least(): number {
    return this.#kept.length < this.most
      ? this.#enough
      : Math.max(this.#enough, this.#kept.at(-1)?.[1] ?? Infinity);
  }

  /** From now on what measures less is of no use, even where there is room for it. */
  require(enough: number): void {
    this.#enough = Math.max(this.#enough, enough);
  }

  offer(id: string, measure: number): void {
    if (measure < this.least) return;
    const offered: Measured = [id, measure];
    let at = this.#kept.length;
    while (at > 0 && byMeasure(offered, this.#kept[at - 1] ?? offered) < 0) at -= 1;
    this.#kept.splice(at, 0, offered);
    if (this.#kept.length > this.most) this.#kept.pop();
  }

  inOrder(): readonly Measured[] {
    return this.#kept;
  }
}
