import { Reply, Routing } from '../../../schema/events/vocabulary';
import { accept, refuse } from '../decider';
import { type Chapter, firstOf, type Given, records } from './chapter';
import { stillHere, unanswered, type UnansweredRefusal, type UnheldRefusal } from './holder';
import { isClosed, type PetitionState, unheld } from './petition.state';

export type ClosingRefusal =
  | UnheldRefusal
  | UnansweredRefusal
  | 'ANSWERED_FINALLY'
  | 'MERGES_ONLY_INTO_AN_EARLIER_ONE'
  | 'NOTHING_TO_REOPEN'
  | 'PETITION_CLOSED';

/** While only the council has it, and nobody has answered. */
const untouched = (state: PetitionState): ClosingRefusal | null =>
  firstOf<ClosingRefusal>(stillHere(state), unanswered(state));

/** A year and a running number: the order of codes is one for all petitions, so mergers can never form a circle. */
function merge(
  { byBodyId, intoPetitionId, intoCode, reason }: Given<'MergePetition'>,
  state: PetitionState,
) {
  const { code } = state;
  if (intoCode >= code) return refuse('MERGES_ONLY_INTO_AN_EARLIER_ONE');
  const refusal = untouched(state);
  if (refusal !== null) return refuse(refusal);
  return accept({
    type: 'PetitionMerged.v1' as const,
    data: { byBodyId, code, intoPetitionId, intoCode, reason },
  });
}

function withdraw({ byBodyId, reason }: Given<'WithdrawPetition'>, state: PetitionState) {
  if (state.reply === Reply.FINAL) return refuse('ANSWERED_FINALLY');
  return accept({
    type: 'PetitionWithdrawn.v1' as const,
    data: { byBodyId, reason, formerHolderId: state.holderId },
  });
}

function reopen({ byBodyId, reason }: Given<'ReopenPetition'>, state: PetitionState) {
  // What was split lives on in its parts.
  if (state.routing === Routing.SPLIT) return refuse('PETITION_CLOSED');
  if (!isClosed(state) && state.reply !== Reply.FINAL) return refuse('NOTHING_TO_REOPEN');
  return accept({
    type: 'PetitionReopened.v1' as const,
    data: { byBodyId, reason, formerHolderId: state.holderId },
  });
}

const closedAs = (routing: Routing) => () => ({ routing, ...unheld });

/** What takes a petition out of its way, and what brings it back. */
export const closing: Chapter<
  | 'MergePetition'
  | 'AbsorbPetition'
  | 'SplitPetition'
  | 'DivertPetition'
  | 'WithdrawPetition'
  | 'ReopenPetition',
  | 'PetitionMerged.v1'
  | 'PetitionAbsorbed.v1'
  | 'PetitionSplit.v1'
  | 'PetitionDiverted.v1'
  | 'PetitionWithdrawn.v1'
  | 'PetitionReopened.v1',
  ClosingRefusal
> = {
  decide: {
    MergePetition: merge,
    AbsorbPetition: records('PetitionAbsorbed.v1'),
    SplitPetition: records('PetitionSplit.v1', (_command, state) => untouched(state)),
    DivertPetition: records('PetitionDiverted.v1', (_command, state) => untouched(state)),
    WithdrawPetition: withdraw,
    ReopenPetition: reopen,
  },
  evolve: {
    'PetitionMerged.v1': closedAs(Routing.MERGED),
    'PetitionAbsorbed.v1': () => ({}),
    'PetitionSplit.v1': closedAs(Routing.SPLIT),
    'PetitionDiverted.v1': closedAs(Routing.DIVERTED),
    'PetitionWithdrawn.v1': closedAs(Routing.WITHDRAWN),
    // It is with the council again, as it was before it was first forwarded.
    'PetitionReopened.v1': (_event, { codes }) => ({
      ...unheld,
      routing: codes.fieldCode === null ? Routing.RECEIVED : Routing.CLASSIFIED,
      reply: Reply.NONE,
      milestones: 0,
      milestonesDone: [],
    }),
  },
};
