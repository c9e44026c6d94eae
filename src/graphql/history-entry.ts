import type { DomainEvent } from '../../schema/events/domain-event';
import type { HistoryEntry } from '../../schema/graphql/history.types';
import type { RecordedEvent } from '../ports/event-store';

/** A history entry's plain fields, and the event for the others. */
export type EntrySource = Omit<HistoryEntry, 'leafHash' | 'actor'> &
  Readonly<{ actor: DomainEvent['meta']['actor']; event: DomainEvent }>;

export function entryOf({ event, position }: RecordedEvent): EntrySource {
  const { id, type, revision, meta } = event;
  const { actor, document, effectiveOn, recordedAt, source, synthetic } = meta;
  return {
    id,
    type,
    revision,
    actor,
    document: document ?? null,
    effectiveOn,
    recordedAt,
    position,
    source,
    isSynthetic: synthetic === true,
    event,
  };
}
