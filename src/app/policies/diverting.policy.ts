import { receiveComplaint } from '../commands/complaint-commands';
import { type Policy, reaction } from './policy';

/** What is diverted from the petitions is watched as a complaint. */
export const diverting: Policy = {
  name: 'diverting',
  react(event) {
    if (event.type !== 'PetitionDiverted.v1') return [];
    const { complaintId } = event.data;
    const { councilId } = event.meta;
    const input = { complaintId, petitionId: event.stream, councilId };
    return [reaction(complaintId, event, receiveComplaint, input)];
  },
};
