import { type Designator, isBareName, isLocality } from './designators';
import { isPair, type Passage, type Reading } from './reading';

/** How much a term tells: rare ones tell more. */
export type Weigh = (term: string) => number;

/** How alike two texts are. `score` ranks; `sureness` tells whether it is the same matter at all. */
export type Likeness = Readonly<{ score: number; sureness: number }>;

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

/** From this on it is likely the same matter: set so that most true ones keep it and few first-time ones have it. */
export const likelyFrom = 0.44;

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

/** How alike a text is to an earlier petition, its title first. */
export function likeness(asked: WeighedReading, earlier: WeighedReading, field: number): Likeness {
  const whole = cosine(asked.whole, earlier.whole);
  const window = Math.max(whole, best(asked.passages, earlier.whole));
  const inIt = Math.max(whole, best(earlier.passages, asked.whole));
  const [title] = earlier.passages;
  const bothWays = Math.max(
    covered(asked.whole, earlier.whole),
    ...asked.passages.map((passage) => covered(passage, earlier.whole)),
  );
  const titleSaid = title ? covered(title, asked.whole) : covered(earlier.whole, asked.whole);
  const places = placesFactor(asked.reading, earlier.reading);
  const text = 0.25 * whole + 0.3 * window + 0.2 * inIt + 0.15 * bothWays + 0.1 * titleSaid;
  return {
    score: text * places.score * field,
    sureness: (0.3 * window + 0.2 * inIt + 0.3 * bothWays + 0.2 * titleSaid) * places.sureness,
  };
}

type Factors = Readonly<{ score: number; sureness: number }>;

/** Another canal, alley or road is another matter; another hamlet may be a part of the same. */
function placesFactor(asked: Reading, earlier: Reading): Factors {
  const askedKinds = valuesByKind(asked.designators);
  let [score, sureness] = [1, 1];
  for (const [kind, values] of valuesByKind(earlier.designators)) {
    const others = askedKinds.get(kind);
    if (others === undefined) continue;
    const isShared = [...values].some((value) => others.has(value));
    if (isShared) score *= 1.12;
    else {
      score *= isBareName(kind) ? 0.85 : isLocality(kind) ? 0.7 : 0.6;
      sureness *= isBareName(kind) ? 0.75 : 0.45;
    }
  }
  return { score, sureness };
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
