import type { FastifyInstance } from 'fastify';
import { publicError } from './error-format';
import { healthPath } from './health';
import { metricsPath } from './metrics-route';
import { type Bilingual, requestScope } from './request-scope';

export const stopping: Bilingual = {
  vi: 'Máy chủ đang dừng; hãy gửi lại sau với cùng khóa.',
  en: 'The server is stopping; send the same again later with the same key.',
};

/** Whoever watches over the program may do so to its end. */
const isWatching = (url: string): boolean =>
  url.startsWith(`${healthPath}/`) || url === metricsPath;

/** From the moment that it is closed, a server ends what it began and takes on nothing more; tells whether it does. */
export function endWhatRuns(server: FastifyInstance): () => boolean {
  let isDraining = false;
  server.addHook('preClose', (done) => {
    isDraining = true;
    done();
  });
  server.addHook('onRequest', (request, reply, next) => {
    if (!isDraining || isWatching(request.url)) {
      next();
      return;
    }
    const message = stopping[requestScope().language];
    void reply.code(503).send({ errors: [publicError('UNAVAILABLE', {}, message)] });
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    // Otherwise the connection would be kept for a next request, and hold the end.
    if (isDraining) void reply.header('connection', 'close');
    done();
  });
  return () => isDraining;
}

/** Closes the server once what runs has ended; what takes longer is cut off. */
export async function drain(server: FastifyInstance, patienceMs: number): Promise<void> {
  const cutOff = setTimeout(() => {
    server.server.closeAllConnections();
  }, patienceMs);
  await server.close();
  clearTimeout(cutOff);
}
