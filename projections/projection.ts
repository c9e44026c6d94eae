import type { EventOfType, EventType, SealedPathOf } from '../schema/events/domain-event';
import type { Position } from '../src/ports/event-store';
import type { TokenField, ViewDefinition } from '../src/ports/view-store';

/** The sealed texts of an event type that a projection may ask for; those in lists it may not. */
export type OpenablePath<Type extends EventType> = Exclude<
  SealedPathOf<Type>,
  `${string}*${string}`
>;

/** Sealed texts in clear, by path; null where there is none, where it was not asked for, or its key was destroyed. */
export type OpenedTexts<Path extends string> = Readonly<Record<Path, string | null>>;

/** An event as a projection sees it, with the texts that it asked to be opened. */
export type Occurrence<Type extends EventType, Opened extends string = never> = Readonly<{
  event: EventOfType<Type>;
  position: Position;
}> &
  ([Opened] extends [never] ? unknown : Readonly<{ opened: OpenedTexts<Opened> }>);

/**
 * A read model as a value. Any change of what it computes takes a new `version`: it is then built beside the old
 * one and takes its place when it has caught up.
 */
export type Projection<
  Type extends EventType,
  R,
  Tokens extends TokenField<R> = never,
  Opened extends OpenablePath<Type> = never,
> = ViewDefinition<R, Tokens> &
  Readonly<{
    /** Exactly the event types that it folds; a missing or an extra one does not compile. */
    handles: Readonly<Record<Type, true>>;
    /**
     * The sealed texts that it reads, by event type. They must not get into a row as they are, only what is made of
     * them to be searched by.
     */
    opens?: Readonly<Partial<Record<Type, readonly Opened[]>>>;
    /** The rows that an event changes; few. */
    keysOf: (event: EventOfType<Type>, opened: OpenedTexts<Opened>) => readonly string[];
    /**
     * Other rows of the view that are looked at to tell what an event changes; asked again until it wants no more.
     * Few too.
     */
    looksAt?: (occurrence: Occurrence<Type, Opened>, look: Look<R>) => readonly string[];
    /** Null in: no row yet. Null out: no row any more. `look` is there where `looksAt` is. */
    project: (
      row: R | null,
      occurrence: Occurrence<Type, Opened>,
      key: string,
      look?: Look<R>,
    ) => R | null;
  }>;

/** A row as the events so far left it; null where there is none. To `project` only what it asked for is shown. */
export type Look<R> = (key: string) => R | null;

/** A row that its events should have begun: without it the log is not whole. */
export function begun<R>(row: R | null, key: string): R {
  if (row === null) throw new Error(`an event about ${key} came before its first one`);
  return row;
}
