import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import fastify from 'fastify';
import { bearerOf } from '../../src/graphql/bearer';
import type { Context } from '../../src/graphql/context';
import { createSchema } from '../../src/graphql/schema';
import type { Served, World } from './world';

/** Apollo Server with nothing but the program's schema, in Fastify, with the same context, resolvers and data. */
export async function serveApolloAsItComes({ app, identities }: World): Promise<Served> {
  // A schema of its own: Apollo's plugins change the one that they are given.
  const apollo = new ApolloServer<Context>({ schema: createSchema() });
  await apollo.start();
  const server = fastify();
  await server.register(fastifyApollo(apollo), {
    context: async (request) => {
      const bearer = await bearerOf(request.headers.authorization, identities, app);
      return { app, viewer: bearer === 'refused' ? null : (bearer?.viewer ?? null), request };
    },
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    port: (server.server.address() as AddressInfo).port,
    async stop() {
      await apollo.stop();
      await server.close();
    },
  };
}
