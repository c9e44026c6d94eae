import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Role } from '../../../schema/events/vocabulary';
import { openSqliteViewStore } from '../../../src/adapters/sqlite/view-store';
import type { Application } from '../../../src/app/application';
import { similarPetitions } from '../../../src/app/read/similar-petitions';
import type { References } from '../../../src/app/references';
import { termIndexes } from '../../../src/app/term-indexes';
import type { Sealer } from '../../../src/ports/sealer';
import type { ViewStore } from '../../../src/ports/view-store';
import { seeded } from '../random';
import { labelledQueries } from './labelled-set';
import { writeRows } from './many-petitions';

/** Milliseconds. */
export type Latency = Readonly<{
  petitions: number;
  communes: number;
  /** How long a program that was just started reads what it can, beside its other work. */
  warmMs: number;
  /** Of memory that it takes, by petition. */
  bytesOfPetition: number;
  /** The first question about a commune that was not read yet. */
  first: Asked;
  /** Any question about one once all are read. */
  warm: Asked;
  /** About all of them, once all are read. */
  wide: Asked;
}>;
/** How long it took, and what the processor worked for it: less where others work beside it. */
export type Asked = Readonly<{ taken: Spread; onProcessor: Spread }>;
export type Spread = Readonly<{ count: number; p50: number; p99: number; max: number }>;

const councilId = 'body-council';
const petitionsOfCommune = 1_000;
const warmUp = 25;
const firstQuestions = 40;
const warmQuestions = 1_000;
const wideQuestions = 1_000;

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
    // What the compiler has not seen yet is slow, and is no property of a store.
    await askedOf(programOver(views, sealer), warmUp, () => 'nowhere', random);
    const evenly = (asked: number): string =>
      communes[Math.floor((asked * communes.length) / firstQuestions)] ?? '';
    const first = await askedOf(programOver(views, sealer), firstQuestions, evenly, random);
    const app = programOver(views, sealer);
    const read = await readAll(app, petitions);
    const anyOf = (): string => communes[Math.floor(random() * communes.length)] ?? '';
    const warm = await askedOf(app, warmQuestions, anyOf, random);
    const wide = await askedOf(app, wideQuestions, () => null, random);
    return { petitions, communes: count, ...read, first, warm, wide };
  } finally {
    await views.close();
    await rm(folder, { recursive: true });
  }
}

const programOver = (views: ViewStore, sealer: Sealer): Application =>
  ({
    ports: { views, sealer },
    references: () =>
      ({ surroundings: () => ({ councilsBelow: [], ownBodies: [] }) }) as unknown as References,
    termIndexes: termIndexes(views),
  }) as unknown as Application;

/** In the heap and beside it. */
function memoryUsed(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function readAll(app: Application, petitions: number) {
  globalThis.gc?.();
  const [startedAt, before] = [performance.now(), memoryUsed()];
  await app.termIndexes.warm();
  const warmMs = performance.now() - startedAt;
  globalThis.gc?.();
  return { warmMs, bytesOfPetition: (memoryUsed() - before) / petitions };
}

async function askedOf(
  app: Application,
  questions: number,
  communeOf: (question: number) => string | null,
  random: () => number,
): Promise<Asked> {
  const all: Taken[] = [];
  for (let question = 0; question < questions; question += 1)
    all.push(await askOnce(app, communeOf(question), random));
  return {
    taken: spreadOf(all.map(({ ms }) => ms)),
    onProcessor: spreadOf(all.map(({ processorMs }) => processorMs)),
  };
}

type Taken = Readonly<{ ms: number; processorMs: number }>;

async function askOnce(
  app: Application,
  communeId: string | null,
  random: () => number,
): Promise<Taken> {
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
