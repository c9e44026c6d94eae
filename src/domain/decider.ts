import type { IsoDate } from '../kernel/calendar';

/** What every command carries beside its own fields. */
export type CommandMeta = Readonly<{
  /** The day of the clock in Vietnam. */
  today: IsoDate;
  /** The date on the document. */
  effectiveOn: IsoDate;
}>;

export type Decision<NewEvent, Refusal> =
  Readonly<{ ok: true; events: readonly NewEvent[] }> | Readonly<{ ok: false; refusal: Refusal }>;

/**
 * The rules of one aggregate as pure functions.
 * `decide` returns opened events, as people wrote them; `evolve` takes stored ones and never reads a sealed field.
 */
export type Decider<Command, State, NewEvent, Event, Refusal> = Readonly<{
  initialState: State;
  decide: (
    command: Command & { readonly meta: CommandMeta },
    state: State,
  ) => Decision<NewEvent, Refusal>;
  evolve: (state: State, event: Event) => State;
}>;

export const accept = <NewEvent>(
  ...events: readonly NewEvent[]
): Readonly<{ ok: true; events: readonly NewEvent[] }> => ({ ok: true, events });

export const refuse = <const Refusal extends string>(
  refusal: Refusal,
): Readonly<{ ok: false; refusal: Refusal }> => ({ ok: false, refusal });
