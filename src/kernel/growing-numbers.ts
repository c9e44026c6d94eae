const firstRoom = 16;

/** Numbers from 0 to 2^32 - 1 in four bytes each. */
export class GrowingNumbers {
  #numbers = new Uint32Array(firstRoom);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The numbers, and room behind them; to be asked for anew after a push. */
  get all(): Uint32Array {
    return this.#numbers;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(2 * this.#length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }
}
