import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { figuresOf, scrape } from './metrics';
import type { Served } from './served';

type Json = Readonly<Record<string, unknown>>;
type Errors = readonly Readonly<{ message: string; extensions: Json }>[];
export type Message = Readonly<{
  // What a test asks for decides the shape.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data?: any;
  errors?: Errors;
}>;
export type Closing = Readonly<{ code: number; reason: string }>;

export type Subscription = Readonly<{
  /** The next message; waits for it, and is null when the subscription has ended. */
  next: () => Promise<Message | null>;
  /** The data of the next so many. */
  take: (count: number) => Promise<Message['data'][]>;
  /** What it ended with; none when the program completed it. */
  ended: Promise<Errors>;
  /** What came and was not taken yet. */
  received: () => readonly Message[];
  leave: () => void;
}>;

/** A client that stays connected over a real socket. */
export type Listener = Readonly<{
  subscribe: (query: string, variables?: Json) => Subscription;
  /** How the socket was closed. */
  closed: Promise<Closing>;
  connected: Promise<void>;
  close: () => void;
}>;

const clients: Client[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
});

/** Connects with a token, or as the public. */
export function listen(
  { address }: Pick<Served, 'address'>,
  token: string | null,
  params: Json = { acceptLanguage: 'en' },
): Listener {
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
  const client = createClient({
    url: address.replace(/^http/u, 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
    connectionParams: { ...params, ...authorization },
  });
  clients.push(client);
  const closed = new Promise<Closing>((resolve) => {
    client.on('closed', (event) => {
      const { code, reason } = event as Closing;
      resolve({ code, reason });
    });
  });
  const connected = new Promise<void>((resolve) => {
    client.on('connected', () => {
      resolve();
    });
  });
  return {
    closed,
    connected,
    close: () => void client.dispose(),
    subscribe: (query, variables = {}) => begun(client, query, variables),
  };
}

function begun(client: Client, query: string, variables: Json): Subscription {
  const waiting: Message[] = [];
  let wake: () => void = () => undefined;
  let isOver = false;
  let end: (errors: Errors) => void = () => undefined;
  const ended = new Promise<Errors>((resolve) => (end = resolve));
  const finish = (errors: Errors) => {
    isOver = true;
    end(errors);
    wake();
  };
  const leave = client.subscribe(
    { query, variables },
    {
      next: (message) => {
        waiting.push(message as Message);
        wake();
      },
      error: (errors) => {
        finish(Array.isArray(errors) ? (errors as Errors) : []);
      },
      complete: () => {
        finish([]);
      },
    },
  );
  const next = async (): Promise<Message | null> => {
    while (waiting.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve));
    return waiting.shift() ?? null;
  };
  return {
    ended,
    leave,
    next,
    received: () => [...waiting],
    async take(count) {
      const taken: Message['data'][] = [];
      while (taken.length < count) {
        const message = await next();
        expect(message).not.toBeNull();
        expect(message?.errors).toBeUndefined();
        taken.push(message?.data);
      }
      return taken;
    },
  };
}

/** Resolves once so many subscriptions run: only the program knows when one has begun. */
export async function running(program: Served, count: number): Promise<void> {
  const family = 'hoi_am_live_subscriptions';
  for (;;) if (figuresOf(await scrape(program), family)[''] === count) return;
}

/** The codes of the errors that a subscription ended with, or was answered with instead of beginning. */
export async function codesOf({ next, ended }: Subscription): Promise<unknown[]> {
  const message = await next();
  const errors = message?.errors ?? (await ended);
  return errors.map(({ extensions }) => extensions['code']);
}
