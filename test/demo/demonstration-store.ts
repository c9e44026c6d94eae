import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrationSecret, loadDemonstration } from '../../scripts/demo/demonstration';
import type { EventMeta } from '../../schema/events/envelope';
import { type Application, type Ports, startApplication } from '../../src/app/application';
import { adoptGenesisRules } from '../../src/genesis/adopt-rules';
import { beginning, type RecordedEvent } from '../../src/ports/event-store';
import { type OpenedPorts, openPorts } from '../support/opened-ports';

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

/** A store as the program opens it, with the demonstration's secret. */
export const openStore = (
  folder = freshFolder(),
  { isInMemory = true, secret = demonstrationSecret } = {},
): Promise<OpenedPorts> => openPorts(folder, { isInMemory, secret });

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
