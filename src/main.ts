import 'reflect-metadata';
import { timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import {
  developmentMasterKeyFile,
  openDevelopmentMasterKey,
} from './adapters/crypto/development-master-key';
import { createIdentifiers } from './adapters/crypto/identifiers';
import { createSealer } from './adapters/crypto/sealer';
import { createSigner } from './adapters/crypto/signer';
import { openSqliteEventStore } from './adapters/sqlite/event-store';
import { derivedSecret, openSqliteKeyRing, WrongMasterKey } from './adapters/sqlite/key-ring';
import { StoreCannotOpen } from './adapters/sqlite/store-cannot-open';
import { openSqliteViewStore } from './adapters/sqlite/view-store';
import { StoreLocked, takeWriterLock } from './adapters/sqlite/writer-lock';
import { type Application, type Ports, startApplication } from './app/application';
import type { Config } from './config';
import { ConfigError } from './environment';
import { adoptGenesisRules } from './genesis/adopt-rules';
import { GraphiqlNotBuilt } from './graphql/graphiql-page';

/** The opened stores and keys of one data folder. */
export type Engines = Readonly<{
  ports: Ports;
  /** Whether the store's secret was made from this one. */
  isMadeWith: (initialSecret: Uint8Array) => boolean;
  close: () => Promise<void>;
}>;

/** Whether the master key of the folder's store lies beside it. */
export const hasDevelopmentMasterKey = ({ dataDir }: Config): boolean =>
  existsSync(developmentMasterKeyFile(dataDir));

/** A new key would fit no store that is there, and make it look like one of development. */
function developmentMasterKey(config: Config): Promise<Uint8Array> {
  const { dataDir } = config;
  if (!hasDevelopmentMasterKey(config) && existsSync(join(dataDir, 'keys.db')))
    throw new ConfigError(
      `The master key of the store in ${dataDir} is not kept beside it: set MASTER_KEY.`,
    );
  return openDevelopmentMasterKey(dataDir);
}

/**
 * Opens, or makes, everything under the data folder and locks it against other writers.
 * Errors: ConfigError, StoreLocked, StoreCannotOpen, WrongMasterKey.
 */
export async function openEngines(config: Config, initialSecret?: Uint8Array): Promise<Engines> {
  const { dataDir, masterKey } = config;
  await mkdir(dataDir, { recursive: true }).catch((cause: unknown) => {
    throw new ConfigError(`The folder ${dataDir} cannot be made or written.`, { cause });
  });
  const lock = takeWriterLock(dataDir);
  try {
    const keyRing = await openSqliteKeyRing({
      file: join(dataDir, 'keys.db'),
      masterKey: masterKey ?? (await developmentMasterKey(config)),
      ...(initialSecret ? { initialSecret } : {}),
    });
    const secret = await keyRing.storeSecret('identifiers');
    const { events, numbers, checkpoints } = await openSqliteEventStore({
      file: join(dataDir, 'events.db'),
    });
    const views = await openSqliteViewStore({ file: join(dataDir, 'views.db') });
    const ports: Ports = {
      events,
      numbers,
      checkpoints,
      views,
      sealer: createSealer(keyRing),
      signer: createSigner(await keyRing.storeSecret('receipts')),
      identifiers: createIdentifiers(secret),
      clock: { now: () => new Date().toISOString() },
      pause: (ms) => wait(ms, undefined, { ref: false }),
    };
    const close = async () => {
      await events.close();
      await views.close();
      await keyRing.close();
      lock.release();
    };
    const isMadeWith = (initial: Uint8Array) =>
      timingSafeEqual(derivedSecret(initial, 'identifiers'), secret);
    return { ports, isMadeWith, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The program over opened stores, caught up and with the first rules adopted, but without a surface. */
export async function openApplication(
  ports: Ports,
  log: Logger,
  onProgress?: (events: number) => void,
): Promise<Application> {
  const app = await startApplication(ports, {
    onFailure: (error) => {
      log.error({ err: error }, 'a read model could not follow; trying again');
    },
    ...(onProgress ? { onProgress } : {}),
  });
  await adoptGenesisRules(app);
  return app;
}

const told = [ConfigError, StoreLocked, StoreCannotOpen, WrongMasterKey, GraphiqlNotBuilt];

/** One clear sentence for a failure that a person can mend; null for a bug. */
export const sentenceFor = (error: unknown): string | null =>
  told.some((known) => error instanceof known) ? (error as Error).message : null;
