type Placed = Readonly<{ position: string }>;
type Result<Item> = IteratorResult<readonly Item[], undefined>;

const ended = { done: true, value: undefined } as const;

/**
 * Everybody who follows one log. Each reads pages at its own pace and sleeps at the end until the log grows:
 * nothing is queued for anybody, so a slow one costs no memory and misses nothing.
 */
export class LogFollowers<Item extends Placed> {
  readonly #following = new Set<Follower<Item>>();

  /** `read` gives the next items after a position, in order, and none at the end of the log. */
  constructor(private readonly read: (after: string) => Promise<readonly Item[]>) {}

  follow(after: string): AsyncIterable<readonly Item[]> {
    return {
      [Symbol.asyncIterator]: () => new Follower(after, this.read, this.#following),
    };
  }

  /** To be called whenever the log has grown. */
  wake(): void {
    for (const follower of this.#following) follower.wake();
  }

  /** Ends every iteration, also of those who sleep. */
  end(): void {
    for (const follower of this.#following) follower.end();
  }
}

/** Not a generator: one that awaits inside cannot be made to leave before it wakes. */
class Follower<Item extends Placed> implements AsyncIterator<readonly Item[], undefined> {
  #growths = 0;
  #stopSleeping: () => void = () => undefined;
  #lastTurn: Promise<unknown> = Promise.resolve();

  constructor(
    private position: string,
    private readonly read: (after: string) => Promise<readonly Item[]>,
    private readonly following: Set<Follower<Item>>,
  ) {
    following.add(this);
  }

  next(): Promise<Result<Item>> {
    // One at a time, or two callers would get the same page.
    const turn = this.#lastTurn.then(() => this.#nextPage());
    this.#lastTurn = turn.catch(() => {
      this.end();
    });
    return turn;
  }

  return(): Promise<Result<Item>> {
    this.end();
    return Promise.resolve(ended);
  }

  wake(): void {
    this.#growths += 1;
    this.#stopSleeping();
  }

  end(): void {
    this.following.delete(this);
    this.wake();
  }

  async #nextPage(): Promise<Result<Item>> {
    while (this.following.has(this)) {
      // Taken before reading, so that what is appended meanwhile is not slept over.
      const growths = this.#growths;
      const page = await this.read(this.position);
      const last = page.at(-1);
      if (last && this.following.has(this)) {
        this.position = last.position;
        return { done: false, value: page };
      }
      if (growths === this.#growths) await this.#sleep();
    }
    return ended;
  }

  #sleep(): Promise<void> {
    return new Promise((wakeUp) => {
      this.#stopSleeping = wakeUp;
    });
  }
}
