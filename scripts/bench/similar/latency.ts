import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Role } from '../../../schema/events/vocabulary';
import { openSqliteViewStore } from '../../../src/adapters/sqlite/view-store';
import type { Application } from '../../../src/app/application';
import { similarPetitions } from '../../../src/app/read/similar-petitions';
import type { References } from '../../../src/app/references';
import { termIndexes } from '../../../src/app/term-indexes';
import { seeded } from '../random';
import { labelledQueries } from './labelled-set';
import { writeRows } from './many-petitions';

/** Milliseconds. */
export type Latency = Readonly<{
  petitions: number;
  communes: number;
  /** The first question about a commune after a start: its petitions are read into memory. */
  first: Spread;
  /** Every later one. */
  later: Spread;
  /** What the processor worked for each of these: less than it took where others work beside it. */
  firstOnProcessor: Spread;
  laterOnProcessor: Spread;
}>;
export type Spread = Readonly<{ count: number; p50: number; p99: number; max: number }>;

const councilId = 'body-council';
const petitionsOfCommune = 1_000;
const askedCommunes = 40;
const questionsOfCommune = 25;

/** Asks as the program does, of a view store with so many petitions of one council. */
export async function latencyOf(
  petitions: number,
  onRows: (written: number) => void,
): Promise<Latency> {
  const folder = await mkdtemp(join(tmpdir(), 'hoi-am-similar-'));
  const views = await openSqliteViewStore({ file: join(folder, 'views.db') });
  const count = Math.max(1, Math.round(petitions / petitionsOfCommune));
  const communes = Array.from({ length: count }, (_, number) => `body-commune-${number}`);
  try {
    const random = seeded(petitions);
    const sealer = await writeRows(views, councilId, communes, petitions, random, onRows);
    const app = {
      ports: { views, sealer },
      references: () =>
        ({ surroundings: () => ({ councilsBelow: [], ownBodies: [] }) }) as unknown as References,
      termIndexes: termIndexes(views),
    } as unknown as Application;
    return { petitions, communes: count, ...(await askAll(app, communes, random)) };
  } finally {
    await views.close();
    await rm(folder, { recursive: true });
  }
}

async function askAll(app: Application, communes: readonly string[], random: () => number) {
  const [first, later]: [Taken[], Taken[]] = [[], []];
  const ask = (communeId: string): Promise<Taken> => askOnce(app, communeId, random);
  // What the compiler has not seen yet is slow, and is no property of a store.
  for (let warm = 0; warm < questionsOfCommune; warm += 1) await ask('nowhere');
  for (let asked = 0; asked < askedCommunes; asked += 1) {
    const communeId = communes[Math.floor((asked * communes.length) / askedCommunes)] ?? '';
    first.push(await ask(communeId));
    for (let question = 1; question < questionsOfCommune; question += 1)
      later.push(await ask(communeId));
  }
  return {
    first: spreadOf(first.map(({ ms }) => ms)),
    later: spreadOf(later.map(({ ms }) => ms)),
    firstOnProcessor: spreadOf(first.map(({ processorMs }) => processorMs)),
    laterOnProcessor: spreadOf(later.map(({ processorMs }) => processorMs)),
  };
}

type Taken = Readonly<{ ms: number; processorMs: number }>;

async function askOnce(app: Application, communeId: string, random: () => number): Promise<Taken> {
  const viewer = { id: 'bench', role: Role.OFFICE, bodyId: null, councilId };
  const query = labelledQueries[Math.floor(random() * labelledQueries.length)];
  const { text = '', fieldCode = null } = query ?? {};
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  await similarPetitions(app, viewer, { text, communeId, fieldCode, first: 5 });
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - startedAt, processorMs: (user + system) / 1000 };
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}
