import type { Milestone } from '../../../schema/events/petition/reply.facts';
import type { Claim } from '../../../schema/events/vocabulary';
import { type OfPetition, type Optional, petitionStep } from './petition-aggregate';

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
