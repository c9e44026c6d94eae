import type {
  ContactReference,
  DueDate,
  Milestone,
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

export type PetitionCommand =
  | ReceivePetition
  | ClassifyPetition
  | ForwardPetition
  | AcknowledgeForwarding
  | ReturnPetition
  | AnswerPetition
  | InformVoters;
