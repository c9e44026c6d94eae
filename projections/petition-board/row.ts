import type { EventOfType, EventType } from '../../schema/events/domain-event';
import type { PetitionFacts } from '../../schema/events/petition.events';
import type { DueDate } from '../../schema/events/petition/due-date';
import type { Voter } from '../../schema/events/petition/intake.facts';
import type { Milestone } from '../../schema/events/petition/reply.facts';
import type { Sealed } from '../../schema/events/sealing';
import type { Claim, Level, Reply, Routing, Verdict } from '../../schema/events/vocabulary';
import type { IsoDate } from '../../src/kernel/calendar';
import type { Filter } from '../../src/ports/view-store';

type Facts<Type extends keyof PetitionFacts<Sealed>> = PetitionFacts<Sealed>[Type];

/** A corrected voter may be known by a telephone number alone. */
export type VoterRow = Omit<Voter<Sealed>, 'name'> & Readonly<{ name: Sealed | null }>;

/** A step of a roadmap, and what was reported of it last. */
export type MilestoneRow = Milestone<Sealed> &
  Readonly<{
    number: number;
    doneOn: IsoDate | null;
    reportedOn: IsoDate | null;
    note: Sealed | null;
  }>;

export type AnswerRow = Readonly<{
  byBodyId: string;
  answeredOn: IsoDate;
  claim: Claim;
  text: Sealed;
  isOnSpot: boolean;
  roadmap: readonly MilestoneRow[];
}>;

export type ReturnRow = Facts<'PetitionReturned.v1'> & Readonly<{ returnedOn: IsoDate }>;
export type InformationRow = Facts<'VotersInformed.v1'> & Readonly<{ informedOn: IsoDate }>;
export type PublicationRow = Facts<'ResultPublished.v1'> & Readonly<{ publishedOn: IsoDate }>;
export type ExtensionRow = Facts<'ReplyDeadlineExtended.v1'> & Readonly<{ extendedOn: IsoDate }>;
export type AssessmentRow = Facts<'OutcomeAssessed.v1'> & Readonly<{ assessedOn: IsoDate }>;
export type UrgingRow = Facts<'UrgingLetterSent.v1'> & Readonly<{ urgedOn: IsoDate }>;
export type AssignmentRow = Facts<'PetitionAssigned.v1'> & Readonly<{ assignedOn: IsoDate }>;
export type ReopeningRow = Readonly<{ byBodyId: string; reason: Sealed; reopenedOn: IsoDate }>;
export type WithdrawalRow = Readonly<{ byBodyId: string; reason: Sealed; withdrawnOn: IsoDate }>;
export type MergerRow = Facts<'PetitionMerged.v1'> & Readonly<{ mergedOn: IsoDate }>;
export type CoordinationRow = Facts<'CoordinationRequested.v1'> &
  Readonly<{ askedOn: IsoDate; answeredOn: IsoDate | null; answer: Sealed | null }>;
export type CorrectionRow = Facts<'CorrectionRecorded.v1'> & Readonly<{ correctedOn: IsoDate }>;

/** A later petition that brings this one up again. */
export type ReRaisedRow = Readonly<{
  petitionId: string;
  on: IsoDate;
  sessionId: string | null;
  hasNewFacts: boolean;
}>;

export type PetitionRow = Readonly<{
  id: string;
  code: string;
  /** Null when it was diverted: then nobody finds it here. */
  councilId: string | null;
  sessionId: string | null;
  /** What a diverted petition had. */
  diverted: Readonly<{ councilId: string | null; sessionId: string | null }> | null;
  communeId: string | null;
  receivedByBodyId: string;
  receivedOn: IsoDate;
  title: Sealed;
  text: Sealed;
  voter: VoterRow | null;
  contactId: string | null;
  pointNumber: number | null;
  corrections: readonly CorrectionRow[];
  /** Earlier petitions that it brings up again. */
  reRaises: readonly string[];
  /** Null when it brings up nothing again. */
  hasNewFacts: boolean | null;
  isReRaising: boolean;
  reRaisedBy: readonly ReRaisedRow[];
  timesReRaised: number;
  /** The sessions before which it, or one that brings it up again, was collected. */
  sessionsRaised: number;
  mergedInto: MergerRow | null;
  /** Petitions that were merged into it. */
  absorbedIds: readonly string[];
  /** The petition that it was a part of. */
  splitFromId: string | null;
  /** The petitions that it was split into. */
  partIds: readonly string[];
  withdrawal: WithdrawalRow | null;
  reopenings: readonly ReopeningRow[];
  groupId: string | null;
  fieldCode: string | null;
  level: Level | null;
  routing: Routing;
  holderId: string | null;
  /** The bodies that work on it beside the holder. */
  involvedBodyIds: readonly string[];
  leadBodyId: string | null;
  assignments: readonly AssignmentRow[];
  coordination: readonly CoordinationRow[];
  forwardedOn: IsoDate | null;
  /** Where it was forwarded to, each time. */
  forwardedTo: readonly string[];
  acknowledgedOn: IsoDate | null;
  timesReturned: number;
  returns: readonly ReturnRow[];
  /** Returned twice or more, or sent again to a body that had returned it. */
  isPingPong: boolean;
  /** As it was computed at the receipt by the present holder. */
  due: DueDate | null;
  extensions: readonly ExtensionRow[];
  /** The date that counts now: of the reply, then of the roadmap; null when no clock runs. */
  clockDueOn: IsoDate | null;
  /** The same for ordering: petitions without a clock come last. */
  dueOrder: string;
  /** The day from which the next urging letter is proposed; null when no clock runs. */
  urgeFrom: IsoDate | null;
  urgings: readonly UrgingRow[];
  timesUrged: number;
  reply: Reply;
  claim: Claim | null;
  answers: readonly AnswerRow[];
  answeredOn: IsoDate | null;
  /** The first answer came after its due date; null without an answer or a due date. */
  isAnsweredLate: boolean | null;
  /** The date of the earliest step of the last roadmap that was not reported as done. */
  openMilestoneOn: IsoDate | null;
  /** Called resolved, though a step of the roadmap before was never reported as done. */
  isResolvedWithOpenStep: boolean;
  /** What the council thinks of the last answer; null before it is assessed. */
  verdict: Verdict | null;
  assessedOutcome: Claim | null;
  assessments: readonly AssessmentRow[];
  /** Whether voters know of the latest answer. */
  isInformed: boolean;
  information: readonly InformationRow[];
  publishedOn: IsoDate | null;
  publications: readonly PublicationRow[];
  /** Of all its events the longest time between the date and the recording, in days; imported ones do not count. */
  recordedAfterDays: number;
  recordedLateOn: IsoDate | null;
  recordedLateEventId: string | null;
  /** An answer bears a date before the receipt that its body confirmed. */
  isAnsweredBeforeReceipt: boolean;
  /** The last answer names no document. */
  isAnsweredWithoutNumber: boolean;
  isReRaisedAfterAnswer: boolean;
  /** It falls in the commune's own competence, and came to a council above. */
  isSentUpward: boolean;
  isSynthetic: boolean;
  /** What title and text are searched by; nothing once their key is gone. */
  words: readonly string[];
}>;

/** The lists by whose tokens petitions are found. */
export type PetitionTokens = 'involvedBodyIds' | 'words';
export type PetitionRowFilter = Filter<PetitionRow, PetitionTokens>;

/** What each event of a chapter changes; what is left out stays. */
export type Folds<Chapter> = {
  readonly [Type in keyof Chapter & EventType]: (
    row: PetitionRow,
    event: EventOfType<Type>,
  ) => Partial<PetitionRow>;
};
