import type { ContactPoint, HeldPoint } from '../../../schema/events/contact.events';
import type { ContactKind } from '../../../schema/events/vocabulary';
import {
  contact,
  type ContactCommand,
  type ContactState,
} from '../../domain/contact/contact.decider';
import type { RecordedEvent } from '../../ports/event-store';
import { aggregate, stateIn } from '../aggregate';
import {
  type CommandDefinition,
  type CommandInput,
  type Given,
  inTheNameOf,
  type Optional,
} from '../command';
import { communeRefusal, sessionRefusal } from '../referring';
import { refused, type Refused } from '../refusals';

type Definition<Input extends CommandInput> = CommandDefinition<Input, ContactCommand>;
type OfContact = CommandInput & Readonly<{ contactId: string }>;

type PointInput = ContactPoint &
  Readonly<{ utterances: HeldPoint['utterances']; voters?: Optional<number> }>;

export type VoterContactPlanInput = CommandInput &
  Readonly<{
    kind: ContactKind;
    sessionId?: Optional<string>;
    points: readonly ContactPoint[];
  }>;
export type VoterContactHoldInput = OfContact & Readonly<{ points: readonly PointInput[] }>;
export type MinutesFileInput = OfContact & Readonly<{ summary?: Optional<string> }>;

export const contacts = aggregate(
  { category: 'contact', isReferred: false },
  contact,
  ({ kind, councilId }) => (kind !== null ? { councilId, holderId: null } : null),
);

/** A voter contact that was planned. */
export type Meeting = ContactState & Readonly<{ kind: ContactKind }>;

/** What a stream says of a voter contact; null when it holds none. */
export function meetingIn(history: readonly RecordedEvent[]): Meeting | null {
  const { kind, ...state } = stateIn(contact, history);
  return kind === null ? null : { ...state, kind };
}

const named = {
  is: 'known',
  id: ({ contactId }: OfContact) => contactId,
  refusal: refused('CONTACT_NOT_FOUND'),
} as const;

/** Why a point cannot be where it is said to be, or null. */
const pointsRefusal = (points: readonly ContactPoint[], given: Given): Refused | null =>
  points.reduce<Refused | null>(
    (refusal, { communeId }) => refusal ?? communeRefusal(communeId, 'points.communeId', given),
    null,
  );

export const planContact: Definition<VoterContactPlanInput> = {
  name: 'voterContactPlan',
  aggregate: contacts,
  subject: { is: 'new', councilId: () => undefined },
  prepare: ({ kind, sessionId, points }, given) =>
    sessionRefusal(sessionId, given) ??
    pointsRefusal(points, given) ??
    inTheNameOf(given, (byBodyId) => ({
      type: 'PlanContact',
      byBodyId,
      kind,
      sessionId: sessionId ?? null,
      points,
    })),
};

export const holdContact: Definition<VoterContactHoldInput> = {
  name: 'voterContactHold',
  aggregate: contacts,
  subject: named,
  prepare: ({ points }, given) =>
    pointsRefusal(points, given) ??
    inTheNameOf(given, (byBodyId) => ({
      type: 'HoldContact',
      byBodyId,
      points: points.map(({ communeId, place, on, utterances, voters }) => ({
        communeId,
        place,
        on,
        utterances,
        voters: voters ?? null,
      })),
    })),
};

export const fileMinutes: Definition<MinutesFileInput> = {
  name: 'minutesFile',
  aggregate: contacts,
  subject: named,
  prepare: ({ summary }, given) =>
    inTheNameOf(given, (byBodyId) => ({
      type: 'FileMinutes',
      byBodyId,
      summary: summary ?? null,
    })),
};
