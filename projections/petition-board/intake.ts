import type { EventOfType } from '../../schema/events/domain-event';
import type { IntakeFacts } from '../../schema/events/petition/intake.facts';
import type { Sealed } from '../../schema/events/sealing';
import { CorrectedText, Level, Reply, Routing } from '../../schema/events/vocabulary';
import { searchWordsOf } from '../../src/kernel/search-words';
import type { OpenedTexts } from '../projection';
import { noClock } from './clock';
import type { CorrectionRow, Folds, PetitionRow } from './row';

export function received(
  { stream, data, meta }: EventOfType<'PetitionReceived.v1'>,
  { title, text }: OpenedTexts<'title' | 'text'>,
): PetitionRow {
  const { contact, reRaises, splitFrom, ...facts } = data;
  return {
    id: stream,
    ...facts,
    contactId: contact?.contactId ?? null,
    pointNumber: contact?.pointNumber ?? null,
    corrections: [],
    reRaises: reRaises?.petitionIds ?? [],
    hasNewFacts: reRaises?.hasNewFacts ?? null,
    isReRaising: reRaises !== undefined,
    reRaisedBy: [],
    timesReRaised: 0,
    sessionsRaised: facts.sessionId === null ? 0 : 1,
    mergedInto: null,
    absorbedIds: [],
    splitFromId: splitFrom?.petitionId ?? null,
    partIds: [],
    withdrawal: null,
    reopenings: [],
    councilId: meta.councilId,
    diverted: null,
    receivedOn: splitFrom?.receivedOn ?? meta.effectiveOn,
    groupId: null,
    fieldCode: null,
    level: null,
    routing: Routing.RECEIVED,
    holderId: null,
    involvedBodyIds: [],
    leadBodyId: null,
    assignments: [],
    coordination: [],
    forwardedOn: null,
    forwardedTo: [],
    acknowledgedOn: null,
    timesReturned: 0,
    returns: [],
    isPingPong: false,
    due: null,
    extensions: [],
    ...noClock,
    urgings: [],
    timesUrged: 0,
    reply: Reply.NONE,
    claim: null,
    answers: [],
    answeredOn: null,
    isAnsweredLate: null,
    openMilestoneOn: null,
    isResolvedWithOpenStep: false,
    verdict: null,
    assessedOutcome: null,
    assessments: [],
    isInformed: false,
    information: [],
    publishedOn: null,
    publications: [],
    recordedAfterDays: 0,
    recordedLateOn: null,
    recordedLateEventId: null,
    isAnsweredBeforeReceipt: false,
    isAnsweredWithoutNumber: false,
    isReRaisedAfterAnswer: false,
    isSentUpward: false,
    isSynthetic: meta.synthetic === true,
    words: searchWordsOf(`${title ?? ''}\n${text ?? ''}`),
  };
}

const ofVoter = {
  [CorrectedText.VOTER_NAME]: 'name',
  [CorrectedText.VOTER_ADDRESS]: 'address',
  [CorrectedText.VOTER_PHONE]: 'phone',
} as const;

function correctedText(
  { voter }: PetitionRow,
  { field, after }: NonNullable<CorrectionRow['text']>,
): Partial<PetitionRow> {
  if (field === CorrectedText.TITLE || field === CorrectedText.TEXT)
    return after === null ? {} : { [field]: after };
  const known = voter ?? { name: null, address: null, phone: null };
  return { voter: { ...known, [ofVoter[field]]: after } };
}

/** Of a diverted petition the session waits out of sight. */
function correctedCode(
  row: PetitionRow,
  { field, after }: NonNullable<CorrectionRow['code']>,
): Partial<PetitionRow> {
  const { diverted } = row;
  if (field === 'sessionId' && diverted !== null)
    return { diverted: { ...diverted, sessionId: after } };
  const code: Partial<PetitionRow> = {
    [field]: field === 'level' ? (after as Level | null) : after,
  };
  return { ...code, isSentUpward: isSentUpward({ ...row, ...code }) };
}

/** It falls in the commune's own competence, and did not come to the commune's council. */
const isSentUpward = ({ level, communeId, councilId }: PetitionRow): boolean =>
  level === Level.COMMUNE && communeId !== null && communeId !== councilId;

export const intakeFolds: Folds<Omit<IntakeFacts<Sealed>, 'PetitionReceived.v1'>> = {
  'PetitionClassified.v1': (row, { data: { fieldCode, level } }) => ({
    routing: Routing.CLASSIFIED,
    fieldCode,
    level,
    isSentUpward: isSentUpward({ ...row, level }),
  }),
  'CorrectionRecorded.v1': (row, { data, meta }) => ({
    ...(data.text ? correctedText(row, data.text) : {}),
    ...(data.code ? correctedCode(row, data.code) : {}),
    corrections: [...row.corrections, { ...data, correctedOn: meta.effectiveOn }],
  }),
};
