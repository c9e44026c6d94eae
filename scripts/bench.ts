import { writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { commandRows } from './bench/durable-commands';
import { appendRows } from './bench/event-appends';
import { listRows } from './bench/list-of-petitions';
import { load, machine } from './bench/machine';
import { kurrentdbRows } from './bench/on-kurrentdb';
import { mongodbRows } from './bench/on-mongodb';
import { rebuildRows } from './bench/rebuild';
import { printed, type Report, type Result } from './bench/report';
import { compare } from './bench/rounds';
import { NotMeasured, type Row, type Setting } from './bench/row';
import { lateProgress } from './late-progress';
import { runScript } from './run-script';

const rows: readonly Row[] = [
  ...[...listRows, ...commandRows, ...appendRows, ...rebuildRows],
  ...[...kurrentdbRows, ...mongodbRows],
];

type Options = Readonly<{
  row?: readonly string[];
  rounds: number;
  scale: number;
  json?: string;
  install: boolean;
}>;

const above0 = (text: string): number => {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('It must be a number above 0.');
};

const whole = (text: string): number => {
  if (Number.isSafeInteger(above0(text))) return Number(text);
  throw new InvalidArgumentError('It must be a whole number above 0.');
};

const command = new Command('bench')
  .description('Measures the program side by side with what the machine and others can do.')
  .addOption(new Option('--row <name...>', 'only these rows').choices(rows.map(({ name }) => name)))
  .option('--rounds <number>', 'measured runs of each side', whole, 5)
  .option('--scale <number>', 'how much each run does; less than 1 is for a quick look', above0, 1)
  .option('--json <file>', 'where to write the figures as JSON, too')
  .option('--no-install', 'leave out the rival whose packages are not installed');

async function resultOf(
  { open, ...row }: Row,
  setting: Setting,
  rounds: number,
  onRound: () => void,
): Promise<Result> {
  try {
    const contest = await open(setting);
    try {
      const comparison = await compare(contest, rounds, onRound);
      const isReached = row.reach === null ? null : comparison.ratio >= row.reach;
      return { ...row, ...comparison, isReached };
    } finally {
      await contest.close();
    }
  } catch (error) {
    if (error instanceof NotMeasured) return { ...row, missing: error.message };
    throw error;
  }
}

runScript(async () => {
  const { row, rounds, scale, json, install } = command.parse().opts<Options>();
  const chosen = rows.filter(({ name }) => row?.includes(name) ?? true);
  const asked = process.argv.slice(2);
  const loadAtStart = load();
  const progress = lateProgress('Measuring', 'rounds');
  const total = chosen.length * (rounds + 1);
  let done = 0;
  const results: Result[] = [];
  for (const each of chosen)
    results.push(
      await resultOf(each, { scale, mayInstall: install }, rounds, () => {
        progress.update((done += 1), total);
      }),
    );
  progress.stop();
  const report: Report = {
    command: ['npm run bench', ...(asked.length > 0 ? ['--', ...asked] : [])].join(' '),
    machine: machine(loadAtStart),
    rounds,
    scale,
    rows: results,
  };
  process.stdout.write(printed(report));
  if (json !== undefined) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
});
