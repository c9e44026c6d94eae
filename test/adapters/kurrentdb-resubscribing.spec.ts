import { setImmediate as idle } from 'node:timers/promises';
import { streamNameFilter } from '@kurrent/kurrentdb-client';
import fc from 'fast-check';
import { StoreUnavailable } from '../../src/ports/event-store';
import { clientError, unavailable } from '../support/node-failures';
import { bytesOf, encoded, positionsOf } from '../support/recorded-events';
import { followedStore, log, petition } from '../support/scripted-follower';
import { type ScriptedSubscription, token, watchMs } from '../support/scripted-node';

const placeOf = (place: bigint) => ({ commit: place, prepare: place });

describe('a subscription to KurrentDB', () => {
  it('begins where the log was read to, and asks for the streams of this store alone', async () => {
    const { current, subscriptions } = await followedStore();

    expect(current().request).toEqual({
      fromPosition: 'start',
      filter: streamNameFilter({ prefixes: ['store.'] }),
      requiresLeader: true,
    });
    expect(subscriptions()).toHaveLength(1);
  });

  it.each([
    [
      'breaks',
      (subscription: ScriptedSubscription) => subscription.emit('error', unavailable()),
      'KurrentDB cannot be reached or did not answer: 14 UNAVAILABLE: No connection established. Last error: Error: connect ECONNREFUSED 127.0.0.1:2113. Resolution note: ',
    ],
    [
      'may not be had',
      (subscription: ScriptedSubscription) =>
        subscription.emit('error', clientError(16, 'UNAUTHENTICATED: Unauthenticated')),
      'KurrentDB denies access to this user',
    ],
    ['ends', (subscription: ScriptedSubscription) => subscription.end(), 'the subscription ended'],
  ])('that %s is begun anew behind the last event that came', async (_, breakOff, reason) => {
    const { current, clients, time, taken, interruptions } = await followedStore();
    const first = current();
    first.bring(...log.slice(0, 3));
    await idle();

    breakOff(first);
    await idle();
    expect(time.waiting()).toEqual([watchMs, 100]);
    await time.pass(100);

    expect(current()).not.toBe(first);
    expect(current().request.fromPosition).toEqual(placeOf(12n));
    expect(first.timesLeft).toBe(1);
    expect(clients.map(({ disposals }) => disposals.length)).toEqual([0, 1, 0]);
    expect(interruptions.map((error) => [(error as Error).name, (error as Error).message])).toEqual(
      [['StoreUnavailable', reason]],
    );
    current().bring(...log.slice(3, 5));
    await idle();
    expect(bytesOf(taken)).toEqual(encoded(petition.slice(0, 5)));
  });

  it.each([
    ['broke', (subscription: ScriptedSubscription) => subscription.emit('error', unavailable())],
    ['ended', (subscription: ScriptedSubscription) => subscription.end()],
    [
      'told of an event of somebody else',
      (subscription: ScriptedSubscription) => {
        subscription.bring({ ...log[0]!, data: {} });
      },
    ],
  ])('that %s may fail again, which changes nothing', async (_, breakOff) => {
    const { current, time, taken } = await followedStore();
    const first = current();
    breakOff(first);
    await idle();
    await time.pass(100);

    first.emit('error', unavailable());
    current().bring(log[0]!);
    await idle();

    expect(positionsOf(taken)).toEqual([token(10n)]);
    expect(time.waiting()).toEqual([watchMs]);
  });

  it('is begun anew after 100 ms, then after twice as long each time, up to 5 s', async () => {
    const { current, time, subscriptions, interruptions } = await followedStore();
    const pauses = [100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000, 5_000];

    for (const pause of pauses) {
      current().emit('error', unavailable());
      await idle();
      expect(time.waiting()).toEqual([watchMs, pause]);
      await time.pass(pause);
    }

    expect(subscriptions()).toHaveLength(10);
    expect(interruptions).toHaveLength(9);
    expect(interruptions.every((error) => error instanceof StoreUnavailable)).toBe(true);
  });

  it('is begun anew after 100 ms again once one was confirmed', async () => {
    const { current, time } = await followedStore();
    for (const pause of [100, 200, 400]) {
      current().emit('error', unavailable());
      await idle();
      await time.pass(pause);
    }

    current().emit('confirmation');
    current().emit('error', unavailable());
    await idle();

    expect(time.waiting()).toEqual([watchMs, 100]);
  });

  it('that meets an event of somebody else tells of it and goes on trying', async () => {
    const { current, time, taken, interruptions, clients } = await followedStore();
    current().bring(log[0]!, { ...log[1]!, data: {} }, log[2]!);
    await idle();
    await time.pass(100);

    expect(interruptions).toEqual([
      new TypeError('a PetitionForwarded.v1 in store.petition-1 was not written by this program'),
    ]);
    expect(current().request.fromPosition).toEqual(placeOf(10n));
    expect(positionsOf(taken)).toEqual([token(10n)]);
    expect(clients.map(({ disposals }) => disposals.length)).toEqual([0, 0]);
  });

  /** How a subscription goes: it tells some again, then some more, and breaks at once or later. */
  const life = fc.record({
    toldAgain: fc.nat({ max: 3 }),
    more: fc.nat({ max: 5 }),
    settles: fc.boolean(),
    ends: fc.boolean(),
  });

  it('loses nothing and tells nothing twice, however often it breaks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(life, { maxLength: 6 }), async (lives) => {
        const { current, time, taken, events, done } = await followedStore();
        const comeTo = () => {
          const { fromPosition } = current().request;
          return typeof fromPosition === 'string' ? 0 : Number(fromPosition.commit) - 9;
        };
        for (const { toldAgain, more, settles, ends } of lives) {
          const from = comeTo();
          current().emit('confirmation');
          current().bring(...log.slice(Math.max(from - toldAgain, 0), from + more));
          if (settles) await idle();
          if (ends) current().end();
          else current().emit('error', unavailable());
          await idle();
          await time.pass(100);
        }
        current().bring(...log.slice(comeTo()));
        await idle();

        expect(bytesOf(taken)).toEqual(encoded(petition));
        await events.close();
        await done;
      }),
      { numRuns: 50 },
    );
  });
});
