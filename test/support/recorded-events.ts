import { type EncodedEvent, encodeEvent } from '../../schema/events/codec';
import type { Position, RecordedEvent } from '../../src/ports/event-store';

/** What a store gave back, as it must have been stored. */
export const bytesOf = (recorded: readonly RecordedEvent[]): string[] =>
  recorded.map(({ event }) => encodeEvent(event).bytes);

export const encoded = (events: readonly EncodedEvent[]): string[] =>
  events.map(({ bytes }) => bytes);

export const positionsOf = (recorded: readonly RecordedEvent[]): Position[] =>
  recorded.map(({ position }) => position);

/** Reads a subscription until it has given `count` events, then leaves. */
export async function take(
  batches: AsyncIterable<readonly RecordedEvent[]>,
  count: number,
): Promise<RecordedEvent[]> {
  const taken: RecordedEvent[] = [];
  for await (const batch of batches) {
    expect(batch).not.toHaveLength(0);
    taken.push(...batch);
    if (taken.length >= count) break;
  }
  return taken;
}
