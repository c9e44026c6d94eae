import type { EventOfType } from '../schema/events/domain-event';
import { Claim } from '../schema/events/vocabulary';
import { daysBetween, type IsoDate } from '../src/kernel/calendar';
import { begun, type Projection } from './projection';
import { roadmapEnd } from './roadmap';

/** One petition at one body. */
export type BodyReplyRow = Readonly<{
  petitionId: string;
  councilId: string | null;
  bodyId: string;
  /** The body still owes an answer, or a final one. */
  isHeld: boolean;
  isUnacknowledged: boolean;
  acknowledgedOn: IsoDate | null;
  clockDueOn: IsoDate | null;
  timesReturned: number;
  firstAnsweredOn: IsoDate | null;
  /** Calendar days from the receipt to the first answer; null without a confirmed receipt. */
  daysToAnswer: number | null;
}>;

type Handled =
  | 'PetitionForwarded.v1'
  | 'ForwardingAcknowledged.v1'
  | 'ReplyDeadlineExtended.v1'
  | 'PetitionReturned.v1'
  | 'PetitionAnswered.v1'
  | 'PetitionWithdrawn.v1';

function forwarded(
  row: BodyReplyRow | null,
  { stream, data, meta }: EventOfType<'PetitionForwarded.v1'>,
): BodyReplyRow {
  return {
    petitionId: stream,
    councilId: meta.councilId,
    bodyId: data.toBodyId,
    isHeld: true,
    isUnacknowledged: true,
    acknowledgedOn: null,
    clockDueOn: null,
    timesReturned: row?.timesReturned ?? 0,
    firstAnsweredOn: null,
    daysToAnswer: null,
  };
}

function answered(
  row: BodyReplyRow,
  { data, meta }: EventOfType<'PetitionAnswered.v1'>,
): BodyReplyRow {
  const isOngoing = data.claim === Claim.IN_PROGRESS;
  const firstAnsweredOn = row.firstAnsweredOn ?? meta.effectiveOn;
  return {
    ...row,
    isHeld: isOngoing,
    isUnacknowledged: false,
    clockDueOn: isOngoing ? roadmapEnd(data.roadmap) : null,
    firstAnsweredOn,
    daysToAnswer:
      row.acknowledgedOn === null ? null : daysBetween(row.acknowledgedOn, firstAnsweredOn),
  };
}

const released = { isHeld: false, isUnacknowledged: false, clockDueOn: null } as const;

/** The body that holds, or held, the petition when it happened. */
function holderAt(event: EventOfType<Handled>): string | null {
  switch (event.type) {
    case 'PetitionForwarded.v1':
      return event.data.toBodyId;
    case 'ReplyDeadlineExtended.v1':
      return event.data.ofBodyId;
    case 'PetitionAnswered.v1':
      return event.data.forBodyId ?? event.data.byBodyId;
    case 'PetitionWithdrawn.v1':
      return event.data.formerHolderId;
    case 'ForwardingAcknowledged.v1':
    case 'PetitionReturned.v1':
      return event.data.byBodyId;
  }
}

/** What does each body owe, what is late, and how long does it take to answer? */
export const replyWorkload: Projection<Handled, BodyReplyRow> = {
  name: 'reply_workload',
  version: 2,
  indexes: [
    ['bodyId', 'isHeld', 'clockDueOn'],
    ['bodyId', 'isUnacknowledged'],
    ['bodyId', 'firstAnsweredOn'],
  ],
  handles: {
    'PetitionForwarded.v1': true,
    'ForwardingAcknowledged.v1': true,
    'ReplyDeadlineExtended.v1': true,
    'PetitionReturned.v1': true,
    'PetitionAnswered.v1': true,
    'PetitionWithdrawn.v1': true,
  },
  keysOf: (event) => {
    const holderId = holderAt(event);
    return holderId === null ? [] : [`${event.stream}/${holderId}`];
  },
  project(before, { event }, key) {
    if (event.type === 'PetitionForwarded.v1') return forwarded(before, event);
    const row = begun(before, key);
    const { type, data, meta } = event;
    switch (type) {
      case 'ForwardingAcknowledged.v1':
        return {
          ...row,
          isUnacknowledged: false,
          acknowledgedOn: meta.effectiveOn,
          clockDueOn: data.due.on,
        };
      case 'PetitionReturned.v1':
        return { ...row, ...released, timesReturned: row.timesReturned + 1 };
      case 'ReplyDeadlineExtended.v1':
        return { ...row, clockDueOn: data.dueOn };
      case 'PetitionWithdrawn.v1':
        return { ...row, ...released };
      case 'PetitionAnswered.v1':
        return answered(row, event);
    }
  },
};
