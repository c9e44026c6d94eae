import type {
  ContactReference,
  PartOf,
  ReRaising,
  Voter,
} from '../../../schema/events/petition/intake.facts';
import type { Level } from '../../../schema/events/vocabulary';
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
    /** Absent when it came as it is. */
    splitFrom?: PartOf;
    /** Of one that is classified when it is recorded, as lists of older ones are. */
    classification?: Classification;
  }>;
  /** Either a text or a code; what stood there before is looked up. */
  CorrectPetition: Facts<'CorrectionRecorded.v1'>;
  ClassifyPetition: Facts<'PetitionClassified.v1'>;
  ForwardPetition: Facts<'PetitionForwarded.v1'>;
  /** Its due date comes from the rule in force at the receipt. */
  AcknowledgeForwarding: Facts<'ForwardingAcknowledged.v1'>;
  ReturnPetition: Facts<'PetitionReturned.v1'>;
  AnswerOnSpot: Facts<'PetitionAnsweredOnSpot.v1'>;
  ExtendReplyDeadline: Omit<Facts<'ReplyDeadlineExtended.v1'>, 'ofBodyId' | 'formerDueOn'>;
  AnswerPetition: Omit<Facts<'PetitionAnswered.v1'>, 'forBodyId'>;
  ReportMilestone: Facts<'MilestoneReported.v1'>;
  AssessOutcome: Facts<'OutcomeAssessed.v1'>;
  MergePetition: Omit<Facts<'PetitionMerged.v1'>, 'code'>;
  /** What the program does when another one is merged into this one. */
  AbsorbPetition: Facts<'PetitionAbsorbed.v1'>;
  SplitPetition: Facts<'PetitionSplit.v1'>;
  DivertPetition: Facts<'PetitionDiverted.v1'>;
  WithdrawPetition: Omit<Facts<'PetitionWithdrawn.v1'>, 'formerHolderId'>;
  ReopenPetition: Omit<Facts<'PetitionReopened.v1'>, 'formerHolderId'>;
  /** What the program does when a group is formed that names it. */
  GroupPetition: Facts<'PetitionGrouped.v1'>;
  AssignPetition: Facts<'PetitionAssigned.v1'>;
  RequestCoordination: Facts<'CoordinationRequested.v1'>;
  AnswerCoordination: Facts<'CoordinationAnswered.v1'>;
  PublishResult: Facts<'ResultPublished.v1'>;
  SendUrgingLetter: Omit<Facts<'UrgingLetterSent.v1'>, 'toBodyId'>;
  InformVoters: Facts<'VotersInformed.v1'>;
  /** What the program does when a later petition names this one. */
  MarkReRaised: Facts<'PetitionReRaised.v1'>;
};

export type Classification = Readonly<{ fieldCode: string; level: Level }>;

export type PetitionCommandType = keyof PetitionCommands;
export type PetitionCommandOf<Type extends PetitionCommandType> = Readonly<{ type: Type }> &
  PetitionCommands[Type];
export type PetitionCommand = {
  [Type in PetitionCommandType]: PetitionCommandOf<Type>;
}[PetitionCommandType];
