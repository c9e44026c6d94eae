import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrationSecret, loadDemonstration } from '../../scripts/demo/demonstration';
import type { EventMeta } from '../../schema/events/envelope';
import { createIdentifiers } from '../../src/adapters/crypto/identifiers';
import { createSealer } from '../../src/adapters/crypto/sealer';
import { createSigner } from '../../src/adapters/crypto/signer';
import { openMemoryEventStore } from '../../src/adapters/memory/event-store';
import { openSqliteEventStore } from '../../src/adapters/sqlite/event-store';
import { openSqliteKeyRing } from '../../src/adapters/sqlite/key-ring';
import { openSqliteViewStore } from '../../src/adapters/sqlite/view-store';
import { type Application, type Ports, startApplication } from '../../src/app/application';
import { adoptGenesisRules } from '../../src/genesis/adopt-rules';
import { beginning, type RecordedEvent } from '../../src/ports/event-store';

type OpenedStore = Readonly<{ ports: Ports; close: () => Promise<void> }>;

/** Folders that stay until the whole file has run: stores are shared between tests. */
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demonstration-'));
  folders.push(folder);
  return folder;
}

/** A store as the program opens it; in memory its events are gone when it is closed. */
export async function openStore(
  folder = freshFolder(),
  { isInMemory = true, secret = demonstrationSecret } = {},
): Promise<OpenedStore> {
  const keyRing = await openSqliteKeyRing({
    file: join(folder, 'keys.db'),
    masterKey: new Uint8Array(32).fill(7),
    initialSecret: secret,
  });
  const { events, numbers } = isInMemory
    ? openMemoryEventStore()
    : await openSqliteEventStore({ file: join(folder, 'events.db') });
  const views = await openSqliteViewStore({ file: join(folder, 'views.db') });
  const ports: Ports = {
    events,
    numbers,
    views,
    sealer: createSealer(keyRing),
    signer: createSigner(await keyRing.storeSecret('receipts')),
    identifiers: createIdentifiers(await keyRing.storeSecret('identifiers')),
    clock: { now: () => '2026-11-23T02:00:00.000Z' },
    pause: () => new Promise(setImmediate),
  };
  const close = async () => {
    await events.close();
    await views.close();
    await keyRing.close();
  };
  return { ports, close };
}

export const load = (
  ports: Ports,
  onStep: (done: number, total: number) => void = () => undefined,
) => loadDemonstration(ports, { adoptRules: adoptGenesisRules, onStep });

export type DemonstrationRunning = Readonly<{ app: Application; stop: () => Promise<void> }>;

/** The program over a fresh store with the demonstration in it. */
export async function runDemonstration(): Promise<DemonstrationRunning> {
  const { ports, close } = await openStore();
  await load(ports);
  const onFailure = (error: unknown) => {
    throw error;
  };
  const app = await startApplication(ports, { onFailure });
  const stop = async () => {
    await app.stop();
    await close();
  };
  return { app, stop };
}

export const countOfEach = (items: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(items)].sort().map((item) => [item, items.filter((one) => one === item).length]),
  );

export const logOf = ({ events }: Ports): Promise<readonly RecordedEvent[]> =>
  events.readAll(beginning);

export type RepeatableEvent = Readonly<{
  type: string;
  stream: string;
  data: object;
  meta: EventMeta;
}>;

/** The log without what differs from run to run: the events' ids and the ciphertexts. */
export async function sameEverywhere(ports: Ports): Promise<readonly RepeatableEvent[]> {
  const log = await logOf(ports);
  return log.map(({ event: { id, data, ...rest } }) => ({
    ...rest,
    data: JSON.parse(JSON.stringify(data, withoutCiphertext(id))) as object,
  }));
}

const withoutCiphertext =
  (eventId: string) =>
  (field: string, value: unknown): unknown => {
    if (field === 'sealed') return '…';
    return field === 'at' ? String(value).replace(eventId, '…') : value;
  };
