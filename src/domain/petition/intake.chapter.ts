import type { NewPetitionEvent } from '../../../schema/events/petition.events';
import { Routing } from '../../../schema/events/vocabulary';
import { accept, refuse } from '../decider';
import { type Chapter, type Given, records } from './chapter';
import { stillHere, type UnheldRefusal } from './holder';
import type { PetitionState } from './petition.state';

export type IntakeRefusal = 'PETITION_ALREADY_RECEIVED' | 'NOTHING_CORRECTED' | UnheldRefusal;

function receive(
  {
    type: _type,
    meta: _meta,
    contact,
    reRaises,
    classification,
    ...command
  }: Given<'ReceivePetition'>,
  state: PetitionState,
) {
  if (state.routing !== null) return refuse('PETITION_ALREADY_RECEIVED');
  const { byBodyId, ...facts } = command;
  const received: NewPetitionEvent = {
    type: 'PetitionReceived.v1',
    data: {
      ...facts,
      receivedByBodyId: byBodyId,
      ...(contact === null ? {} : { contact }),
      ...(reRaises === null ? {} : { reRaises }),
    },
  };
  if (classification === undefined) return accept(received);
  const classified = { byBodyId, ...classification };
  return accept<NewPetitionEvent>(received, { type: 'PetitionClassified.v1', data: classified });
}

/** How a petition comes to the council and what it is about. */
export const intake: Chapter<
  'ReceivePetition' | 'ClassifyPetition' | 'CorrectPetition',
  'PetitionReceived.v1' | 'PetitionClassified.v1' | 'CorrectionRecorded.v1',
  IntakeRefusal
> = {
  decide: {
    ReceivePetition: receive,
    // May be done again until it is forwarded, and after a return: a wrong class is a common reason for one.
    ClassifyPetition: records('PetitionClassified.v1', (_command, state) => stillHere(state)),
    CorrectPetition: records('CorrectionRecorded.v1', ({ text, code }) => {
      const isChange = [text, code].some((one) => one !== undefined && one.before !== one.after);
      return isChange ? null : 'NOTHING_CORRECTED';
    }),
  },
  evolve: {
    'PetitionReceived.v1': ({ data, meta }, { codes }) => ({
      councilId: meta.councilId,
      code: data.code,
      routing: Routing.RECEIVED,
      codes: {
        ...codes,
        sessionId: data.sessionId,
        communeId: data.communeId,
        receivedOn: data.splitFrom?.receivedOn ?? meta.effectiveOn,
      },
    }),
    'PetitionClassified.v1': ({ data: { fieldCode, level } }, { codes }) => ({
      routing: Routing.CLASSIFIED,
      codes: { ...codes, fieldCode, level },
    }),
    'CorrectionRecorded.v1': ({ data: { code } }, { codes }) =>
      code === undefined ? {} : { codes: { ...codes, [code.field]: code.after } },
  },
};
