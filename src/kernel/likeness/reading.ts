import { foldKeepingCase } from '../fold-vietnamese';
import { type Designator, designatorsOf, distinct, namedIn, termOf } from './designators';
import { isUnsaid, thingsOf, wordsOf } from './words';

/** A part of a text, by what it speaks of. */
export type Passage = Readonly<{ terms: ReadonlyMap<string, number> }>;

/** A text as it is compared with others. */
export type Reading = Readonly<{
  whole: Passage;
  /** Its title, its sentences, and each two that follow each other: one of them may be the matter. */
  passages: readonly Passage[];
  designators: readonly Designator[];
}>;

/** What is known from other texts, by which one that was typed in a hurry is understood. */
export type Lore = Readonly<{
  mend: (words: readonly string[]) => readonly string[];
  isKnown: (designator: Designator) => boolean;
}>;
const none: Lore = { mend: (words) => words, isKnown: () => false };

const sentenceEnd = /(?<=[.!?;\n])\s+|\n+/u;
const sentencesMax = 40;
const fewestTerms = 4;

type Sentence = Readonly<{ words: readonly string[]; designators: readonly Designator[] }>;

/** Reads a text without diacritics but with its capitals. */
export function readingOf(cased: string, lore: Lore = none): Reading {
  const sentences = cased
    .split(sentenceEnd)
    .filter((sentence) => sentence.trim() !== '')
    .slice(0, sentencesMax)
    .map((sentence) => sentenceOf(sentence, lore));
  const pairs = sentences.slice(1).map((next, index) => joined([sentences[index] ?? next, next]));
  const whole = joined(sentences);
  return {
    whole: passageOf(whole),
    passages: (sentences.length > 1 ? [...sentences, ...pairs] : [])
      .map(passageOf)
      .filter(({ terms }) => terms.size >= fewestTerms),
    designators: whole.designators,
  };
}

function sentenceOf(text: string, { mend, isKnown }: Lore): Sentence {
  const words = mend(wordsOf(text));
  return { words, designators: distinct([...designatorsOf(text), ...namedIn(words, isKnown)]) };
}

const joined = (sentences: readonly Sentence[]): Sentence => ({
  words: sentences.flatMap(({ words }) => words),
  designators: distinct(sentences.flatMap(({ designators }) => designators)),
});

/** Things, words that stand side by side, and places by their designators. */
function passageOf({ words, designators }: Sentence): Passage {
  const terms = new Map<string, number>();
  const count = (term: string): void => void terms.set(term, (terms.get(term) ?? 0) + 1);
  thingsOf(words).forEach(count);
  words.slice(1).forEach((word, index) => {
    const before = words[index] ?? '';
    if (!isUnsaid(before) && !isUnsaid(word)) count(`${before} ${word}`);
  });
  designators.map(termOf).forEach(count);
  return { terms };
}

/** A term that is two words side by side, as nothing else is. */
export const isPair = (term: string): boolean => /^[^~#][^ ]* /u.test(term);

/** The words that a text is found by: sorted, each once, so that they do not tell what was written. */
export function searchTermsOf(text: string): readonly string[] {
  const folded = foldKeepingCase(text);
  const terms = [...thingsOf(wordsOf(folded)), ...designatorsOf(folded).map(termOf)];
  return [...new Set(terms)].sort();
}
