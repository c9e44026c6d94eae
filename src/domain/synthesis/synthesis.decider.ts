import type {
  NewSynthesisEvent,
  SynthesisEvent,
  SynthesisFacts,
} from '../../../schema/events/synthesis.events';
import { accept, type Decider, refuse } from '../decider';

export type SynthesisCommand = Readonly<{ type: 'IssueSynthesisReport' }> &
  SynthesisFacts<string>['SynthesisReportIssued.v1'];

export type SynthesisRefusal = 'REPORT_ALREADY_ISSUED';

export type SynthesisState = Readonly<{ councilId: string | null; isIssued: boolean }>;

/** A report that is corrected is another report: what was issued stays. */
export const synthesis: Decider<
  SynthesisCommand,
  SynthesisState,
  NewSynthesisEvent,
  SynthesisEvent,
  SynthesisRefusal
> = {
  initialState: { councilId: null, isIssued: false },

  decide({ type: _type, meta: _meta, ...data }, { isIssued }) {
    if (isIssued) return refuse('REPORT_ALREADY_ISSUED');
    return accept({ type: 'SynthesisReportIssued.v1', data });
  },

  evolve(_state, { type, meta }) {
    switch (type) {
      case 'SynthesisReportIssued.v1':
        return { councilId: meta.councilId, isIssued: true };
    }
  },
};
