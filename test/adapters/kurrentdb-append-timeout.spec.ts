import { setImmediate as idle } from 'node:timers/promises';
import { noStream, StoreUnavailable } from '../../src/ports/event-store';
import { nodeIsDown } from '../support/node-failures';
import { encoded } from '../support/recorded-events';
import { petitionEvents } from '../support/sample-events';
import { atPlace, scriptedStore, timeoutMs, written } from '../support/scripted-node';

const late = new StoreUnavailable('KurrentDB did not answer within 3000 ms');

function beginAppend() {
  const store = scriptedStore();
  const petition = petitionEvents('petition-1', 0, 1);
  const append = store.events.append('petition-1', noStream, petition);
  return { ...store, petition, outcome: append.catch((error: unknown) => error) };
}

/** No promise of the client may be left that nobody listens to: jest fails the test for it. */
describe('an append to KurrentDB that is not answered', () => {
  it('is given up when its time is over, and not before', async () => {
    const { outcome, time } = beginAppend();
    let isSettled = false;
    void outcome.then(() => (isSettled = true));
    await idle();

    expect([isSettled, time.waiting()]).toEqual([false, [7_000, timeoutMs]]);
    await time.pass(timeoutMs);

    expect(await outcome).toEqual(late);
    expect(time.waiting()).toEqual([7_000]);
  });

  it('is not told again when the answer comes later', async () => {
    const { outcome, time, clients } = beginAppend();
    await idle();
    await time.pass(timeoutMs);

    clients[0]?.appends[0]?.answer(written(0n, 10n));
    await idle();

    expect(await outcome).toEqual(late);
  });

  it('may fail later, which nobody needs to know', async () => {
    const { outcome, time, clients } = beginAppend();
    await idle();
    await time.pass(timeoutMs);

    clients[0]?.appends[0]?.fail(nodeIsDown());
    await idle();

    expect(await outcome).toEqual(late);
  });

  it('may have been done: reading over another client tells', async () => {
    const { events, time, clients, petition, outcome } = beginAppend();
    await idle();
    await time.pass(timeoutMs);
    await outcome;

    const read = events.readStream('petition-1');
    await idle();
    clients[1]?.streamReads[0]?.answer(petition.map((event) => atPlace(event, 10n)));

    expect((await read).map(({ event }) => event)).toEqual(petition.map(({ event }) => event));
    expect(clients[0]?.appends).toHaveLength(1);
  });

  it('stops the clock when it is answered in time', async () => {
    const { outcome, time, clients } = beginAppend();
    await idle();

    clients[0]?.appends[0]?.answer(written(0n, 10n));

    expect(await outcome).toMatchObject({ ok: true });
    expect(time.waiting()).toEqual([7_000]);
  });
});

describe('an append to KurrentDB that waits for its turn', () => {
  it('is given up in time too, and never sent afterwards', async () => {
    const { events, clients, time, outcome } = beginAppend();
    const second = events
      .append('petition-2', noStream, petitionEvents('petition-2', 0, 1))
      .catch((error: unknown) => error);
    await idle();

    await time.pass(timeoutMs);

    expect([await outcome, await second]).toEqual([late, late]);
    expect(clients.flatMap(({ appends }) => appends)).toHaveLength(1);
  });

  it('is sent as it was asked for', async () => {
    const { events, clients, outcome } = beginAppend();
    const next = petitionEvents('petition-1', 1, 2);
    const second = events.append('petition-1', 0, next);
    await idle();
    clients[0]?.appends[0]?.answer(written(0n, 10n));
    await outcome;
    await idle();

    const request = clients[0]?.appends[1]?.request;
    clients[0]?.appends[1]?.answer(written(2n, 40n));

    expect(request).toMatchObject({ streamName: 'store.petition-1', streamState: 0n });
    expect(request?.events.map(({ data }) => Buffer.from(data).toString())).toEqual(encoded(next));
    expect(await second).toEqual({
      ok: true,
      revision: 2,
      position: '00000000000000280000000000000028',
    });
  });
});
