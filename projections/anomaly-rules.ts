import type { DomainEvent } from '../schema/events/domain-event';
import type { PetitionEvent } from '../schema/events/petition.events';
import { AnomalyKind, Claim, Reply } from '../schema/events/vocabulary';
import { addDays, type IsoDate } from '../src/kernel/calendar';
import type { Filter, Order, Row, ViewDefinition } from '../src/ports/view-store';
import { answerTexts } from './answer-texts.projection';
import type { AnswerTextRow } from './answer-texts/row';
import { documents, type DocumentRow } from './documents.projection';
import {
  besideGaps,
  gappedSince,
  isBesideGap,
  numberSeries,
  type NumberSeriesRow,
} from './number-series.projection';
import { petitionBoard } from './petition-board.projection';
import type { PetitionRow, PetitionRowFilter } from './petition-board/row';

/** What a list of anomalies is narrowed by. */
export type NarrowedBy = Readonly<{
  councilId?: string | null | undefined;
  sessionId?: string | null | undefined;
  /** What it is about. */
  subjectId?: string | null | undefined;
}>;

/** Something that the program notices by itself: in which rows, since when, and the events that show it. */
export type AnomalyRule<R = Row> = Readonly<{
  kind: AnomalyKind;
  view: ViewDefinition<R>;
  order: Order<R>;
  /** The rows that it holds for, as of a day. */
  filter: (on: IsoDate) => Filter<R>;
  /** Null where it can hold for none. */
  narrowed: (by: NarrowedBy) => Filter<R> | null;
  /** What it is about; it makes the anomaly's name. */
  subjectIdOf: (row: R) => string;
  /** What its rows are. */
  about: 'petition' | 'document' | 'series';
  since: (row: R) => IsoDate;
  /** The streams whose events may show it. */
  streamsOf: (row: R) => readonly string[];
  isShownBy: (event: DomainEvent, row: R) => boolean;
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

type PetitionRule = Readonly<{
  kind: AnomalyKind;
  filter: (on: IsoDate) => PetitionRowFilter;
  since: (row: PetitionRow) => IsoDate;
  isShownBy: (event: PetitionEvent, row: PetitionRow) => boolean;
}>;

/** A rule whose rows are known to itself alone. */
const erased = <R>(rule: AnomalyRule<R>): AnomalyRule => rule as unknown as AnomalyRule;

type OfPetition = Readonly<{ id: string; councilId: string | null; sessionId: string | null }>;

/** Rows that are those of petitions, in whatever view. */
const aboutPetitions = {
  order: { by: ['code'] as const, direction: 'ascending' },
  narrowed: ({ councilId, sessionId, subjectId }: NarrowedBy): Filter<OfPetition> => ({
    $and: [
      councilId ? { councilId } : {},
      sessionId ? { sessionId } : {},
      subjectId ? { id: subjectId } : {},
    ],
  }),
  subjectIdOf: ({ id }: OfPetition): string => id,
  about: 'petition',
} as const;

const ofPetitions = (rule: PetitionRule): AnomalyRule =>
  erased<PetitionRow>({
    ...(rule as unknown as Pick<AnomalyRule<PetitionRow>, keyof PetitionRule>),
    view: petitionBoard,
    ...aboutPetitions,
    streamsOf: ({ id }) => [id],
  });

const ofAnswers = (
  kind: AnomalyKind,
  filter: Filter<AnswerTextRow>,
  eventIdsOf: (row: AnswerTextRow) => readonly (string | null)[],
): AnomalyRule =>
  erased<AnswerTextRow>({
    kind,
    view: answerTexts,
    ...aboutPetitions,
    filter: () => filter,
    since: ({ answeredOn }) => answeredOn ?? '',
    streamsOf: ({ id, copyOf }) => [...(copyOf ? [copyOf.petitionId] : []), id],
    isShownBy: ({ id }, row) => eventIdsOf(row).includes(id),
  });

/** What the numbers of documents show; its subject is the event that named the first one. */
const ofNumbers = <R extends Readonly<{ id: string; councilId: string | null; firstUse: string }>>(
  rule: Pick<AnomalyRule<R>, 'kind' | 'view' | 'about' | 'since' | 'streamsOf' | 'isShownBy'>,
  filter: Filter<R>,
): AnomalyRule =>
  erased<R>({
    ...rule,
    order: { by: ['id'], direction: 'ascending' },
    filter: () => filter,
    // A document belongs to no session.
    narrowed: ({ councilId, sessionId, subjectId }) =>
      sessionId
        ? null
        : ({
            $and: [councilId ? { councilId } : {}, subjectId ? { firstUse: subjectId } : {}],
          } as Filter<R>),
    subjectIdOf: ({ firstUse }) => firstUse,
  });

const ofDocuments = {
  view: documents,
  about: 'document',
  streamsOf: ({ streams }: DocumentRow) => streams,
  isShownBy: ({ meta: { document } }: DomainEvent, { number, issuer }: DocumentRow) =>
    document?.number === number && document.issuer === issuer,
} as const;

const petitionRules: readonly PetitionRule[] = [
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
        { claim: Claim.RESOLVED, isResolvedWithOpenStep: true },
        { reply: Reply.IN_PROGRESS, openMilestoneOn: { $lt: on } },
      ],
    }),
    since: ({ claim, isResolvedWithOpenStep, answeredOn, reRaisedBy, openMilestoneOn }) =>
      (claim !== Claim.RESOLVED
        ? openMilestoneOn
        : isResolvedWithOpenStep
          ? answeredOn
          : reRaisedBy.at(-1)?.on) ?? '',
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

const answerRules: readonly AnomalyRule[] = [
  ofAnswers(AnomalyKind.REPLY_COPIED, { isCopied: true }, ({ answerEventId, copyOf }) => [
    answerEventId,
    copyOf?.eventId ?? null,
  ]),
  ofAnswers(AnomalyKind.REPLY_EMPTY, { isEmpty: true }, ({ answerEventId }) => [answerEventId]),
];

const numberRules: readonly AnomalyRule[] = [
  ofNumbers<DocumentRow>(
    {
      ...ofDocuments,
      kind: AnomalyKind.NUMBER_TWICE,
      since: ({ dates, firstOn }) => dates[1] ?? firstOn,
    },
    { datesBorne: { $gt: 1 } },
  ),
  ofNumbers<DocumentRow>(
    { ...ofDocuments, kind: AnomalyKind.NUMBER_MISFIT, since: ({ firstOn }) => firstOn },
    { isMisfit: true },
  ),
  ofNumbers<NumberSeriesRow>(
    {
      kind: AnomalyKind.NUMBERS_MISSING,
      view: numberSeries,
      about: 'series',
      since: (row) => gappedSince(row) ?? '',
      streamsOf: (row) => [...new Set(besideGaps(row).map(({ stream }) => stream))],
      isShownBy: isBesideGap,
    },
    { isGapped: true },
  ),
];

export const anomalyRules: readonly AnomalyRule[] = [
  ...petitionRules.map(ofPetitions),
  ...answerRules,
  ...numberRules,
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
