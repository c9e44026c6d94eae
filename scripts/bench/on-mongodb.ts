import { join } from 'node:path';
import { petitionBoard } from '../../projections/petition-board.projection';
import type { PetitionRow } from '../../projections/petition-board/row';
import { connectMongodb } from '../../src/adapters/mongodb/connection';
import { mongodbViewStore } from '../../src/adapters/mongodb/view-store';
import { openSqliteViewStore } from '../../src/adapters/sqlite/view-store';
import type { Cursor, RowChange, ViewStore } from '../../src/ports/view-store';
import { databaseUrl, freshName, serverOf } from './engine-servers';
import { sampleText } from './petitions';
import { type Contest, type Row, runSeconds, type Setting, type Side } from './row';
import { sampleEvent } from './sample-event';
import { removeFolder, temporaryFolder } from './world';

const batchSize = 200;
const petitions = 10_000;
const pageSize = 50;

/** For a quick look less is enough; some servers take long for each row where there are many. */
const scaled = (count: number, { scale }: Setting, min: number): number =>
  Math.min(count, Math.max(min, Math.round(count * scale)));
const batchOf = (setting: Setting): number => scaled(batchSize, setting, 10);
const petitionsOf = (setting: Setting): number => scaled(petitions, setting, 2 * pageSize);

/** Petitions as the board has them, the next ones each time; after the last the first ones follow, changed. */
type Changes = (count: number) => readonly RowChange<PetitionRow>[];

async function changesOf(setting: Setting): Promise<Changes> {
  const keys = petitionsOf(setting);
  const event = await sampleEvent();
  const { title, text } = sampleText(0);
  const occurrence = { event, position: '', opened: { title, text, 'text.after': null } };
  const row = petitionBoard.project(null, occurrence, event.stream);
  if (row === null) throw new Error('the board does not show a petition that was received');
  let changed = 0;
  const next = (): RowChange<PetitionRow> => {
    const number = String(changed % keys).padStart(6, '0');
    const position = String((changed += 1)).padStart(16, '0');
    const key = `petition-${number}`;
    return { key, position, row: { ...row, id: key, code: `KN-2021-${number}` } };
  };
  return (count) => Array.from({ length: count }, next);
}

async function put(views: ViewStore, changes: readonly RowChange<PetitionRow>[]): Promise<void> {
  await views.putMany(petitionBoard, changes, changes.at(-1)?.position ?? '');
}

/** Stores batch after batch, as projections do while they catch up. */
async function puts(views: ViewStore, setting: Setting): Promise<Side> {
  await views.prepare(petitionBoard);
  const changes = await changesOf(setting);
  const batch = batchOf(setting);
  const untilMs = runSeconds(setting) * 1000;
  return async () => {
    let stored = 0;
    const startedAt = performance.now();
    do {
      await put(views, changes(batch));
      stored += batch;
    } while (performance.now() < startedAt + untilMs);
    return (stored * 1000) / (performance.now() - startedAt);
  };
}

/** Reads a council's petitions page after page, and from the first one again behind the last. */
async function pages(views: ViewStore, setting: Setting): Promise<Side> {
  await views.prepare(petitionBoard);
  const changes = await changesOf(setting);
  const [batch, count] = [batchOf(setting), petitionsOf(setting)];
  for (let stored = 0; stored < count; stored += batch)
    await put(views, changes(Math.min(batch, count - stored)));
  const [first] = changes(1);
  const filter = { councilId: first?.row?.councilId ?? null };
  const order = { by: ['code'], direction: 'descending' } as const;
  let after: Cursor | null = null;
  const readPage = async (): Promise<void> => {
    const page = await views.page(petitionBoard, filter, order, after, pageSize);
    if (page.rows.length < (page.hasMore ? pageSize : 1))
      throw new Error(`a page has ${page.rows.length} petitions`);
    after = page.hasMore ? (page.rows.at(-1)?.cursor ?? null) : null;
  };
  const untilMs = runSeconds(setting) * 1000;
  return async () => {
    let read = 0;
    const startedAt = performance.now();
    do {
      await readPage();
      read += 1;
    } while (performance.now() < startedAt + untilMs);
    return (read * 1000) / (performance.now() - startedAt);
  };
}

/** The same work in a database of its own, dropped afterwards, and in the embedded store. */
const contest =
  (side: (views: ViewStore, setting: Setting) => Promise<Side>) =>
  async (setting: Setting): Promise<Contest> => {
    const connection = connectMongodb({ url: databaseUrl(serverOf('MONGODB_URL'), freshName()) });
    const folder = await temporaryFolder();
    const embedded = await openSqliteViewStore({ file: join(folder, 'views.db') });
    const close = async (): Promise<void> => {
      await embedded.close();
      await removeFolder(folder);
      await connection.database.dropDatabase().finally(connection.close);
    };
    try {
      const ours = await side(mongodbViewStore(connection), setting);
      return { ours, rival: await side(embedded, setting), close };
    } catch (error) {
      await close();
      throw error;
    }
  };

const against = 'the embedded store; this program is on MongoDB';

export const mongodbRows: readonly Row[] = [
  {
    name: 'rows-mongodb',
    work: `read model of petitions stored, ${batchSize} rows at a time`,
    against,
    unit: 'rows/s',
    reach: null,
    open: contest(puts),
  },
  {
    name: 'pages-mongodb',
    work: `pages of ${pageSize} petitions of ${petitions.toLocaleString('en')}, one after the other`,
    against,
    unit: 'pages/s',
    reach: null,
    open: contest(pages),
  },
];
