import type { EventOfType } from '../schema/events/domain-event';
import type { PetitionEvent } from '../schema/events/petition.events';
import { searchWordsOf } from '../src/kernel/search-words';
import { closingFolds } from './petition-board/closing';
import { informingFolds } from './petition-board/informing';
import { intakeFolds, received } from './petition-board/intake';
import { recordedLate } from './petition-board/recording';
import { replyFolds } from './petition-board/reply';
import { routingFolds } from './petition-board/routing';
import type { PetitionRow, PetitionTokens } from './petition-board/row';
import { joined, saidSince } from './petition-terms';
import { begun, type OpenedTexts, type Projection } from './projection';

type Later = Exclude<PetitionEvent['type'], 'PetitionReceived.v1'>;
type Fold = (row: PetitionRow, event: PetitionEvent) => Partial<PetitionRow>;

/** An event that no chapter folds does not compile. */
const folds = {
  ...intakeFolds,
  ...closingFolds,
  ...routingFolds,
  ...replyFolds,
  ...informingFolds,
} satisfies Record<Later, unknown>;

const everyLater = Object.fromEntries(Object.keys(folds).map((type) => [type, true])) as Record<
  Later,
  true
>;

const changed = (row: PetitionRow, event: PetitionEvent, fold: Fold): PetitionRow => ({
  ...row,
  ...fold(row, event),
});

/** Of its voter nothing is searched. */
function searchable(
  row: PetitionRow,
  event: EventOfType<'CorrectionRecorded.v1'>,
  opened: OpenedTexts<'text.after'>,
): PetitionRow {
  const said = saidSince(event, opened);
  return said === null ? row : { ...row, words: joined(row.words, searchWordsOf(said)) };
}

/** Where is each petition, was it answered and how, and do voters know? */
export const petitionBoard: Projection<
  PetitionEvent['type'],
  PetitionRow,
  PetitionTokens,
  'title' | 'text' | 'text.after'
> = {
  name: 'petition_board',
  version: 4,
  indexes: [
    ['code'],
    ['receivedOn'],
    ['dueOrder'],
    ['councilId', 'code'],
    ['councilId', 'receivedOn'],
    ['councilId', 'dueOrder'],
    ['councilId', 'timesReRaised'],
    ['holderId', 'code'],
    ['holderId', 'receivedOn'],
    ['holderId', 'dueOrder'],
    ['sessionId', 'code'],
    ['groupId', 'code'],
  ],
  tokens: ['involvedBodyIds', 'words'],
  opens: { 'PetitionReceived.v1': ['title', 'text'], 'CorrectionRecorded.v1': ['text.after'] },
  handles: { 'PetitionReceived.v1': true, ...everyLater },
  keysOf: ({ stream }) => [stream],
  project(before, { event, opened }, key) {
    const row =
      event.type === 'PetitionReceived.v1'
        ? received(event, opened)
        : changed(begun(before, key), event, folds[event.type] as Fold);
    const known = event.type === 'CorrectionRecorded.v1' ? searchable(row, event, opened) : row;
    return changed(known, event, recordedLate);
  },
};
