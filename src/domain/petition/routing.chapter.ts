import { Reply, Routing } from '../../../schema/events/vocabulary';
import { type Chapter, firstOf, records } from './chapter';
import {
  type HolderRefusal,
  holderRefusal,
  stillHere,
  unanswered,
  type UnansweredRefusal,
  type UnheldRefusal,
  workerRefusal,
} from './holder';
import { type PetitionState, unheld } from './petition.state';

export type RoutingRefusal =
  | HolderRefusal
  | UnansweredRefusal
  | UnheldRefusal
  | 'ANSWERED_FINALLY'
  | 'NOT_CLASSIFIED'
  | 'ALREADY_ACKNOWLEDGED'
  | 'ALREADY_GROUPED'
  | 'NOT_IN_THIS_GROUP'
  | 'COORDINATES_WITH_ITSELF'
  | 'ALREADY_ASKED'
  | 'NOT_ASKED';

const unsettled = ({ reply }: PetitionState): RoutingRefusal | null =>
  reply === Reply.FINAL ? 'ANSWERED_FINALLY' : null;

const isOutside = (groupId: string | undefined, state: PetitionState): boolean =>
  groupId !== undefined && groupId !== state.groupId;

/** Each once, without those that hold it. */
const involve = (
  { involvedBodyIds, holderId }: PetitionState,
  ...more: readonly string[]
): readonly string[] => [
  ...new Set([...involvedBodyIds, ...more].filter((bodyId) => bodyId !== holderId)),
];

/** Where a petition goes. */
export const routing: Chapter<
  | 'GroupPetition'
  | 'ForwardPetition'
  | 'AcknowledgeForwarding'
  | 'ReturnPetition'
  | 'AssignPetition'
  | 'RequestCoordination'
  | 'AnswerCoordination',
  | 'PetitionGrouped.v1'
  | 'PetitionForwarded.v1'
  | 'ForwardingAcknowledged.v1'
  | 'PetitionReturned.v1'
  | 'PetitionAssigned.v1'
  | 'CoordinationRequested.v1'
  | 'CoordinationAnswered.v1',
  RoutingRefusal
> = {
  decide: {
    GroupPetition: records('PetitionGrouped.v1', (_command, state) =>
      firstOf<RoutingRefusal>(state.groupId === null ? null : 'ALREADY_GROUPED', stillHere(state)),
    ),
    ForwardPetition: records('PetitionForwarded.v1', ({ groupId }, state) =>
      firstOf<RoutingRefusal>(
        stillHere(state),
        unsettled(state),
        isOutside(groupId, state) ? 'NOT_IN_THIS_GROUP' : null,
        state.routing === Routing.RECEIVED ? 'NOT_CLASSIFIED' : null,
      ),
    ),
    AcknowledgeForwarding: records('ForwardingAcknowledged.v1', ({ byBodyId }, state) =>
      firstOf<RoutingRefusal>(
        holderRefusal(byBodyId, state),
        state.routing === Routing.ACKNOWLEDGED ? 'ALREADY_ACKNOWLEDGED' : null,
        unanswered(state),
      ),
    ),
    ReturnPetition: records('PetitionReturned.v1', ({ byBodyId }, state) =>
      firstOf<RoutingRefusal>(holderRefusal(byBodyId, state), unanswered(state)),
    ),
    AssignPetition: records('PetitionAssigned.v1', ({ byBodyId }, state) =>
      firstOf<RoutingRefusal>(holderRefusal(byBodyId, state), unsettled(state)),
    ),
    RequestCoordination: records('CoordinationRequested.v1', ({ byBodyId, ofBodyId }, state) =>
      firstOf<RoutingRefusal>(
        workerRefusal(byBodyId, state),
        unsettled(state),
        ofBodyId === byBodyId || ofBodyId === state.holderId ? 'COORDINATES_WITH_ITSELF' : null,
        state.askedBodyIds.includes(ofBodyId) ? 'ALREADY_ASKED' : null,
      ),
    ),
    AnswerCoordination: records('CoordinationAnswered.v1', ({ byBodyId }, { askedBodyIds }) =>
      askedBodyIds.includes(byBodyId) ? null : 'NOT_ASKED',
    ),
  },
  evolve: {
    'PetitionGrouped.v1': ({ data }) => ({ groupId: data.groupId }),
    'PetitionForwarded.v1': ({ data }) => ({
      ...unheld,
      routing: Routing.FORWARDED,
      holderId: data.toBodyId,
    }),
    'ForwardingAcknowledged.v1': ({ data }) => ({
      routing: Routing.ACKNOWLEDGED,
      dueOn: data.due.on,
    }),
    'PetitionReturned.v1': () => ({ ...unheld, routing: Routing.RETURNED }),
    'PetitionAssigned.v1': ({ data: { leadBodyId, coordinatingBodyIds } }, state) => ({
      leadBodyId,
      involvedBodyIds: involve(state, leadBodyId, ...coordinatingBodyIds),
    }),
    'CoordinationRequested.v1': ({ data: { ofBodyId } }, state) => ({
      involvedBodyIds: involve(state, ofBodyId),
      askedBodyIds: [...state.askedBodyIds, ofBodyId],
    }),
    'CoordinationAnswered.v1': ({ data: { byBodyId } }, { askedBodyIds }) => ({
      askedBodyIds: askedBodyIds.filter((bodyId) => bodyId !== byBodyId),
    }),
  },
};
