import type {
  ContactReference,
  ReRaising,
  Voter,
} from '../../../schema/events/petition/intake.facts';
import type { PetitionFacts } from '../../../schema/events/petition.events';

type Facts<Type extends keyof PetitionFacts<string>> = PetitionFacts<string>[Type];

/**
 * What can be done with a petition, in the words of the event that it becomes. A command that holds more or less than
 * its event says so here.
 */
export type PetitionCommands = {
  ReceivePetition: Readonly<{
    code: string;
    byBodyId: string;
    sessionId: string | null;
    communeId: string | null;
    title: string;
    text: string;
    voter: Voter<string> | null;
    contact: ContactReference | null;
    reRaises: ReRaising | null;
  }>;
  ClassifyPetition: Facts<'PetitionClassified.v1'>;
  ForwardPetition: Facts<'PetitionForwarded.v1'>;
  /** Its due date comes from the rule in force at the receipt. */
  AcknowledgeForwarding: Facts<'ForwardingAcknowledged.v1'>;
  ReturnPetition: Facts<'PetitionReturned.v1'>;
  AnswerPetition: Facts<'PetitionAnswered.v1'>;
  InformVoters: Facts<'VotersInformed.v1'>;
  /** What the program does when a later petition names this one. */
  MarkReRaised: Facts<'PetitionReRaised.v1'>;
};

export type PetitionCommandType = keyof PetitionCommands;
export type PetitionCommandOf<Type extends PetitionCommandType> = Readonly<{ type: Type }> &
  PetitionCommands[Type];
export type PetitionCommand = {
  [Type in PetitionCommandType]: PetitionCommandOf<Type>;
}[PetitionCommandType];
