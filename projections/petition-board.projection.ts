import type { EventOfType } from '../schema/events/domain-event';
import type { DueDate } from '../schema/events/petition/due-date';
import type { Milestone } from '../schema/events/petition/reply.facts';
import type { PetitionEvent } from '../schema/events/petition.events';
import type { Voter } from '../schema/events/petition/intake.facts';
import type { Sealed } from '../schema/events/sealing';
import { Claim, type InformChannel, type Level, Reply, Routing } from '../schema/events/vocabulary';
import type { IsoDate } from '../src/kernel/calendar';
import { begun, type Projection } from './projection';
import { roadmapEnd } from './roadmap';

export type AnswerRow = Readonly<{
  byBodyId: string;
  answeredOn: IsoDate;
  claim: Claim;
  text: Sealed;
  roadmap: readonly Milestone<Sealed>[];
}>;

export type ReturnRow = Readonly<{
  byBodyId: string;
  returnedOn: IsoDate;
  reason: Sealed;
  competentBodyId: string | null;
}>;

export type InformationRow = Readonly<{
  byBodyId: string;
  informedOn: IsoDate;
  channel: InformChannel;
  note: Sealed | null;
}>;

/** A later petition that brings this one up again. */
export type ReRaisedRow = Readonly<{
  petitionId: string;
  on: IsoDate;
  sessionId: string | null;
  hasNewFacts: boolean;
}>;

export type PetitionRow = Readonly<{
  id: string;
  code: string;
  councilId: string | null;
  sessionId: string | null;
  communeId: string | null;
  receivedByBodyId: string;
  receivedOn: IsoDate;
  title: Sealed;
  text: Sealed;
  voter: Voter<Sealed> | null;
  contactId: string | null;
  pointNumber: number | null;
  /** Earlier petitions that it brings up again. */
  reRaises: readonly string[];
  /** Null when it brings up nothing again. */
  hasNewFacts: boolean | null;
  isReRaising: boolean;
  reRaisedBy: readonly ReRaisedRow[];
  timesReRaised: number;
  fieldCode: string | null;
  level: Level | null;
  routing: Routing;
  holderId: string | null;
  forwardedOn: IsoDate | null;
  acknowledgedOn: IsoDate | null;
  timesReturned: number;
  returns: readonly ReturnRow[];
  /** As it was computed at the receipt by the present holder. */
  due: DueDate | null;
  /** The date that counts now: of the reply, then of the roadmap; null when no clock runs. */
  clockDueOn: IsoDate | null;
  /** The same for ordering: petitions without a clock come last. */
  dueOrder: string;
  reply: Reply;
  claim: Claim | null;
  answers: readonly AnswerRow[];
  answeredOn: IsoDate | null;
  /** The first answer came after its due date; null without an answer or a due date. */
  isAnsweredLate: boolean | null;
  /** Whether voters know of the latest answer. */
  isInformed: boolean;
  information: readonly InformationRow[];
  isSynthetic: boolean;
}>;

const noClock = { clockDueOn: null, dueOrder: '9999-12-31' } as const;
const clock = (dueOn: IsoDate) => ({ clockDueOn: dueOn, dueOrder: dueOn });

function received({ stream, data, meta }: EventOfType<'PetitionReceived.v1'>): PetitionRow {
  const { contact, reRaises, ...facts } = data;
  return {
    id: stream,
    ...facts,
    contactId: contact?.contactId ?? null,
    pointNumber: contact?.pointNumber ?? null,
    reRaises: reRaises?.petitionIds ?? [],
    hasNewFacts: reRaises?.hasNewFacts ?? null,
    isReRaising: reRaises !== undefined,
    reRaisedBy: [],
    timesReRaised: 0,
    councilId: meta.councilId,
    receivedOn: meta.effectiveOn,
    fieldCode: null,
    level: null,
    routing: Routing.RECEIVED,
    holderId: null,
    forwardedOn: null,
    acknowledgedOn: null,
    timesReturned: 0,
    returns: [],
    due: null,
    ...noClock,
    reply: Reply.NONE,
    claim: null,
    answers: [],
    answeredOn: null,
    isAnsweredLate: null,
    isInformed: false,
    information: [],
    isSynthetic: meta.synthetic === true,
  };
}

function returned(row: PetitionRow, event: EventOfType<'PetitionReturned.v1'>): PetitionRow {
  const returns = [...row.returns, { ...event.data, returnedOn: event.meta.effectiveOn }];
  return {
    ...row,
    routing: Routing.RETURNED,
    holderId: null,
    returns,
    timesReturned: returns.length,
    acknowledgedOn: null,
    due: null,
    ...noClock,
  };
}

/** Decided by the first answer: later ones follow a roadmap. */
function isLate({ answers, isAnsweredLate, due }: PetitionRow, answeredOn: IsoDate) {
  if (answers.length > 0) return isAnsweredLate;
  return due === null ? null : answeredOn > due.on;
}

function answered(row: PetitionRow, event: EventOfType<'PetitionAnswered.v1'>): PetitionRow {
  const { claim, roadmap } = event.data;
  const answeredOn = event.meta.effectiveOn;
  const isOngoing = claim === Claim.IN_PROGRESS;
  const end = isOngoing ? roadmapEnd(roadmap) : null;
  return {
    ...row,
    reply: isOngoing ? Reply.IN_PROGRESS : Reply.FINAL,
    claim,
    answers: [...row.answers, { ...event.data, answeredOn }],
    answeredOn,
    isAnsweredLate: isLate(row, answeredOn),
    isInformed: false,
    ...(end === null ? noClock : clock(end)),
  };
}

function informed(row: PetitionRow, event: EventOfType<'VotersInformed.v1'>): PetitionRow {
  const information = [...row.information, { ...event.data, informedOn: event.meta.effectiveOn }];
  return { ...row, isInformed: true, information };
}

function reRaised(row: PetitionRow, event: EventOfType<'PetitionReRaised.v1'>): PetitionRow {
  const { byPetitionId, sessionId, hasNewFacts } = event.data;
  const again = { petitionId: byPetitionId, on: event.meta.effectiveOn, sessionId, hasNewFacts };
  const reRaisedBy = [...row.reRaisedBy, again];
  return { ...row, reRaisedBy, timesReRaised: reRaisedBy.length };
}

/** Where is each petition, was it answered and how, and do voters know? */
export const petitionBoard: Projection<PetitionEvent['type'], PetitionRow> = {
  name: 'petition_board',
  version: 2,
  indexes: [
    ['code'],
    ['receivedOn'],
    ['dueOrder'],
    ['councilId', 'code'],
    ['councilId', 'receivedOn'],
    ['councilId', 'dueOrder'],
    ['holderId', 'code'],
    ['holderId', 'receivedOn'],
    ['holderId', 'dueOrder'],
    ['sessionId', 'code'],
  ],
  handles: {
    'PetitionReceived.v1': true,
    'PetitionClassified.v1': true,
    'PetitionForwarded.v1': true,
    'ForwardingAcknowledged.v1': true,
    'PetitionReturned.v1': true,
    'PetitionAnswered.v1': true,
    'VotersInformed.v1': true,
    'PetitionReRaised.v1': true,
  },
  keysOf: ({ stream }) => [stream],
  project(before, { event }, key) {
    if (event.type === 'PetitionReceived.v1') return received(event);
    const row = begun(before, key);
    const { type, data, meta } = event;
    const on = meta.effectiveOn;
    switch (type) {
      case 'PetitionClassified.v1':
        return {
          ...row,
          routing: Routing.CLASSIFIED,
          fieldCode: data.fieldCode,
          level: data.level,
        };
      case 'PetitionForwarded.v1':
        return { ...row, routing: Routing.FORWARDED, holderId: data.toBodyId, forwardedOn: on };
      case 'ForwardingAcknowledged.v1':
        return {
          ...row,
          routing: Routing.ACKNOWLEDGED,
          acknowledgedOn: on,
          due: data.due,
          ...clock(data.due.on),
        };
      case 'PetitionReturned.v1':
        return returned(row, event);
      case 'PetitionAnswered.v1':
        return answered(row, event);
      case 'VotersInformed.v1':
        return informed(row, event);
      case 'PetitionReRaised.v1':
        return reRaised(row, event);
    }
  },
};
