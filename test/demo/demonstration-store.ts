import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { demonstrationSecret, loadDemonstration } from '../../scripts/demo/demonstration';
import type { EventMeta } from '../../schema/events/envelope';
import type { Role } from '../../schema/events/vocabulary';
import { openDevelopmentIdentity } from '../../src/adapters/crypto/development-identity';
import { type Application, type Ports, startApplication } from '../../src/app/application';
import { readConfig } from '../../src/config';
import { adoptGenesisRules } from '../../src/genesis/adopt-rules';
import { createMetrics } from '../../src/graphql/metrics';
import { serve } from '../../src/serving';
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

type Asked = Readonly<{ data: unknown; errors?: unknown }>;

export type DemonstrationServed = DemonstrationRunning &
  Readonly<{
    /** Asks over HTTP; no token is the public. */
    ask: (token: string | null, query: string) => Promise<Asked>;
    tokenFor: (role: Exclude<Role, 'system'>, bodyName: string) => Promise<string>;
  }>;

/** The same, with its surface on a free port. */
export async function serveDemonstration(): Promise<DemonstrationServed> {
  const { app, stop } = await runDemonstration();
  const folder = freshFolder();
  const config = readConfig({ DATA_DIR: folder, PORT: '0' }, folder);
  const tokens = await openDevelopmentIdentity(folder);
  const serving = await serve(app, tokens.identities, config, pino({ level: 'silent' }), {
    metrics: createMetrics(),
  });
  return {
    app,
    ask: async (token, query) => {
      const headers = {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      };
      const body = JSON.stringify({ query });
      const response = await fetch(serving.address, { method: 'POST', headers, body });
      return (await response.json()) as Asked;
    },
    tokenFor: async (role, bodyName) => {
      const { bodies } = await app.references();
      const { id } = [...bodies.values()].find(({ name }) => name === bodyName)!;
      return tokens.issue({ subject: `test-${role}`, role, bodyId: id, hours: 1 });
    },
    stop: async () => {
      await serving.stop();
      await stop();
    },
  };
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

/** The log without what differs from run to run: ciphertexts, and the events' ids, which become their places. */
export async function sameEverywhere(ports: Ports): Promise<readonly RepeatableEvent[]> {
  const log = await logOf(ports);
  const places = new Map(log.map(({ event }, index) => [event.id, `event ${index + 1}`]));
  const repeatable = (field: string, value: unknown): unknown => {
    if (field === 'sealed') return '…';
    if (typeof value !== 'string') return value;
    return value.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gu, (id) => places.get(id) ?? id);
  };
  return log.map(({ event: { id: _id, ...rest } }) =>
    JSON.parse(JSON.stringify(rest, repeatable)),
  ) as readonly RepeatableEvent[];
}
