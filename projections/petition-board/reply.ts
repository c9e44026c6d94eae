import type { EventOfType } from '../../schema/events/domain-event';
import type { ReplyFacts } from '../../schema/events/petition/reply.facts';
import type { Sealed } from '../../schema/events/sealing';
import { Claim, Reply } from '../../schema/events/vocabulary';
import type { IsoDate } from '../../src/kernel/calendar';
import { roadmapEnd } from '../roadmap';
import { clock, noClock } from './clock';
import type { AnswerRow, Folds, MilestoneRow, PetitionRow } from './row';

/** Decided by the first answer: later ones follow a roadmap. An extension moved the date. */
function isLate({ answers, isAnsweredLate, due, extensions }: PetitionRow, answeredOn: IsoDate) {
  if (answers.length > 0) return isAnsweredLate;
  const dueOn = extensions.at(-1)?.dueOn ?? due?.on;
  return dueOn === undefined ? null : answeredOn > dueOn;
}

const openMilestoneOn = (roadmap: readonly MilestoneRow[]): IsoDate | null =>
  roadmap.find(({ doneOn }) => doneOn === null)?.dueOn ?? null;

function withAnswer(row: PetitionRow, answer: AnswerRow): Partial<PetitionRow> {
  const { answeredOn, claim, roadmap } = answer;
  const isOngoing = claim === Claim.IN_PROGRESS;
  const end = isOngoing ? roadmapEnd(roadmap) : null;
  return {
    reply: isOngoing ? Reply.IN_PROGRESS : Reply.FINAL,
    claim,
    answers: [...row.answers, answer],
    answeredOn,
    isAnsweredLate: isLate(row, answeredOn),
    openMilestoneOn: openMilestoneOn(roadmap),
    isResolvedWithOpenStep: claim === Claim.RESOLVED && row.openMilestoneOn !== null,
    verdict: null,
    assessedOutcome: null,
    isInformed: false,
    ...(end === null ? noClock : clock(end)),
  };
}

const fromNow = { doneOn: null, reportedOn: null, note: null } as const;

function answered(row: PetitionRow, { data, meta }: EventOfType<'PetitionAnswered.v1'>) {
  const { byBodyId, claim, text } = data;
  const roadmap = data.roadmap.map((milestone, index) => ({
    ...milestone,
    number: index + 1,
    ...fromNow,
  }));
  const answeredOn = meta.effectiveOn;
  return {
    ...withAnswer(row, { byBodyId, claim, text, answeredOn, isOnSpot: false, roadmap }),
    isAnsweredBeforeReceipt:
      row.isAnsweredBeforeReceipt ||
      (row.acknowledgedOn !== null && answeredOn < row.acknowledgedOn),
    isAnsweredWithoutNumber: meta.document === undefined,
  };
}

function reported(row: PetitionRow, { data, meta }: EventOfType<'MilestoneReported.v1'>) {
  const reportedOn = meta.effectiveOn;
  const report = { reportedOn, doneOn: data.isDone ? reportedOn : null, note: data.note };
  const answers = row.answers.map((answer, index) =>
    index < row.answers.length - 1
      ? answer
      : {
          ...answer,
          roadmap: answer.roadmap.map((milestone) =>
            milestone.number === data.milestone ? { ...milestone, ...report } : milestone,
          ),
        },
  );
  return { answers, openMilestoneOn: openMilestoneOn(answers.at(-1)?.roadmap ?? []) };
}

export const replyFolds: Folds<ReplyFacts<Sealed>> = {
  'PetitionAnsweredOnSpot.v1': (row, { data: { answeredByBodyId, claim, text }, meta }) =>
    withAnswer(row, {
      byBodyId: answeredByBodyId,
      claim,
      text,
      answeredOn: meta.effectiveOn,
      isOnSpot: true,
      roadmap: [],
    }),
  'PetitionAnswered.v1': answered,
  'ReplyDeadlineExtended.v1': (row, { data, meta }) => ({
    extensions: [...row.extensions, { ...data, extendedOn: meta.effectiveOn }],
    ...clock(data.dueOn, row.urgings.at(-1)?.urgedOn),
  }),
  'MilestoneReported.v1': reported,
  'OutcomeAssessed.v1': (row, { data, meta }) => ({
    verdict: data.verdict,
    assessedOutcome: data.outcome,
    assessments: [...row.assessments, { ...data, assessedOn: meta.effectiveOn }],
  }),
};
