import { setImmediate as idle } from 'node:timers/promises';
import { beginning, StoreUnavailable } from '../../src/ports/event-store';
import { unavailable } from '../support/node-failures';
import { positionsOf } from '../support/recorded-events';
import { followedStore, log } from '../support/scripted-follower';
import { scriptedStore, token, watchMs } from '../support/scripted-node';

type Followed = Awaited<ReturnType<typeof followedStore>>;

/** The next look of the watchdog finds this head of the log, or that it cannot be read. */
async function look({ time, clients }: Followed, head: typeof log | Error): Promise<void> {
  const asked = () => clients.flatMap(({ logReads }) => logReads);
  const before = asked().length;
  await time.pass(watchMs);
  const [read] = asked().slice(before);
  if (!read) throw new Error('the head was not asked for');
  if (head instanceof Error) read.fail(head);
  else read.answer(head);
  await idle();
}

/** Two events came, and then nothing, without an error. */
async function standing(): Promise<Followed> {
  const followed = await followedStore();
  followed.current().emit('confirmation');
  followed.current().bring(...log.slice(0, 2));
  await idle();
  return followed;
}

const head = (place: number) => log.slice(place - 10, place - 9);
const stoodStill = new StoreUnavailable('the subscription stood still');

describe('the watchdog over a subscription to KurrentDB', () => {
  it('gives up one that lies behind the head at two looks without having moved', async () => {
    const followed = await standing();
    const { current, time, interruptions, taken } = followed;
    const first = current();

    await look(followed, head(13));
    expect(interruptions).toEqual([]);
    await look(followed, head(13));
    expect(interruptions).toEqual([stoodStill]);
    await time.pass(100);

    expect(first.timesLeft).toBe(1);
    expect(current()).not.toBe(first);
    expect(current().request.fromPosition).toEqual({ commit: 11n, prepare: 11n });
    current().bring(...log.slice(2, 4));
    await idle();
    expect(positionsOf(taken)).toEqual([10n, 11n, 12n, 13n].map(token));
  });

  it('takes nothing of one that was given up', async () => {
    const followed = await standing();
    const { current, time, taken } = followed;
    const first = current();
    await look(followed, head(13));
    await look(followed, head(13));
    await time.pass(100);

    first.bring(...log.slice(3, 4));
    await idle();
    current().bring(...log.slice(2, 4));
    await idle();

    expect(positionsOf(taken)).toEqual([10n, 11n, 12n, 13n].map(token));
  });

  it('gives up one of which nothing ever came', async () => {
    const followed = await followedStore();

    await look(followed, head(10));
    await look(followed, head(10));
    await followed.time.pass(100);

    expect(followed.interruptions).toEqual([stoodStill]);
    expect(followed.current().request.fromPosition).toBe('start');
  });

  it('leaves one alone that is slow but moves', async () => {
    const followed = await standing();

    for (const next of [2, 3, 4]) {
      await look(followed, head(16));
      followed.current().bring(log[next]!);
      await idle();
    }

    expect(followed.interruptions).toEqual([]);
    expect(followed.subscriptions()).toHaveLength(1);
  });

  it.each([
    ['is at the head', head(11)],
    ['is ahead of a head that was read before', head(10)],
    ['follows an empty log', []],
    ['cannot be compared', unavailable()],
  ])('leaves one alone that %s, and looks again', async (_, found) => {
    const followed = await standing();

    await look(followed, found);
    await look(followed, found);
    await look(followed, found);

    expect(followed.interruptions).toEqual([]);
    expect(followed.time.waiting()).toEqual([watchMs]);
  });

  it('counts anew after it was at the head', async () => {
    const followed = await standing();

    await look(followed, head(13));
    await look(followed, head(11));
    await look(followed, head(13));
    expect(followed.interruptions).toEqual([]);
    await look(followed, head(13));

    expect(followed.interruptions).toEqual([stoodStill]);
  });

  it('gives the next one the same patience', async () => {
    const followed = await standing();
    await look(followed, head(13));
    await look(followed, head(13));
    await followed.time.pass(100);

    await look(followed, head(13));
    expect(followed.interruptions).toHaveLength(1);
    await look(followed, head(13));

    expect(followed.interruptions).toEqual([stoodStill, stoodStill]);
  });

  it('asks for nothing while nobody follows', async () => {
    const { time, clients, events } = scriptedStore();
    await time.pass(watchMs);
    await time.pass(watchMs);
    expect(clients).toHaveLength(0);

    void events.readAll(beginning);
    await time.pass(watchMs);

    expect(clients.flatMap(({ logReads }) => logReads)).toHaveLength(1);
  });
});
