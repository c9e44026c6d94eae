import { firstTimeMatters } from './first-time-matters';
import type { Elsewhere, Matter } from './matter';
import { mattersForTuning } from './matters-for-tuning';
import { mattersKeptAside } from './matters-kept-aside';
import { firstTimeMattersInDialect, mattersInDialect } from './matters-in-dialect';
import { firstTimeMattersOfAnotherHand, mattersOfAnotherHand } from './matters-of-another-hand';
import { firstTimeMattersOfTwoMoreHands, mattersOfTwoMoreHands } from './matters-of-two-more-hands';
import { firstTimeMattersOfAFourthHand, mattersOfAFourthHand } from './matters-of-a-fourth-hand';
import { firstTimeMattersOfAThirdHand, mattersOfAThirdHand } from './matters-of-a-third-hand';
import { firstTimeMattersUnseen, mattersUnseen } from './matters-unseen';
import { moreMattersKeptAside } from './more-matters-kept-aside';
import { pickBy } from '../random';
import { withoutDiacritics, withSlips, withTonesElsewhere } from './spellings';

export const styles = [
  'paraphrase',
  'one line',
  'no diacritics',
  'typing slips',
  'mixed with others',
  'tones and NFD',
  'raised again',
  'first time',
  'another place',
  'another matter',
] as const;
export type Style = (typeof styles)[number];
/**
 * By the first synonyms and names of places were tuned; from the third on each was written apart, by a language model
 * that saw neither the program nor the other parts. To the last one nothing was fitted.
 */
export const parts = [
  'tuning',
  'kept aside',
  'in dialect',
  'another hand',
  'third hand',
  'fourth hand',
  'two more hands',
  'unseen',
] as const;
export type Part = (typeof parts)[number];

export type Filed = Readonly<{
  id: string;
  communeId: string;
  fieldCode: string;
  title: string;
  text: string;
}>;

export type LabelledQuery = Readonly<{
  part: Part;
  style: Style;
  text: string;
  communeId: string;
  fieldCode: string;
  /** Any of these is right; none for what was never petitioned for. */
  expected: readonly string[];
}>;

type Written = Readonly<{
  communes: readonly string[];
  matters: readonly Matter[];
  /** Texts about what is in none of them; of the first two parts they are one list. */
  firstTime?: readonly string[];
}>;

const communesOfOurs = ['commune-a', 'commune-b', 'commune-c'];

/** What others wrote lies apart: two who write for themselves may well write of one matter. */
const written: Readonly<Record<Part, Written>> = {
  tuning: { communes: communesOfOurs, matters: mattersForTuning },
  'kept aside': {
    communes: communesOfOurs,
    matters: [...mattersKeptAside, ...moreMattersKeptAside],
  },
  'in dialect': {
    communes: ['commune-d', 'commune-e', 'commune-f'],
    matters: mattersInDialect,
    firstTime: firstTimeMattersInDialect,
  },
  'another hand': {
    communes: ['commune-g', 'commune-h', 'commune-i'],
    matters: mattersOfAnotherHand,
    firstTime: firstTimeMattersOfAnotherHand,
  },
  'third hand': {
    communes: ['commune-j', 'commune-k', 'commune-l'],
    matters: mattersOfAThirdHand,
    firstTime: firstTimeMattersOfAThirdHand,
  },
  'fourth hand': {
    communes: ['commune-m', 'commune-n', 'commune-o'],
    matters: mattersOfAFourthHand,
    firstTime: firstTimeMattersOfAFourthHand,
  },
  'two more hands': {
    communes: ['commune-p', 'commune-q', 'commune-r'],
    matters: mattersOfTwoMoreHands,
    firstTime: firstTimeMattersOfTwoMoreHands,
  },
  unseen: {
    communes: ['commune-s', 'commune-t', 'commune-u'],
    matters: mattersUnseen,
    firstTime: firstTimeMattersUnseen,
  },
};
export const communes: readonly string[] = [
  ...new Set(Object.values(written).flatMap((part) => part.communes)),
];
const communeOf = (part: Part, number: number): string =>
  written[part].communes[number % written[part].communes.length] ?? '';
const fields = ['giao-thong', 'dat-dai', 'moi-truong', 'hanh-chinh'] as const;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const told = (text: string, elsewhere: Elsewhere): string =>
  elsewhere.reduce(
    (changed, [said, instead]) =>
      changed.replaceAll(said, instead).replaceAll(capitalised(said), capitalised(instead)),
    text,
  );

type Numbered = Readonly<{ matter: Matter; number: number; part: Part }>;

const matters: readonly Numbered[] = parts
  .flatMap((part) => written[part].matters.map((matter) => ({ matter, part })))
  .map((numbered, number) => ({ ...numbered, number }));

const isRaisedTwice = (number: number): boolean => number % 3 === 0;
const earlier = 'Tại các kỳ họp trước cử tri đã kiến nghị nhưng chưa được giải quyết dứt điểm:';

/** All that one matter left in a commune: itself, again at a later session, and its near misses. */
function filedIn(communeId: string, { matter, number }: Numbered): readonly Filed[] {
  const id = `${communeId}/${number}`;
  const { title, text, elsewhere, anotherPlace } = matter;
  const petitionedFor = anotherPlace === undefined ? elsewhere.slice(0, -1) : elsewhere;
  // Some are filed under the wrong field.
  const fieldCode = number % 7 === 3 ? (fields[number % 4] ?? '') : matter.fieldCode;
  const nearMisses = petitionedFor.map((place, index) => ({
    id: `${id}/${index}`,
    communeId,
    fieldCode,
    title: told(title, place),
    text: told(text, place),
  }));
  const again = { id: `${id}/again`, communeId, fieldCode, title, text: `${earlier} ${text}` };
  return [
    { id, communeId, fieldCode, title, text },
    ...(isRaisedTwice(number) ? [again] : []),
    ...nearMisses,
  ];
}

/** Every matter in every commune: what tells them apart is what is said, not how little there is. */
export const filedPetitions: readonly Filed[] = matters.flatMap((numbered) =>
  written[numbered.part].communes.flatMap((communeId) => filedIn(communeId, numbered)),
);

const other = (number: number): string => firstTimeMatters[number % firstTimeMatters.length] ?? '';

function wordings({ matter, number }: Numbered): readonly (readonly [Style, string])[] {
  const { title, text, paraphrase, line } = matter;
  const first = text.slice(0, text.indexOf('.') + 1);
  const pick = pickBy(number + 1);
  return [
    ['paraphrase', paraphrase],
    ['one line', line],
    [
      'no diacritics',
      withoutDiacritics(number % 2 ? paraphrase : `${title} ${first}`).toLowerCase(),
    ],
    ['typing slips', withSlips(`${line}. ${first}`, pick)],
    [
      'mixed with others',
      `${other(number)} ${number % 2 ? paraphrase : text} ${other(number + 7)}`,
    ],
    ['tones and NFD', withTonesElsewhere(`${title}. ${first}`)],
    ...(isRaisedTwice(number)
      ? [
          [
            'raised again',
            `Lần thứ ba cử tri nêu lại việc này mà chưa được trả lời. ${paraphrase}`,
          ] as const,
        ]
      : []),
  ];
}

function queriesOf(numbered: Numbered): readonly LabelledQuery[] {
  const { matter, number, part } = numbered;
  const communeId = communeOf(part, number);
  const { fieldCode } = matter;
  const id = `${communeId}/${number}`;
  const expected = isRaisedTwice(number) ? [id, `${id}/again`] : [id];
  const asked = wordings(numbered).map(([style, text]) => ({
    part,
    style,
    text,
    communeId,
    fieldCode,
    expected,
  }));
  return [...asked, ...hardNegatives(numbered, { part, communeId, fieldCode })];
}

type Place = Pick<LabelledQuery, 'part' | 'communeId' | 'fieldCode'>;

/** What was never petitioned for, though nearly all of it was said before. */
function hardNegatives({ matter, number }: Numbered, place: Place): readonly LabelledQuery[] {
  const { elsewhere, otherMatter, paraphrase, title, line } = matter;
  const neverThere = elsewhere.at(-1);
  const wording = number % 2 ? paraphrase : `${title}. ${line}`;
  const anotherPlace = matter.anotherPlace ?? (neverThere && told(wording, neverThere));
  const texts: readonly (readonly [Style, string | undefined])[] = [
    ['another place', anotherPlace],
    ['another matter', otherMatter],
  ];
  return texts.flatMap(([style, text]) =>
    text === undefined ? [] : [{ ...place, style, text, expected: [] }],
  );
}

const firstTime = (part: Part, text: string, index: number): LabelledQuery => ({
  part,
  style: 'first time',
  text,
  communeId: communeOf(part, index),
  fieldCode: fields[index % fields.length] ?? '',
  expected: [],
});

export const labelledQueries: readonly LabelledQuery[] = [
  ...matters.flatMap(queriesOf),
  ...firstTimeMatters.map((text, index) =>
    firstTime(index % 2 ? 'kept aside' : 'tuning', text, index),
  ),
  ...parts.flatMap((part) =>
    (written[part].firstTime ?? []).map((text, index) => firstTime(part, text, index)),
  ),
];
