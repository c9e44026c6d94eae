import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import {
  type DevelopmentIdentity,
  openDevelopmentIdentity,
} from '../../src/adapters/crypto/development-identity';
import type { Application } from '../../src/app/application';
import { type Config, readConfig } from '../../src/config';
import { createMetrics } from '../../src/graphql/metrics';
import { type Engines, openApplication, openEngines } from '../../src/main';
import { serve } from '../../src/serving';
import { Role } from '../../schema/events/vocabulary';
import { type Council, registerCouncil } from './council';

export type Served = Readonly<{ port: number; stop: () => Promise<void> }>;

/** The whole program over real stores in a temporary folder, with one council in it. */
export type World = Readonly<{
  folder: string;
  app: Application;
  council: Council;
  identities: DevelopmentIdentity['identities'];
  /** Of the council's office. */
  token: string;
  /** The API as its users get it. */
  serve: () => Promise<Served>;
  /** Stops everything and removes the folder. */
  close: () => Promise<void>;
}>;

export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'hoi-am-bench-'));

export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true });

const log = pino({ level: 'silent' });

/** Puts another port in the place of one of the program's. */
export type Change = (opened: Opened, config: Config) => Opened | Promise<Opened>;
type Opened = Pick<Engines, 'ports' | 'close'>;

export async function openWorld(change: Change = (opened) => opened): Promise<World> {
  const folder = await temporaryFolder();
  const config = readConfig({ PORT: '0' }, folder);
  const engines = await change(await openEngines(config), config);
  const metrics = createMetrics();
  const app = await openApplication(engines.ports, log, { onCommand: metrics.watchCommand });
  const council = await registerCouncil(app);
  const issuer = await openDevelopmentIdentity(folder);
  const token = await issuer.issue({
    subject: 'bench-office',
    role: Role.OFFICE,
    bodyId: council.officeId,
    hours: 1,
  });
  return {
    folder,
    app,
    council,
    identities: issuer.identities,
    token,
    async serve() {
      const serving = await serve(app, issuer.identities, config, log, { metrics });
      return { port: Number(new URL(serving.address).port), stop: serving.stop };
    },
    async close() {
      await app.stop();
      await engines.close();
      await removeFolder(folder);
    },
  };
}
