import { foldVietnamese } from './fold-vietnamese';

/** In nearly every petition: they would cost most and find nothing. */
const everywhere = new Set(
  'va la cua cac nhung cho thi ma o tai trong de nghi cu tri kien den duoc co khong da nay voi ve do'.split(
    ' ',
  ),
);

/**
 * The words that a text is searched by: without diacritics, sorted, each once, so that they do not tell what was
 * written. What nearly every petition says is left out.
 */
export function searchWordsOf(text: string): readonly string[] {
  const words = foldVietnamese(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => !everywhere.has(word)).sort();
}
