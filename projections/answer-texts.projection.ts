import type { EventOfType } from '../schema/events/domain-event';
import { CorrectedCode } from '../schema/events/vocabulary';
import {
  type Answered,
  candidatesOf,
  copiedBy,
  isEmptyAnswer,
  likeRowsOf,
  sketchOfAnswer,
} from './answer-texts/judging';
import { type AnswerTextRow, type Asked, nothingKnown } from './answer-texts/row';
import { termsCorrected, termsOf } from './petition-terms';
import { begun, type Look, type OpenedTexts, type Projection } from './projection';

type Folded =
  | 'PetitionReceived.v1'
  | 'PetitionGrouped.v1'
  | 'PetitionAnswered.v1'
  | 'PetitionDiverted.v1'
  | 'PetitionReopened.v1'
  | 'CorrectionRecorded.v1';
type Texts = OpenedTexts<'title' | 'text' | 'text.after'>;
type Received = EventOfType<'PetitionReceived.v1'>;

const answersMax = 10;
const holdersMax = 20;

/** The petitions that it brings up again, or was a part of. */
const earlierOf = ({ data: { reRaises, splitFrom } }: Received): readonly string[] => [
  ...(reRaises?.petitionIds ?? []),
  ...(splitFrom ? [splitFrom.petitionId] : []),
];

function received(event: Received, opened: Texts, look: Look<AnswerTextRow>): Asked {
  const { stream, meta, data } = event;
  const matters = earlierOf(event).flatMap((id) => look(id)?.asked?.matters ?? [id]);
  return {
    councilId: meta.councilId,
    sessionId: data.sessionId,
    isDiverted: false,
    terms: termsOf(event, opened),
    matters: matters.length > 0 ? [...new Set(matters)] : [stream],
    groupId: null,
    answers: [],
  };
}

function corrected(
  asked: Asked,
  event: EventOfType<'CorrectionRecorded.v1'>,
  opened: Texts,
): Asked {
  const { code } = event.data;
  if (code?.field === CorrectedCode.SESSION) return { ...asked, sessionId: code.after };
  return { ...asked, terms: termsCorrected(asked.terms, event, opened) };
}

/** The row of a petition that is so now; what was diverted nobody finds. */
const found = (row: AnswerTextRow, asked: Asked): AnswerTextRow => ({
  ...row,
  asked,
  councilId: asked.isDiverted ? null : asked.councilId,
  sessionId: asked.isDiverted ? null : asked.sessionId,
});

/** Only what was known by then counts: petitions that are put together later were answered as others. */
function judged(
  row: AnswerTextRow,
  asked: Asked,
  event: Answered,
  text: string | null,
  look: Look<AnswerTextRow>,
): AnswerTextRow {
  const sketch = sketchOfAnswer(event, text);
  const copyOf = copiedBy(asked, sketch, candidatesOf(event, text, look), look);
  const answers = [...asked.answers, { eventId: event.id, sketch }].slice(-answersMax);
  return {
    ...row,
    answeredOn: event.meta.effectiveOn,
    answerEventId: event.id,
    copyOf,
    isCopied: copyOf !== null,
    isEmpty: isEmptyAnswer(asked, text),
    asked: { ...asked, answers },
  };
}

/** The first ones are enough to compare with. */
function held(row: AnswerTextRow | null, { id, stream }: Answered, key: string): AnswerTextRow {
  const holders = row?.holders ?? [];
  const place = { petitionId: stream, eventId: id };
  return { ...nothingKnown, id: key, holders: [...holders, place].slice(0, holdersMax) };
}

/** Does an answer say anything about its petition, and only about it? */
export const answerTexts: Projection<Folded, AnswerTextRow, never, keyof Texts> = {
  name: 'answer_texts',
  version: 3,
  indexes: [
    ['councilId', 'isCopied', 'code'],
    ['councilId', 'isEmpty', 'code'],
  ],
  handles: {
    'PetitionReceived.v1': true,
    'PetitionGrouped.v1': true,
    'PetitionAnswered.v1': true,
    'PetitionDiverted.v1': true,
    'PetitionReopened.v1': true,
    'CorrectionRecorded.v1': true,
  },
  opens: {
    'PetitionReceived.v1': ['title', 'text'],
    'PetitionAnswered.v1': ['text'],
    'CorrectionRecorded.v1': ['text.after'],
  },
  keysOf: (event, { text }) =>
    event.type === 'PetitionAnswered.v1'
      ? [event.stream, ...likeRowsOf(event, text)]
      : [event.stream],
  looksAt({ event, opened: { text } }, look) {
    if (event.type === 'PetitionReceived.v1') return earlierOf(event);
    if (event.type !== 'PetitionAnswered.v1') return [];
    return candidatesOf(event, text, look).map(({ petitionId }) => petitionId);
  },
  project(before, { event, opened }, key, look = () => null) {
    if (event.type === 'PetitionReceived.v1')
      return found(
        { ...nothingKnown, id: key, code: event.data.code },
        received(event, opened, look),
      );
    if (event.type === 'PetitionAnswered.v1' && key !== event.stream)
      return held(before, event, key);
    const row = begun(before, key);
    if (row.asked === null) throw new Error(`${key} is no petition`);
    switch (event.type) {
      case 'PetitionAnswered.v1':
        return judged(row, row.asked, event, opened.text, look);
      case 'PetitionGrouped.v1':
        return found(row, { ...row.asked, groupId: event.data.groupId });
      case 'PetitionDiverted.v1':
        return found(row, { ...row.asked, isDiverted: true });
      case 'PetitionReopened.v1':
        return found(row, { ...row.asked, isDiverted: false });
      case 'CorrectionRecorded.v1':
        return found(row, corrected(row.asked, event, opened));
    }
  },
};
