import type { PetitionEvent } from '../schema/events/petition.events';
import { AnomalyKind, Claim, Reply } from '../schema/events/vocabulary';
import { addDays, type IsoDate } from '../src/kernel/calendar';
import type { PetitionRow, PetitionRowFilter } from './petition-board/row';

/** Something that the program notices by itself: which petitions, since when, and the events that show it. */
export type AnomalyRule = Readonly<{
  kind: AnomalyKind;
  /** The petitions that it holds for, as of a day. */
  filter: (on: IsoDate) => PetitionRowFilter;
  since: (row: PetitionRow) => IsoDate;
  /** Whether an event of the petition's own stream shows it. */
  isShownBy: (event: PetitionEvent, row: PetitionRow) => boolean;
}>;

/** Recorded so many days after its date it is told as late (our measure; no law sets one). */
export const recordedLateDays = 30;
/** So many days voters may wait for an answer that the council has (our measure). */
export const toldWithinDays = 30;

const ofTypes =
  (...types: readonly PetitionEvent['type'][]) =>
  ({ type }: PetitionEvent): boolean =>
    types.includes(type);

const dueOf = ({ due, extensions }: PetitionRow): IsoDate =>
  extensions.at(-1)?.dueOn ?? due?.on ?? '';

const answers = ofTypes('PetitionAnswered.v1', 'PetitionAnsweredOnSpot.v1');

export const anomalyRules: readonly AnomalyRule[] = [
  {
    kind: AnomalyKind.REPLY_LATE,
    filter: () => ({ isAnsweredLate: true }),
    since: ({ answers: [first], answeredOn }) => first?.answeredOn ?? answeredOn ?? '',
    isShownBy: ofTypes(
      'ForwardingAcknowledged.v1',
      'ReplyDeadlineExtended.v1',
      'PetitionAnswered.v1',
    ),
  },
  {
    kind: AnomalyKind.REPLY_OVERDUE,
    filter: (on) => ({ reply: Reply.NONE, clockDueOn: { $lt: on } }),
    since: (row) => addDays(dueOf(row), 1),
    isShownBy: ofTypes('ForwardingAcknowledged.v1', 'ReplyDeadlineExtended.v1'),
  },
  {
    kind: AnomalyKind.RECORDED_LATE,
    filter: () => ({ recordedAfterDays: { $gt: recordedLateDays } }),
    since: ({ recordedLateOn }) => recordedLateOn ?? '',
    isShownBy: ({ id }, { recordedLateEventId }) => id === recordedLateEventId,
  },
  {
    kind: AnomalyKind.REPLY_BEFORE_RECEIPT,
    filter: () => ({ isAnsweredBeforeReceipt: true }),
    since: ({ answeredOn }) => answeredOn ?? '',
    isShownBy: ofTypes('ForwardingAcknowledged.v1', 'PetitionAnswered.v1'),
  },
  {
    kind: AnomalyKind.RAISED_AGAIN_AFTER_ANSWER,
    filter: () => ({ isReRaisedAfterAnswer: true }),
    since: ({ reRaisedBy }) => reRaisedBy.at(-1)?.on ?? '',
    isShownBy: (event) => answers(event) || event.type === 'PetitionReRaised.v1',
  },
  {
    kind: AnomalyKind.PING_PONG,
    filter: () => ({ isPingPong: true }),
    since: ({ returns, forwardedOn }) => returns.at(-1)?.returnedOn ?? forwardedOn ?? '',
    isShownBy: ofTypes('PetitionForwarded.v1', 'PetitionReturned.v1'),
  },
  {
    kind: AnomalyKind.SENT_UPWARD,
    filter: () => ({ isSentUpward: true }),
    since: ({ receivedOn }) => receivedOn,
    isShownBy: ofTypes('PetitionReceived.v1', 'PetitionClassified.v1'),
  },
  {
    kind: AnomalyKind.REPLY_WITHOUT_NUMBER,
    filter: () => ({ isAnsweredWithoutNumber: true }),
    since: ({ answeredOn }) => answeredOn ?? '',
    isShownBy: (event) => event.type === 'PetitionAnswered.v1' && event.meta.document === undefined,
  },
  {
    kind: AnomalyKind.CLAIMED_NOT_DONE,
    filter: (on) => ({
      $or: [
        { claim: Claim.RESOLVED, isReRaisedAfterAnswer: true },
        { reply: Reply.IN_PROGRESS, openMilestoneOn: { $lt: on } },
      ],
    }),
    since: ({ claim, reRaisedBy, openMilestoneOn }) =>
      claim === Claim.RESOLVED ? (reRaisedBy.at(-1)?.on ?? '') : (openMilestoneOn ?? ''),
    isShownBy: ofTypes('PetitionAnswered.v1', 'MilestoneReported.v1', 'PetitionReRaised.v1'),
  },
  {
    kind: AnomalyKind.VOTERS_NOT_TOLD,
    filter: (on) => ({
      reply: Reply.FINAL,
      isInformed: false,
      answeredOn: { $lt: addDays(on, -toldWithinDays) },
    }),
    since: ({ answeredOn }) => addDays(answeredOn ?? '', toldWithinDays + 1),
    isShownBy: answers,
  },
];

/** The name of an anomaly: the same as long as it concerns the same. */
export const anomalyId = (kind: AnomalyKind, subjectId: string): string =>
  `anomaly-${kind}-${subjectId}`;

/** What an anomaly's name says; null for what is none. */
export function parseAnomalyId(
  id: string,
): Readonly<{ kind: AnomalyKind; subjectId: string }> | null {
  const [, kind = '', subjectId = ''] = /^anomaly-([a-z_]+)-(.+)$/u.exec(id) ?? [];
  const rule = anomalyRules.find((one) => one.kind === kind);
  return rule === undefined ? null : { kind: rule.kind, subjectId };
}
