import type { EventOfType, EventType } from '../schema/events/domain-event';
import type { Position } from '../src/ports/event-store';
import type { TokenField, ViewDefinition } from '../src/ports/view-store';

/** An event as a projection sees it. */
export type Occurrence<Type extends EventType> = Readonly<{
  event: EventOfType<Type>;
  position: Position;
}>;

/**
 * A read model as a value. Any change of what it computes takes a new `version`: it is then built beside the old
 * one and takes its place when it has caught up.
 */
export type Projection<
  Type extends EventType,
  R,
  Tokens extends TokenField<R> = never,
> = ViewDefinition<R, Tokens> &
  Readonly<{
    /** Exactly the event types that it folds; a missing or an extra one does not compile. */
    handles: Readonly<Record<Type, true>>;
    /** The rows that an event changes; few. */
    keysOf: (event: EventOfType<Type>) => readonly string[];
    /** Null in: no row yet. Null out: no row any more. */
    project: (row: R | null, occurrence: Occurrence<Type>, key: string) => R | null;
  }>;

/** A row that its events should have begun: without it the log is not whole. */
export function begun<R>(row: R | null, key: string): R {
  if (row === null) throw new Error(`an event about ${key} came before its first one`);
  return row;
}
