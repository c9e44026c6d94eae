import { randomUUID } from 'node:crypto';
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { publicError } from './error-format';
import { addHealthRoutes } from './health';
import { addSecurityHeaders, connectionLimits, type HttpLimits } from './http-limits';
import type { Metrics } from './metrics';
import { addMetricsRoute } from './metrics-route';
import { preferredLanguage, withinScope } from './request-scope';

type WaitingServerOptions = Readonly<{ log: Logger; limits: HttpLimits; metrics: Metrics }>;

/** Answers in the place of the program while its stores cannot be reached: it lives, is not ready, and refuses. */
export function createWaitingServer({
  log,
  limits,
  metrics,
}: WaitingServerOptions): FastifyInstance {
  const logger: FastifyBaseLogger = log;
  const server: FastifyInstance = fastify({
    loggerInstance: logger,
    ...connectionLimits(limits),
    genReqId: () => randomUUID(),
    // The connections are the program's as soon as it is there.
    forceCloseConnections: true,
  });
  server.addHook('onRequest', (request, _reply, next) => {
    const language = preferredLanguage(request.headers['accept-language']);
    withinScope({ language, requestId: request.id }, next);
  });
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
