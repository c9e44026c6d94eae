/**
 * Lets a few work at once, the others in the order in which they came. Begins with one alone and goes back to one
 * alone after a failure, until something succeeds that began after it.
 */
export class Turns {
  #running = 0;
  #width = 1;
  #failures = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(private readonly atOnceMax: number) {}

  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#width) await new Promise<void>((go) => this.#waiting.push(go));
    else this.#running += 1;
    const failuresBefore = this.#failures;
    try {
      const result = await work();
      if (this.#failures === failuresBefore) this.#width = this.atOnceMax;
      return result;
    } catch (error) {
      this.#failures += 1;
      this.#width = 1;
      throw error;
    } finally {
      this.#running -= 1;
      this.#letIn();
    }
  }

  #letIn(): void {
    while (this.#running < this.#width) {
      const go = this.#waiting.shift();
      if (!go) return;
      this.#running += 1;
      go();
    }
  }
}
