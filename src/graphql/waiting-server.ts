import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { bareServer } from './bare-server';
import { publicError } from './error-format';
import { addHealthRoutes } from './health';
import { addSecurityHeaders, type HttpLimits } from './http-limits';
import type { Metrics } from './metrics';
import { addMetricsRoute } from './metrics-route';

type WaitingServerOptions = Readonly<{ log: Logger; limits: HttpLimits; metrics: Metrics }>;

/** Answers in the place of the program while its stores cannot be reached: it lives, is not ready, and refuses. */
export function createWaitingServer({
  log,
  limits,
  metrics,
}: WaitingServerOptions): FastifyInstance {
  // The connections are the program's as soon as it is there.
  const server = bareServer(log, limits, { forceCloseConnections: true });
  addSecurityHeaders(server);
  addHealthRoutes(server, {
    unready: () => Promise.resolve(['STORE_UNAVAILABLE']),
    isDraining: () => false,
  });
  addMetricsRoute(server, { progress: () => Promise.resolve(null) }, metrics);
  server.setNotFoundHandler((_request, reply) =>
    reply.code(503).send({ errors: [publicError('UNAVAILABLE')] }),
  );
  return server;
}
