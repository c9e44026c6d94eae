import { join } from 'node:path';
import type { AnyProjection } from '../../projections/all-projections';
import type { Projection } from '../../projections/projection';
import { encodeEvent } from '../../schema/events/codec';
import type { DomainEvent } from '../../schema/events/domain-event';
import { createSealer } from '../../src/adapters/crypto/sealer';
import { openMemoryEventStore } from '../../src/adapters/memory/event-store';
import { openSqliteKeyRing } from '../../src/adapters/sqlite/key-ring';
import { openSqliteViewStore } from '../../src/adapters/sqlite/view-store';
import { projectionRunner } from '../../src/app/projection-runner';
import { sealData } from '../../src/app/seal-data';
import { beginning, noStream, StoreUnavailable } from '../../src/ports/event-store';
import type { KeyRing } from '../../src/ports/key-ring';
import { Claim } from '../../schema/events/vocabulary';
import { sampleId, sampleMeta } from '../support/sample-events';
import { temporaryFolder } from '../support/temporary-folder';

type Seen = Readonly<{ title: string | null; text: string | null }>;

/** A row tells what its last event was seen with. A real one would keep only what is searched by. */
const seenTexts: Projection<
  'PetitionReceived.v1' | 'PetitionAnswered.v1' | 'PetitionForwarded.v1',
  Seen,
  never,
  'title' | 'text'
> = {
  name: 'seen_texts',
  version: 1,
  indexes: [],
  handles: {
    'PetitionReceived.v1': true,
    'PetitionAnswered.v1': true,
    'PetitionForwarded.v1': true,
  },
  opens: { 'PetitionReceived.v1': ['title', 'text'], 'PetitionAnswered.v1': ['text'] },
  keysOf: ({ stream, revision }) => [`${stream}#${revision}`],
  project: (_row, { opened }) => ({ ...opened }),
};

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function openRing(): Promise<KeyRing> {
  const file = join(temporaryFolder(), 'keys.db');
  const ring = await openSqliteKeyRing({ file, masterKey: new Uint8Array(32).fill(7) });
  closers.push(ring.close);
  return ring;
}

const life = [
  {
    type: 'PetitionReceived.v1',
    data: { title: 'Đường hỏng', text: 'Đường liên xã hỏng', voter: null },
  },
  { type: 'PetitionForwarded.v1', data: { byBodyId: 'a', toBodyId: 'b' } },
  { type: 'PetitionAnswered.v1', data: { text: 'Đã sửa', claim: Claim.RESOLVED, roadmap: [] } },
] as const;

/** Two petitions, received, forwarded and answered, sealed as commands seal them. */
async function world() {
  const ring = await openRing();
  const { events } = openMemoryEventStore();
  const sealer = createSealer(ring);
  for (const stream of ['petition-1', 'petition-2']) {
    const encoded = await Promise.all(
      life.map(async ({ type, data }, revision) => {
        const id = sampleId(`${stream}#${revision}`);
        const sealed = await sealData(sealer, { matter: stream, eventId: id, type }, data);
        const event = { id, stream, revision, type, data: sealed, meta: sampleMeta };
        return encodeEvent(event as unknown as DomainEvent);
      }),
    );
    await events.append(stream, noStream, encoded);
  }
  return { ring, events };
}

type World = Awaited<ReturnType<typeof world>>;

/** The rows that a fresh view has when it caught up, and what failed on the way. */
async function caughtUp({ events }: Pick<World, 'events'>, ring: KeyRing) {
  const views = await openSqliteViewStore({ file: join(temporaryFolder(), 'views.db') });
  closers.push(views.close);
  const failures: unknown[] = [];
  const projection = seenTexts as unknown as AnyProjection;
  const runner = projectionRunner({
    events,
    views,
    sealer: createSealer(ring),
    projections: [projection],
    onChanged: () => undefined,
    onFailure: (error) => failures.push(error),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
  await runner.start();
  await runner.reached((await events.head())?.position ?? beginning);
  await runner.stop();
  const keys = (await events.readAll(beginning)).map(
    ({ event }) => `${event.stream}#${event.revision}`,
  );
  const rows = [...(await views.getMany(projection, keys))].map(([key, { row }]) => [key, row]);
  return { rows: Object.fromEntries(rows) as Readonly<Record<string, Seen>>, failures };
}

const nothing = { title: null, text: null };
const opened = (stream: string) => ({
  [`${stream}#0`]: { title: 'Đường hỏng', text: 'Đường liên xã hỏng' },
  [`${stream}#1`]: nothing,
  [`${stream}#2`]: { title: null, text: 'Đã sửa' },
});

describe('a projection that asks for sealed texts', () => {
  it('is handed those that it asked for, of the events that it asked them of', async () => {
    const { ring, events } = await world();

    const { rows, failures } = await caughtUp({ events }, ring);

    expect(rows).toEqual({ ...opened('petition-1'), ...opened('petition-2') });
    expect(failures).toEqual([]);
  });

  it('is handed null where the key of the matter is gone, and the texts of all others', async () => {
    const { ring, events } = await world();
    const findKey: KeyRing['findKey'] = (matter) =>
      matter === 'petition-1' ? Promise.resolve(null) : ring.findKey(matter);

    const { rows, failures } = await caughtUp({ events }, { ...ring, findKey });

    expect(rows).toEqual({
      'petition-1#0': nothing,
      'petition-1#1': nothing,
      'petition-1#2': nothing,
      ...opened('petition-2'),
    });
    expect(failures).toEqual([]);
  });

  it('is handed null where a text was tampered with: one text holds up nothing', async () => {
    const { ring, events } = await world();
    const other = new Uint8Array(32).fill(9);
    const findKey: KeyRing['findKey'] = (matter) =>
      matter === 'petition-1' ? Promise.resolve(other) : ring.findKey(matter);

    const { rows, failures } = await caughtUp({ events }, { ...ring, findKey });

    expect(rows['petition-1#2']).toEqual(nothing);
    expect(rows).toMatchObject(opened('petition-2'));
    expect(failures).toEqual([]);
  });

  it('is asked again when the keys could not be read, and misses nothing', async () => {
    const { ring, events } = await world();
    const away = new StoreUnavailable('the ring is away');
    let calls = 0;
    const findKey: KeyRing['findKey'] = (matter) => {
      calls += 1;
      return calls === 4 ? Promise.reject(away) : ring.findKey(matter);
    };

    const { rows, failures } = await caughtUp({ events }, { ...ring, findKey });

    expect(failures).toEqual([away]);
    expect(rows).toEqual({ ...opened('petition-1'), ...opened('petition-2') });
  });
});
