/** A term by its number. */
export type TermNumber = number;

/** Numbers of terms, so that a list of them takes four bytes each. What was said once keeps its number. */
export class Vocabulary {
  readonly #numbers = new Map<string, TermNumber>();

  /** All numbers are below. */
  get size(): number {
    return this.#numbers.size;
  }

  /** A new one for a new term. */
  numberOf(term: string): TermNumber {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    return number;
  }

  find(term: string): TermNumber | undefined {
    return this.#numbers.get(term);
  }
}
