import { Claim, Reply } from '../../../schema/events/vocabulary';
import type { IsoDate } from '../../kernel/calendar';
import { accept, refuse } from '../decider';
import { type Chapter, firstOf, type Given, records } from './chapter';
import {
  answered,
  type AnsweredRefusal,
  type HolderRefusal,
  stillHere,
  unanswered,
  type UnansweredRefusal,
  type UnheldRefusal,
  workerRefusal,
} from './holder';
import type { PetitionState } from './petition.state';

export type ReplyRefusal =
  | HolderRefusal
  | UnheldRefusal
  | UnansweredRefusal
  | AnsweredRefusal
  | 'ANSWERED_FINALLY'
  | 'ON_SPOT_ANSWER_IS_FINAL'
  | 'ROADMAP_REQUIRED'
  | 'ROADMAP_NOT_EXPECTED'
  | 'ROADMAP_ENDS_BEFORE_ANSWER'
  | 'NO_CLOCK_RUNS'
  | 'EXTENSION_NOT_LATER'
  | 'MILESTONE_NOT_FOUND'
  | 'MILESTONE_ALREADY_DONE';

function roadmapRefusal(
  { claim, roadmap }: Given<'AnswerPetition'>,
  answeredOn: IsoDate,
): ReplyRefusal | null {
  if (claim !== Claim.IN_PROGRESS) return roadmap.length > 0 ? 'ROADMAP_NOT_EXPECTED' : null;
  if (roadmap.length === 0) return 'ROADMAP_REQUIRED';
  return roadmap.every(({ dueOn }) => dueOn >= answeredOn) ? null : 'ROADMAP_ENDS_BEFORE_ANSWER';
}

/** An answer without a confirmed receipt is recorded all the same: it was given. */
function answer(command: Given<'AnswerPetition'>, state: PetitionState) {
  const { byBodyId, text, claim, meta } = command;
  const { holderId } = state;
  const refusal = firstOf<ReplyRefusal>(
    workerRefusal(byBodyId, state),
    state.reply === Reply.FINAL ? 'ANSWERED_FINALLY' : null,
    roadmapRefusal(command, meta.effectiveOn),
  );
  if (refusal !== null) return refuse(refusal);
  const roadmap = command.roadmap.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  const inPlace = holderId === null || holderId === byBodyId ? {} : { forBodyId: holderId };
  return accept({
    type: 'PetitionAnswered.v1' as const,
    data: { byBodyId, text, claim, roadmap, ...inPlace },
  });
}

/** Only a clock that runs can be given more time: from a confirmed receipt to the first answer. */
function extend({ byBodyId, reason, dueOn }: Given<'ExtendReplyDeadline'>, state: PetitionState) {
  const { dueOn: formerDueOn, holderId } = state;
  if (formerDueOn === null || holderId === null) return refuse('NO_CLOCK_RUNS');
  const refusal = firstOf<ReplyRefusal>(
    unanswered(state),
    dueOn > formerDueOn ? null : 'EXTENSION_NOT_LATER',
  );
  if (refusal !== null) return refuse(refusal);
  return accept({
    type: 'ReplyDeadlineExtended.v1' as const,
    data: { byBodyId, ofBodyId: holderId, reason, formerDueOn, dueOn },
  });
}

function milestoneRefusal(
  { byBodyId, milestone }: Pick<Given<'ReportMilestone'>, 'byBodyId' | 'milestone'>,
  state: PetitionState,
): ReplyRefusal | null {
  const known = milestone >= 1 && milestone <= state.milestones;
  return firstOf<ReplyRefusal>(
    workerRefusal(byBodyId, state),
    known ? null : 'MILESTONE_NOT_FOUND',
    state.milestonesDone.includes(milestone) ? 'MILESTONE_ALREADY_DONE' : null,
  );
}

/** What is answered, by when, and what that is worth. */
export const reply: Chapter<
  'AnswerOnSpot' | 'AnswerPetition' | 'ExtendReplyDeadline' | 'ReportMilestone' | 'AssessOutcome',
  | 'PetitionAnsweredOnSpot.v1'
  | 'PetitionAnswered.v1'
  | 'ReplyDeadlineExtended.v1'
  | 'MilestoneReported.v1'
  | 'OutcomeAssessed.v1',
  ReplyRefusal
> = {
  decide: {
    // What needs a roadmap was not answered on the spot: it is forwarded.
    AnswerOnSpot: records('PetitionAnsweredOnSpot.v1', ({ claim }, state) =>
      firstOf<ReplyRefusal>(
        stillHere(state),
        unanswered(state),
        claim === Claim.IN_PROGRESS ? 'ON_SPOT_ANSWER_IS_FINAL' : null,
      ),
    ),
    AnswerPetition: answer,
    ExtendReplyDeadline: extend,
    ReportMilestone: records('MilestoneReported.v1', milestoneRefusal),
    AssessOutcome: records('OutcomeAssessed.v1', (_command, state) => answered(state)),
  },
  evolve: {
    'PetitionAnsweredOnSpot.v1': () => ({ reply: Reply.FINAL }),
    'PetitionAnswered.v1': ({ data }) => ({
      reply: data.claim === Claim.IN_PROGRESS ? Reply.IN_PROGRESS : Reply.FINAL,
      milestones: data.roadmap.length,
      milestonesDone: [],
    }),
    'ReplyDeadlineExtended.v1': ({ data }) => ({ dueOn: data.dueOn }),
    'MilestoneReported.v1': ({ data: { milestone, isDone } }, { milestonesDone }) =>
      isDone ? { milestonesDone: [...milestonesDone, milestone] } : {},
    'OutcomeAssessed.v1': () => ({}),
  },
};
