import { markReRaised } from '../commands/petition-informing';
import { type Policy, reaction } from './policy';

/** A petition that brings up earlier ones again marks each of them, and those where their chains began. */
export const reRaising: Policy = {
  name: 're-raising',
  react(event) {
    if (event.type !== 'PetitionReceived.v1' || event.data.reRaises === undefined) return [];
    const { code, sessionId, reRaises } = event.data;
    const { petitionIds, chainIds = [], hasNewFacts } = reRaises;
    const mark = { byPetitionId: event.stream, byCode: code, sessionId, hasNewFacts };
    return [
      ...petitionIds.map((petitionId) => ({ petitionId, ...mark })),
      ...chainIds.map((petitionId) => ({ petitionId, ...mark, isIndirect: true })),
    ].map((input) => reaction(input.petitionId, event, markReRaised, input));
  },
};
