import { Claim, Reply } from '../../../schema/events/vocabulary';
import type { IsoDate } from '../../kernel/calendar';
import { accept, refuse } from '../decider';
import { type Chapter, firstOf, type Given } from './chapter';
import { type HolderRefusal, holderRefusal } from './holder';
import type { PetitionState } from './petition.state';

export type ReplyRefusal =
  | HolderRefusal
  | 'ANSWERED_FINALLY'
  | 'ROADMAP_REQUIRED'
  | 'ROADMAP_NOT_EXPECTED'
  | 'ROADMAP_ENDS_BEFORE_ANSWER';

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
  const refusal = firstOf<ReplyRefusal>(
    holderRefusal(byBodyId, state),
    state.reply === Reply.FINAL ? 'ANSWERED_FINALLY' : null,
    roadmapRefusal(command, meta.effectiveOn),
  );
  if (refusal !== null) return refuse(refusal);
  const roadmap = command.roadmap.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  return accept({ type: 'PetitionAnswered.v1' as const, data: { byBodyId, text, claim, roadmap } });
}

/** What is answered, by when, and what that is worth. */
export const reply: Chapter<'AnswerPetition', 'PetitionAnswered.v1', ReplyRefusal> = {
  decide: { AnswerPetition: answer },
  evolve: {
    'PetitionAnswered.v1': ({ data }) => ({
      reply: data.claim === Claim.IN_PROGRESS ? Reply.IN_PROGRESS : Reply.FINAL,
    }),
  },
};
