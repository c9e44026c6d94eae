import type { Position } from '../../ports/event-store';
import type { StoredEvent } from './stored-event';

export type RecentBounds = Readonly<{ events: number; bytes: number }>;

/** The newest events after a place, without a gap. The oldest are let go when there are too many. */
export class RecentEvents {
  readonly #events: StoredEvent[] = [];
  #bytes = 0;
  #last: Position;

  /** `floor` is the place after which everything is here. */
  constructor(
    private floor: Position,
    private readonly bounds: RecentBounds,
  ) {
    this.#last = floor;
  }

  /** The place of the newest event that came; before the first, where it began. */
  get last(): Position {
    return this.#last;
  }

  /** Takes the next event; one that came before is told twice and passed over. */
  add(event: StoredEvent): void {
    if (event.position <= this.#last) return;
    this.#last = event.position;
    this.#events.push(event);
    this.#bytes += event.bytes.length;
    while (this.#events.length > this.bounds.events || this.#bytes > this.bounds.bytes)
      this.#forgetOldest();
  }

  /** The next events after a place, at most `limit`; null when some of them are not here any more. */
  after(position: Position, limit: number): readonly StoredEvent[] | null {
    if (position < this.floor) return null;
    // From the end, because those who read here are near to it.
    const known = this.#events.findLastIndex((event) => event.position <= position);
    return this.#events.slice(known + 1, known + 1 + limit);
  }

  #forgetOldest(): void {
    const oldest = this.#events.shift();
    if (!oldest) return;
    this.floor = oldest.position;
    this.#bytes -= oldest.bytes.length;
  }
}
