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

const sentenceEnd = /(?<=[.!?;\n])\s+|\n+/u;
const sentencesMax = 40;
const fewestTerms = 4;

type Sentence = Readonly<{ terms: readonly string[]; designators: readonly Designator[] }>;

/** Reads a text without diacritics but with its capitals. */
export function readingOf(cased: string, lore: Lore | null = null): Reading {
  const sentences = cased
    .split(sentenceEnd)
    .filter((sentence) => sentence.trim() !== '')
    .slice(0, sentencesMax)
    .map((sentence) => sentenceOf(sentence, lore));
  const pairs = sentences.slice(1).map((next, index) => [sentences[index] ?? next, next]);
  const alone = sentences.map((sentence) => [sentence]);
  return {
    whole: passageOf(sentences),
    passages: (sentences.length > 1 ? [...alone, ...pairs] : [])
      .map(passageOf)
      .filter(({ terms }) => terms.size >= fewestTerms),
    designators: distinct(sentences.flatMap(({ designators }) => designators)),
  };
}

/** Things, words that stand side by side, and places by their designators. */
function sentenceOf(text: string, lore: Lore | null): Sentence {
  const written = wordsOf(text);
  const words = lore ? lore.mend(written) : written;
  const told = designatorsOf(text);
  const designators = lore ? distinct([...told, ...namedIn(words, lore.isKnown)]) : told;
  const terms = [...thingsOf(words), ...pairsOf(words), ...designators.map(termOf)];
  return { terms, designators };
}

function pairsOf(words: readonly string[]): readonly string[] {
  const pairs: string[] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before !== undefined && !isUnsaid(before) && !isUnsaid(word))
      pairs.push(`${before} ${word}`);
  }
  return pairs;
}

function passageOf(sentences: readonly Sentence[]): Passage {
  const terms = new Map<string, number>();
  for (const sentence of sentences)
    for (const term of sentence.terms) terms.set(term, (terms.get(term) ?? 0) + 1);
  return { terms };
}

/** A term that is two words side by side, as nothing else is. */
export const isPair = (term: string): boolean =>
  term.includes(' ') && !term.startsWith('~') && !term.startsWith('#');

/** A term that is a word or a thing, and not a place or a pair. */
export const isWord = (term: string): boolean => !isPair(term) && !term.startsWith('#');

/** The words that a text is found by: sorted, each once, so that they do not tell what was written. */
export function searchTermsOf(text: string): readonly string[] {
  const folded = foldKeepingCase(text);
  const terms = [...thingsOf(wordsOf(folded)), ...designatorsOf(folded).map(termOf)];
  return [...new Set(terms)].sort();
}
