import { StoreUnavailable } from '../../ports/event-store';
import { thrownOn } from './client-errors';
import type { NodeClient } from './node-client';

type Leased = { readonly client: NodeClient; users: number; isRetired: boolean };

/**
 * A client that is replaced once it has failed: one whose first read fails never reads again, and one whose stream
 * broke may keep promises that never settle. Those who use the old one at that moment finish with it; then it is
 * disposed of, or the process would not exit.
 */
export class ReplaceableClient {
  #current: Leased | null = null;
  #isClosed = false;
  readonly #inUse = new Set<Leased>();
  readonly #disposals = new Set<Promise<unknown>>();

  constructor(private readonly connect: () => NodeClient) {}

  /** Rejects as the work does, with the client's errors told in the words of the port. */
  async use<Result>(work: (client: NodeClient) => Promise<Result>): Promise<Result> {
    const leased = this.#lease();
    leased.users += 1;
    try {
      return await work(leased.client);
    } catch (error) {
      const thrown = thrownOn(error);
      if (thrown instanceof StoreUnavailable) this.#retire(leased);
      throw thrown;
    } finally {
      leased.users -= 1;
      this.#disposeUnused(leased);
    }
  }

  /** Disposes of every client, also of those in use. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#current = null;
    for (const leased of this.#inUse) this.#dispose(leased);
    await Promise.all(this.#disposals);
  }

  #lease(): Leased {
    if (this.#isClosed) throw new StoreUnavailable('the store is closed');
    if (this.#current) return this.#current;
    this.#current = { client: this.connect(), users: 0, isRetired: false };
    this.#inUse.add(this.#current);
    return this.#current;
  }

  #retire(leased: Leased): void {
    leased.isRetired = true;
    if (this.#current === leased) this.#current = null;
  }

  #disposeUnused(leased: Leased): void {
    if (leased.isRetired && leased.users === 0) this.#dispose(leased);
  }

  #dispose(leased: Leased): void {
    if (!this.#inUse.delete(leased)) return;
    const disposal = leased.client
      .dispose()
      // It is not used again, whatever became of it.
      .catch(() => undefined)
      .finally(() => this.#disposals.delete(disposal));
    this.#disposals.add(disposal);
  }
}
