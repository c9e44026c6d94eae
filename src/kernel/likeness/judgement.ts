import type { Signs } from './likeness';

/** What is made of signs: by `score` the foremost are put in order; `sureness` is how sure it is the same matter. */
export type Judgement = Readonly<{ score: number; sureness: number }>;

/** How much each sign counts. The numbers come from `npm run bench:similar -- --fit`. */
export type Weights = readonly number[];

export const rankWeights: Weights = [1.94, 1.78, 2.66, -0.58, 0.64, -0.22];
export const surenessWeights: Weights = [-6.88, 2.84, 2.77, 0.88, -1.91, 2.79, -0.22, 2.48];

/** From this on it is likely the same matter: most true ones keep it, and few that are others have it. */
export const likelyFrom = 0.48;

/** The signs that count for the order, in the order of their weights. */
export const rankSigns = (signs: Signs): readonly number[] => [
  signs.whole,
  signs.window,
  signs.titleSaid,
  Math.min(signs.placesApart, 3),
  Math.min(signs.placesShared, 3),
  Math.min(signs.placesUnmatched, 4),
];

/** The signs that count for how sure it is, beside the best that was found, in the order of their weights; 1 first. */
export const surenessSigns = (signs: Signs, bestImpression: number): readonly number[] => [
  1,
  // Of little in common each bit more tells much.
  Math.sqrt(signs.topic),
  Math.sqrt(signs.topicSaid),
  // Many petitions name no place.
  signs.placesShared > 0 ? 0 : signs.window,
  Math.min(signs.placesApart, 3),
  Math.min(signs.placesShared, 1),
  Math.min(signs.placesUnmatched, 4),
  bestImpression === 0 ? 0 : signs.impression / bestImpression,
];

const sum = (values: readonly number[], weights: Weights): number =>
  values.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);

/** Judges petitions that were found for one text. */
export function judgedTogether<Found extends Readonly<{ signs: Signs }>>(
  found: readonly Found[],
): readonly (Found & Judgement)[] {
  const best = found.reduce((most, { signs }) => Math.max(most, signs.impression), 0);
  return found.map((one) => ({
    ...one,
    score: one.signs.impression * Math.exp(sum(rankSigns(one.signs), rankWeights)),
    sureness: 1 / (1 + Math.exp(-sum(surenessSigns(one.signs, best), surenessWeights))),
  }));
}
