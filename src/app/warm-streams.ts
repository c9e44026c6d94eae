import type { StreamCategory } from '../../schema/events/domain-event';
import { RecentlyUsed } from '../kernel/recently-used';
import type { EventStore, RecordedEvent } from '../ports/event-store';
import type { Aggregate, Opened } from './aggregate';

/** A stream as far as it was read, and its aggregate there. */
export type Folded<Command> = Readonly<{
  history: readonly RecordedEvent[];
  opened: Opened<Command>;
  /** Of all its events as JSON. */
  characters: number;
}>;

/** Some 7,500 events as large as a received petition. A stream that is larger alone is not remembered. */
const charactersMax = 16_000_000;

/** An id of another kind names nothing. */
export const isOf = (category: StreamCategory, stream: string): boolean =>
  stream.startsWith(`${category}-`);

/** A stream that holds nothing. */
const unwritten = <Command>({ open }: Aggregate<Command>): Folded<Command> => ({
  history: [],
  opened: open([]),
  characters: 0,
});

/**
 * The streams that were used last, folded, so that a command on one of them needs no read. Events as they are stored
 * and what is folded from them: sealed texts stay sealed. Together they have at most so many characters as JSON; the
 * heap holds a character in less than two bytes.
 *
 * Other processes write too: what is remembered was true once and may no longer be the end of the stream.
 */
export class WarmStreams {
  readonly #recent: RecentlyUsed<Folded<never>>;

  constructor(
    private readonly events: Pick<EventStore, 'readStream'>,
    max = charactersMax,
  ) {
    this.#recent = new RecentlyUsed(max);
  }

  /** As this process last read or wrote it; null when that is not remembered. */
  remembered<Command>({ category }: Aggregate<Command>, stream: string): Folded<Command> | null {
    if (!isOf(category, stream)) return null;
    // A stream's category says which aggregate folded it.
    return (this.#recent.get(stream) as Folded<Command> | undefined) ?? null;
  }

  /** As it is now; of one that is remembered only what came since is read. Errors: StoreUnavailable. */
  async read<Command>(aggregate: Aggregate<Command>, stream: string): Promise<Folded<Command>> {
    const known = this.remembered(aggregate, stream) ?? unwritten(aggregate);
    if (!isOf(aggregate.category, stream)) return known;
    return this.#keep(stream, known, await this.events.readStream(stream, known.history.length));
  }

  /** To be called with what was recorded behind a state. */
  extend<Command>(
    stream: string,
    folded: Folded<Command>,
    recorded: readonly RecordedEvent[],
  ): void {
    // What a failed append recorded is found by reading: it may stand behind what others wrote first.
    if (recorded[0]?.event.revision === folded.history.length) this.#keep(stream, folded, recorded);
  }

  forget(stream: string): void {
    this.#recent.delete(stream);
  }

  #keep<Command>(
    stream: string,
    { history, opened, characters }: Folded<Command>,
    more: readonly RecordedEvent[],
  ): Folded<Command> {
    const folded = {
      history: [...history, ...more],
      opened: opened.after(more),
      characters: more.reduce((sum, { event }) => sum + JSON.stringify(event).length, characters),
    };
    if (folded.history.length > 0) this.#recent.set(stream, folded, folded.characters);
    return folded;
  }
}
