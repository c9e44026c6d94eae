import { StoreUnavailable } from '../../ports/event-store';

export type GroupCommitOptions = Readonly<{
  /** Runs work in one transaction that is durable when it returns. */
  transaction: (work: () => void) => void;
  /** Runs first in every transaction. */
  first: () => void;
  onCommitted: () => void;
  onFailed: () => void;
}>;

type Queued = Readonly<{
  /** Does the work; what it returns tells the caller of the result. */
  work: () => () => void;
  reject: (error: StoreUnavailable) => void;
}>;

/**
 * Puts all work that was queued while the event loop was busy into one transaction:
 * waiting for the disk costs the same for hundreds as for one.
 */
export class GroupCommit {
  #queue: Queued[] = [];
  #isScheduled = false;

  constructor(private readonly options: GroupCommitOptions) {}

  /** The work's result once it is durable. Errors: StoreUnavailable, for everything in the transaction alike. */
  enqueue<Result>(work: () => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#queue.push({
        work: () => {
          const result = work();
          return () => {
            resolve(result);
          };
        },
        reject,
      });
      this.schedule();
    });
  }

  /** Asks for a transaction soon, though nothing need be queued. */
  schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.flush();
    });
  }

  /** Runs the scheduled transaction now. Never throws. */
  flush(): void {
    if (!this.#isScheduled) return;
    this.#isScheduled = false;
    const batch = this.#queue;
    this.#queue = [];
    try {
      // Nobody hears of a result before all of it is durable.
      for (const tell of this.#commit(batch)) tell();
    } catch (error) {
      this.#fail(batch, error);
    }
  }

  #commit(batch: readonly Queued[]): readonly (() => void)[] {
    const results: (() => void)[] = [];
    this.options.transaction(() => {
      this.options.first();
      for (const { work } of batch) results.push(work());
    });
    this.options.onCommitted();
    return results;
  }

  #fail(batch: readonly Queued[], cause: unknown): void {
    this.options.onFailed();
    const unavailable =
      cause instanceof StoreUnavailable
        ? cause
        : new StoreUnavailable('the store could not write', { cause });
    for (const { reject } of batch) reject(unavailable);
  }
}
