import pino from 'pino';
import { openDevelopmentIdentity } from '../../src/adapters/crypto/development-identity';
import type { Application } from '../../src/app/application';
import { readConfig } from '../../src/config';
import { createMetrics } from '../../src/graphql/metrics';
import type { ServerOptions } from '../../src/graphql/server';
import { openApplication, openEngines } from '../../src/main';
import { serve } from '../../src/serving';
import type { Clock } from '../../src/ports/clock';
import type { Role } from '../../schema/events/vocabulary';
import { serversOf } from './engines';
import { temporaryFolder } from './temporary-folder';

type Json = Readonly<Record<string, unknown>>;
export type Answer = Readonly<{
  status: number;
  // What a test asks for decides the shape.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors?: readonly Readonly<{ message: string; path?: readonly string[]; extensions: Json }>[];
}>;

export type Served = Readonly<{
  app: Application;
  address: string;
  /** Ends as the program does at a signal; also done after the test. */
  stop: () => Promise<void>;
  /** What was logged, a line each. */
  log: readonly string[];
  token: (
    role: Exclude<Role, 'system'>,
    bodyId: string | null,
    hours?: number,
    subject?: string,
  ) => Promise<string>;
  /** Asks over HTTP; no token is the public. */
  ask: (token: string | null, query: string, variables?: Json, headers?: Json) => Promise<Answer>;
}>;

const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

/** Tests ask much without a token; those of the limit set their own. */
const unhurried = { PUBLIC_REQUESTS_PER_MINUTE: '10000' };

/** What a test sets in place of the usual. */
export type Setting = Readonly<{
  live?: ServerOptions['live'];
  /** How many changes are remembered for those who go on from a position. */
  changesMax?: number;
  /** How many petitions can be searched at once. */
  searchedMax?: number;
  clock?: Clock;
}>;

/** The whole program over real stores in a fresh folder, on a free port; stopped after the test. */
export async function served(
  env: Readonly<Record<string, string>> = {},
  graphiqlFolder: string | null = null,
  { live = {}, changesMax, searchedMax, clock }: Setting = {},
): Promise<Served> {
  const folder = temporaryFolder();
  const config = readConfig(
    { DATA_DIR: folder, PORT: '0', ...serversOf(folder), ...unhurried, ...env },
    folder,
  );
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const engines = await openEngines(config);
  running.push(engines.close);
  const metrics = createMetrics();
  const ports = { ...engines.ports, ...(clock ? { clock } : {}) };
  const app = await openApplication(ports, log, {
    onCommand: metrics.watchCommand,
    ...(changesMax === undefined ? {} : { changesMax }),
    ...(searchedMax === undefined ? {} : { searchedMax }),
  });
  running.push(app.stop);
  const now = clock ? () => new Date(clock.now()) : undefined;
  const issuer = await openDevelopmentIdentity(folder, now);
  const surface = { metrics, graphiqlFolder, live };
  const serving = await serve(app, issuer.identities, config, log, surface);
  running.push(serving.stop);
  const { address } = serving;
  return {
    app,
    address,
    stop: serving.stop,
    log: lines,
    token: (role, bodyId, hours = 1, subject = `test-${role}-${bodyId ?? ''}`) =>
      issuer.issue({ subject, role, bodyId, hours }),
    ask: async (token, query, variables = {}, headers = {}) => {
      const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
      const response = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          ...authorization,
          ...(headers as Record<string, string>),
        },
        body: JSON.stringify({ query, variables }),
      });
      return {
        status: response.status,
        ...(JSON.parse(await response.text()) as Omit<Answer, 'status'>),
      };
    },
  };
}
