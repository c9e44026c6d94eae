import type { GroupEvent, GroupFacts, NewGroupEvent } from '../../../schema/events/group.events';
import { accept, type Decider, refuse } from '../decider';

type Facts<Type extends keyof GroupFacts<string>> = GroupFacts<string>[Type];

export type GroupCommand =
  | (Readonly<{ type: 'FormIssueGroup' }> & Facts<'IssueGroupFormed.v1'>)
  | (Readonly<{ type: 'ExtendIssueGroup' }> & Facts<'IssueGroupExtended.v1'>)
  | (Readonly<{ type: 'ForwardIssueGroup' }> &
      Omit<Facts<'IssueGroupForwarded.v1'>, 'petitionIds'>);

export type GroupRefusal =
  'GROUP_ALREADY_FORMED' | 'GROUP_NOT_FOUND' | 'GROUP_ALREADY_FORWARDED' | 'NOTHING_TO_ADD';

export type GroupState = Readonly<{
  councilId: string | null;
  sessionId: string | null;
  isFormed: boolean;
  petitionIds: readonly string[];
  isForwarded: boolean;
}>;

export const group: Decider<GroupCommand, GroupState, NewGroupEvent, GroupEvent, GroupRefusal> = {
  initialState: {
    councilId: null,
    sessionId: null,
    isFormed: false,
    petitionIds: [],
    isForwarded: false,
  },

  decide({ meta: _meta, ...command }, state) {
    if (command.type !== 'FormIssueGroup' && !state.isFormed) return refuse('GROUP_NOT_FOUND');
    switch (command.type) {
      case 'FormIssueGroup': {
        if (state.isFormed) return refuse('GROUP_ALREADY_FORMED');
        const { type: _type, ...data } = command;
        return accept({ type: 'IssueGroupFormed.v1', data });
      }
      case 'ExtendIssueGroup': {
        if (state.isForwarded) return refuse('GROUP_ALREADY_FORWARDED');
        const { byBodyId } = command;
        const petitionIds = command.petitionIds.filter((id) => !state.petitionIds.includes(id));
        if (petitionIds.length === 0) return refuse('NOTHING_TO_ADD');
        return accept({ type: 'IssueGroupExtended.v1', data: { byBodyId, petitionIds } });
      }
      case 'ForwardIssueGroup': {
        if (state.isForwarded) return refuse('GROUP_ALREADY_FORWARDED');
        const { byBodyId, toBodyId } = command;
        const { petitionIds } = state;
        return accept({
          type: 'IssueGroupForwarded.v1',
          data: { byBodyId, toBodyId, petitionIds },
        });
      }
    }
  },

  evolve(state, { type, data, meta }) {
    switch (type) {
      case 'IssueGroupFormed.v1':
        return {
          ...state,
          councilId: meta.councilId,
          sessionId: data.sessionId,
          isFormed: true,
          petitionIds: data.petitionIds,
        };
      case 'IssueGroupExtended.v1':
        return { ...state, petitionIds: [...state.petitionIds, ...data.petitionIds] };
      case 'IssueGroupForwarded.v1':
        return { ...state, isForwarded: true };
    }
  },
};
