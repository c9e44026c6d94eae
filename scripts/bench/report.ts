import type { Machine } from './machine';
import type { Comparison, Figures } from './rounds';
import type { Row } from './row';

/** What became of a row: its figures, or why there are none. */
export type Result = Omit<Row, 'open'> &
  ((Comparison & Readonly<{ isReached: boolean | null }>) | Readonly<{ missing: string }>);

export type Report = Readonly<{
  command: string;
  machine: Machine;
  rounds: number;
  scale: number;
  rows: readonly Result[];
}>;

const number = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: value < 100 ? 2 : 3 });

const figures = ({ median, min, max }: Figures): string =>
  `${number(median)} (${number(min)}–${number(max)})`;

function verdict(result: Result): string {
  if ('missing' in result) return `not measured: ${result.missing}`;
  const { ratio, reach, isReached } = result;
  const ours = `${number(ratio)} ×`;
  if (reach === null) return ours;
  return isReached === true
    ? `${ours}, reached (${reach} ×)`
    : `${ours} of ${reach} ×: ${number(Math.round(100 - (100 * ratio) / reach))} % short`;
}

function lines(result: Result): string {
  const { name, work, against, unit } = result;
  const measured =
    'missing' in result
      ? []
      : [
          `  this program  ${figures(result.ours)} ${unit}`,
          `  the rival     ${figures(result.rival)} ${unit}`,
        ];
  return [`${name}: ${work}`, `  against ${against}`, ...measured, `  ${verdict(result)}`].join(
    '\n',
  );
}

/** The report for people; only its ratios can be compared with those of another run. */
export function printed({ command, machine, rounds, scale, rows }: Report): string {
  const { node, system, cores, processor, loadAtStart, loadAtEnd } = machine;
  return `${command}
Node ${node}, ${system}, ${cores} cores (${processor}); load ${number(loadAtStart)} at the start, ${number(loadAtEnd)} at the end
medians (lowest–highest) of ${rounds} rounds in turn${scale === 1 ? '' : `, scale ${scale}`}

${rows.map(lines).join('\n\n')}
`;
}
