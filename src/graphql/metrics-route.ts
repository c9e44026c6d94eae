import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Application } from '../app/application';
import { errorCodesIn } from './error-format';
import { exportPath } from './export/export-routes';
import { healthPath } from './health';
import { type Metrics, metricsContentType } from './metrics';
import type { RouteGroup } from './request-durations';

export const metricsPath = '/metrics';

/** Counts what the server answers from now on; what GraphQL answers with is counted where it is made. */
export function watchRequests(
  server: FastifyInstance,
  graphqlPath: string,
  { requestEnded, countError }: Metrics,
): void {
  server.addHook('onResponse', (request, reply, done) => {
    requestEnded(groupOf(request, graphqlPath), reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  server.addHook('preSerialization', (_request, _reply, payload, done) => {
    for (const code of errorCodesIn(payload)) countError(code);
    done(null, payload);
  });
}

/** By the route that answered, never by the address as it was sent: anybody can send any. */
function groupOf({ routeOptions: { url } }: FastifyRequest, graphqlPath: string): RouteGroup {
  if (url === graphqlPath) return 'graphql';
  if (url === metricsPath) return 'metrics';
  if (url?.startsWith(`${exportPath}/`) === true) return 'export';
  return url?.startsWith(`${healthPath}/`) === true ? 'health' : 'other';
}

/** For Prometheus; without a token, and without a limit. */
export function addMetricsRoute(
  server: FastifyInstance,
  { progress }: Pick<Application, 'progress'>,
  { print }: Metrics,
): void {
  let printing: Promise<string> | null = null;
  // Whoever asks meanwhile gets the same: anybody may ask, and as often as they like.
  const printOnce = (): Promise<string> =>
    (printing ??= progress()
      .then(print)
      .finally(() => {
        printing = null;
      }));
  server.get(metricsPath, { logLevel: 'warn' }, async (_request, reply) => {
    const text = await printOnce();
    return reply.type(metricsContentType).send(text);
  });
}
