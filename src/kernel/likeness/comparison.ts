import { foldKeepingCase } from '../fold-vietnamese';
import { termOf } from './designators';
import { judgedTogether, type Judgement } from './judgement';
import { Likeness, type Signs } from './likeness';
import { type Reading, readingOf } from './reading';
import type { Wanted } from './searches';
import type { TermIndex } from './term-index';
import { type Passage, Terms } from './terms';
import { mended } from './typing-slips';

/** An earlier petition with its texts in clear. */
export type Earlier = Readonly<{
  id: string;
  fieldCode: string | null;
  title: string;
  text: string;
}>;

export type Compared = Judgement & Readonly<{ id: string; signs: Signs }>;

/** A text that is looked for among earlier petitions. */
export type Asked = Readonly<{
  /** The earlier petitions that are worth comparing, by what the index has of them. */
  worthComparing: readonly string[];
  /** The same petitions by their texts, the most alike first. */
  ranked: (earlier: readonly Earlier[], fieldCode: string | null) => readonly Compared[];
}>;

const comparedMax = 60;
const ofWholeMax = 40;
const ofPassageMax = 10;
/** A field only weighs: some petitions are filed under the wrong one. */
const sameField = 1.05;

/** One text as petitions are compared: its title is its first passage. */
export const fullText = ({ title, text }: Readonly<{ title: string; text: string }>): string =>
  `${title}\n${text}`;

/** Reads a text as those who know the earlier petitions of the place would. */
export function askedIn(index: TermIndex, text: string): Asked {
  const lore = {
    mend: (words: readonly string[]) => mended(words, index.known),
    isKnown: (designator: Parameters<typeof termOf>[0]) => index.holds(termOf(designator)),
  };
  const terms = new Terms(index.weigh);
  const reading = readingOf(foldKeepingCase(text), terms, lore);
  const likeness = new Likeness(reading, terms);
  return {
    worthComparing: worthComparing(index, reading, terms),
    ranked: (earlier, fieldCode) =>
      judgedTogether(
        earlier
          .map((one) => compared(likeness, terms, one, fieldCode))
          .filter(({ signs }) => signs.impression > 0),
      ).toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1)),
  };
}

/** A petition may be like one matter of a text that tells of several. */
function worthComparing(index: TermIndex, reading: Reading, terms: Terms): readonly string[] {
  const wantedFor = (passage: Passage, most: number): Wanted => ({
    terms: new Set(passage.terms.flatMap((term) => terms.nameOf(term) ?? [])),
    most,
  });
  const wanted = [
    wantedFor(reading.whole, ofWholeMax),
    ...reading.passages.map((passage) => wantedFor(passage, ofPassageMax)),
  ];
  return index.mostLike(wanted, comparedMax).map(([id]) => id);
}

function compared(
  likeness: Likeness,
  terms: Terms,
  earlier: Earlier,
  fieldCode: string | null,
): Omit<Compared, keyof Judgement> {
  const reading = readingOf(foldKeepingCase(fullText(earlier)), terms);
  const field = fieldCode !== null && fieldCode === earlier.fieldCode ? sameField : 1;
  return { id: earlier.id, signs: likeness.signsOf(reading, field) };
}
