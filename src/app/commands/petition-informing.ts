import { InformChannel } from '../../../schema/events/vocabulary';
import { addDays, type IsoDate } from '../../kernel/calendar';
import { prepared, type Optional } from '../command';
import { refused } from '../refusals';
import {
  namedPetition,
  type OfPetition,
  type PetitionDefinition,
  petitions,
  petitionStep,
} from './petition-aggregate';

export type VotersInformInput = OfPetition &
  Readonly<{
    channel: InformChannel;
    note?: Optional<string>;
    /** Of a public posting; 30 days when left out. */
    postedUntil?: Optional<IsoDate>;
  }>;
export type ResultPublishInput = OfPetition & Readonly<{ url?: Optional<string> }>;
export type UrgingLetterSendInput = OfPetition & Readonly<{ note?: Optional<string> }>;
export type PetitionMarkReRaisedInput = OfPetition &
  Readonly<{
    byPetitionId: string;
    byCode: string;
    sessionId?: Optional<string>;
    hasNewFacts: boolean;
    isIndirect?: Optional<boolean>;
  }>;

/** Results are posted for 30 days (Joint Resolution 72/2025, Art. 51). */
const postedDays = 30;

export const informVoters = petitionStep<VotersInformInput>(
  'votersInform',
  ({ channel, note = null, postedUntil = null, effectiveOn }) => {
    const told = { type: 'InformVoters', channel, note } as const;
    if (channel !== InformChannel.POSTING)
      return postedUntil === null ? told : refused('NOT_A_POSTING', 'postedUntil');
    const until = postedUntil ?? addDays(effectiveOn, postedDays);
    if (until < effectiveOn) return refused('POSTING_ENDS_BEFORE_IT_BEGINS', 'postedUntil');
    return { ...told, postedUntil: until };
  },
);

export const publishResult = petitionStep<ResultPublishInput>(
  'resultPublish',
  ({ url = null }) => ({ type: 'PublishResult', url }),
);

export const sendUrgingLetter = petitionStep<UrgingLetterSendInput>(
  'urgingLetterSend',
  ({ note = null }) => ({ type: 'SendUrgingLetter', note }),
);

/** A reaction of the program; no mutation has it. */
export const markReRaised: PetitionDefinition<PetitionMarkReRaisedInput> = {
  name: 'petitionMarkReRaised',
  aggregate: petitions,
  subject: namedPetition,
  prepare: ({ byPetitionId, byCode, sessionId = null, hasNewFacts, isIndirect }) =>
    prepared({
      type: 'MarkReRaised',
      byPetitionId,
      byCode,
      sessionId,
      hasNewFacts,
      ...(isIndirect === true ? { isIndirect } : {}),
    }),
};
