import { resolve } from 'node:path';

/** What the environment says, checked. */
export type Config = Readonly<{
  /** Where the embedded stores live. */
  dataDir: string;
  host: string;
  /** 0 takes a free port. */
  port: number;
  /** 32 bytes; null: kept in a file beside the stores, for development. */
  masterKey: Uint8Array | null;
  logLevel: string;
}>;

/** An environment that the program cannot start in; the message is one clear sentence. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Errors: ConfigError. */
export function readConfig(environment: Environment, defaultDataDir: string): Config {
  return {
    dataDir: resolve(environment['DATA_DIR'] ?? defaultDataDir),
    host: environment['HOST'] ?? '127.0.0.1',
    port: portOf(environment['PORT'] ?? '4000'),
    masterKey: masterKeyOf(environment['MASTER_KEY']),
    logLevel: logLevelOf(environment['LOG_LEVEL'] ?? 'warn'),
  };
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw new ConfigError(`PORT must be a number from 0 to 65535, not “${text}”.`);
}

function masterKeyOf(text: string | undefined): Uint8Array | null {
  if (text === undefined) return null;
  const key = Buffer.from(text, 'base64');
  if (key.length === 32) return key;
  throw new ConfigError('MASTER_KEY must be 32 bytes in base64.');
}

function logLevelOf(text: string): string {
  if (logLevels.includes(text)) return text;
  throw new ConfigError(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not “${text}”.`);
}
