import type { SynthesisEvent, SynthesisFacts } from '../schema/events/synthesis.events';
import type { Sealed } from '../schema/events/sealing';
import type { IsoDate } from '../src/kernel/calendar';
import { type DocumentFields, documentFields } from './document-row';
import type { Projection } from './projection';

export type SynthesisRow = SynthesisFacts<Sealed>['SynthesisReportIssued.v1'] &
  DocumentFields &
  Readonly<{ issuedOn: IsoDate }>;

/** Which synthesis reports were issued for a session, and in time? */
export const syntheses: Projection<SynthesisEvent['type'], SynthesisRow> = {
  name: 'syntheses',
  version: 1,
  indexes: [['councilId', 'issuedOn'], ['sessionId', 'issuedOn'], ['issuedOn']],
  handles: { 'SynthesisReportIssued.v1': true },
  keysOf: ({ stream }) => [stream],
  project: (_before, { event: { data, meta } }, id) => ({
    ...data,
    ...documentFields(id, meta, data.dueOn),
    issuedOn: meta.effectiveOn,
  }),
};
