import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** How a link treats what comes: as if the server were there, were not there, or did not answer any more. */
export type Behaviour = 'passes' | 'refuses' | 'stalls';

export type UnreliableLink = Readonly<{
  /** To be named in the place of the server's. */
  port: number;
  /** From now on; what was under way when it refuses is cut. */
  behave: (behaviour: Behaviour) => Promise<void>;
  /** From now on cuts each connection on which a client sends this, and passes it not on; null cuts none. */
  cutAt: (sent: string | null) => void;
}>;

const links: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of links.splice(0)) await close();
});

type Pair = Readonly<{ client: Socket; server: Socket }>;

/** A way from a name of this machine to a server, `host:port`, that can be cut; removed after the test. */
export async function unreliableLink(to: string, from: string): Promise<UnreliableLink> {
  const { hostname, port } = new URL(`tcp://${to}`);
  const pairs = new Set<Pair>();
  let listening: Server | null = null;
  let ownPort = 0;
  let isStalled = false;
  let fatal: string | null = null;

  function join(client: Socket): void {
    const pair = { client, server: connect(Number(port), hostname) };
    pairs.add(pair);
    // Before it is piped, so that nothing of it reaches the server.
    client.on('data', (sent: Buffer) => {
      if (fatal !== null && sent.includes(fatal)) pair.server.destroy();
    });
    for (const [one, other] of [
      [pair.client, pair.server],
      [pair.server, pair.client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => {
        other.destroy();
        pairs.delete(pair);
      });
      one.pipe(other);
    }
    if (isStalled) hold(pair);
  }

  async function open(): Promise<void> {
    if (listening) return;
    listening = createServer(join).listen(ownPort, from);
    await once(listening, 'listening');
    ownPort = (listening.address() as AddressInfo).port;
  }

  async function cut(): Promise<void> {
    const closing = listening;
    listening = null;
    if (!closing) return;
    const closed = once(closing, 'close');
    closing.close();
    for (const { client, server } of pairs) {
      client.resetAndDestroy();
      server.destroy();
    }
    await closed;
  }

  links.push(cut);
  await open();
  const behave = async (next: Behaviour): Promise<void> => {
    const wasStalled = isStalled;
    isStalled = next === 'stalls';
    if (next === 'refuses') return cut();
    await open();
    // Piped twice, everything would come twice.
    if (wasStalled !== isStalled) for (const pair of pairs) (isStalled ? hold : release)(pair);
  };
  const cutAt = (sent: string | null): void => {
    fatal = sent;
  };
  return { port: ownPort, behave, cutAt };
}

function hold({ client, server }: Pair): void {
  client.unpipe(server);
  server.unpipe(client);
  client.pause();
  server.pause();
}

function release({ client, server }: Pair): void {
  client.pipe(server);
  server.pipe(client);
}
