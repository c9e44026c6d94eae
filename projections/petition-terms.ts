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

/** What title or text says since it was corrected; null where something else was, as what is known of its voter. */
export const saidSince = (
  { data: { text } }: EventOfType<'CorrectionRecorded.v1'>,
  opened: OpenedTexts<'text.after'>,
): string | null =>
  text?.field === CorrectedText.TITLE || text?.field === CorrectedText.TEXT
    ? (opened['text.after'] ?? '')
    : null;

/** It is found by what it says since, and still by what it said: sorted, each once. */
export const joined = (before: readonly string[], since: readonly string[]): readonly string[] =>
  [...new Set([...before, ...since])].sort();

/** What it speaks of since it was corrected, and still what it spoke of. */
export function termsCorrected(
  terms: readonly string[],
  event: EventOfType<'CorrectionRecorded.v1'>,
  opened: OpenedTexts<'text.after'>,
): readonly string[] {
  const said = saidSince(event, opened);
  return said === null ? terms : joined(terms, searchTermsOf(said));
}
