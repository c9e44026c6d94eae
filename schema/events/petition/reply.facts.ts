import type { IsoDate } from '../../../src/kernel/calendar';
import type { Sealed, SealedPaths } from '../sealing';
import type { Claim, Verdict } from '../vocabulary';

export type Milestone<Text> = Readonly<{ task: Text; dueOn: IsoDate }>;

/** What is answered, by when, and what that is worth. */
export type ReplyFacts<Text> = {
  /** Answered at the meeting itself (trả lời tại chỗ). */
  'PetitionAnsweredOnSpot.v1': {
    /** The body that recorded it. */
    readonly byBodyId: string;
    readonly answeredByBodyId: string;
    readonly text: Text;
    readonly claim: Claim;
  };
  'ReplyDeadlineExtended.v1': {
    readonly byBodyId: string;
    /** The body that was given more time. */
    readonly ofBodyId: string;
    readonly reason: Text;
    readonly formerDueOn: IsoDate;
    readonly dueOn: IsoDate;
  };
  'PetitionAnswered.v1': {
    readonly byBodyId: string;
    readonly text: Text;
    readonly claim: Claim;
    /** Only with the claim `in_progress`, and then not empty; by date. */
    readonly roadmap: readonly Milestone<Text>[];
    /** Present where a unit answered in the place of the body that holds it. */
    readonly forBodyId?: string;
  };
  /** What became of a step of the roadmap. */
  'MilestoneReported.v1': {
    readonly byBodyId: string;
    /** Its place in the last roadmap, from 1. */
    readonly milestone: number;
    readonly isDone: boolean;
    readonly note: Text | null;
  };
  /** What the council thinks of the answer and of what was really reached. */
  'OutcomeAssessed.v1': {
    readonly byBodyId: string;
    readonly verdict: Verdict;
    readonly outcome: Claim;
    readonly note: Text | null;
  };
};

export const replySealed: SealedPaths<ReplyFacts<Sealed>> = {
  'PetitionAnsweredOnSpot.v1': { text: true },
  'ReplyDeadlineExtended.v1': { reason: true },
  'PetitionAnswered.v1': { text: true, 'roadmap.*.task': true },
  'MilestoneReported.v1': { note: true },
  'OutcomeAssessed.v1': { note: true },
};
