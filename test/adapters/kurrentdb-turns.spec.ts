import { setImmediate as idle } from 'node:timers/promises';
import { noStream } from '../../src/ports/event-store';
import { nodeIsDown } from '../support/node-failures';
import { petitionEvents } from '../support/sample-events';
import { type ScriptedClient, scriptedStore, written } from '../support/scripted-node';

/** As many appends as a busy day brings, each to a stream of its own. */
async function begin(count: number) {
  const store = scriptedStore();
  const outcomes = Array.from({ length: count }, (_, index) => {
    const stream = `petition-${index}`;
    return store.events
      .append(stream, noStream, petitionEvents(stream, 0, 1))
      .then(({ ok }) => ok)
      .catch(() => null);
  });
  await idle();
  return { ...store, outcomes };
}

const sentTo = (clients: readonly ScriptedClient[]): number[] =>
  clients.map(({ appends }) => appends.length);

describe('appends to KurrentDB that come at once', () => {
  it('are sent one alone, then 15 at a time, in the order in which they came', async () => {
    const { clients, outcomes } = await begin(40);
    const progress = [sentTo(clients)];

    for (let answered = 0; answered < 40; answered += 1) {
      clients[0]?.appends[answered]?.answer(written(0n, BigInt(answered + 1)));
      await idle();
      progress.push(sentTo(clients));
    }

    const sent = [1, ...Array.from({ length: 40 }, (_, index) => Math.min(16 + index, 40))];
    expect(progress).toEqual(sent.map((count) => [count]));
    expect(clients[0]?.appends.map(({ request }) => request.streamName)).toEqual(
      outcomes.map((_, index) => `store.petition-${index}`),
    );
    expect(await Promise.all(outcomes)).toEqual(outcomes.map(() => true));
  });

  it('are sent one alone again after a failure, until one succeeds', async () => {
    const { clients, outcomes } = await begin(20);

    clients[0]?.appends[0]?.fail(nodeIsDown());
    await idle();
    clients[1]?.appends[0]?.fail(nodeIsDown());
    await idle();
    expect(sentTo(clients)).toEqual([1, 1, 1]);
    clients[2]?.appends[0]?.answer(written(0n, 3n));
    await idle();

    expect(sentTo(clients)).toEqual([1, 1, 16]);
    expect(await Promise.all(outcomes.slice(0, 3))).toEqual([null, null, true]);
  });

  it('are sent to a new client only when nothing is under way on the old one', async () => {
    const { clients } = await begin(30);
    clients[0]?.appends[0]?.answer(written(0n, 1n));
    await idle();

    for (const { fail } of clients[0]?.appends.slice(1, 15) ?? []) fail(nodeIsDown());
    await idle();
    expect(sentTo(clients)).toEqual([16]);
    clients[0]?.appends[15]?.fail(nodeIsDown());
    await idle();

    expect(sentTo(clients)).toEqual([16, 1]);
  });

  it('go to a new client one alone even when one of the old client succeeds meanwhile', async () => {
    const { clients } = await begin(40);
    clients[0]?.appends[0]?.answer(written(0n, 1n));
    await idle();
    clients[0]?.appends[1]?.fail(nodeIsDown());
    await idle();

    clients[0]?.appends[2]?.answer(written(0n, 2n));
    await idle();
    expect(sentTo(clients)).toEqual([16]);
    for (const { answer } of clients[0]?.appends.slice(3) ?? []) answer(written(0n, 3n));
    await idle();

    expect(sentTo(clients)).toEqual([16, 1]);
  });
});
