import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyError, FastifyInstance, RouteHandlerMethod } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Application } from '../app/application';
import type { Identities } from '../ports/identities';
import { bareServer } from './bare-server';
import { compiledQueries } from './compiled-queries';
import type { Context } from './context';
import { endWhatRuns } from './draining';
import { errorFormatter, internalError, passingError, publicError } from './error-format';
import { addExportRoutes } from './export/export-routes';
import { serveGraphiql } from './graphiql-page';
import { addHealthRoutes } from './health';
import { addSecurityHeaders, allowOrigins, type HttpLimits, publicLimiter } from './http-limits';
import { afterTime } from './live/after-time';
import type { After } from './live/live-connection';
import { defaultLiveLimits, type LiveLimits } from './live/live-limits';
import { addLiveSockets } from './live/live-sockets';
import type { Metrics } from './metrics';
import { addMetricsRoute, watchRequests } from './metrics-route';
import { queryLimits, tokensMax } from './query-limits';
import { recognisedViewers } from './recognised-viewers';
import { type RememberedAnswers, rememberedAnswers } from './remembered-answers';
import { createSchema } from './schema';

export type ServerOptions = Readonly<{
  app: Application;
  identities: Identities;
  log: Logger;
  limits: HttpLimits;
  /** What the application's commands are counted in as well. */
  metrics: Metrics;
  /** What those who stay connected may take, where it is not the usual, and how to wait. */
  live?: Readonly<{ limits?: Partial<LiveLimits>; after?: After }>;
  /** Where the bundle of GraphiQL lies; null or left out, there is no such page. */
  graphiqlFolder?: string | null;
}>;

export const graphqlPath = '/graphql';

/**
 * The program's HTTP surface, not listening yet; closing it lets running requests end. Errors: GraphiqlNotBuilt.
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { app, identities, log, limits, metrics, graphiqlFolder, live } = options;
  const server = bareServer(log, limits, {
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  const answers = rememberedAnswers(app);
  const schema = createSchema();
  const apollo = createApollo(schema, log, metrics, answers);
  await apollo.start();

  watchRequests(server, graphqlPath, metrics);
  setErrorAnswers(server, log);
  addSecurityHeaders(server);
  await allowOrigins(server, limits);
  const isDraining = endWhatRuns(server);
  addHealthRoutes(server, { unready: app.unready, isDraining });
  addMetricsRoute(server, app, metrics);
  const countPublic = await publicLimiter(server, limits);
  const viewers = recognisedViewers(app, identities, countPublic);
  addExportRoutes(server, { app, schema, viewers, log });
  server.route({
    url: graphqlPath,
    method: ['GET', 'POST'],
    onRequest: viewers.onRequest,
    preHandler: (request, reply, next) => {
      if (!answers.answer(request, reply, viewers.viewerOf(request))) next();
    },
    onSend: (request, reply, payload, next) => {
      answers.keep(request, reply, payload);
      next();
    },
    // The cast: the integration was not written for exact optional properties.
    handler: fastifyApolloHandler(apollo, {
      context: (request) => Promise.resolve({ app, viewer: viewers.viewerOf(request), request }),
    }) as unknown as RouteHandlerMethod,
  });
  addLiveSockets(server, {
    ...{ app, identities, log, metrics, countPublic, path: graphqlPath, http: limits },
    // Of its own: Apollo Server's plugins change the one that they are given.
    schema: createSchema(),
    limits: { ...defaultLiveLimits, ...live?.limits },
    after: live?.after ?? afterTime,
  });
  if (graphiqlFolder) await serveGraphiql(server, graphiqlFolder);
  return server;
}

function createApollo(
  schema: GraphQLSchema,
  log: Logger,
  metrics: Metrics,
  answers: RememberedAnswers,
): ApolloServer<Context> {
  const formatError = errorFormatter(log, metrics.countError);
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: tokensMax },
    formatError,
    logger: log,
    plugins: [
      queryLimits,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      compiledQueries(formatError),
      answers.plugin,
    ],
  });
}

/** What goes wrong before GraphQL is reached is told in the same form. */
function setErrorAnswers(server: FastifyInstance, log: Logger): void {
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ errors: [publicError('NOT_FOUND')] }),
  );
  server.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    const passing = passingError(error);
    if (passing !== null) return reply.code(503).send({ errors: [passing] });
    if (status === 413) return reply.code(413).send({ errors: [publicError('PAYLOAD_TOO_LARGE')] });
    if (status < 500) return reply.code(status).send({ errors: [publicError('BAD_REQUEST')] });
    return reply.code(500).send({ errors: [internalError(log, error)] });
  });
}
