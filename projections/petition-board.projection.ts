import type { PetitionEvent } from '../schema/events/petition.events';
import { closingFolds } from './petition-board/closing';
import { informingFolds } from './petition-board/informing';
import { intakeFolds, received } from './petition-board/intake';
import { recordedLate } from './petition-board/recording';
import { replyFolds } from './petition-board/reply';
import { routingFolds } from './petition-board/routing';
import type { PetitionRow } from './petition-board/row';
import { begun, type Projection } from './projection';

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

/** Where is each petition, was it answered and how, and do voters know? */
export const petitionBoard: Projection<PetitionEvent['type'], PetitionRow, 'involvedBodyIds'> = {
  name: 'petition_board',
  version: 3,
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
  tokens: ['involvedBodyIds'],
  handles: { 'PetitionReceived.v1': true, ...everyLater },
  keysOf: ({ stream }) => [stream],
  project(before, { event }, key) {
    const row =
      event.type === 'PetitionReceived.v1'
        ? received(event)
        : changed(begun(before, key), event, folds[event.type] as Fold);
    return changed(row, event, recordedLate);
  },
};
