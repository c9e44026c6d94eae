import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Application } from '../app/application';
import type { Viewer } from '../domain/access';
import type { Context } from './context';
import { requestScope } from './request-scope';

/** At most so many answers, and so many bytes together; of so many others is known that they were asked for once. */
const answersMax = 2_000;
const bytesMax = 64 * 1024 * 1024;
const askedOnceMax = 10_000;

type Answer = Readonly<{ changes: number; contentType: string; body: Buffer }>;
type Asked = Readonly<{ key: string; changes: number }>;

/** The answers to queries that came before, and the hooks around a request by which they are found and kept. */
export type RememberedAnswers = Readonly<{
  /** Answers at once what is remembered; true when it did. Ask only after the token was verified. */
  answer: (request: FastifyRequest, reply: FastifyReply, viewer: Viewer | null) => boolean;
  /** Keeps what is sent, if it may be sent again. */
  keep: (request: FastifyRequest, reply: FastifyReply, payload: unknown) => void;
  /** Tells which answers may be given again. */
  plugin: ApolloServerPlugin<Context>;
}>;

/**
 * Gives an answer again to the same bearer, in the same language, on the same day, as long as nothing was recorded or
 * projected in between: then it would be computed to the same bytes. Kept is what is asked for a second time.
 */
export function rememberedAnswers(app: Application): RememberedAnswers {
  const answers = new LRUCache<string, Answer>({
    max: answersMax,
    maxSize: bytesMax,
    sizeCalculation: ({ body }, key) => body.length + key.length,
  });
  const askedOnce = new LRUCache<string, true>({ max: askedOnceMax });
  const asked = new WeakMap<FastifyRequest, Asked>();
  const repeatable = new WeakSet();

  return {
    answer(request, reply, viewer) {
      const key = keyOf(request, viewer, app.today());
      if (key === null) return false;
      const changes = app.changes();
      const known = answers.get(key);
      if (known?.changes === changes) {
        void reply.type(known.contentType).send(known.body);
        return true;
      }
      asked.set(request, { key, changes });
      return false;
    },
    keep(request, reply, payload) {
      const one = asked.get(request);
      if (one === undefined || !repeatable.has(request) || typeof payload !== 'string') return;
      // As it was before the answer was computed: if anything changed since, nobody gets it.
      const { key, changes } = one;
      if (!askedOnce.has(key)) {
        askedOnce.set(key, true);
        return;
      }
      const contentType = String(reply.getHeader('content-type'));
      answers.set(key, { changes, contentType, body: Buffer.from(payload) });
    },
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          willSendResponse({ contextValue, operation, response: { body } }) {
            const isQuery = operation?.operation === OperationTypeNode.QUERY;
            const isWhole = body.kind === 'single' && body.singleResult.errors === undefined;
            if (isQuery && isWhole) repeatable.add(contextValue.request);
            return Promise.resolve();
          },
        }),
    },
  };
}

/** All that an answer depends on, but for what is recorded; null where requests of a kind are not remembered. */
function keyOf(
  { method, headers, body }: FastifyRequest,
  viewer: Viewer | null,
  today: string,
): string | null {
  if (method !== 'POST' || typeof body !== 'object' || body === null) return null;
  const { query, operationName, variables, ...rest } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string' || Object.keys(rest).length > 0) return null;
  const { language } = requestScope();
  const bearer = [viewer?.id, viewer?.role, viewer?.bodyId];
  return JSON.stringify([bearer, language, today, headers.accept, operationName, variables, query]);
}
