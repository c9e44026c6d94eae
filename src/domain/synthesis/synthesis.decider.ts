import type {
  NewSynthesisEvent,
  SynthesisEvent,
  SynthesisFacts,
} from '../../../schema/events/synthesis.events';
import type { Decider } from '../decider';
import { type DocumentState, recordedOnce } from '../recorded-once';

export type SynthesisCommand = Readonly<{
  type: 'IssueSynthesisReport';
  document: SynthesisFacts<string>['SynthesisReportIssued.v1'];
}>;

export type SynthesisRefusal = 'REPORT_ALREADY_ISSUED';

export const synthesis: Decider<
  SynthesisCommand,
  DocumentState,
  NewSynthesisEvent,
  SynthesisEvent,
  SynthesisRefusal
> = recordedOnce('SynthesisReportIssued.v1', 'REPORT_ALREADY_ISSUED');
