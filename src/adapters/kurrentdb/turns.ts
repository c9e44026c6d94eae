/**
 * Lets a few work at once, the others in the order in which they came. Begins with one alone and goes back to one
 * alone after a failure, until something succeeds again.
 */
export class Turns {
  #running = 0;
  #width = 1;
  readonly #waiting: (() => void)[] = [];

  constructor(private readonly atOnceMax: number) {}

  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#width) await new Promise<void>((go) => this.#waiting.push(go));
    else this.#running += 1;
    let isGood = false;
    try {
      const result = await work();
      isGood = true;
      return result;
    } finally {
      this.#width = isGood ? this.atOnceMax : 1;
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
