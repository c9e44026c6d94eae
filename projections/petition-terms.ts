import type { EventOfType } from '../schema/events/domain-event';
import { CorrectedText } from '../schema/events/vocabulary';
import { fullText } from '../src/kernel/likeness/comparison';
import { searchTermsOf } from '../src/kernel/likeness/reading';
import type { OpenedTexts } from './projection';
import { readingOnce } from './reading-once';

const termsOfText = readingOnce(searchTermsOf);

/** What a petition speaks of. */
export const termsOf = (
  event: EventOfType<'PetitionReceived.v1'>,
  { title, text }: OpenedTexts<'title' | 'text'>,
): readonly string[] => termsOfText(event, fullText({ title: title ?? '', text: text ?? '' }));

/** What it speaks of since it was corrected, and still what it spoke of; of its voter nothing. */
export function termsCorrected(
  terms: readonly string[],
  { data: { text } }: EventOfType<'CorrectionRecorded.v1'>,
  opened: OpenedTexts<'text.after'>,
): readonly string[] {
  if (text?.field !== CorrectedText.TITLE && text?.field !== CorrectedText.TEXT) return terms;
  return [...new Set([...terms, ...searchTermsOf(opened['text.after'] ?? '')])].sort();
}
