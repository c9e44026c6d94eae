import { type Client, createClient, type ExecutionResult } from 'graphql-ws';
import { bareToken, type Question } from './question';

const address = (): string => {
  const url = new URL('/graphql', location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  return url.href;
};

/** A connection says once who it is: it is opened for one subscription, and closed with it. */
const connectedWith = (token: string): Client =>
  createClient({
    url: address(),
    retryAttempts: 0,
    connectionParams: {
      acceptLanguage: navigator.languages.join(','),
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
  });

/** What an operation ends with is shown like any answer. */
const endedBy = (error: unknown): ExecutionResult => {
  if (Array.isArray(error)) return { errors: error as NonNullable<ExecutionResult['errors']> };
  const { code, reason } = error as Readonly<{ code?: number; reason?: string }>;
  const message = `${String(code)} ${String(reason)}`;
  return { errors: [{ message }] as unknown as NonNullable<ExecutionResult['errors']> };
};

/** Tells changes until nobody asks for more; not a generator, which could not be left while it waits. */
export function listen(
  { query, variables, operationName }: Question,
  pastedToken: string,
): AsyncIterableIterator<object> {
  const client = connectedWith(bareToken(pastedToken));
  const asked = { query, variables: variables as Record<string, unknown>, operationName };
  const results = client.iterate(asked);
  const leave = async (): Promise<IteratorResult<object>> => {
    await client.dispose();
    return { done: true, value: undefined };
  };
  const told: AsyncIterableIterator<object> = {
    [Symbol.asyncIterator]: () => told,
    async next() {
      try {
        const result = (await results.next()) as IteratorResult<object>;
        return result.done === true ? await leave() : result;
      } catch (error) {
        await leave();
        return { done: false, value: endedBy(error) };
      }
    },
    return: leave,
  };
  return told;
}
