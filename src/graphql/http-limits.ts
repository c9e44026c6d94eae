import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { publicError } from './error-format';

export type HttpLimits = Readonly<{
  /** From one address, without a token that is believed. */
  publicRequestsPerMinute: number;
  /** Web pages of these origins may ask from browsers, and of no others. */
  corsOrigins: readonly string[];
  /** Addresses, or ranges of them, whose word on the client’s address is taken. */
  trustedProxies: readonly string[];
}>;

/** What the server enforces by itself. A request that comes slower than this is a broken or a hostile one. */
export const connectionLimits = ({ trustedProxies }: HttpLimits) => ({
  bodyLimit: 2 * 1024 * 1024,
  requestTimeout: 30_000,
  // Node takes the longer of the two for the whole request, and looks at them only now and then.
  http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
  trustProxy: trustedProxies.length > 0 && [...trustedProxies],
});

/** Addresses in memory at most; of more, those not heard of for longest begin anew. */
const addressesMax = 10_000;

export type Refusal = Readonly<{ limit: number; retryAfterSeconds: number }>;

/** Counts a request of the public; null while its address is within the limit. */
export type CountPublic = (address: string) => Promise<Refusal | null>;

/** Each address has one count, whatever it asks for. */
export async function publicLimiter(
  server: FastifyInstance,
  { publicRequestsPerMinute: max }: HttpLimits,
): Promise<CountPublic> {
  await server.register(rateLimit, {
    global: false,
    max,
    timeWindow: 60_000,
    cache: addressesMax,
  });
  const count = server.createRateLimit();
  return async (ip) => {
    // Of a request it looks at nothing else; one that opens a socket is none of Fastify's.
    const counted = await count({ ip, routeOptions: {} } as FastifyRequest);
    if (counted.isAllowed || !counted.isExceeded) return null;
    return { limit: max, retryAfterSeconds: counted.ttlInSeconds };
  };
}

export const refuseForNow = (reply: FastifyReply, refusal: Refusal): FastifyReply =>
  reply
    .code(429)
    .header('retry-after', String(refusal.retryAfterSeconds))
    .send({ errors: [publicError('RATE_LIMITED', refusal)] });

/** Credentials are never allowed: a token is a header that only the page itself can set. */
export async function allowOrigins(
  server: FastifyInstance,
  { corsOrigins }: HttpLimits,
): Promise<void> {
  if (corsOrigins.length === 0) return;
  await server.register(cors, {
    origin: [...corsOrigins],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'accept-language',
      'apollo-require-preflight',
    ],
    exposedHeaders: ['retry-after', 'content-disposition'],
    maxAge: 600,
  });
}

/** No answer is guessed to be of another type, nor kept anywhere on its way unless it says so itself. */
export function addSecurityHeaders(server: FastifyInstance): void {
  server.addHook('onSend', (_request, reply, _payload, done) => {
    void reply.header('x-content-type-options', 'nosniff');
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done();
  });
}
