import { Routing } from '../../../schema/events/vocabulary';
import { accept, refuse } from '../decider';
import { type Chapter, type Given, records } from './chapter';
import type { PetitionState } from './petition.state';

export type IntakeRefusal = 'PETITION_ALREADY_RECEIVED' | 'ALREADY_FORWARDED';

function receive(
  { type: _type, meta: _meta, byBodyId, contact, reRaises, ...facts }: Given<'ReceivePetition'>,
  state: PetitionState,
) {
  if (state.routing !== null) return refuse('PETITION_ALREADY_RECEIVED');
  return accept({
    type: 'PetitionReceived.v1' as const,
    data: {
      ...facts,
      receivedByBodyId: byBodyId,
      ...(contact === null ? {} : { contact }),
      ...(reRaises === null ? {} : { reRaises }),
    },
  });
}

/** How a petition comes to the council and what it is about. */
export const intake: Chapter<
  'ReceivePetition' | 'ClassifyPetition',
  'PetitionReceived.v1' | 'PetitionClassified.v1',
  IntakeRefusal
> = {
  decide: {
    ReceivePetition: receive,
    // May be done again until it is forwarded, and after a return: a wrong class is a common reason for one.
    ClassifyPetition: records('PetitionClassified.v1', (_command, { holderId }) =>
      holderId === null ? null : 'ALREADY_FORWARDED',
    ),
  },
  evolve: {
    'PetitionReceived.v1': ({ meta }) => ({
      councilId: meta.councilId,
      routing: Routing.RECEIVED,
    }),
    'PetitionClassified.v1': () => ({ routing: Routing.CLASSIFIED }),
  },
};
