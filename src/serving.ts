import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Application } from './app/application';
import type { Config } from './config';
import { ConfigError } from './environment';
import { drain } from './graphql/draining';
import type { Metrics } from './graphql/metrics';
import { createServer, graphqlPath, type ServerOptions } from './graphql/server';
import { createWaitingServer } from './graphql/waiting-server';
import type { Identities } from './ports/identities';

/** What still runs after this when the program stops is cut off. */
const drainMs = 10_000;

export type Serving = Readonly<{ address: string; stop: () => Promise<void> }>;

/**
 * Serves the API, and GraphiQL where its bundle is named. Errors: GraphiqlNotBuilt, ConfigError when the address
 * cannot be taken.
 */
export async function serve(
  app: Application,
  identities: Identities,
  config: Config,
  log: Logger,
  surface: Pick<ServerOptions, 'metrics' | 'graphiqlFolder' | 'live'>,
): Promise<Serving> {
  const { limits } = config;
  return listening(await createServer({ app, identities, log, limits, ...surface }), config);
}

/** Answers on the same address while the stores cannot be reached. Errors: ConfigError. */
export const serveWaiting = (config: Config, log: Logger, metrics: Metrics): Promise<Serving> =>
  listening(createWaitingServer({ log, limits: config.limits, metrics }), config);

async function listening(server: FastifyInstance, { host, port }: Config): Promise<Serving> {
  try {
    await server.listen({ host, port });
  } catch (cause) {
    await server.close();
    throw listenError(cause, host, port);
  }
  const bound = server.server.address() as AddressInfo;
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return {
    address: `http://${name}:${String(bound.port)}${graphqlPath}`,
    stop: () => drain(server, drainMs),
  };
}

function listenError(cause: unknown, host: string, port: number): unknown {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE')
    return new ConfigError(`Port ${String(port)} is taken: set PORT to another one, or to 0.`);
  if (code === 'EACCES')
    return new ConfigError(`Port ${String(port)} may not be used by this user.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new ConfigError(`HOST ${host} is no address of this machine.`);
  return cause;
}
