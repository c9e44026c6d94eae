import { foldKeepingCase } from '../fold-vietnamese';
import { type Designator, designatorsOf, distinct, namedIn, termOf } from './designators';
import type { Passage, Term, Terms } from './terms';
import { tokensOf, wordsIn } from './tokens';
import { isUnsaid, thingsOf } from './words';

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

type Sentence = Readonly<{ terms: readonly Term[]; designators: readonly Designator[] }>;

/** Reads a text without diacritics but with its capitals, as one of those that are compared. */
export function readingOf(cased: string, terms: Terms, lore: Lore | null = null): Reading {
  const sentences = cased
    .split(sentenceEnd)
    .filter((sentence) => sentence.trim() !== '')
    .slice(0, sentencesMax)
    .map((sentence) => sentenceOf(sentence, terms, lore));
  // Two alone are the whole.
  const paired = sentences.length === 2 ? [] : sentences.slice(1);
  const pairs = paired.map((next, index) => [sentences[index] ?? next, next]);
  const alone = sentences.map((sentence) => [sentence]);
  const passageOf = (some: readonly Sentence[]) =>
    terms.passageOf(some.map((sentence) => sentence.terms));
  return {
    whole: passageOf(sentences),
    passages: (sentences.length > 1 ? [...alone, ...pairs] : [])
      .map(passageOf)
      .filter((passage) => passage.terms.length >= fewestTerms),
    designators: distinct(sentences.flatMap(({ designators }) => designators)),
  };
}

/** Things, words that stand side by side, and places by their designators. */
function sentenceOf(text: string, terms: Terms, lore: Lore | null): Sentence {
  const tokens = tokensOf(text);
  const written = wordsIn(tokens);
  const words = lore ? lore.mend(written) : written;
  const told = designatorsOf(text, tokens);
  const designators = lore ? distinct([...told, ...namedIn(words, lore.isKnown)]) : told;
  const said: Term[] = [];
  for (const thing of thingsOf(words)) said.push(terms.named(thing));
  for (const designator of designators) said.push(terms.named(termOf(designator)));
  let before: Term | null = null;
  for (const word of words) {
    const beside = isUnsaid(word) ? null : terms.named(word);
    if (before !== null && beside !== null) said.push(terms.pair(before, beside));
    before = beside;
  }
  return { terms: said, designators };
}

/** The words that a text is found by: sorted, each once, so that they do not tell what was written. */
export function searchTermsOf(text: string): readonly string[] {
  const folded = foldKeepingCase(text);
  const tokens = tokensOf(folded);
  const things = thingsOf(wordsIn(tokens));
  const terms = [...things, ...designatorsOf(folded, tokens).map(termOf)];
  return [...new Set(terms)].sort();
}
