import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { openKurrentdbEventStore } from '../../src/adapters/kurrentdb/event-store';
import {
  beginning,
  type EventStore,
  noStream,
  StoreUnavailable,
} from '../../src/ports/event-store';
import { freePort } from '../support/free-port';
import { manualTimers } from '../support/manual-timers';
import { petitionEvents } from '../support/sample-events';
import { timeoutMs } from '../support/scripted-node';

const opened: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

/** A port that takes every connection and never answers on it. */
async function mutePort() {
  const sockets: Socket[] = [];
  const server = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  opened.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  const { port } = server.address() as AddressInfo;
  const taken = async (count: number) => {
    while (sockets.length < count) await once(server, 'connection');
  };
  return { port, taken };
}

async function open(address: string) {
  const time = manualTimers();
  const events = await openKurrentdbEventStore({
    url: `kurrentdb://clerk:s3cret@${address}`,
    timeoutMs,
    timers: time,
  });
  return { events, time };
}

const failures = (events: EventStore): Promise<unknown[]> =>
  Promise.all(
    [
      events.append('petition-1', noStream, petitionEvents('petition-1', 0, 1)),
      events.readStream('petition-1'),
      events.readAll(beginning),
      events.head(),
      events.subscribe(beginning)[Symbol.asyncIterator]().next(),
    ].map((call) => call.catch((error: unknown) => error)),
  );

/** With the client itself: what it does when there is no node needs no node. */
describe('the store of KurrentDB without a node', () => {
  it.each([
    ['one address', async () => `127.0.0.1:${await freePort()}?tls=false`],
    ['one address with TLS', async () => `127.0.0.1:${await freePort()}`],
    [
      'a cluster',
      async () =>
        `127.0.0.1:${await freePort()},127.0.0.1:${await freePort()}?tls=false&maxDiscoverAttempts=1`,
    ],
  ])(
    'opens, fails every call as one that may be tried again, and closes: %s',
    async (_, address) => {
      const { events } = await open(await address());

      for (const attempt of ['first', 'second']) {
        const errors = await failures(events);
        for (const error of errors) {
          expect([attempt, error]).toEqual([attempt, expect.any(StoreUnavailable)]);
          expect(String(error)).toMatch(
            /^StoreUnavailable: KurrentDB cannot be reached or did not answer: ./,
          );
          expect(String(error)).not.toContain('s3cret');
        }
        expect(errors).toHaveLength(5);
      }
      await events.close();
    },
  );

  it('gives up a node that takes the connection and never answers', async () => {
    const { port, taken } = await mutePort();
    const { events, time } = await open(`127.0.0.1:${port}?tls=false`);
    const errors = failures(events);
    // One for the appends, one for the reads.
    await taken(2);

    await time.pass(timeoutMs);

    const late = new StoreUnavailable('KurrentDB did not answer within 3000 ms');
    expect(await errors).toEqual([late, late, late, late, late]);
    await events.close();
  });
});
