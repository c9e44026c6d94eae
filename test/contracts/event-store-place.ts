import type { Checkpoints } from '../../src/ports/checkpoints';
import type { EventStore } from '../../src/ports/event-store';
import type { Numbers } from '../../src/ports/numbers';

export type OpenedEventStore = Readonly<{
  events: EventStore;
  numbers: Numbers;
  checkpoints: Checkpoints;
}>;

/** Opens one place; again and again when it is durable. */
export type EventStorePlace = () => Promise<OpenedEventStore>;

/** A store over a fresh place, closed after the test. */
export type OpenEventStore = () => Promise<OpenedEventStore>;
