import type { EventOfType } from '../../../schema/events/domain-event';
import type { PetitionEvent } from '../../../schema/events/petition.events';
import { CorrectedText } from '../../../schema/events/vocabulary';
import { complaint, type ComplaintCommand } from '../../domain/complaint/complaint.decider';
import { aggregate } from '../aggregate';
import { type CommandDefinition, type CommandInput, inTheNameOf, prepared } from '../command';
import { refused } from '../refusals';
import { petitionIn } from './petition-aggregate';
import { standingText } from './standing-text';

type Definition<Input extends CommandInput> = CommandDefinition<Input, ComplaintCommand>;

export type ComplaintReceiveInput = CommandInput &
  Readonly<{ complaintId: string; petitionId: string; councilId: string | null }>;
export type ComplaintSettleInput = CommandInput & Readonly<{ complaintId: string; result: string }>;

export const complaints = aggregate(
  { category: 'complaint', isReferred: false },
  complaint,
  ({ isReceived, councilId }) => (isReceived ? { councilId, holderId: null } : null),
);

/** A reaction of the program: what was diverted from the petitions is watched from then on. */
export const receiveComplaint: Definition<ComplaintReceiveInput> = {
  name: 'complaintReceive',
  aggregate: complaints,
  subject: {
    is: 'made',
    id: ({ complaintId }) => complaintId,
    councilId: ({ councilId }) => councilId,
  },
  async prepare({ complaintId, petitionId }, { historyOf, open }) {
    const history = await historyOf('petition', petitionId);
    const diverted = history
      .map(({ event }) => event as PetitionEvent)
      .find(
        (event): event is EventOfType<'PetitionDiverted.v1'> =>
          event.type === 'PetitionDiverted.v1' && event.data.complaintId === complaintId,
      );
    const [title, text] = [CorrectedText.TITLE, CorrectedText.TEXT].map((field) =>
      standingText(history, field),
    );
    if (!diverted || !title || !text) return refused('PETITION_NOT_FOUND');
    const { byBodyId, toBodyId, track } = diverted.data;
    const opened = await Promise.all([track, title, text].map(open));
    const [trackText = null, titleText = null, whole = null] = opened;
    if (trackText === null || titleText === null || whole === null) return refused('TEXT_ERASED');
    return prepared({
      type: 'ReceiveComplaint',
      petitionId,
      petitionCode: petitionIn(history).code,
      byBodyId,
      toBodyId,
      track: trackText,
      title: titleText,
      text: whole,
    });
  },
};

export const settleComplaint: Definition<ComplaintSettleInput> = {
  name: 'complaintSettle',
  aggregate: complaints,
  subject: {
    is: 'known',
    id: ({ complaintId }) => complaintId,
    refusal: refused('COMPLAINT_NOT_FOUND'),
  },
  prepare: ({ result }, given) =>
    inTheNameOf(given, (byBodyId) => ({ type: 'SettleComplaint', byBodyId, result })),
};
