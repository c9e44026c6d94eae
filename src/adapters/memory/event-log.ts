import { decodeEvent, type EncodedEvent } from '../../../schema/events/codec';
import { assertContinues } from '../../kernel/stream-continuation';
import {
  type AppendResult,
  beginning,
  type Position,
  type RecordedEvent,
} from '../../ports/event-store';

/** Padded, so that the order of texts is the order of places, which count from 1. */
const positionOf = (place: number): Position => String(place).padStart(16, '0');

/** Keeps bytes, not objects, so that nobody shares what they read. */
export class EventLog {
  readonly #bytes: string[] = [];
  readonly #placesOf = new Map<string, number[]>();

  append(stream: string, expectedRevision: number, events: readonly EncodedEvent[]): AppendResult {
    assertContinues(stream, expectedRevision, events);
    const places = this.#placesOf.get(stream) ?? [];
    const present = places.length - 1;
    if (present !== expectedRevision) return { ok: false, revision: present };
    for (const { bytes } of events) places.push(this.#bytes.push(bytes));
    this.#placesOf.set(stream, places);
    return { ok: true, revision: places.length - 1, position: positionOf(this.#bytes.length) };
  }

  stream(stream: string, from: number): readonly RecordedEvent[] {
    const places = this.#placesOf.get(stream) ?? [];
    return places.slice(from).map((place) => this.#recorded(place));
  }

  page(after: Position, limit: number): readonly RecordedEvent[] {
    const start = after === beginning ? 0 : Number(after);
    return this.#bytes
      .slice(start, start + limit)
      .map((_, index) => this.#recorded(start + index + 1));
  }

  head(): RecordedEvent | null {
    return this.#bytes.length === 0 ? null : this.#recorded(this.#bytes.length);
  }

  #recorded(place: number): RecordedEvent {
    return { event: decodeEvent(this.#bytes[place - 1] ?? ''), position: positionOf(place) };
  }
}
