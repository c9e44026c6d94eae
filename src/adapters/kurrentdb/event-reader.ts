import { type Filter, streamNameFilter } from '@kurrent/kurrentdb-client';
import type { Position } from '../../ports/event-store';
import { isStreamNotFound } from './client-errors';
import type { Deadline } from './deadline';
import { unlessGivenUp } from './deadline';
import type { NodeClient } from './node-client';
import { placeOf } from './position-token';
import type { ReplaceableClient } from './replaceable-client';
import { type StoredEvent, storedEvent } from './stored-event';

/** A read without a limit would be held in memory by the client. */
const pageSize = 1_000;

/**
 * Only the streams of one store: the names of the system's begin with `$`, those of other applications and of other
 * stores on the node with something else. So positions of theirs are never shown, and cannot be missed.
 */
export const filterOf = (streamPrefix: string): Filter =>
  streamNameFilter({ prefixes: [streamPrefix] });

/** Reads in pages. What was acknowledged must show at once, hence only the leader of a cluster is asked. */
export class EventReader {
  readonly #filter: Filter;

  constructor(
    private readonly client: ReplaceableClient,
    private readonly streamPrefix: string,
    private readonly inTime: Deadline,
  ) {
    this.#filter = filterOf(streamPrefix);
  }

  async stream(stream: string, from: number): Promise<readonly StoredEvent[]> {
    const read: StoredEvent[] = [];
    for (;;) {
      const page = await this.#streamPage(stream, from + read.length);
      read.push(...page);
      if (page.length < pageSize) return read;
    }
  }

  /** At most `limit` events after a position. */
  async page(after: Position, limit: number): Promise<readonly StoredEvent[]> {
    const fromPosition = placeOf(after);
    const read = await this.#collect((client) =>
      client.readAll({
        ...this.#all,
        fromPosition,
        direction: 'forwards',
        // The event at the position itself comes first.
        maxCount: limit + 1,
      }),
    );
    return read.filter(({ position }) => position > after).slice(0, limit);
  }

  async head(): Promise<StoredEvent | null> {
    const [last] = await this.#collect((client) =>
      client.readAll({ ...this.#all, fromPosition: 'end', direction: 'backwards', maxCount: 1 }),
    );
    return last ?? null;
  }

  get #all(): Readonly<{ filter: Filter; requiresLeader: true }> {
    return { filter: this.#filter, requiresLeader: true };
  }

  async #streamPage(stream: string, from: number): Promise<readonly StoredEvent[]> {
    try {
      return await this.#collect((client) =>
        client.readStream(`${this.streamPrefix}${stream}`, {
          fromRevision: BigInt(from),
          maxCount: pageSize,
          requiresLeader: true,
        }),
      );
    } catch (error) {
      if (isStreamNotFound(error)) return [];
      throw error;
    }
  }

  #collect(read: (client: NodeClient) => ReturnType<NodeClient['readAll']>) {
    return this.inTime((gaveUp) =>
      this.client.use((client) => unlessGivenUp(gaveUp, allOf(read(client), gaveUp))),
    );
  }
}

async function allOf(
  events: ReturnType<NodeClient['readAll']>,
  gaveUp: AbortSignal,
): Promise<readonly StoredEvent[]> {
  const read: StoredEvent[] = [];
  for await (const { event } of events) {
    if (gaveUp.aborted) break;
    if (event) read.push(storedEvent(event));
  }
  return read;
}
