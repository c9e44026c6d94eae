import { randomUUID } from 'node:crypto';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyServerOptions,
} from 'fastify';
import type { Logger } from 'pino';
import { connectionLimits, type HttpLimits } from './http-limits';
import { preferredLanguage, withinScope } from './request-scope';

type Closing = Pick<FastifyServerOptions, 'forceCloseConnections' | 'return503OnClosing'>;

/** A server without routes: its log, its limits, and the language and id of each request. */
export function bareServer(log: Logger, limits: HttpLimits, closing: Closing): FastifyInstance {
  const logger: FastifyBaseLogger = log;
  const server: FastifyInstance = fastify({
    loggerInstance: logger,
    ...connectionLimits(limits),
    genReqId: () => randomUUID(),
    ...closing,
  });
  server.addHook('onRequest', (request, _reply, next) => {
    const language = preferredLanguage(request.headers['accept-language']);
    withinScope({ language, requestId: request.id }, next);
  });
  return server;
}
