import type { Weights } from '../../../src/kernel/likeness/judgement';
import type { Fitted } from './fit';
import type { Asked, Latency, Spread } from './latency';
import type { Figures, Quality } from './quality';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const line = (name: string, { count, first, amongFive, mrr }: Figures): string =>
  `  ${name.padEnd(18)} ${String(count).padStart(4)}  ${percent(first)}  ${percent(amongFive)}  ${mrr.toFixed(3)}`;

/** For people: shares in per cent. */
export function qualityLines(
  part: string,
  name: string,
  { overall, byStyle, likely }: Quality,
): string {
  const { right, firstTime, hard } = likely;
  return [
    `${part}: ${name}`,
    `  ${'texts'.padEnd(18)}    n    R@1    R@5    MRR`,
    ...byStyle.map((figures) => line(figures.style, figures)),
    line('all of them', overall),
    ...(right > 0
      ? [
          `  called likely: right ones ${percent(right)}, ordinary negatives ${percent(firstTime)}, hard negatives ${percent(hard)}`,
        ]
      : []),
    '',
    '',
  ].join('\n');
}

const times = (name: string, { count, p50, p99, max }: Spread): string =>
  `  ${name.padEnd(18)} ${String(count).padStart(4)} questions: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, max ${max.toFixed(1)} ms`;

const asked = (name: string, { taken, onProcessor }: Asked): readonly string[] => [
  times(name, taken),
  times('  on the processor', onProcessor),
];

export const latencyLines = ({
  petitions,
  communes,
  warmMs,
  bytesOfPetition,
  first,
  warm,
  wide,
}: Latency): string =>
  [
    `time, over ${petitions.toLocaleString('en')} petitions of ${communes.toLocaleString('en')} communes`,
    ...asked('first of a commune', first),
    `  read into memory   ${(warmMs / 1000).toFixed(1)} s, ${bytesOfPetition.toFixed(0)} bytes a petition`,
    ...asked('of a commune', warm),
    ...asked('of all communes', wide),
    '',
  ].join('\n');

const rounded = (weights: Weights): string => weights.map((weight) => weight.toFixed(2)).join(', ');

/** As they stand in `src/kernel/likeness/judgement.ts`. */
export const fittedLines = ({ rank, sureness, likelyFrom }: Fitted): string =>
  [
    `rankWeights      ${rounded(rank)}`,
    `surenessWeights  ${rounded(sureness)}`,
    `likelyFrom       ${likelyFrom.toFixed(2)}`,
    '',
  ].join('\n');
