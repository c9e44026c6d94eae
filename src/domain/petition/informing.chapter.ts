import { Reply } from '../../../schema/events/vocabulary';
import { accept, refuse } from '../decider';
import { type Chapter, type Given, records } from './chapter';
import { answered, type AnsweredRefusal } from './holder';
import type { PetitionState } from './petition.state';

export type InformingRefusal = AnsweredRefusal | 'NOT_FORWARDED' | 'ANSWERED_FINALLY';

/** Whoever owes the answer is reminded; nobody does before it is forwarded and after a final one. */
function urge({ byBodyId, note }: Given<'SendUrgingLetter'>, { holderId, reply }: PetitionState) {
  if (holderId === null) return refuse('NOT_FORWARDED');
  if (reply === Reply.FINAL) return refuse('ANSWERED_FINALLY');
  return accept({
    type: 'UrgingLetterSent.v1' as const,
    data: { byBodyId, toBodyId: holderId, note },
  });
}

/** What voters and bodies are told, and what comes back. */
export const informing: Chapter<
  'InformVoters' | 'PublishResult' | 'SendUrgingLetter' | 'MarkReRaised',
  'VotersInformed.v1' | 'ResultPublished.v1' | 'UrgingLetterSent.v1' | 'PetitionReRaised.v1',
  InformingRefusal
> = {
  decide: {
    InformVoters: records('VotersInformed.v1', (_command, state) => answered(state)),
    PublishResult: records('ResultPublished.v1', (_command, state) => answered(state)),
    SendUrgingLetter: urge,
    // Voters are free to bring up anything again, answered or not.
    MarkReRaised: records('PetitionReRaised.v1'),
  },
  evolve: {
    'VotersInformed.v1': () => ({}),
    'ResultPublished.v1': () => ({}),
    'UrgingLetterSent.v1': () => ({}),
    'PetitionReRaised.v1': () => ({}),
  },
};
