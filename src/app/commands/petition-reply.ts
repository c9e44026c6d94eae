import type { Optional } from '../command';
import type { Milestone } from '../../../schema/events/petition/reply.facts';
import type { Claim, Verdict } from '../../../schema/events/vocabulary';
import type { IsoDate } from '../../kernel/calendar';
import { bodyRefusal } from '../referring';
import { type OfPetition, petitionStep } from './petition-aggregate';

export type PetitionAnswerInput = OfPetition &
  Readonly<{
    text: string;
    claim: Claim;
    roadmap?: Optional<readonly Milestone<string>[]>;
  }>;

export const answerPetition = petitionStep<PetitionAnswerInput>(
  'petitionAnswer',
  ({ text, claim, roadmap }) => ({ type: 'AnswerPetition', text, claim, roadmap: roadmap ?? [] }),
);

export type PetitionAnswerOnSpotInput = OfPetition &
  Readonly<{ answeredByBodyId: string; text: string; claim: Claim }>;
export type ReplyDeadlineExtendInput = OfPetition & Readonly<{ reason: string; dueOn: IsoDate }>;
export type MilestoneReportInput = OfPetition &
  Readonly<{ milestone: number; isDone: boolean; note?: Optional<string> }>;
export type OutcomeAssessInput = OfPetition &
  Readonly<{ verdict: Verdict; outcome: Claim; note?: Optional<string> }>;

/** Whoever keeps the minutes records it; the body that answered is named. */
export const answerOnSpot = petitionStep<PetitionAnswerOnSpotInput>(
  'petitionAnswerOnSpot',
  ({ answeredByBodyId, text, claim }, given) =>
    bodyRefusal(answeredByBodyId, 'answeredByBodyId', given) ?? {
      type: 'AnswerOnSpot',
      answeredByBodyId,
      text,
      claim,
    },
);

export const extendReplyDeadline = petitionStep<ReplyDeadlineExtendInput>(
  'replyDeadlineExtend',
  ({ reason, dueOn }) => ({ type: 'ExtendReplyDeadline', reason, dueOn }),
);

export const reportMilestone = petitionStep<MilestoneReportInput>(
  'milestoneReport',
  ({ milestone, isDone, note = null }) => ({ type: 'ReportMilestone', milestone, isDone, note }),
);

export const assessOutcome = petitionStep<OutcomeAssessInput>(
  'outcomeAssess',
  ({ verdict, outcome, note = null }) => ({ type: 'AssessOutcome', verdict, outcome, note }),
);
