import type { IsoDate } from '../../src/kernel/calendar';
import type { EventsOf, NewEventsOf } from './envelope';
import type { Sealed, SealedPaths } from './sealing';
import type { SynthesisPhase } from './vocabulary';

/** The report that puts voters' petitions together for a session (báo cáo tổng hợp). */
export type SynthesisFacts<Text> = {
  'SynthesisReportIssued.v1': {
    readonly byBodyId: string;
    readonly sessionId: string;
    readonly phase: SynthesisPhase;
    /** 15 days before the opening (National Assembly, by analogy); null after the closing. */
    readonly dueOn: IsoDate | null;
    readonly groupIds: readonly string[];
    /** In these groups, each once. */
    readonly petitions: number;
    readonly summary: Text | null;
  };
};

export type NewSynthesisEvent = NewEventsOf<SynthesisFacts<string>>;
export type SynthesisEvent = EventsOf<SynthesisFacts<Sealed>>;

export const synthesisSealed: SealedPaths<SynthesisFacts<Sealed>> = {
  'SynthesisReportIssued.v1': { summary: true },
};
