import type { NewPetitionEvent, PetitionEvent } from '../../../schema/events/petition.events';
import { accept, type CommandMeta, type Decision, refuse } from '../decider';
import type { PetitionCommandOf, PetitionCommandType } from './petition.commands';
import type { PetitionState } from './petition.state';

type EventType = PetitionEvent['type'];
type EventOf<Type extends EventType> = Extract<PetitionEvent, { type: Type }>;
type NewDataOf<Type extends EventType> = Extract<NewPetitionEvent, { type: Type }>['data'];

/** A command on its way to a decision. */
export type Given<Type extends PetitionCommandType> = PetitionCommandOf<Type> &
  Readonly<{ meta: CommandMeta }>;

export type Decide<Type extends PetitionCommandType, Refusal> = (
  command: Given<Type>,
  state: PetitionState,
) => Decision<NewPetitionEvent, Refusal>;

/** One part of a petition's life: how its commands are decided, and what its events change. */
export type Chapter<
  Command extends PetitionCommandType,
  Event extends EventType,
  Refusal,
> = Readonly<{
  decide: Readonly<{ [Type in Command]: Decide<Type, Refusal> }>;
  /** What is left out stays as it was. */
  evolve: Readonly<{
    [Type in Event]: (event: EventOf<Type>, state: PetitionState) => Partial<PetitionState>;
  }>;
}>;

type Told<Type extends EventType> = NewDataOf<Type> &
  Readonly<{ type: unknown; meta: CommandMeta }>;

/** Decides a command that becomes an event as it stands, unless it is refused. */
export const records =
  <Type extends EventType, Refusal extends string = never>(
    type: Type,
    refusalOf: (command: Told<Type>, state: PetitionState) => Refusal | null = () => null,
  ) =>
  (command: Told<Type>, state: PetitionState): Decision<NewPetitionEvent, Refusal> => {
    const refusal = refusalOf(command, state);
    if (refusal !== null) return refuse(refusal);
    const { type: _command, meta: _meta, ...data } = command;
    return accept({ type, data } as unknown as NewPetitionEvent);
  };

/** The first refusal of several, or null. */
export const firstOf = <Refusal>(...refusals: readonly (Refusal | null)[]): Refusal | null =>
  refusals.find((refusal) => refusal !== null) ?? null;
