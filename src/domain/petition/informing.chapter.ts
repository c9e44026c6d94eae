import { Reply } from '../../../schema/events/vocabulary';
import { type Chapter, records } from './chapter';

export type InformingRefusal = 'NOT_ANSWERED';

/** What voters and bodies are told, and what comes back. */
export const informing: Chapter<
  'InformVoters' | 'MarkReRaised',
  'VotersInformed.v1' | 'PetitionReRaised.v1',
  InformingRefusal
> = {
  decide: {
    InformVoters: records('VotersInformed.v1', (_command, state) =>
      state.reply === Reply.NONE ? 'NOT_ANSWERED' : null,
    ),
    // Voters are free to bring up anything again, answered or not.
    MarkReRaised: records('PetitionReRaised.v1'),
  },
  evolve: {
    'VotersInformed.v1': () => ({}),
    'PetitionReRaised.v1': () => ({}),
  },
};
