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
import { derivedSecret, WrongMasterKey } from './adapters/crypto/key-encryption-key';
import { createSealer } from './adapters/crypto/sealer';
import { createSigner } from './adapters/crypto/signer';
import { openKurrentdbEventStore } from './adapters/kurrentdb/event-store';
import { KurrentdbUrlInvalid } from './adapters/kurrentdb/connection-url';
import { connectMongodb, MongodbUrlInvalid } from './adapters/mongodb/connection';
import { mongodbViewStore } from './adapters/mongodb/view-store';
import { openSqliteEventStore } from './adapters/sqlite/event-store';
import { openSqliteKeyRing } from './adapters/sqlite/key-ring';
import { StoreCannotOpen } from './adapters/sqlite/store-cannot-open';
import { openSqliteViewStore } from './adapters/sqlite/view-store';
import { StoreLocked, takeWriterLock } from './adapters/sqlite/writer-lock';
import { type Application, type Ports, startApplication } from './app/application';
import type { Config } from './config';
import { ConfigError } from './environment';
import { adoptGenesisRules, isBegunWith } from './genesis/adopt-rules';
import { GraphiqlNotBuilt } from './graphql/graphiql-page';
import type { KeyRing } from './ports/key-ring';

/** The opened stores and keys. */
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

type Stores = Pick<Ports, 'events' | 'numbers' | 'checkpoints' | 'views'> &
  Readonly<{ keyRing: KeyRing }>;

/** What was opened, to be closed in the opposite order. */
type Opened = { readonly close: () => void | Promise<void> }[];

async function closeAll(opened: Opened): Promise<void> {
  for (const { close } of opened.splice(0).reverse()) await close();
}

/**
 * Opens, or makes, what the configuration names. A data folder that anything is kept in is locked against other
 * writers. Errors: ConfigError, StoreLocked, StoreCannotOpen, WrongMasterKey, KurrentdbUrlInvalid, MongodbUrlInvalid,
 * StoreUnavailable where a server is away.
 */
export async function openEngines(config: Config, initialSecret?: Uint8Array): Promise<Engines> {
  const opened: Opened = [];
  try {
    const { keyRing, ...stores } = await openStores(config, initialSecret, opened);
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
    return { ports, isMadeWith, close: () => closeAll(opened) };
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}

async function openStores(
  config: Config,
  initialSecret: Uint8Array | undefined,
  opened: Opened,
): Promise<Stores> {
  const { dataDir, masterKey, eventStoreUrl, viewStoreUrl } = config;
  const kept = <Store extends Opened[number]>(store: Store): Store => {
    opened.push(store);
    return store;
  };
  await mkdir(dataDir, { recursive: true }).catch((cause: unknown) => {
    throw new ConfigError(`The folder ${dataDir} cannot be made or written.`, { cause });
  });
  const lock = takeWriterLock(dataDir);
  kept({ close: lock.release });
  const keyRing = kept(
    await openSqliteKeyRing({
      file: join(dataDir, 'keys.db'),
      masterKey: masterKey ?? (await developmentMasterKey(config)),
      ...(initialSecret ? { initialSecret } : {}),
    }),
  );
  const views = kept(
    viewStoreUrl === null
      ? await openSqliteViewStore({ file: join(dataDir, 'views.db') })
      : mongodbViewStore(connectMongodb({ url: viewStoreUrl })),
  );
  const local = await openSqliteEventStore({
    file: join(dataDir, eventStoreUrl === null ? 'events.db' : 'beside-events.db'),
  });
  kept(local.events);
  const events =
    eventStoreUrl === null
      ? local.events
      : kept(await openKurrentdbEventStore({ url: eventStoreUrl }));
  return { ...local, events, views, keyRing };
}

/** The program over opened stores, caught up and with the first rules adopted, but without a surface. */
export async function openApplication(
  ports: Ports,
  log: Logger,
  onProgress?: (events: number) => void,
): Promise<Application> {
  if (!(await isBegunWith(ports.events, ports.identifiers)))
    throw new ConfigError(
      'The keys are not those of this event log, or were lost: look at DATA_DIR, EVENT_STORE_URL and VIEW_STORE_URL.',
    );
  const app = await startApplication(ports, {
    onFailure: (error) => {
      log.error({ err: error }, 'a read model could not follow; trying again');
    },
    ...(onProgress ? { onProgress } : {}),
  });
  await adoptGenesisRules(app);
  return app;
}

const told = [
  ConfigError,
  StoreLocked,
  StoreCannotOpen,
  WrongMasterKey,
  KurrentdbUrlInvalid,
  MongodbUrlInvalid,
  GraphiqlNotBuilt,
];

/** One clear sentence for a failure that a person can mend; null for a bug. */
export const sentenceFor = (error: unknown): string | null =>
  told.some((known) => error instanceof known) ? (error as Error).message : null;
