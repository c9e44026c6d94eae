import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Application } from '../app/application';
import type { Viewer } from '../domain/access';
import type { Identities } from '../ports/identities';
import { bearerOf, isBelieved } from './bearer';
import { publicError } from './error-format';
import { type CountPublic, refuseForNow } from './http-limits';

/** Who sent each request, and the hook by which that is known. */
export type RecognisedViewers = Readonly<{
  /** Before the body is read: nobody unknown keeps the program busy with it. */
  onRequest: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;
  /** Null for the public. */
  viewerOf: (request: FastifyRequest) => Viewer | null;
}>;

export function recognisedViewers(
  app: Application,
  identities: Identities,
  countPublic: CountPublic,
): RecognisedViewers {
  const viewers = new WeakMap<object, Viewer>();
  return {
    async onRequest(request, reply) {
      const bearer = await bearerOf(request.headers.authorization, identities, app);
      const refusal = isBelieved(bearer) ? null : await countPublic(request.ip);
      if (refusal !== null) return refuseForNow(reply, refusal);
      if (bearer === 'refused')
        return reply.code(401).send({ errors: [publicError('UNAUTHENTICATED')] });
      if (bearer !== null) viewers.set(request, bearer.viewer);
      return undefined;
    },
    viewerOf: (request) => viewers.get(request) ?? null,
  };
}
