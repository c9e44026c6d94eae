import type { SynthesisEvent, SynthesisFacts } from '../schema/events/synthesis.events';
import type { Sealed } from '../schema/events/sealing';
import type { IsoDate } from '../src/kernel/calendar';
import type { Projection } from './projection';

export type SynthesisRow = SynthesisFacts<Sealed>['SynthesisReportIssued.v1'] &
  Readonly<{
    id: string;
    councilId: string | null;
    issuedOn: IsoDate;
    /** Issued after the day by which it was due. */
    isLate: boolean;
    isSynthetic: boolean;
  }>;

/** Which synthesis reports were issued for a session, and in time? */
export const syntheses: Projection<SynthesisEvent['type'], SynthesisRow> = {
  name: 'syntheses',
  version: 1,
  indexes: [['councilId', 'issuedOn'], ['sessionId', 'issuedOn'], ['issuedOn']],
  handles: { 'SynthesisReportIssued.v1': true },
  keysOf: ({ stream }) => [stream],
  project(_before, { event: { data, meta } }, id) {
    const issuedOn = meta.effectiveOn;
    return {
      ...data,
      id,
      councilId: meta.councilId,
      issuedOn,
      isLate: data.dueOn !== null && issuedOn > data.dueOn,
      isSynthetic: meta.synthetic === true,
    };
  },
};
