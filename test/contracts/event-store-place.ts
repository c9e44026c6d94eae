import type { EventStore } from '../../src/ports/event-store';

export type OpenedEventStore = Readonly<{ events: EventStore }>;

/** Opens one place; again and again when it is durable. */
export type EventStorePlace = () => Promise<OpenedEventStore>;

/** A store over a fresh place, closed after the test. */
export type OpenEventStore = () => Promise<OpenedEventStore>;
