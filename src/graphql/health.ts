import type { FastifyInstance } from 'fastify';
import type { Unready } from '../app/readiness';

export const healthPath = '/health';

// Probes come every few seconds: what they ask is not worth a line in the log.
const quiet = { logLevel: 'warn' } as const;

type Asked = Readonly<{ unready: () => Promise<readonly Unready[]>; isDraining: () => boolean }>;

/** For whoever watches over the program; without a token, and without a limit. */
export function addHealthRoutes(server: FastifyInstance, { unready, isDraining }: Asked): void {
  server.get(`${healthPath}/live`, quiet, () => ({ status: 'live' }));
  server.get(`${healthPath}/ready`, quiet, async (_request, reply) => {
    const reasons = isDraining() ? ['DRAINING'] : await unready();
    if (reasons.length === 0) return { status: 'ready' };
    return reply.code(503).send({ status: 'unready', reasons });
  });
}
