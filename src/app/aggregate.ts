import type { DomainEvent, StreamCategory } from '../../schema/events/domain-event';
import type { Matter } from '../domain/access';
import type { CommandMeta, Decider } from '../domain/decider';
import type { RecordedEvent } from '../ports/event-store';
import type { RefusalCode } from './refusals';

export type NewEvent = Readonly<{ type: DomainEvent['type']; data: object }>;

/** An aggregate at a revision, ready to decide. */
export type Opened<Command> = Readonly<{
  /** Null when it does not exist. */
  matter: Matter | null;
  decide: (
    command: Command & { readonly meta: CommandMeta },
  ) => Readonly<{ ok: true; events: readonly NewEvent[] } | { ok: false; refusal: RefusalCode }>;
  /** As it is behind the next events of its stream. */
  after: (more: readonly RecordedEvent[]) => Opened<Command>;
}>;

/** A kind of stream and the decider of its commands; state and events are known to itself alone. */
export type Aggregate<Command> = Readonly<{
  category: StreamCategory;
  /** Other commands refer to it: its read model is waited for. */
  isReferred: boolean;
  open: (history: readonly RecordedEvent[]) => Opened<Command>;
}>;

/** The state that a stream folds to. */
export const stateIn = <State, Event>(
  {
    initialState,
    evolve,
  }: Pick<Decider<never, State, never, Event, never>, 'initialState' | 'evolve'>,
  history: readonly RecordedEvent[],
  from: State = initialState,
): State => history.reduce((folded, { event }) => evolve(folded, event as Event), from);

export function aggregate<Command, State, New extends NewEvent, Event, Code extends RefusalCode>(
  { category, isReferred }: Readonly<{ category: StreamCategory; isReferred: boolean }>,
  decider: Decider<Command, State, New, Event, Code>,
  matterOf: (state: State) => Matter | null,
): Aggregate<Command> {
  const at = (state: State): Opened<Command> => ({
    matter: matterOf(state),
    decide: (command) => decider.decide(command, state),
    after: (more) => at(stateIn(decider, more, state)),
  });
  return { category, isReferred, open: (history) => at(decider.initialState).after(history) };
}
