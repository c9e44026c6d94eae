import type { ComplaintEvent } from '../schema/events/complaint.events';
import type { Sealed } from '../schema/events/sealing';
import type { IsoDate } from '../src/kernel/calendar';
import { begun, type Projection } from './projection';

export type ComplaintRow = Readonly<{
  id: string;
  councilId: string | null;
  petitionId: string;
  petitionCode: string;
  divertedByBodyId: string;
  toBodyId: string;
  track: Sealed;
  title: Sealed;
  text: Sealed;
  divertedOn: IsoDate;
  isSettled: boolean;
  settledOn: IsoDate | null;
  result: Sealed | null;
  isSynthetic: boolean;
}>;

/** What was diverted from the petitions, and was it settled? */
export const complaints: Projection<ComplaintEvent['type'], ComplaintRow> = {
  name: 'complaints',
  version: 1,
  indexes: [
    ['councilId', 'divertedOn'],
    ['councilId', 'isSettled', 'divertedOn'],
  ],
  handles: { 'ComplaintReceived.v1': true, 'ComplaintSettled.v1': true },
  keysOf: ({ stream }) => [stream],
  project(before, { event: { type, data, meta } }, id) {
    switch (type) {
      case 'ComplaintReceived.v1': {
        const { byBodyId, ...facts } = data;
        return {
          ...facts,
          id,
          councilId: meta.councilId,
          divertedByBodyId: byBodyId,
          divertedOn: meta.effectiveOn,
          isSettled: false,
          settledOn: null,
          result: null,
          isSynthetic: meta.synthetic === true,
        };
      }
      case 'ComplaintSettled.v1':
        return {
          ...begun(before, id),
          isSettled: true,
          settledOn: meta.effectiveOn,
          result: data.result,
        };
    }
  },
};
