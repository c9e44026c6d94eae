import { absorbPetition } from '../commands/petition-closing';
import { type Policy, reaction } from './policy';

/** The petition that another one was merged into tells so itself. */
export const merging: Policy = {
  name: 'merging',
  react(event) {
    if (event.type !== 'PetitionMerged.v1') return [];
    const { intoPetitionId, code } = event.data;
    const input = { petitionId: intoPetitionId, mergedPetitionId: event.stream, code };
    return [reaction(intoPetitionId, event, absorbPetition, input)];
  },
};
