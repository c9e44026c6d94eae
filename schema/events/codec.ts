import { canonicalJson } from '../../src/kernel/canonical-json';
import { isEventType, type DomainEvent } from './domain-event';

/** The largest event that may be stored, in bytes of UTF-8. */
export const eventBytesMax = 60_000;

/** An event beside its stored form. Made only here, so the two always agree. */
export type EncodedEvent = Readonly<{ event: DomainEvent; bytes: string }>;

/** A type that this program does not know: the store was written by a newer one. */
export class UnknownEventType extends Error {
  override readonly name = 'UnknownEventType';
}

/** Throws NotCanonical when the event holds what JSON cannot. */
export const encodeEvent = (event: DomainEvent): EncodedEvent => ({
  event,
  bytes: canonicalJson(event),
});

/** Throws UnknownEventType. */
export const decodeEvent = (bytes: string): DomainEvent =>
  knownEvent(JSON.parse(bytes) as DomainEvent);

/** Throws UnknownEventType; for adapters that parse many events at once. */
export function knownEvent(event: DomainEvent): DomainEvent {
  if (isEventType(event.type)) return event;
  throw new UnknownEventType(
    `unknown event type ${String((event as { type: unknown }).type)}: was this store written by a newer version?`,
  );
}
