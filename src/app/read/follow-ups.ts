import type { PetitionRow } from '../../../projections/petition-board/row';
import { roadmapEnd } from '../../../projections/roadmap';
import { Claim } from '../../../schema/events/vocabulary';

/** What should follow from a matter that came back. */
export type FollowUp =
  'explain_again' | 'escalate' | 'check_result' | 'answer_first' | 'candidate_for_supervision';

/** The last answer that was given, whichever petition of the chain it was given to, before the matter came back. */
function lastAnswerBefore(chain: readonly PetitionRow[]) {
  const raisedOn = chain.at(-1)?.receivedOn ?? '';
  return chain
    .slice(0, -1)
    .flatMap(({ answers }) => answers)
    .filter(({ answeredOn }) => answeredOn <= raisedOn)
    .toSorted((one, other) => one.answeredOn.localeCompare(other.answeredOn))
    .at(-1);
}

function afterLastAnswer(chain: readonly PetitionRow[]): FollowUp {
  const answer = lastAnswerBefore(chain);
  const raisedOn = chain.at(-1)?.receivedOn ?? '';
  switch (answer?.claim) {
    case undefined:
      return 'answer_first';
    case Claim.EXPLAINED:
      return 'explain_again';
    case Claim.RESOLVED:
      return 'check_result';
    case Claim.IN_PROGRESS:
      return (roadmapEnd(answer.roadmap) ?? '') < raisedOn ? 'escalate' : 'explain_again';
    case Claim.UNRESOLVED:
    case Claim.DEFERRED:
      return 'escalate';
  }
}

/** The sessions before which a chain was raised, each once, in that order. */
export const sessionsOf = (chain: readonly PetitionRow[]): readonly string[] => [
  ...new Set(chain.flatMap(({ sessionId }) => sessionId ?? [])),
];

/** What follows from a chain of petitions about one matter, the oldest first. */
export const followUpsOf = (chain: readonly PetitionRow[]): readonly FollowUp[] => [
  afterLastAnswer(chain),
  ...(sessionsOf(chain).length > 1 ? (['candidate_for_supervision'] as const) : []),
];
