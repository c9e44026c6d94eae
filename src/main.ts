import 'reflect-metadata';
import { timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import {
  developmentMasterKeyFile,
  openDevelopmentMasterKey,
} from './adapters/crypto/development-master-key';
import { createIdentifiers } from './adapters/crypto/identifiers';
import { derivedSecret, WrongMasterKey } from './adapters/crypto/key-encryption-key';
import { createSealer } from './adapters/crypto/sealer';
import { createSigner } from './adapters/crypto/signer';
import { KurrentdbUrlInvalid } from './adapters/kurrentdb/connection-url';
import { MongodbUrlInvalid } from './adapters/mongodb/connection';
import { KeyRingDamaged } from './adapters/mongodb/ring-document';
import { StoreCannotOpen } from './adapters/sqlite/store-cannot-open';
import { StoreLocked } from './adapters/sqlite/writer-lock';
import { openStores } from './adapters/stores';
import {
  type Application,
  type ApplicationOptions,
  type Ports,
  startApplication,
} from './app/application';
import type { Config } from './config';
import { ConfigError } from './environment';
import { adoptGenesisRules, isBegunWith } from './genesis/adopt-rules';
import { GraphiqlNotBuilt } from './graphql/graphiql-page';

/** The opened stores and keys. */
export type Engines = Readonly<{
  ports: Ports;
  /** Whether the store's secret was made from this one. */
  isMadeWith: (initialSecret: Uint8Array) => boolean;
  close: () => Promise<void>;
}>;

/** Whether the master key of a store lies in its data folder. */
export const hasDevelopmentMasterKey = ({ dataDir }: Config): boolean =>
  existsSync(developmentMasterKeyFile(dataDir));

/** A new key would fit no ring that is there, and make its store look like one of development. */
async function masterKeyOf(
  config: Config,
  isRingThere: () => Promise<boolean>,
): Promise<Uint8Array> {
  const { dataDir, masterKey } = config;
  if (masterKey !== null) return masterKey;
  if (!hasDevelopmentMasterKey(config) && (await isRingThere()))
    throw new ConfigError(`The master key of the store is not kept in ${dataDir}: set MASTER_KEY.`);
  return openDevelopmentMasterKey(dataDir);
}

/**
 * Opens, or makes, what the configuration names. Errors: ConfigError, StoreLocked, StoreCannotOpen, WrongMasterKey,
 * KeyRingDamaged, KurrentdbUrlInvalid, MongodbUrlInvalid, StoreUnavailable where a server is away.
 */
export async function openEngines(config: Config, initialSecret?: Uint8Array): Promise<Engines> {
  const { dataDir } = config;
  await mkdir(dataDir, { recursive: true }).catch((cause: unknown) => {
    throw new ConfigError(`The folder ${dataDir} cannot be made or written.`, { cause });
  });
  const { keyRing, close, ...stores } = await openStores({
    ...config,
    masterKey: (isRingThere) => masterKeyOf(config, isRingThere),
    ...(initialSecret ? { initialSecret } : {}),
  });
  try {
    const secret = await keyRing.storeSecret('identifiers');
    const ports: Ports = {
      ...stores,
      sealer: createSealer(keyRing),
      signer: createSigner(await keyRing.storeSecret('receipts')),
      identifiers: createIdentifiers(secret),
      clock: { now: () => new Date().toISOString() },
      pause: (ms) => wait(ms, undefined, { ref: false }),
    };
    const isMadeWith = (initial: Uint8Array) =>
      timingSafeEqual(derivedSecret(initial, 'identifiers'), secret);
    return { ports, isMadeWith, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The program over opened stores, caught up and with the first rules adopted, but without a surface. */
export async function openApplication(
  ports: Ports,
  log: Logger,
  options: Omit<ApplicationOptions, 'onFailure'> = {},
): Promise<Application> {
  if (!(await isBegunWith(ports.events, ports.identifiers)))
    throw new ConfigError(
      'The keys are not those of this event log, or were lost: look at DATA_DIR, EVENT_STORE_URL and VIEW_STORE_URL.',
    );
  const app = await startApplication(ports, {
    onFailure: (error) => {
      log.error({ err: error }, 'a read model could not follow; trying again');
    },
    ...options,
  });
  await adoptGenesisRules(app);
  return app;
}

const told = [
  ConfigError,
  StoreLocked,
  StoreCannotOpen,
  WrongMasterKey,
  KeyRingDamaged,
  GraphiqlNotBuilt,
];

/** One clear sentence for a failure that a person can mend; null for a bug. */
export function sentenceFor(error: unknown): string | null {
  if (error instanceof KurrentdbUrlInvalid) return `EVENT_STORE_URL: ${error.message}.`;
  if (error instanceof MongodbUrlInvalid) return `VIEW_STORE_URL: ${error.message}.`;
  return told.some((known) => error instanceof known) ? (error as Error).message : null;
}
