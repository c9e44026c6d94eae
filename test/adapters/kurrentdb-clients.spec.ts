import { setImmediate as idle } from 'node:timers/promises';
import { MaxAppendSizeExceededError, WrongExpectedVersionError } from '@kurrent/kurrentdb-client';
import { beginning, type EventStore, noStream } from '../../src/ports/event-store';
import { nodeIsDown, unavailable } from '../support/node-failures';
import { petitionEvents } from '../support/sample-events';
import { scriptedStore, timeoutMs, written } from '../support/scripted-node';

/** Appends to a stream of its own, and tells how that ended. */
const append = (events: EventStore, stream: string): Promise<string> =>
  events.append(stream, noStream, petitionEvents(stream, 0, 1)).then(
    ({ ok }) => (ok ? 'appended' : 'refused'),
    (error: unknown) => (error as Error).name,
  );

/** A store whose first client is in use: `count` appends are under way on it. */
async function inUse(count: number) {
  const store = scriptedStore();
  const first = append(store.events, 'petition-0');
  await idle();
  store.clients[0]?.appends[0]?.answer(written(0n, 1n));
  await first;
  const outcomes = Array.from({ length: count }, (_, index) =>
    append(store.events, `petition-${index + 1}`),
  );
  await idle();
  const [client] = store.clients;
  if (!client) throw new Error('nothing was connected');
  return { ...store, client, underWay: client.appends.slice(1), outcomes };
}

describe('the clients of KurrentDB', () => {
  it('are connected when they are needed, one for each kind of use', async () => {
    const { events, clients } = scriptedStore();
    await idle();
    expect(clients).toHaveLength(0);

    void append(events, 'petition-1');
    void events.readAll(beginning);
    void events.readStream('petition-1');
    await idle();

    expect(clients.map(({ appends }) => appends.length)).toEqual([1, 0]);
    expect(clients.map(({ logReads }) => logReads.length)).toEqual([0, 1]);
    expect(clients.map(({ streamReads }) => streamReads.length)).toEqual([0, 1]);
  });

  it('are replaced after a failure and disposed of once', async () => {
    const { events, client, clients, underWay, outcomes } = await inUse(1);

    underWay[0]?.fail(nodeIsDown());

    expect(await outcomes[0]).toBe('StoreUnavailable');
    expect(client.disposals).toHaveLength(1);
    expect(clients).toHaveLength(1);
    const again = append(events, 'petition-1');
    await idle();
    clients[1]?.appends[0]?.answer(written(0n, 2n));
    expect(await again).toBe('appended');
    expect(clients.map(({ disposals }) => disposals.length)).toEqual([1, 0]);
  });

  it('are replaced after a call that was never answered', async () => {
    const { events, client, clients, time, outcomes } = await inUse(1);

    await time.pass(timeoutMs);

    expect(await outcomes[0]).toBe('StoreUnavailable');
    expect(client.disposals).toHaveLength(1);
    void append(events, 'petition-2');
    await idle();
    expect(clients.map(({ appends }) => appends.length)).toEqual([2, 1]);
  });

  it('are left to those who still use them', async () => {
    const { client, underWay, outcomes } = await inUse(3);

    underWay[1]?.fail(nodeIsDown());
    await outcomes[1];
    expect(client.disposals).toHaveLength(0);
    underWay[0]?.answer(written(0n, 2n));
    await outcomes[0];
    expect(client.disposals).toHaveLength(0);
    underWay[2]?.fail(nodeIsDown());

    expect(await Promise.all(outcomes)).toEqual([
      'appended',
      'StoreUnavailable',
      'StoreUnavailable',
    ]);
    expect(client.disposals).toHaveLength(1);
  });

  it.each([
    [
      'a conflict',
      new WrongExpectedVersionError(undefined, {
        streamName: 'store.petition-1',
        expected: 'no_stream',
        current: 3n,
      }),
    ],
    ['an event that is too large', new MaxAppendSizeExceededError(undefined, 1_048_576)],
  ])('are kept after %s', async (_, failure) => {
    const { events, client, clients, underWay, outcomes } = await inUse(1);

    underWay[0]?.fail(failure);
    await outcomes[0];
    void append(events, 'petition-2');
    await idle();

    expect(client.disposals).toHaveLength(0);
    expect(clients.map(({ appends }) => appends.length)).toEqual([3]);
  });

  it('do not suffer from a failure of another kind of use', async () => {
    const { events, client, clients, underWay, outcomes } = await inUse(1);
    const reads = [events.head(), events.readStream('petition-1')].map((read) =>
      read.catch((error: unknown) => (error as Error).name),
    );
    await idle();

    clients[1]?.logReads[0]?.fail(unavailable());
    clients[1]?.streamReads[0]?.answer([]);

    expect(await Promise.all(reads)).toEqual(['StoreUnavailable', []]);
    expect([client, clients[1]].map((one) => one?.disposals.length)).toEqual([0, 1]);
    underWay[0]?.answer(written(0n, 2n));
    expect(await outcomes[0]).toBe('appended');
    void events.head();
    await idle();
    expect(clients[2]?.logReads).toHaveLength(1);
  });

  it('are replaced once, however many fail on the same one', async () => {
    const { events, clients } = scriptedStore();
    const head = () => events.head().catch(() => null);
    const [first, second] = [head(), head()];
    await idle();

    clients[0]?.logReads[0]?.fail(unavailable());
    await first;
    void head();
    await idle();
    clients[0]?.logReads[1]?.fail(unavailable());
    await second;
    void head();
    await idle();

    expect(clients.map(({ logReads }) => logReads.length)).toEqual([2, 2]);
    expect(clients.map(({ disposals }) => disposals.length)).toEqual([1, 0]);
  });

  it('may fail to be disposed of, which nobody needs to know', async () => {
    const { events, clients } = scriptedStore({ endsDisposal: false });
    const head = events.head().catch((error: unknown) => (error as Error).name);
    await idle();
    clients[0]?.logReads[0]?.fail(unavailable());
    expect(await head).toBe('StoreUnavailable');

    clients[0]?.disposals[0]?.fail(new Error('the stream is gone'));
    await idle();

    expect(clients[0]?.disposals).toHaveLength(1);
  });
});
