/** A term by its number. */
export type TermNumber = number;

/** Numbers of terms, so that a list of them takes four bytes each. What was said once keeps its number. */
export class Vocabulary {
  readonly #numbers = new Map<string, TermNumber>();
  readonly #terms: string[] = [];
  readonly #wordsByLength = new Map<number, TermNumber[]>();

  /** All numbers are below. */
  get size(): number {
    return this.#terms.length;
  }

  /** A new one for a new term. */
  numberOf(term: string): TermNumber {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.push(term) - 1;
    this.#numbers.set(term, number);
    if (!/^[~#]/u.test(term)) this.#know(term, number);
    return number;
  }

  find(term: string): TermNumber | undefined {
    return this.#numbers.get(term);
  }

  termOf(number: TermNumber): string {
    return this.#terms[number] ?? '';
  }

  /** Words alone: neither things nor designators. */
  wordsOfLength(length: number): readonly TermNumber[] {
    return this.#wordsByLength.get(length) ?? [];
  }

  #know(word: string, number: TermNumber): void {
    const words = this.#wordsByLength.get(word.length);
    if (words) words.push(number);
    else this.#wordsByLength.set(word.length, [number]);
  }
}
