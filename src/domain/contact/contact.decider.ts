import type {
  ContactEvent,
  ContactPoint,
  HeldPoint,
  NewContactEvent,
} from '../../../schema/events/contact.events';
import type { ContactKind } from '../../../schema/events/vocabulary';
import type { IsoDate } from '../../kernel/calendar';
import { accept, type Decider, type Decision, refuse } from '../decider';

export type PlanContact = Readonly<{
  type: 'PlanContact';
  byBodyId: string;
  kind: ContactKind;
  sessionId: string | null;
  points: readonly ContactPoint[];
}>;

export type HoldContact = Readonly<{
  type: 'HoldContact';
  byBodyId: string;
  points: readonly Omit<HeldPoint, 'number'>[];
}>;

export type FileMinutes = Readonly<{
  type: 'FileMinutes';
  byBodyId: string;
  summary: string | null;
}>;

export type ContactCommand = PlanContact | HoldContact | FileMinutes;

export type ContactRefusal =
  | 'CONTACT_ALREADY_PLANNED'
  | 'CONTACT_NOT_FOUND'
  | 'CONTACT_NOT_HELD'
  | 'POINT_TWICE'
  | 'POINT_ALREADY_HELD'
  | 'POINT_IN_THE_FUTURE';

export type ContactState = Readonly<{
  councilId: string | null;
  sessionId: string | null;
  /** Null until it is planned. */
  kind: ContactKind | null;
  held: readonly HeldPoint[];
}>;

type ContactDecision = Decision<NewContactEvent, ContactRefusal>;

/** The same place may be met at again on another day. */
const nameOf = ({ communeId, place, on }: ContactPoint): string =>
  JSON.stringify([communeId, place, on]);

const hasTwice = (points: readonly ContactPoint[]): boolean =>
  new Set(points.map(nameOf)).size < points.length;

function plan(
  { byBodyId, kind, sessionId, points }: PlanContact,
  state: ContactState,
): ContactDecision {
  if (state.kind !== null) return refuse('CONTACT_ALREADY_PLANNED');
  if (hasTwice(points)) return refuse('POINT_TWICE');
  return accept({
    type: 'VoterContactPlanned.v1',
    data: { byBodyId, kind, sessionId, points },
  });
}

/** Points that were not planned are recorded all the same: the meeting took place. */
function hold(
  { byBodyId, points }: HoldContact,
  { sessionId, held }: ContactState,
  today: IsoDate,
): ContactDecision {
  if (hasTwice(points)) return refuse('POINT_TWICE');
  const known = new Set(held.map(nameOf));
  if (points.some((point) => known.has(nameOf(point)))) return refuse('POINT_ALREADY_HELD');
  if (points.some(({ on }) => on > today)) return refuse('POINT_IN_THE_FUTURE');
  const numbered = points.map((point, index) => ({ ...point, number: held.length + index + 1 }));
  return accept({ type: 'VoterContactHeld.v1', data: { byBodyId, sessionId, points: numbered } });
}

function fileMinutes({ byBodyId, summary }: FileMinutes, { held }: ContactState): ContactDecision {
  if (held.length === 0) return refuse('CONTACT_NOT_HELD');
  return accept({ type: 'MinutesFiled.v1', data: { byBodyId, summary } });
}

export const contact: Decider<
  ContactCommand,
  ContactState,
  NewContactEvent,
  ContactEvent,
  ContactRefusal
> = {
  initialState: { councilId: null, sessionId: null, kind: null, held: [] },

  decide(command, state) {
    if (command.type === 'PlanContact') return plan(command, state);
    if (state.kind === null) return refuse('CONTACT_NOT_FOUND');
    switch (command.type) {
      case 'HoldContact':
        return hold(command, state, command.meta.today);
      case 'FileMinutes':
        return fileMinutes(command, state);
    }
  },

  evolve(state, { type, data, meta }) {
    switch (type) {
      case 'VoterContactPlanned.v1':
        return {
          ...state,
          councilId: meta.councilId,
          sessionId: data.sessionId,
          kind: data.kind,
        };
      case 'VoterContactHeld.v1':
        return { ...state, held: [...state.held, ...data.points] };
      case 'MinutesFiled.v1':
        return state;
    }
  },
};
