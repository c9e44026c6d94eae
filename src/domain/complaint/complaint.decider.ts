import type {
  ComplaintEvent,
  ComplaintFacts,
  NewComplaintEvent,
} from '../../../schema/events/complaint.events';
import { accept, type Decider, refuse } from '../decider';

type Facts<Type extends keyof ComplaintFacts<string>> = ComplaintFacts<string>[Type];

export type ComplaintCommand =
  | (Readonly<{ type: 'ReceiveComplaint' }> & Facts<'ComplaintReceived.v1'>)
  | (Readonly<{ type: 'SettleComplaint' }> & Facts<'ComplaintSettled.v1'>);

export type ComplaintRefusal =
  'COMPLAINT_ALREADY_RECEIVED' | 'COMPLAINT_NOT_FOUND' | 'COMPLAINT_ALREADY_SETTLED';

export type ComplaintState = Readonly<{
  councilId: string | null;
  isReceived: boolean;
  isSettled: boolean;
}>;

export const complaint: Decider<
  ComplaintCommand,
  ComplaintState,
  NewComplaintEvent,
  ComplaintEvent,
  ComplaintRefusal
> = {
  initialState: { councilId: null, isReceived: false, isSettled: false },

  decide({ meta: _meta, ...command }, { isReceived, isSettled }) {
    switch (command.type) {
      case 'ReceiveComplaint': {
        if (isReceived) return refuse('COMPLAINT_ALREADY_RECEIVED');
        const { type: _type, ...data } = command;
        return accept({ type: 'ComplaintReceived.v1', data });
      }
      case 'SettleComplaint': {
        if (!isReceived) return refuse('COMPLAINT_NOT_FOUND');
        if (isSettled) return refuse('COMPLAINT_ALREADY_SETTLED');
        const { type: _type, ...data } = command;
        return accept({ type: 'ComplaintSettled.v1', data });
      }
    }
  },

  evolve(state, { type, meta }) {
    switch (type) {
      case 'ComplaintReceived.v1':
        return { ...state, councilId: meta.councilId, isReceived: true };
      case 'ComplaintSettled.v1':
        return { ...state, isSettled: true };
    }
  },
};
