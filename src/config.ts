import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { ConfigError, type Environment, listOf, numberOf, textOrFile } from './environment';
import type { HttpLimits } from './graphql/http-limits';
import { readTokenConfig, type TokenConfig } from './token-config';

/** What the environment says, checked. */
export type Config = Readonly<{
  /** Where the embedded stores live. */
  dataDir: string;
  /** The server that keeps the events, and maybe a password for it; null: a file in the data folder. */
  eventStoreUrl: string | null;
  /** The server that keeps the read models, likewise. */
  viewStoreUrl: string | null;
  /** How long one of these may take to answer before nothing is known of what it was asked for. */
  storeTimeoutMs: number;
  host: string;
  /** 0 takes a free port. */
  port: number;
  /** 32 bytes; null: kept in a file beside the stores, for development. */
  masterKey: Uint8Array | null;
  logLevel: string;
  limits: HttpLimits;
}>;

export type ServeConfig = Config & Readonly<{ masterKey: Uint8Array; tokens: TokenConfig }>;

const eventStoreSchemes = ['kurrentdb://', 'kurrentdb+discover://'];
const viewStoreSchemes = ['mongodb://', 'mongodb+srv://'];
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Errors: ConfigError. */
export function readConfig(environment: Environment, defaultDataDir: string): Config {
  return {
    dataDir: resolve(environment['DATA_DIR'] ?? defaultDataDir),
    eventStoreUrl: storeUrlOf(environment, 'EVENT_STORE_URL', eventStoreSchemes),
    viewStoreUrl: storeUrlOf(environment, 'VIEW_STORE_URL', viewStoreSchemes),
    storeTimeoutMs: numberOf(environment, 'STORE_TIMEOUT_MS', {
      min: 100,
      max: 60_000,
      otherwise: 10_000,
    }),
    host: environment['HOST'] ?? '127.0.0.1',
    port: numberOf(environment, 'PORT', { min: 0, max: 65_535, otherwise: 4000 }),
    masterKey: masterKeyOf(environment),
    logLevel: logLevelOf(environment['LOG_LEVEL'] ?? 'warn'),
    limits: {
      publicRequestsPerMinute: numberOf(environment, 'PUBLIC_REQUESTS_PER_MINUTE', {
        min: 1,
        max: 1_000_000,
        otherwise: 120,
      }),
      corsOrigins: listOf(environment, 'CORS_ORIGINS').map(originOf),
      trustedProxies: listOf(environment, 'TRUST_PROXY').map(proxyOf),
    },
  };
}

/** How a person names the store of a configuration, and how another one is named instead. */
export function namesOfStore({ dataDir, eventStoreUrl, viewStoreUrl }: Config) {
  if (eventStoreUrl === null && viewStoreUrl === null)
    return { store: `The store in ${dataDir}`, another: 'set DATA_DIR to another folder' };
  const others = [
    ...(eventStoreUrl === null ? [] : ['EVENT_STORE_URL']),
    ...(viewStoreUrl === null ? [] : ['VIEW_STORE_URL']),
  ];
  return {
    store: 'The store',
    another: `name another one in DATA_DIR and ${others.join(' and ')}`,
  };
}

/** As `readConfig`, but what keeps others out has no default. Errors: ConfigError. */
export function readServeConfig(environment: Environment, defaultDataDir: string): ServeConfig {
  const tokens = readTokenConfig(environment);
  const { masterKey, ...config } = readConfig(environment, defaultDataDir);
  if (masterKey === null) throw new ConfigError('MASTER_KEY or MASTER_KEY_FILE must be set.');
  return { ...config, masterKey, tokens };
}

/** What else is wrong with an address is told by whoever connects. */
function storeUrlOf(
  environment: Environment,
  name: string,
  schemes: readonly string[],
): string | null {
  const url = textOrFile(environment, name)?.trim() ?? null;
  if (url === null || schemes.some((scheme) => url.startsWith(scheme))) return url;
  // It may hold a password, so it is not repeated.
  throw new ConfigError(`${name} must begin with ${schemes.join(' or ')}.`);
}

function masterKeyOf(environment: Environment): Uint8Array | null {
  const text = textOrFile(environment, 'MASTER_KEY');
  if (text === null) return null;
  const key = Buffer.from(text, 'base64');
  if (key.length === 32) return key;
  throw new ConfigError('MASTER_KEY must be 32 bytes in base64.');
}

function logLevelOf(text: string): string {
  if (logLevels.includes(text)) return text;
  throw new ConfigError(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not “${text}”.`);
}

function originOf(text: string): string {
  if (URL.canParse(text) && new URL(text).origin === text) return text;
  throw new ConfigError(
    `CORS_ORIGINS holds “${text}”, which is no origin like https://vidu.gov.vn.`,
  );
}

/** An address, or a range like 10.0.0.0/8. */
function proxyOf(text: string): string {
  const [address = '', prefix = '0', ...more] = text.split('/');
  const bitsMax = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (more.length === 0 && /^\d{1,3}$/u.test(prefix) && Number(prefix) <= bitsMax) return text;
  throw new ConfigError(
    `TRUST_PROXY holds “${text}”, which is no address nor a range like 10.0.0.0/8.`,
  );
}
