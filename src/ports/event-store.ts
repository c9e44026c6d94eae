import type { EncodedEvent } from '../../schema/events/codec';
import type { DomainEvent } from '../../schema/events/domain-event';

/**
 * A place in the global order. Opaque to callers, but ordered: comparing two as text compares places.
 * It is never stored in an event nor hashed, and may change when a store is copied.
 */
export type Position = string;

/** Before everything. */
export const beginning: Position = '';

/** The expected revision of a stream that does not exist yet. */
export const noStream = -1;

export type RecordedEvent = Readonly<{ event: DomainEvent; position: Position }>;

export type AppendResult =
  | Readonly<{ ok: true; revision: number; position: Position }>
  /** Somebody else wrote first; `revision` is the stream's present one, -1 when it does not exist. */
  | Readonly<{ ok: false; revision: number }>;

/** The store cannot be reached or cannot write now. What the call did may be unknown: read to find out. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** An append-only log of events in streams, with one total order over all of them. */
export type EventStore = Readonly<{
  /**
   * Adds events behind `expectedRevision`, all or none, durable when it resolves.
   * Their revisions must continue from it. An empty list is a caller's bug and throws.
   * Each attempt carries event ids that were never sent before: an engine that takes an id for the sign of a
   * repeat answers a second attempt with what the first one did, even where its revision is wrong.
   * Errors: StoreUnavailable.
   */
  append: (
    stream: string,
    expectedRevision: number,
    events: readonly EncodedEvent[],
  ) => Promise<AppendResult>;
  /** A stream's events from revision `from` (default 0) in order; empty when there is no such stream. */
  readStream: (stream: string, from?: number) => Promise<readonly RecordedEvent[]>;
  /** The next events of the whole log strictly after a position, at most `limit` (default 1,000). */
  readAll: (after: Position, limit?: number) => Promise<readonly RecordedEvent[]>;
  /**
   * Everything after a position in batches that are never empty: first what is stored, then what is appended,
   * in order and each exactly once. Ends when the consumer leaves or the store is closed.
   */
  subscribe: (after: Position) => AsyncIterable<readonly RecordedEvent[]>;
  /** The last event of the log; null when there is none. */
  head: () => Promise<RecordedEvent | null>;
  close: () => Promise<void>;
}>;
