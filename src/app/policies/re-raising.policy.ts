import { markReRaised } from '../commands/petition-informing';
import { type Policy, reaction } from './policy';

/** A petition that brings up earlier ones again marks each of them. */
export const reRaising: Policy = {
  name: 're-raising',
  react(event) {
    if (event.type !== 'PetitionReceived.v1' || event.data.reRaises === undefined) return [];
    const { code, sessionId, reRaises } = event.data;
    const mark = { byPetitionId: event.stream, byCode: code, sessionId };
    return reRaises.petitionIds.map((petitionId) =>
      reaction(petitionId, event, markReRaised, {
        petitionId,
        ...mark,
        hasNewFacts: reRaises.hasNewFacts,
      }),
    );
  },
};
