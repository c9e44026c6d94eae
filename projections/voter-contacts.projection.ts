import type { ContactEvent, ContactPoint, HeldPoint } from '../schema/events/contact.events';
import type { EventOfType } from '../schema/events/domain-event';
import type { Sealed } from '../schema/events/sealing';
import type { ContactKind } from '../schema/events/vocabulary';
import type { IsoDate } from '../src/kernel/calendar';
import { begun, type Projection } from './projection';

export type MinutesRow = Readonly<{
  byBodyId: string;
  filedOn: IsoDate;
  summary: Sealed | null;
}>;

export type VoterContactRow = Readonly<{
  id: string;
  councilId: string | null;
  kind: ContactKind;
  sessionId: string | null;
  plannedByBodyId: string;
  plannedOn: IsoDate;
  plannedPoints: readonly ContactPoint[];
  /** The first day that was planned. */
  from: IsoDate;
  heldPoints: readonly HeldPoint[];
  utterances: number;
  minutes: readonly MinutesRow[];
  isSynthetic: boolean;
}>;

const firstDay = (points: readonly ContactPoint[], fallback: IsoDate): IsoDate =>
  points.reduce((first, { on }) => (on < first ? on : first), points[0]?.on ?? fallback);

function planned({ stream, data, meta }: EventOfType<'VoterContactPlanned.v1'>): VoterContactRow {
  return {
    id: stream,
    councilId: meta.councilId,
    kind: data.kind,
    sessionId: data.sessionId,
    plannedByBodyId: data.byBodyId,
    plannedOn: meta.effectiveOn,
    plannedPoints: data.points,
    from: firstDay(data.points, meta.effectiveOn),
    heldPoints: [],
    utterances: 0,
    minutes: [],
    isSynthetic: meta.synthetic === true,
  };
}

/** Where did delegates meet voters, how many spoke, and are there minutes? */
export const voterContacts: Projection<ContactEvent['type'], VoterContactRow> = {
  name: 'voter_contacts',
  version: 1,
  indexes: [['from'], ['councilId', 'from'], ['sessionId', 'from']],
  handles: {
    'VoterContactPlanned.v1': true,
    'VoterContactHeld.v1': true,
    'MinutesFiled.v1': true,
  },
  keysOf: ({ stream }) => [stream],
  project(before, { event }, key) {
    if (event.type === 'VoterContactPlanned.v1') return planned(event);
    const row = begun(before, key);
    const { type, data, meta } = event;
    switch (type) {
      case 'VoterContactHeld.v1': {
        const heldPoints = [...row.heldPoints, ...data.points];
        const utterances = heldPoints.reduce((sum, point) => sum + point.utterances, 0);
        return { ...row, heldPoints, utterances };
      }
      case 'MinutesFiled.v1':
        return {
          ...row,
          minutes: [...row.minutes, { ...data, filedOn: meta.effectiveOn }],
        };
    }
  },
};
