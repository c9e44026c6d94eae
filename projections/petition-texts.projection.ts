import type { Position } from '../src/ports/event-store';
import { fullText } from '../src/kernel/likeness/comparison';
import { searchTermsOf } from '../src/kernel/likeness/reading';
import { begun, type Projection } from './projection';

export type PetitionTextRow = Readonly<{
  id: string;
  councilId: string | null;
  communeId: string | null;
  fieldCode: string | null;
  /** The event that last changed the row: who keeps rows in memory reads only later ones. */
  changedAt: Position;
  /** What it speaks of: sorted, each once, without diacritics; nothing once its key is gone. */
  terms: readonly string[];
}>;

type Folded = 'PetitionReceived.v1' | 'PetitionClassified.v1';

/** What does each petition speak of? Of the voter it knows nothing. */
export const petitionTexts: Projection<Folded, PetitionTextRow, never, 'title' | 'text'> = {
  name: 'petition_texts',
  version: 1,
  indexes: [['councilId', 'communeId', 'changedAt']],
  handles: { 'PetitionReceived.v1': true, 'PetitionClassified.v1': true },
  opens: { 'PetitionReceived.v1': ['title', 'text'] },
  keysOf: ({ stream }) => [stream],
  project(row, { event, position, opened: { title, text } }, key) {
    switch (event.type) {
      case 'PetitionReceived.v1':
        return {
          id: key,
          councilId: event.meta.councilId,
          communeId: event.data.communeId,
          fieldCode: null,
          changedAt: position,
          terms: searchTermsOf(fullText({ title: title ?? '', text: text ?? '' })),
        };
      case 'PetitionClassified.v1':
        return { ...begun(row, key), fieldCode: event.data.fieldCode, changedAt: position };
    }
  },
};
