import {
  commune,
  designatorKinds,
  kindsByWords,
  localities,
  provinces,
  region,
} from './designator-kinds';
import { type Form, type Token, tokensOf } from './tokens';
import { thingsOf, wordsOf } from './words';

/** What tells one place or thing of a kind from another: canal N2, alley 12, hamlet Đông. */
export type Designator = Readonly<{ kind: string; value: string }>;

/** Places where people live: a matter may well concern several. */
export const isLocality = (kind: string): boolean => localities.has(kind);

/** Places that are only known to be called so: two names are no two places for sure. */
export const isBareName = (kind: string): boolean => kind === bareName;
const bareName = 'ten';

/** A commune that both name tells nothing where petitions of one commune are compared; two communes do. */
export const isCommune = (kind: string): boolean => kind === commune;

/** Provinces and districts tell nothing at all there. */
export const isRegion = (kind: string): boolean => kind === region;

/** A designator as a term that texts share. */
export const termOf = ({ kind, value }: Designator): string => `#${kind}=${value}`;

const between = /^(?:, ?| va | - ?|, va )$/u;
/** Behind these a number counts or measures: `đường 3 km` is no road number 3. */
const counted = new Set(
  `km m met ha nam ho thang ngay gio nguoi lan tieng cay ti trieu phong lop em chau kwh kva kg tan phan m2 tuan doan xe`.split(
    ' ',
  ),
);

/** The designators of a text without diacritics but with its capitals, by its tokens, each once. */
export function designatorsOf(cased: string, tokens = tokensOf(cased)): readonly Designator[] {
  // In a text of capitals alone they tell nothing.
  const hasCase = cased !== cased.toUpperCase();
  const words = tokens.map(({ form }) => form.lower);
  const found = announcedIn(tokens, words, cased, hasCase);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token && token.form.code !== null)
      found.push(...bareCode(codeOf(token, tokens[index + 1]) ?? ''));
  }
  if (hasCase) found.push(...bareNames(tokens, found));
  return distinct(found);
}

export function distinct(designators: readonly Designator[]): readonly Designator[] {
  const met = new Set<string>();
  return designators.filter((designator) => met.size < met.add(termOf(designator)).size);
}

/** The designators that are announced by their kind. */
function announcedIn(
  tokens: readonly Token[],
  words: readonly string[],
  cased: string,
  hasCase: boolean,
): Designator[] {
  const found: Designator[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!tokens[index]?.form.beginsKind || isWithinName(tokens, index)) continue;
    const announced = kindsByWords.longestAt(words, index);
    if (announced === null) continue;
    const { value: kind, length } = announced;
    index += length - 1;
    const next = words[index + 1];
    const behind = index + 1 + (next === 'so' || next === 'ten' ? 1 : 0);
    const codes = codesFrom(tokens, behind, cased);
    const name = codes.length === 0 && hasCase ? nameFrom(tokens, behind) : null;
    found.push(...codes.flatMap((value) => [{ kind, value }, ...bareCode(value)]));
    if (name === null) continue;
    found.push(...named(kind, name));
    // `Lạng` in `tỉnh Lạng Sơn` is no hamlet; a road may well be called by a bridge.
    if (isRegion(kind)) index = behind + name.split(' ').length - 1;
  }
  return found;
}

/** `Kinh` in `Đông Kinh Nam` is no canal. */
function isWithinName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const isName = token?.isBeside === true && token.form.hasCapital;
  return isName && tokens[index - 1]?.form.isOfName === true;
}

/** Others may use the name alone; one of a single word is too common for that. */
const named = (kind: string, value: string): readonly Designator[] =>
  value.includes(' ') && !isRegion(kind)
    ? [
        { kind, value },
        { kind: bareName, value },
      ]
    : [{ kind, value }];

/** Letters and a number name a thing whatever it is called: `ĐH.27`, `N4-7`. Measures, people and months do not. */
const bareCode = (value: string): readonly Designator[] =>
  /^[a-z]{1,3}\d+[a-z]?$/u.test(value) && !/^(?:m[23]|f\d|t1?\d)$/u.test(value)
    ? [{ kind: bareName, value }]
    : none;

const none: readonly never[] = [];

/** What a place is called, and what it is: who names Quéo market speaks of no market yet. */
export const termsOfPlace = ({ kind, value }: Designator): readonly string[] => [
  ...value.split(' '),
  ...(thingsOfKinds.get(kind) ?? []),
];

const thingsOfKinds: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(designatorKinds).map(([kind, names]) => [
    kind,
    [...new Set(names.split('|').flatMap((name) => thingsOf(wordsOf(name))))],
  ]),
);

/** One code, or several in a list: `thôn 3, 4 và 5`. */
function codesFrom(tokens: readonly Token[], from: number, cased: string): readonly string[] {
  const codes: string[] = [];
  for (let index = from; ; index += 1) {
    let token = tokens[index];
    if (token === undefined) return codes;
    if (codes.length > 0) {
      if (token.form.lower === 'va') token = tokens[(index += 1)];
      const gap = cased.slice(tokens[index - 1]?.to, token?.from);
      const wider = cased.slice(tokens[index - 2]?.to, token?.from);
      if (!between.test(gap) && !between.test(wider)) return codes;
    }
    const code = token && codeOf(token, tokens[index + 1]);
    if (!code) return codes;
    codes.push(code);
  }
}

function codeOf({ form: { code, isNumber } }: Token, next: Token | undefined): string | null {
  return isNumber && next && counted.has(next.form.lower) ? null : code;
}

const wordsOfNameMax = 4;

/** Words with capitals, side by side, behind what announces them. */
function nameFrom(tokens: readonly Token[], from: number): string | null {
  const isBehind = tokens[from]?.isBeside === true;
  const words = isBehind ? capitalsFrom(tokens, from, ({ hasCapital }) => hasCapital) : none;
  return words.length > 0 ? words.join(' ') : null;
}

function capitalsFrom(
  tokens: readonly Token[],
  from: number,
  belongs: (form: Form) => boolean,
): readonly string[] {
  const words: string[] = [];
  for (let index = from; words.length < wordsOfNameMax; index += 1) {
    const token = tokens[index];
    if (!token || !belongs(token.form) || (index > from && !token.isBeside)) break;
    words.push(token.form.lower);
  }
  return words;
}

const institutions =
  /^(?:ubnd|hdnd|uy ban|hoi dong|nha nuoc|mat tran|chinh phu|quoc hoi|bao hiem|cong an|viet nam|bo |so |ban |cu tri|hop tac)/u;

/** Two or more words with capitals that no kind announces: `Gò Cát`. */
function bareNames(
  tokens: readonly Token[],
  announced: readonly Designator[],
): readonly Designator[] {
  const names: string[] = [];
  for (let index = 0; index < tokens.length;) {
    // Nearly all words have no capital.
    const isName = tokens[index]?.form.isOfName === true;
    const words = isName ? capitalsFrom(tokens, index, ({ isOfName }) => isOfName) : none;
    if (words.length > 1) names.push(...nameWithoutKind(words));
    index += Math.max(1, words.length);
  }
  return names
    .filter((name) => !announced.some(({ value }) => isSameName(value, name)))
    .filter((name) => !institutions.test(name))
    .map((value) => ({ kind: provinces.has(value) ? region : bareName, value }));
}

const isSameName = (one: string, other: string): boolean =>
  one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);

function nameWithoutKind(words: readonly string[]): readonly string[] {
  const name = words.slice(kindsByWords.longestAt(words, 0)?.length ?? 0);
  return name.length > 1 ? [name.join(' ')] : [];
}

/** Names in a text without capitals: those that others are known to have. */
export function namedIn(
  words: readonly string[],
  isKnown: (designator: Designator) => boolean,
): readonly Designator[] {
  return words.flatMap((_word, index) => {
    const kind = kindsByWords.longestAt(words, index);
    const announced = kind ? namesFrom(words, index + kind.length, kind.value, 1) : none;
    return [...announced, ...namesFrom(words, index, bareName, 2)].filter(isKnown);
  });
}

const namesFrom = (words: readonly string[], from: number, kind: string, fewest: number) =>
  Array.from({ length: wordsOfNameMax + 1 - fewest }, (_, index) => ({
    kind,
    value: words.slice(from, from + index + fewest).join(' '),
  }));
