import type { DigestEvent, DigestFacts } from '../schema/events/digest.events';
import type { Sealed } from '../schema/events/sealing';
import type { Evidence } from '../schema/events/vocabulary';
import type { IsoDate } from '../src/kernel/calendar';
import { type DocumentFields, documentFields } from './document-row';
import type { Projection } from './projection';

export type GroupDigestRow = DigestFacts<Sealed>['GroupDigestSubmitted.v1'] &
  DocumentFields &
  Readonly<{
    submittedOn: IsoDate;
    heldOn: IsoDate;
    dueOn: IsoDate;
    dueEvidence: Evidence;
    /** Those that it names, beside the number that it states. */
    recordedPetitions: number;
  }>;

/** What did Delegate Groups report of their contacts with voters, and in time? */
export const groupDigests: Projection<DigestEvent['type'], GroupDigestRow> = {
  name: 'group_digests',
  version: 1,
  indexes: [
    ['submittedOn'],
    ['councilId', 'submittedOn'],
    ['sessionId', 'submittedOn'],
    ['byBodyId', 'submittedOn'],
  ],
  handles: { 'GroupDigestSubmitted.v1': true },
  keysOf: ({ stream }) => [stream],
  project: (_before, { event: { data, meta } }, id) => ({
    ...data,
    ...documentFields(id, meta, data.due.on),
    submittedOn: meta.effectiveOn,
    heldOn: data.due.countedFrom,
    dueOn: data.due.on,
    dueEvidence: data.due.evidence,
    recordedPetitions: data.petitionIds.length,
  }),
};
