import type { AppendResult as ClientResult, BinaryEventData } from '@kurrent/kurrentdb-client';
import type { EncodedEvent } from '../../../schema/events/codec';
import { assertContinues } from '../../kernel/stream-continuation';
import { type AppendResult, noStream, StoreUnavailable } from '../../ports/event-store';
import { conflictingRevision } from './client-errors';
import { type Deadline, unlessGivenUp } from './deadline';
import { positionToken } from './position-token';
import type { ReplaceableClient } from './replaceable-client';
import { proposedEvent } from './stored-event';
import { Turns } from './turns';

/**
 * The client opens its one stream of appends with the first of them, and lets those overtake it that come in the
 * meantime: the first goes alone. And where 16 or more wait to be written when that stream breaks, the client leaves
 * a rejection that nobody can handle, which ends the process: never so many are under way.
 */
const atOnceMax = 15;

/** Appends to the streams of one store. */
export class EventAppender {
  readonly #turns = new Turns(atOnceMax);
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(
    private readonly client: ReplaceableClient,
    private readonly streamPrefix: string,
    private readonly inTime: Deadline,
  ) {}

  append(
    stream: string,
    expectedRevision: number,
    events: readonly EncodedEvent[],
  ): Promise<AppendResult> {
    assertContinues(stream, expectedRevision, events);
    const proposed = events.map(proposedEvent);
    const append = this.inTime((gaveUp) =>
      this.#turns.take(() => {
        gaveUp.throwIfAborted();
        return this.#send(stream, expectedRevision, proposed, gaveUp);
      }),
    );
    const settled = append.catch(() => undefined).finally(() => this.#underWay.delete(settled));
    this.#underWay.add(settled);
    return append;
  }

  /** Resolves when everything that was asked for has settled, at the latest when its time is over. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  #send(
    stream: string,
    expectedRevision: number,
    events: BinaryEventData[],
    gaveUp: AbortSignal,
  ): Promise<AppendResult> {
    const streamState = expectedRevision === noStream ? 'no_stream' : BigInt(expectedRevision);
    return this.client.use(async (client) => {
      try {
        return appended(
          await unlessGivenUp(
            gaveUp,
            client.appendToStream(`${this.streamPrefix}${stream}`, events, { streamState }),
          ),
        );
      } catch (error) {
        const revision = conflictingRevision(error);
        if (revision === null) throw error;
        return { ok: false, revision };
      }
    });
  }
}

function appended({ nextExpectedRevision, position }: ClientResult): AppendResult {
  // The events are stored: reading them gives their place.
  if (!position) throw new StoreUnavailable('KurrentDB did not tell where it appended');
  return {
    ok: true,
    revision: Number(nextExpectedRevision),
    position: positionToken(position),
  };
}
