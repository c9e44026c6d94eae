import type { EventOfType } from '../schema/events/domain-event';
import { CorrectedCode } from '../schema/events/vocabulary';
import type { Position } from '../src/ports/event-store';
import { termsCorrected, termsOf } from './petition-terms';
import { begun, type OpenedTexts, type Projection } from './projection';

export type PetitionTextRow = Readonly<{
  id: string;
  councilId: string | null;
  communeId: string | null;
  /** The event that last changed the row: who keeps rows in memory reads only later ones. */
  changedAt: Position;
  /** What it speaks of: sorted, each once, without diacritics; nothing once its key is gone. */
  terms: readonly string[];
}>;

type Folded = 'PetitionReceived.v1' | 'CorrectionRecorded.v1';
type Opened = 'title' | 'text' | 'text.after';

function corrected(
  row: PetitionTextRow,
  event: EventOfType<'CorrectionRecorded.v1'>,
  opened: OpenedTexts<'text.after'>,
): PetitionTextRow {
  const { code } = event.data;
  if (code?.field === CorrectedCode.COMMUNE) return { ...row, communeId: code.after };
  return { ...row, terms: termsCorrected(row.terms, event, opened) };
}

/** What does each petition speak of? Of the voter it knows nothing. */
export const petitionTexts: Projection<Folded, PetitionTextRow, never, Opened> = {
  name: 'petition_texts',
  version: 3,
  indexes: [['communeId', 'changedAt'], ['changedAt']],
  handles: { 'PetitionReceived.v1': true, 'CorrectionRecorded.v1': true },
  opens: { 'PetitionReceived.v1': ['title', 'text'], 'CorrectionRecorded.v1': ['text.after'] },
  keysOf: ({ stream }) => [stream],
  project(row, { event, position, opened }, key) {
    switch (event.type) {
      case 'PetitionReceived.v1':
        return {
          id: key,
          councilId: event.meta.councilId,
          communeId: event.data.communeId,
          changedAt: position,
          terms: termsOf(event, opened),
        };
      case 'CorrectionRecorded.v1':
        return { ...corrected(begun(row, key), event, opened), changedAt: position };
    }
  },
};
