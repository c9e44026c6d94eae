import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { EmmettReport, EmmettRequest } from './emmett-request';

type Event = Readonly<{ type: string; data: object; metadata: object }>;
type Store = Readonly<{
  appendToStream: (stream: string, events: readonly Event[]) => Promise<unknown>;
}>;
type Emmett = Readonly<{
  getSQLiteEventStore: (
    options: Readonly<{ fileName: string; schema: Readonly<{ autoMigration: string }> }>,
  ) => Store;
}>;

let store: Store | null = null;
let runs = 0;

function opened({ packages, file }: EmmettRequest): Store {
  const load = createRequire(join(packages, 'package.json'));
  const emmett = load('@event-driven-io/emmett-sqlite') as Emmett;
  return emmett.getSQLiteEventStore({
    fileName: file,
    schema: { autoMigration: 'CreateOrUpdate' },
  });
}

async function write(asked: EmmettRequest): Promise<EmmettReport> {
  const { appendToStream } = (store ??= opened(asked));
  runs += 1;
  const event = { type: asked.type, data: asked.data, metadata: asked.meta };
  const counts = { appended: 0, failed: 0 };
  const startedAt = performance.now();
  const isOver = (): boolean => performance.now() > startedAt + asked.seconds * 1000;
  // One call at a time, which suits it best: of many at once most fail, because the first closes the connection.
  let last: Promise<void> = Promise.resolve();
  const append = (stream: string): Promise<void> =>
    (last = last.then(() => appended(appendToStream, stream, event, counts)));
  const writer = async (_: unknown, number: number): Promise<void> => {
    do await append(`petition-${runs}-${number}`);
    while (!isOver());
  };
  await Promise.all(Array.from({ length: asked.writers }, writer));
  return { ...counts, seconds: (performance.now() - startedAt) / 1000 };
}

async function appended(
  append: Store['appendToStream'],
  stream: string,
  event: Event,
  counts: { appended: number; failed: number },
): Promise<void> {
  try {
    await append(stream, [event]);
    counts.appended += 1;
  } catch {
    counts.failed += 1;
  }
}

process.on('message', (asked: EmmettRequest) => {
  write(asked)
    .catch((error: unknown): EmmettReport => ({ failure: (error as Error).message }))
    .then((report) => process.send?.(report))
    .catch(() => process.exit(1));
});
