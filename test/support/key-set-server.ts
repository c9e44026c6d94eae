import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TokenIssuer } from './token-issuer';

const running: Server[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await closed(server);
});

type Manner = 'answers' | 'fails' | 'is silent';

export type KeySetServer = Readonly<{
  url: URL;
  /** How often it was asked. */
  asked: () => number;
  publish: (...issuers: readonly TokenIssuer[]) => void;
  behave: (manner: Manner) => void;
  /** Nobody listens at its address from now on. */
  close: () => Promise<void>;
}>;

/** Publishes the keys of issuers on this machine, at a port or at a free one; closed after the test. */
export async function keySetServer(port = 0): Promise<KeySetServer> {
  let issuers: readonly TokenIssuer[] = [];
  let manner: Manner = 'answers';
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    if (manner === 'is silent') return;
    response.statusCode = manner === 'fails' ? 500 : 200;
    response.setHeader('content-type', 'application/json');
    void Promise.all(issuers.map(({ jwk }) => jwk())).then((keys) =>
      response.end(JSON.stringify({ keys })),
    );
  }).listen(port, '127.0.0.1');
  running.push(server);
  await once(server, 'listening');
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`),
    asked: () => asked,
    publish: (...published) => void (issuers = published),
    behave: (next) => void (manner = next),
    close: () => closed(server),
  };
}

async function closed(server: Server): Promise<void> {
  if (!server.listening) return;
  const end = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await end;
}
