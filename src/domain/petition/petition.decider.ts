import type { NewPetitionEvent, PetitionEvent } from '../../../schema/events/petition.events';
import { type Decider, refuse } from '../decider';
import type { Chapter, Decide } from './chapter';
import { informing, type InformingRefusal } from './informing.chapter';
import { intake, type IntakeRefusal } from './intake.chapter';
import type { PetitionCommand, PetitionCommandType } from './petition.commands';
import { beforeReceipt, type PetitionState } from './petition.state';
import { reply, type ReplyRefusal } from './reply.chapter';
import { routing, type RoutingRefusal } from './routing.chapter';

export type PetitionRefusal =
  'PETITION_NOT_FOUND' | IntakeRefusal | RoutingRefusal | ReplyRefusal | InformingRefusal;

type Whole = Chapter<PetitionCommandType, PetitionEvent['type'], PetitionRefusal>;

/** A command or an event that no chapter has does not compile. */
const decisions: Whole['decide'] = {
  ...intake.decide,
  ...routing.decide,
  ...reply.decide,
  ...informing.decide,
};
const changes: Whole['evolve'] = {
  ...intake.evolve,
  ...routing.evolve,
  ...reply.evolve,
  ...informing.evolve,
};

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
