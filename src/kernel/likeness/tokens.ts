import { kindsByWords } from './designator-kinds';
import { wordsOf } from './words';

/** A word, a number or a code, and where in a text it stands. */
export type Token = Readonly<{
  form: Form;
  from: number;
  to: number;
  /** A space, and nothing else, is between it and the one before. */
  isBeside: boolean;
}>;

/** What is told by how a token is written, wherever it stands. */
export type Form = Readonly<{
  lower: string;
  /** `N4-7` is two words. */
  words: readonly string[];
  /** A number, a letter with one, or a Roman one, as they are compared; null for others. */
  code: string | null;
  isNumber: boolean;
  hasCapital: boolean;
  /** Abbreviations are no names of places. */
  isOfName: boolean;
  /** It may announce a place or a thing by its kind. */
  beginsKind: boolean;
}>;

const tokenPattern = /[\p{L}\p{N}]+(?:[+/.-]\d+[a-z]?(?![\p{L}\p{N}]))*/gu;
const codePattern = /^(?:[a-z]{0,2}\d+[a-z]?(?:[-./+]\d+[a-z]?)*|[a-z]{1,2}[-.]\d+)$/u;
const romanPattern = /^[IVX]{1,4}$/u;
const capital = /^\p{Lu}/u;

/** The tokens of a text without diacritics but with its capitals, in their order. */
export function tokensOf(cased: string): readonly Token[] {
  let to = 0;
  return (cased.match(tokenPattern) ?? []).map((text) => {
    const from = cased.indexOf(text, to);
    const isBeside = to > 0 && from === to + 1 && cased[to] === ' ';
    to = from + text.length;
    return { form: formOf(text), from, to, isBeside };
  });
}

/** The words of tokens, one behind the other. */
export function wordsIn(tokens: readonly Token[]): readonly string[] {
  const words: string[] = [];
  for (const { form } of tokens) for (const word of form.words) words.push(word);
  return words;
}

/** Nearly all were met before. */
const forms = new Map<string, Form>();
const formsMax = 20_000;
/** Longer ones are few, and part of the memory of the text that they were taken from. */
const keptLengthMax = 12;

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  const form = newForm(text);
  if (text.length > keptLengthMax) return form;
  if (forms.size >= formsMax) forms.clear();
  forms.set(text, form);
  return form;
}

function newForm(text: string): Form {
  const lower = text.toLowerCase();
  const hasCapital = capital.test(text);
  const isCode = codePattern.test(lower) || romanPattern.test(text);
  return {
    lower,
    words: wordsOf(text),
    code: isCode ? lower.replace(/[.-]/gu, '').replace(/^0+(?=\d)/u, '') : null,
    isNumber: /^\d+$/u.test(lower),
    hasCapital,
    beginsKind: kindsByWords.beginsWith(lower),
    isOfName: hasCapital && text !== text.toUpperCase(),
  };
}
