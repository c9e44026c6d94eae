import { forwardPetitionInGroup, groupPetition } from '../commands/group-commands';
import { type Policy, reaction } from './policy';

/** Petitions join the group that names them. */
export const grouping: Policy = {
  name: 'grouping',
  react(event) {
    if (event.type !== 'IssueGroupFormed.v1' && event.type !== 'IssueGroupExtended.v1') return [];
    const { byBodyId, petitionIds } = event.data;
    return petitionIds.map((petitionId) =>
      reaction(petitionId, event, groupPetition, {
        petitionId,
        groupId: event.stream,
        groupedByBodyId: byBodyId,
      }),
    );
  },
};

/** Petitions are forwarded with their group. */
export const groupForwarding: Policy = {
  name: 'group-forwarding',
  react(event) {
    if (event.type !== 'IssueGroupForwarded.v1') return [];
    const { byBodyId, toBodyId, petitionIds } = event.data;
    return petitionIds.map((petitionId) =>
      reaction(petitionId, event, forwardPetitionInGroup, {
        petitionId,
        groupId: event.stream,
        forwardedByBodyId: byBodyId,
        toBodyId,
      }),
    );
  },
};
