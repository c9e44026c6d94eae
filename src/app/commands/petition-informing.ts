import type { InformChannel } from '../../../schema/events/vocabulary';
import { prepared } from '../command';
import {
  namedPetition,
  type OfPetition,
  type Optional,
  type PetitionDefinition,
  petitions,
  petitionStep,
} from './petition-aggregate';

export type VotersInformInput = OfPetition &
  Readonly<{ channel: InformChannel; note?: Optional<string> }>;
export type PetitionMarkReRaisedInput = OfPetition &
  Readonly<{
    byPetitionId: string;
    byCode: string;
    sessionId?: Optional<string>;
    hasNewFacts: boolean;
  }>;

export const informVoters = petitionStep<VotersInformInput>(
  'votersInform',
  ({ channel, note = null }) => ({ type: 'InformVoters', channel, note }),
);

/** A reaction of the program; no mutation has it. */
export const markReRaised: PetitionDefinition<PetitionMarkReRaisedInput> = {
  name: 'petitionMarkReRaised',
  aggregate: petitions,
  subject: namedPetition,
  prepare: ({ byPetitionId, byCode, sessionId = null, hasNewFacts }) =>
    prepared({ type: 'MarkReRaised', byPetitionId, byCode, sessionId, hasNewFacts }),
};
