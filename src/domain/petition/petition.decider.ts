import type { NewPetitionEvent, PetitionEvent } from '../../../schema/events/petition.events';
import { type Decider, refuse } from '../decider';
import type { Chapter, Decide } from './chapter';
import { closing, type ClosingRefusal } from './closing.chapter';
import { informing, type InformingRefusal } from './informing.chapter';
import { intake, type IntakeRefusal } from './intake.chapter';
import type { PetitionCommand, PetitionCommandType } from './petition.commands';
import { beforeReceipt, isClosed, type PetitionState } from './petition.state';
import { reply, type ReplyRefusal } from './reply.chapter';
import { routing, type RoutingRefusal } from './routing.chapter';

export type PetitionRefusal =
  | 'PETITION_NOT_FOUND'
  | IntakeRefusal
  | ClosingRefusal
  | RoutingRefusal
  | ReplyRefusal
  | InformingRefusal;

type Whole = Chapter<PetitionCommandType, PetitionEvent['type'], PetitionRefusal>;

/** A command or an event that no chapter has does not compile. */
const decisions: Whole['decide'] = {
  ...intake.decide,
  ...closing.decide,
  ...routing.decide,
  ...reply.decide,
  ...informing.decide,
};
const changes: Whole['evolve'] = {
  ...intake.evolve,
  ...closing.evolve,
  ...routing.evolve,
  ...reply.evolve,
  ...informing.evolve,
};

/** What may still be done about a petition that was taken out of its way. */
const possibleWhenClosed: ReadonlySet<PetitionCommandType> = new Set<PetitionCommandType>([
  'ReceivePetition',
  'ReopenPetition',
  'CorrectPetition',
  'MarkReRaised',
]);

export const petition: Decider<
  PetitionCommand,
  PetitionState,
  NewPetitionEvent,
  PetitionEvent,
  PetitionRefusal
> = {
  initialState: beforeReceipt,

  decide(command, state) {
    if (state.routing === null && command.type !== 'ReceivePetition')
      return refuse('PETITION_NOT_FOUND');
    if (isClosed(state) && !possibleWhenClosed.has(command.type)) return refuse('PETITION_CLOSED');
    const decide = decisions[command.type] as Decide<PetitionCommandType, PetitionRefusal>;
    return decide(command, state);
  },

  evolve(state, event) {
    const change = changes[event.type] as (
      event: PetitionEvent,
      state: PetitionState,
    ) => Partial<PetitionState>;
    return { ...state, ...change(event, state) };
  },
};
