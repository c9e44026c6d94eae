type Asked<Item, Result> = Readonly<{
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}>;

/** Does together, one batch after the other, what is asked for while the last batch is under way. */
export class Batches<Item, Result> {
  #waiting: Asked<Item, Result>[] = [];
  #isUnderWay = false;

  /** `work` gives a result for each item, in their order; where it fails, all of its items do. */
  constructor(private readonly work: (items: readonly Item[]) => Promise<readonly Result[]>) {}

  ask(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#isUnderWay) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isUnderWay = true;
    // What is asked for in the same breath goes together from the first batch on.
    await Promise.resolve();
    for (let batch = this.#taken(); batch.length > 0; batch = this.#taken()) await this.#do(batch);
    this.#isUnderWay = false;
  }

  #taken(): readonly Asked<Item, Result>[] {
    const batch = this.#waiting;
    this.#waiting = [];
    return batch;
  }

  async #do(batch: readonly Asked<Item, Result>[]): Promise<void> {
    try {
      const results = await this.work(batch.map(({ item }) => item));
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
