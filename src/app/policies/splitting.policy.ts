import { receivePart } from '../commands/petition-parts';
import { type Policy, reaction } from './policy';

/** Each part of a petition that was split becomes a petition of its own. */
export const splitting: Policy = {
  name: 'splitting',
  react(event) {
    if (event.type !== 'PetitionSplit.v1') return [];
    const { councilId } = event.meta;
    return event.data.parts.map(({ petitionId }) =>
      reaction(petitionId, event, receivePart, {
        petitionId,
        splitPetitionId: event.stream,
        councilId,
      }),
    );
  },
};
