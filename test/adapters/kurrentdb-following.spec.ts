import { setImmediate as idle } from 'node:timers/promises';
import { beginning, type RecordedEvent } from '../../src/ports/event-store';
import { bytesOf, encoded, positionsOf } from '../support/recorded-events';
import { petitionEvents } from '../support/sample-events';
import { followedStore, log, petition } from '../support/scripted-follower';
import { atPlace, scriptedStore, token } from '../support/scripted-node';

type Batches = AsyncIterator<readonly RecordedEvent[]>;

const nextOf = async (batches: Batches): Promise<readonly RecordedEvent[]> => {
  const { done, value } = (await batches.next()) as IteratorResult<readonly RecordedEvent[]>;
  return done === true ? [] : value;
};
const unbounded = 1_000_000;

describe('following KurrentDB from behind', () => {
  const long = petitionEvents('petition-1', 0, 1_003);
  const longLog = long.map((event, index) => atPlace(event, BigInt(10 + index)));

  it('reads pages until one is not full, and subscribes behind the last', async () => {
    const { events, clients } = scriptedStore();
    const batches = events.subscribe(beginning)[Symbol.asyncIterator]();
    const first = nextOf(batches);
    await idle();
    clients[0]?.logReads[0]?.answer(longLog.slice(0, 1_001));
    expect(bytesOf(await first)).toEqual(encoded(long.slice(0, 1_000)));
    expect(clients).toHaveLength(1);

    const second = nextOf(batches);
    await idle();
    clients[0]?.logReads[1]?.answer(longLog.slice(999));
    expect(bytesOf(await second)).toEqual(encoded(long.slice(1_000)));
    const third = nextOf(batches);
    await idle();

    const place = (at: bigint) => ({ commit: at, prepare: at });
    expect(clients[0]?.logReads.map(({ request }) => request.fromPosition)).toEqual([
      'start',
      place(1_009n),
    ]);
    const [subscription] = clients[1]?.subscriptions ?? [];
    expect(subscription?.request.fromPosition).toEqual(place(1_012n));
    subscription?.bring(atPlace(petitionEvents('petition-1', 1_003, 1)[0]!, 1_013n));
    expect(positionsOf(await third)).toEqual([token(1_013n)]);
  });

  it('reads in pages what was let go in the meantime', async () => {
    const { current, events, reading, taken } = await followedStore({
      recent: { events: 3, bytes: unbounded },
    });
    const slow = events.subscribe(token(10n))[Symbol.asyncIterator]();
    current().bring(...log.slice(0, 8));
    await idle();

    const missed = nextOf(slow);
    await idle();
    reading.logReads[1]?.answer(log.slice(0, 7));
    expect(positionsOf(await missed)).toEqual([11n, 12n, 13n, 14n, 15n, 16n].map(token));
    expect(positionsOf(await nextOf(slow))).toEqual([token(17n)]);

    expect(reading.logReads.map(({ request }) => request.fromPosition)).toEqual([
      'start',
      { commit: 10n, prepare: 10n },
    ]);
    expect(bytesOf(taken)).toEqual(encoded(petition.slice(0, 8)));
  });

  it('lets go by size too', async () => {
    const bytes = Buffer.byteLength(petition[1]!.bytes) * 2;
    const { current, events, reading } = await followedStore({
      recent: { events: unbounded, bytes },
    });
    current().bring(...log.slice(0, 4));
    await idle();

    const kept = events.subscribe(token(11n))[Symbol.asyncIterator]();
    expect(positionsOf(await nextOf(kept))).toEqual([token(12n), token(13n)]);
    void events.subscribe(token(10n))[Symbol.asyncIterator]().next();
    await idle();

    expect(reading.logReads).toHaveLength(2);
  });

  it('that has read further than the subscription came is told nothing twice', async () => {
    const { current, events, reading } = await followedStore({
      recent: { events: 1, bytes: unbounded },
    });
    current().bring(...log.slice(0, 2));
    await idle();
    const ahead = events.subscribe(beginning)[Symbol.asyncIterator]();
    const page = nextOf(ahead);
    await idle();
    reading.logReads[1]?.answer(log.slice(0, 5));
    expect(positionsOf(await page)).toEqual([10n, 11n, 12n, 13n, 14n].map(token));

    const next = nextOf(ahead);
    for (const event of log.slice(2, 6)) {
      current().bring(event);
      await idle();
    }

    expect(positionsOf(await next)).toEqual([token(15n)]);
  });
});

describe('many who follow KurrentDB', () => {
  it('share one subscription', async () => {
    const { current, subscriptions, events, reading } = await followedStore();
    const others = Array.from({ length: 200 }, () =>
      nextOf(events.subscribe(beginning)[Symbol.asyncIterator]()),
    );
    await idle();

    current().bring(log[0]!);

    for (const batch of await Promise.all(others)) expect(positionsOf(batch)).toEqual([token(10n)]);
    expect(subscriptions()).toHaveLength(1);
    expect(reading.logReads).toHaveLength(1);
  });

  it('get objects of their own', async () => {
    const { current, events } = await followedStore();
    const both = [1, 2].map(() => nextOf(events.subscribe(beginning)[Symbol.asyncIterator]()));
    await idle();
    current().bring(log[0]!);

    const [one, other] = await Promise.all(both);

    expect(one).toEqual(other);
    expect(one?.[0]?.event).not.toBe(other?.[0]?.event);
  });

  it('are refused at a position of another store, also when others follow', async () => {
    const { current, events } = await followedStore();
    current().bring(...log.slice(0, 2));
    await idle();

    const ofSqlite = nextOf(events.subscribe('0000000000000012')[Symbol.asyncIterator]());

    await expect(ofSqlite).rejects.toEqual(
      new RangeError('not a position of KurrentDB: 0000000000000012'),
    );
  });
});
