import type {
  ContactReference,
  DueDate,
  Milestone,
  ReRaising,
  Voter,
} from '../../../schema/events/petition.events';
import type { Claim, InformChannel, Level } from '../../../schema/events/vocabulary';

export type ReceivePetition = Readonly<{
  type: 'ReceivePetition';
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

export type ClassifyPetition = Readonly<{
  type: 'ClassifyPetition';
  byBodyId: string;
  fieldCode: string;
  level: Level;
}>;

export type ForwardPetition = Readonly<{
  type: 'ForwardPetition';
  byBodyId: string;
  toBodyId: string;
}>;

export type AcknowledgeForwarding = Readonly<{
  type: 'AcknowledgeForwarding';
  byBodyId: string;
  /** From the rule in force at the receipt. */
  due: DueDate;
}>;

export type ReturnPetition = Readonly<{
  type: 'ReturnPetition';
  byBodyId: string;
  reason: string;
  competentBodyId: string | null;
}>;

export type AnswerPetition = Readonly<{
  type: 'AnswerPetition';
  byBodyId: string;
  text: string;
  claim: Claim;
  roadmap: readonly Milestone<string>[];
}>;

export type InformVoters = Readonly<{
  type: 'InformVoters';
  byBodyId: string;
  channel: InformChannel;
  note: string | null;
}>;

/** What the program does when a later petition names this one. */
export type MarkReRaised = Readonly<{
  type: 'MarkReRaised';
  byPetitionId: string;
  byCode: string;
  sessionId: string | null;
  hasNewFacts: boolean;
}>;

export type PetitionCommand =
  | ReceivePetition
  | ClassifyPetition
  | ForwardPetition
  | AcknowledgeForwarding
  | ReturnPetition
  | AnswerPetition
  | InformVoters
  | MarkReRaised;
