import {
  type Designator,
  isBareName,
  isCommune,
  isLocality,
  isRegion,
  termsOfPlace,
} from './designators';
import { isPair, isWord, type Passage, type Reading } from './reading';

/** How much a term tells: rare ones tell more. */
export type Weigh = (term: string) => number;

/** In what two texts are alike. */
export type Signs = Readonly<{
  /** All in all, before anything is weighed against others that were found; from 0. */
  impression: number;
  /** Of the whole texts, between 0 and 1. */
  whole: number;
  /** Of that part of what is asked that is most like the earlier one, between 0 and 1. */
  window: number;
  /** How much of the earlier one's title is said, between 0 and 1. */
  titleSaid: number;
  /** Kinds of places that both name, with one in common. */
  placesShared: number;
  /** Kinds of places that both name, and each others. */
  placesApart: number;
  /** Kinds of places that only one of them names. */
  placesUnmatched: number;
  /** Of that part of what is asked that is most like the earlier one, places left out, between 0 and 1. */
  topic: number;
  /** How much of the earlier one is said, places left out, between 0 and 1. */
  topicSaid: number;
}>;

const pairWeight = 0.55;
const weightOf = (term: string, weigh: Weigh): number => {
  if (!isPair(term)) return weigh(term);
  const [before = '', after = ''] = term.split(' ');
  return pairWeight * Math.max(weigh(before), weigh(after));
};

/** Weighs terms and pairs of them, each once: those that are compared with one text share most of theirs. */
export function weighingOnce(weigh: Weigh): Weigh {
  const weights = new Map<string, number>();
  return (term) => {
    const known = weights.get(term);
    if (known !== undefined) return known;
    const weight = weightOf(term, weigh);
    weights.set(term, weight);
    return weight;
  };
}

type Weighed = Readonly<{ weights: ReadonlyMap<string, number>; norm: number }>;

export function weighed({ terms }: Passage, weigh: Weigh): Weighed {
  const weights = new Map<string, number>();
  let sum = 0;
  for (const [term, count] of terms) {
    const weight = weigh(term) * (1 + Math.log(count));
    weights.set(term, weight);
    sum += weight * weight;
  }
  return { weights, norm: Math.sqrt(sum) };
}

function dot(one: Weighed, other: Weighed): number {
  const [few, many] = one.weights.size < other.weights.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of few.weights) sum += weight * (many.weights.get(term) ?? 0);
  return sum;
}

const cosine = (one: Weighed, other: Weighed): number =>
  one.norm === 0 || other.norm === 0 ? 0 : dot(one, other) / (one.norm * other.norm);

/** A reading with its terms weighed once, to be compared with many. */
export type WeighedReading = Readonly<{
  reading: Reading;
  whole: Weighed;
  passages: readonly Weighed[];
}>;

export const weighReading = (reading: Reading, weigh: Weigh): WeighedReading => ({
  reading,
  whole: weighed(reading.whole, weigh),
  passages: reading.passages.map((passage) => weighed(passage, weigh)),
});

const best = (passages: readonly Weighed[], other: Weighed): number =>
  passages.reduce((most, passage) => Math.max(most, cosine(passage, other)), 0);

/** How much of what `one` speaks of the other speaks of too, by weight. */
function covered(one: Weighed, other: Weighed): number {
  let [shared, all] = [0, 0];
  for (const [term, weight] of one.weights)
    if (!isPair(term)) {
      all += weight;
      if (other.weights.has(term)) shared += weight;
    }
  return all === 0 ? 0 : shared / all;
}

/** In what a text is like an earlier petition, whose title comes first. */
export function signsOf(asked: WeighedReading, earlier: WeighedReading, field: number): Signs {
  const whole = cosine(asked.whole, earlier.whole);
  const window = Math.max(whole, best(asked.passages, earlier.whole));
  const inIt = Math.max(whole, best(earlier.passages, asked.whole));
  const [title] = earlier.passages;
  const bothWays = Math.max(
    covered(asked.whole, earlier.whole),
    ...asked.passages.map((passage) => covered(passage, earlier.whole)),
  );
  const titleSaid = title ? covered(title, asked.whole) : covered(earlier.whole, asked.whole);
  const { factor, ...places } = placesOf(asked.reading, earlier.reading);
  const text = 0.25 * whole + 0.3 * window + 0.2 * inIt + 0.15 * bothWays + 0.1 * titleSaid;
  return {
    impression: text * factor * field,
    whole,
    window,
    titleSaid,
    ...places,
    ...besidePlaces(asked, earlier),
  };
}

type Places = Pick<Signs, 'placesShared' | 'placesApart' | 'placesUnmatched'>;

/** Another canal, alley or road is another matter; another hamlet may be a part of the same. */
function placesOf(asked: Reading, earlier: Reading): Places & Readonly<{ factor: number }> {
  const [askedKinds, earlierKinds] = besideTheirCommune(asked.designators, earlier.designators);
  let [factor, placesShared, placesApart] = [1, 0, 0];
  for (const [kind, values] of earlierKinds) {
    const others = askedKinds.get(kind);
    if (others === undefined) continue;
    if ([...values].some((value) => others.has(value))) {
      placesShared += 1;
      factor *= 1.12;
    } else {
      placesApart += 1;
      factor *= isBareName(kind) || isCommune(kind) ? 0.85 : isLocality(kind) ? 0.7 : 0.6;
    }
  }
  const inBoth = placesShared + placesApart;
  const placesUnmatched = askedKinds.size + earlierKinds.size - 2 * inBoth;
  return { factor, placesShared, placesApart, placesUnmatched };
}

type ByKind = ReadonlyMap<string, ReadonlySet<string>>;

/** Nearly all that are compared name the same commune: that they share it tells nothing, while two communes do. */
function besideTheirCommune(
  asked: readonly Designator[],
  earlier: readonly Designator[],
): readonly [ByKind, ByKind] {
  const [own, other] = [communesOf(asked), communesOf(earlier)];
  const areNamed = own.size > 0 && other.size > 0;
  const areApart = areNamed && ![...own].some((commune) => other.has(commune));
  const tells =
    (communes: ReadonlySet<string>) =>
    ({ kind, value }: Designator): boolean => {
      if (isCommune(kind)) return areApart;
      const isOfCommune = isBareName(kind) && communes.has(value);
      return !isRegion(kind) && !(areNamed && isOfCommune);
    };
  return [valuesByKind(asked.filter(tells(own))), valuesByKind(earlier.filter(tells(other)))];
}

const communesOf = (designators: readonly Designator[]): ReadonlySet<string> =>
  new Set(designators.flatMap(({ kind, value }) => (isCommune(kind) ? [value] : [])));

/** What is said beside the places: something else at one of them hardly shares more than its name. */
function besidePlaces(asked: WeighedReading, earlier: WeighedReading) {
  const ofPlaces = new Set(
    [asked, earlier].flatMap(({ reading }) => reading.designators.flatMap(termsOfPlace)),
  );
  const beside = ({ weights }: Weighed): Weighed => {
    const left = [...weights].filter(([term]) => isWord(term) && !ofPlaces.has(term));
    return { weights: new Map(left), norm: Math.hypot(...left.map(([, weight]) => weight)) };
  };
  const [whole, other] = [beside(asked.whole), beside(earlier.whole)];
  return {
    topic: Math.max(cosine(whole, other), best(asked.passages.map(beside), other)),
    topicSaid: covered(other, whole),
  };
}

function valuesByKind(
  designators: readonly Designator[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byKind = new Map<string, Set<string>>();
  for (const { kind, value } of designators) {
    const values = byKind.get(kind) ?? new Set();
    byKind.set(kind, values.add(value));
  }
  return byKind;
}
