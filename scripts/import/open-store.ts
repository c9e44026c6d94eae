import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { openDevelopmentIdentity } from '../../src/adapters/crypto/development-identity';
import { readConfig, readServeConfig } from '../../src/config';
import type { Environment } from '../../src/environment';
import { createMetrics } from '../../src/graphql/metrics';
import { createServer, graphqlPath } from '../../src/graphql/server';
import { openApplication, openEngines } from '../../src/main';
import type { Identities } from '../../src/ports/identities';
import { identitiesOf } from '../token-identities';
import { headersOf, type Post } from './sent-rows';
import { type Language, stopped } from './stopped';

export type OpenedStore = Readonly<{ post: Post; close: () => Promise<void> }>;

/**
 * Opens a store that no server has open, and answers requests as the server would, with the same access and limits.
 * Errors: ImportStopped where there is no store; those of opening one, StoreLocked among them.
 */
export async function openStore(
  environment: Environment,
  dataDir: string,
  token: string,
  language: Language,
): Promise<OpenedStore> {
  const config = readConfig({ ...environment, DATA_DIR: dataDir }, dataDir);
  if (config.eventStoreUrl === null && !existsSync(join(config.dataDir, 'events.db')))
    throw stopped(
      `Không có kho dữ liệu trong ${config.dataDir}.`,
      `There is no store in ${config.dataDir}.`,
    );
  const identities = await identitiesIn({ ...environment, DATA_DIR: dataDir }, config.dataDir);
  const engines = await openEngines(config);
  try {
    const log = pino({ level: config.logLevel }, pino.destination(2));
    const metrics = createMetrics();
    const app = await openApplication(engines.ports, log, { onCommand: metrics.watchCommand });
    const server = await createServer({ app, identities, log, metrics, limits: config.limits });
    const close = async () => {
      await server.close();
      await app.stop();
      await engines.close();
    };
    const headers = headersOf(token, language);
    const post: Post = async (payload) => {
      const answer = await server.inject({ method: 'POST', url: graphqlPath, headers, payload });
      return { status: answer.statusCode, retryAfterSeconds: null, text: answer.body };
    };
    return { post, close };
  } catch (error) {
    await engines.close();
    throw error;
  }
}

/** Whose tokens are believed: those of the identity provider that is named, else those of development. */
const identitiesIn = async (environment: Environment, dataDir: string): Promise<Identities> =>
  environment['TOKEN_ISSUER'] === undefined
    ? (await openDevelopmentIdentity(dataDir)).identities
    : identitiesOf(readServeConfig(environment, dataDir).tokens);
