import type { Compared } from '../../../src/kernel/likeness/comparison';
import { rankSigns, surenessSigns, type Weights } from '../../../src/kernel/likeness/judgement';
import { labelledQueries, type LabelledQuery, type Style } from './labelled-set';
import { ownRanking } from './quality';

/** What counts how much, and from where it is called likely. */
export type Fitted = Readonly<{ rank: Weights; sureness: Weights; likelyFrom: number }>;

type Example = Readonly<{ signs: readonly number[]; isTrue: boolean; weight: number }>;
type Found = Readonly<{ query: LabelledQuery; foremost: readonly Compared[] }>;

const foremostMax = 5;
/** So many of the true ones among the foremost are called likely. */
const keptLikely = 0.89;
/** Who sees a right one is not misled by a wrong one beside it. */
const besideARightOne = 0.25;
/** There are few of them, and to take them for likely is the worst that can happen. */
const weightsOf: Partial<Record<Style, number>> = { 'another place': 4, 'another matter': 4 };
const shrinking = 0.01;
const rounds = 3000;
const step = 0.5;

/** Fits by logistic regression to what is not unseen. */
export function fitted(): Fitted {
  const ranking = ownRanking();
  const found = labelledQueries
    .filter(({ part }) => part !== 'unseen')
    .map((query): Found => {
      const all = ranking(query).toSorted((a, b) => b.signs.impression - a.signs.impression);
      return { query, foremost: all.slice(0, foremostMax) };
    });
  const rank = regression(found.flatMap(preferences));
  const impression = rank.at(-1) ?? 1;
  const judged = found.map(judgements);
  const sureness = regression(judged.flat());
  return {
    rank: rank.slice(0, -1).map((weight) => weight / impression),
    sureness,
    likelyFrom: likelyFrom(judged, sureness),
  };
}

/** A right one before each wrong one. */
function preferences({ query, foremost }: Found): readonly Example[] {
  const signsOf = ({ signs }: Compared) => [...rankSigns(signs), Math.log(signs.impression)];
  const isRight = ({ id }: Compared): boolean => query.expected.includes(id);
  const right = foremost.filter(isRight).map(signsOf);
  const wrong = foremost.filter((one) => !isRight(one)).map(signsOf);
  return right.flatMap((better) =>
    wrong.map((worse) => ({
      signs: better.map((value, index) => value - (worse[index] ?? 0)),
      isTrue: true,
      weight: 1,
    })),
  );
}

function judgements({ query, foremost }: Found): readonly Example[] {
  const [best] = foremost;
  return foremost.map(({ id, signs }) => {
    const isTrue = query.expected.includes(id);
    const weight = isTrue
      ? 1
      : query.expected.length > 0
        ? besideARightOne
        : (weightsOf[query.style] ?? 1);
    return { signs: surenessSigns(signs, best?.signs.impression ?? 0), isTrue, weight };
  });
}

function likelyFrom(judged: readonly (readonly Example[])[], weights: Weights): number {
  const surest = judged
    .flatMap((examples) => {
      const right = examples.filter(({ isTrue }) => isTrue);
      return right.length === 0
        ? []
        : [Math.max(...right.map(({ signs }) => logistic(signs, weights)))];
    })
    .sort((one, other) => one - other);
  return surest[Math.floor(surest.length * (1 - keptLikely))] ?? 1;
}

const logistic = (signs: readonly number[], weights: Weights): number =>
  1 / (1 + Math.exp(-signs.reduce((sum, sign, index) => sum + sign * (weights[index] ?? 0), 0)));

/** Weights that are drawn to zero where signs tell little; the first one is not, where its sign is always 1. */
function regression(examples: readonly Example[]): Weights {
  const scales = scalesOf(examples);
  const isConstant = scales[0]?.spread === 0;
  const scaled = examples.map((example) => ({
    ...example,
    signs: example.signs.map((sign, index) => {
      const { mean, spread } = scales[index] ?? { mean: 0, spread: 1 };
      if (isConstant && index === 0) return 1;
      return (sign - (isConstant ? mean : 0)) / spread;
    }),
  }));
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  let weights: number[] = scales.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const slopes = scales.map(() => 0);
    for (const { signs, isTrue, weight } of scaled) {
      const miss = (logistic(signs, weights) - (isTrue ? 1 : 0)) * weight;
      for (const [index, sign] of signs.entries())
        slopes[index] = (slopes[index] ?? 0) + miss * sign;
    }
    weights = weights.map((weight, index) => {
      const drawn = isConstant && index === 0 ? 0 : shrinking * weight;
      return weight - step * ((slopes[index] ?? 0) / all + drawn);
    });
  }
  return isConstant
    ? unscaled(weights, scales)
    : weights.map((one, index) => one / at(scales, index));
}

type Scale = Readonly<{ mean: number; spread: number }>;

/** Of what is the same everywhere there is nothing to divide. */
const at = (scales: readonly Scale[], index: number): number => {
  const spread = scales[index]?.spread ?? 0;
  return spread === 0 ? 1 : spread;
};

/** For signs as they are; what they were moved by goes into the first weight. */
function unscaled([constant = 0, ...weights]: Weights, scales: readonly Scale[]): Weights {
  const own = weights.map((weight, index) => weight / at(scales, index + 1));
  const moved = own.reduce(
    (sum, weight, index) => sum + weight * (scales[index + 1]?.mean ?? 0),
    0,
  );
  return [constant - moved, ...own];
}

function scalesOf(examples: readonly Example[]): readonly Scale[] {
  return (examples[0]?.signs ?? []).map((_, index) => {
    const values = examples.map(({ signs }) => signs[index] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, spread: Math.sqrt(square) };
  });
}
