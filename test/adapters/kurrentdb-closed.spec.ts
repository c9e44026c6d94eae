import { setImmediate as idle } from 'node:timers/promises';
import { beginning, noStream, StoreUnavailable } from '../../src/ports/event-store';
import { unavailable } from '../support/node-failures';
import { positionsOf } from '../support/recorded-events';
import { petitionEvents } from '../support/sample-events';
import { followedStore, log } from '../support/scripted-follower';
import { scriptedStore, token, watchMs } from '../support/scripted-node';

const closed = new StoreUnavailable('the store is closed');

describe('the store of KurrentDB that was closed', () => {
  it('refuses every call and connects to nothing', async () => {
    const { events, clients } = scriptedStore();
    await events.close();

    for (const call of [
      () => events.append('petition-1', noStream, petitionEvents('petition-1', 0, 1)),
      () => events.readStream('petition-1'),
      () => events.readAll(beginning),
      () => events.head(),
    ])
      await expect(call()).rejects.toEqual(closed);

    expect(clients).toHaveLength(0);
  });

  it('ends who follows, and neither looks nor subscribes any more', async () => {
    const { events, clients, current, done, time, taken, interruptions } = await followedStore();
    current().bring(log[0]!);
    await idle();
    current().emit('error', unavailable());
    await idle();
    expect(time.waiting()).toEqual([watchMs, 100]);

    await events.close();
    await done;
    await time.pass(100);
    await time.pass(watchMs);

    expect(time.waiting()).toEqual([]);
    expect(clients).toHaveLength(2);
    expect(clients[1]?.subscriptions).toHaveLength(1);
    expect(positionsOf(taken)).toEqual([token(10n)]);
    expect(interruptions).toHaveLength(1);
  });

  it('does not call that an interruption, and takes nothing more', async () => {
    const { events, current, done, time, taken, interruptions } = await followedStore();
    await events.close();
    await done;

    current().bring(log[0]!);
    current().emit('error', unavailable());
    await idle();

    expect([taken, interruptions]).toEqual([[], []]);
    expect(time.waiting()).toEqual([watchMs]);
  });
});
