import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Answer } from './served';

export type BegunQuestion = Readonly<{
  /** Sends the rest; rejects when the connection breaks before the answer. */
  finish: () => Promise<Answer & Readonly<{ connection: string | undefined }>>;
  /** Why no answer came; pending while one may. */
  broken: Promise<Error>;
}>;

/** A question whose head the server has read and taken on, and whose body it waits for. */
export async function begunQuestion(
  address: string,
  token: string | null,
  query: string,
  variables: object = {},
): Promise<BegunQuestion> {
  const body = JSON.stringify({ query, variables });
  const asking = request(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      expect: '100-continue',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
  });
  asking.flushHeaders();
  await once(asking, 'continue');
  const broken = new Promise<Error>((resolve) => asking.once('error', resolve));
  return {
    broken,
    finish: async () => {
      asking.end(body);
      const [response] = (await once(asking, 'response')) as [IncomingMessage];
      const answer = JSON.parse(await text(response)) as Omit<Answer, 'status'>;
      const { statusCode: status = 0, headers } = response;
      return { ...answer, status, connection: headers.connection };
    },
  };
}
