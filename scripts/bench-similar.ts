import { Command, InvalidArgumentError } from 'commander';
import { type Latency, latencyOf } from './bench/similar/latency';
import { fitted } from './bench/similar/fit';
import { parts } from './bench/similar/labelled-set';
import { lexicalSearch } from './bench/similar/lexical-search';
import { ownSearch, qualityOf } from './bench/similar/quality';
import { fittedLines, latencyLines, qualityLines } from './bench/similar/report';
import { lateProgress } from './late-progress';
import { runScript } from './run-script';

type Options = Readonly<{ scale?: number; fit?: boolean }>;

const petitions = (text: string): number => {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 1000) return value;
  throw new InvalidArgumentError('It must be a whole number, 1000 or more.');
};

const command = new Command('bench:similar')
  .description('Measures how well and how fast earlier petitions are found that a text brings up.')
  .option(
    '--scale <petitions>',
    'how many petitions to measure the time over; else none',
    petitions,
  )
  .option('--fit', 'only fit what counts how much to all parts but an unseen one, and print it');

async function measured(scale: number): Promise<Latency> {
  const progress = lateProgress('Writing', 'petitions');
  const latency = await latencyOf(scale, (written) => {
    progress.update(written, scale);
  });
  progress.stop();
  return latency;
}

runScript(async () => {
  const { scale, fit } = command.parse().opts<Options>();
  if (fit) {
    process.stdout.write(fittedLines(fitted()));
    return;
  }
  const searches = { 'this program': ownSearch(), 'FTS5, bm25': lexicalSearch() };
  for (const part of parts)
    for (const [name, search] of Object.entries(searches))
      process.stdout.write(qualityLines(part, name, qualityOf(search, part)));
  if (scale !== undefined) process.stdout.write(latencyLines(await measured(scale)));
});
