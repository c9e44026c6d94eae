import { Routing } from '../../../schema/events/vocabulary';
import { type Chapter, firstOf, records } from './chapter';
import { type HolderRefusal, holderRefusal, type ReplyStateRefusal, unanswered } from './holder';
import type { PetitionState } from './petition.state';

export type RoutingRefusal =
  | HolderRefusal
  | ReplyStateRefusal
  | 'NOT_CLASSIFIED'
  | 'ALREADY_FORWARDED'
  | 'ALREADY_ACKNOWLEDGED';

const forwardRefusal = ({ holderId, routing }: PetitionState): RoutingRefusal | null => {
  if (holderId !== null) return 'ALREADY_FORWARDED';
  return routing === Routing.RECEIVED ? 'NOT_CLASSIFIED' : null;
};

/** Where a petition goes. */
export const routing: Chapter<
  'ForwardPetition' | 'AcknowledgeForwarding' | 'ReturnPetition',
  'PetitionForwarded.v1' | 'ForwardingAcknowledged.v1' | 'PetitionReturned.v1',
  RoutingRefusal
> = {
  decide: {
    ForwardPetition: records('PetitionForwarded.v1', (_command, state) => forwardRefusal(state)),
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
  },
  evolve: {
    'PetitionForwarded.v1': ({ data }) => ({
      routing: Routing.FORWARDED,
      holderId: data.toBodyId,
    }),
    'ForwardingAcknowledged.v1': () => ({ routing: Routing.ACKNOWLEDGED }),
    'PetitionReturned.v1': () => ({ routing: Routing.RETURNED, holderId: null }),
  },
};
