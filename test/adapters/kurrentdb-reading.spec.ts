import { setImmediate as idle } from 'node:timers/promises';
import { StreamNotFoundError, streamNameFilter } from '@kurrent/kurrentdb-client';
import { beginning, StoreUnavailable } from '../../src/ports/event-store';
import { clientError, unavailable } from '../support/node-failures';
import { bytesOf, encoded, positionsOf } from '../support/recorded-events';
import { petitionEvents } from '../support/sample-events';
import { atPlace, scriptedStore, timeoutMs, token } from '../support/scripted-node';

const petition = petitionEvents('petition-1', 0, 5);
/** Event n lies at place 10 + n. */
const log = petition.map((event, index) => atPlace(event, BigInt(10 + index)));
const placeOf = (place: bigint) => ({ commit: place, prepare: place });
const all = { filter: streamNameFilter({ prefixes: ['store.'] }), requiresLeader: true };

describe('reading the log of KurrentDB', () => {
  it('begins with its first event, and asks for the streams of this store alone', async () => {
    const { events, clients } = scriptedStore();
    const read = events.readAll(beginning, 2);
    await idle();

    const [asked] = clients[0]?.logReads ?? [];
    asked?.answer(log.slice(0, 3));

    expect(asked?.request).toEqual({
      ...all,
      fromPosition: 'start',
      direction: 'forwards',
      maxCount: 3,
    });
    expect(bytesOf(await read)).toEqual(encoded(petition.slice(0, 2)));
    expect(positionsOf(await read)).toEqual([token(10n), token(11n)]);
  });

  it('gives what lies strictly after a place, which the node tells once more', async () => {
    const { events, clients } = scriptedStore();
    const read = events.readAll(token(11n), 2);
    await idle();

    const [asked] = clients[0]?.logReads ?? [];
    asked?.answer(log.slice(1, 4));

    expect(asked?.request).toMatchObject({ fromPosition: placeOf(11n), maxCount: 3 });
    expect(positionsOf(await read)).toEqual([token(12n), token(13n)]);
  });

  it('gives no more than the limit when nothing of this store lies at the place', async () => {
    const { events, clients } = scriptedStore();
    const read = events.readAll(token(9n), 2);
    await idle();

    clients[0]?.logReads[0]?.answer(log.slice(0, 3));

    expect(positionsOf(await read)).toEqual([token(10n), token(11n)]);
  });

  it('asks for 1,000 events unless it is told otherwise, and ends with none', async () => {
    const { events, clients } = scriptedStore();
    const read = events.readAll(token(14n));
    await idle();

    clients[0]?.logReads[0]?.answer(log.slice(4));

    expect(clients[0]?.logReads[0]?.request.maxCount).toBe(1_001);
    expect(await read).toEqual([]);
  });

  it('finds its head from the end', async () => {
    const { events, clients } = scriptedStore();
    const heads = [events.head(), events.head()];
    await idle();

    const asked = clients[0]?.logReads ?? [];
    asked[0]?.answer(log.slice(4));
    asked[1]?.answer([]);

    const backwards = { ...all, fromPosition: 'end', direction: 'backwards', maxCount: 1 };
    expect(asked.map(({ request }) => request)).toEqual([backwards, backwards]);
    expect(await Promise.all(heads)).toEqual([
      { event: petition[4]?.event, position: token(14n) },
      null,
    ]);
  });
});

describe('reading a stream of KurrentDB', () => {
  const stream = petitionEvents('petition-1', 0, 1_001);
  const inLog = stream.map((event, index) => atPlace(event, BigInt(index)));

  it('goes on until a page is not full', async () => {
    const { events, clients } = scriptedStore();
    const read = events.readStream('petition-1');
    await idle();
    const asked = clients[0]?.streamReads ?? [];
    asked[0]?.answer(inLog.slice(0, 1_000));
    await idle();
    asked[1]?.answer(inLog.slice(1_000));

    const page = { streamName: 'store.petition-1', maxCount: 1_000, requiresLeader: true };
    expect(bytesOf(await read)).toEqual(encoded(stream));
    expect(asked.map(({ request }) => request)).toEqual([
      { ...page, fromRevision: 0n },
      { ...page, fromRevision: 1_000n },
    ]);
  });

  it('begins at a revision', async () => {
    const { events, clients } = scriptedStore();
    const read = events.readStream('petition-1', 3);
    await idle();
    clients[0]?.streamReads[0]?.answer(log.slice(3));

    expect(bytesOf(await read)).toEqual(encoded(petition.slice(3)));
    expect(clients[0]?.streamReads[0]?.request.fromRevision).toBe(3n);
  });

  it('finds nothing where there is no stream, and keeps its client', async () => {
    const { events, clients } = scriptedStore();
    const read = events.readStream('petition-1');
    await idle();
    clients[0]?.streamReads[0]?.fail(new StreamNotFoundError(undefined, 'store.petition-1'));

    expect(await read).toEqual([]);
    expect(clients[0]?.disposals).toHaveLength(0);
  });
});

describe('a read of KurrentDB that fails', () => {
  it.each([
    ['the node is down', unavailable(), 'StoreUnavailable'],
    [
      'the node follows another',
      clientError(5, 'NOT_FOUND: Leader info available', {
        exception: 'not-leader',
        'leader-endpoint-host': '10.0.0.2',
        'leader-endpoint-port': '2113',
      }),
      'StoreUnavailable',
    ],
    ['the access is denied', clientError(16, 'UNAUTHENTICATED: no'), 'StoreUnavailable'],
    ['the program is wrong', new TypeError('fromRevision is not a bigint'), 'TypeError'],
  ])('never looks like an empty one: %s', async (_, failure, name) => {
    const { events, clients } = scriptedStore();
    const reads = [events.readAll(beginning), events.head(), events.readStream('petition-1')];
    const outcomes = reads.map((read) => read.catch((error: unknown) => (error as Error).name));
    await idle();

    for (const { fail } of clients[0]?.logReads ?? []) fail(failure);
    clients[0]?.streamReads[0]?.fail(failure);

    expect(await Promise.all(outcomes)).toEqual([name, name, name]);
  });

  it('is given up when its time is over, whatever comes later', async () => {
    const { events, clients, time } = scriptedStore();
    const head = events.head().catch((error: unknown) => error);
    const stream = events.readStream('petition-1').catch((error: unknown) => error);
    await idle();

    await time.pass(timeoutMs);
    clients[0]?.logReads[0]?.answer(log.slice(4));
    clients[0]?.streamReads[0]?.fail(unavailable());
    await idle();

    const late = new StoreUnavailable('KurrentDB did not answer within 3000 ms');
    expect([await head, await stream]).toEqual([late, late]);
  });
});
