import { setImmediate as idle } from 'node:timers/promises';
import { type EventStore, noStream, StoreUnavailable } from '../../src/ports/event-store';
import { unavailable } from '../support/node-failures';
import { petitionEvents } from '../support/sample-events';
import { followedStore } from '../support/scripted-follower';
import { scriptedStore, timeoutMs, token, watchMs, written } from '../support/scripted-node';

const disposalMs = 2_000;
const closed = new StoreUnavailable('the store is closed');

const append = (events: EventStore, stream: string) =>
  events.append(stream, noStream, petitionEvents(stream, 0, 1)).catch((error: unknown) => error);

/** Closes, and tells whether that is over. */
function close(events: EventStore) {
  const closing = { isOver: false };
  void events.close().then(() => (closing.isOver = true));
  return closing;
}

const disposalsOf = (clients: ReturnType<typeof scriptedStore>['clients']): number[] =>
  clients.map(({ disposals }) => disposals.length);

describe('closing the store of KurrentDB', () => {
  it('waits for what is under way, also for what has not had its turn', async () => {
    const { events, clients } = scriptedStore();
    const outcomes = [append(events, 'petition-1'), append(events, 'petition-2')];
    await idle();

    const closing = close(events);
    await idle();
    clients[0]?.appends[0]?.answer(written(0n, 1n));
    await idle();
    expect([closing.isOver, disposalsOf(clients)]).toEqual([false, [0]]);
    clients[0]?.appends[1]?.answer(written(0n, 2n));
    await idle();

    expect([closing.isOver, disposalsOf(clients)]).toEqual([true, [1]]);
    expect(await Promise.all(outcomes)).toEqual([
      { ok: true, revision: 0, position: token(1n) },
      { ok: true, revision: 0, position: token(2n) },
    ]);
  });

  it('waits no longer than an append may take', async () => {
    const { events, clients, time } = scriptedStore();
    const outcome = append(events, 'petition-1');
    await idle();
    const closing = close(events);
    await idle();
    expect([closing.isOver, disposalsOf(clients)]).toEqual([false, [0]]);

    await time.pass(timeoutMs);

    expect([closing.isOver, disposalsOf(clients)]).toEqual([true, [1]]);
    expect(await outcome).toEqual(new StoreUnavailable('KurrentDB did not answer within 3000 ms'));
  });

  it('disposes of every client once, also of those in use', async () => {
    const { events, clients, current, time } = await followedStore();
    const replaced = append(events, 'petition-1');
    await idle();
    clients[2]?.appends[0]?.fail(unavailable());
    await replaced;
    const appended = append(events, 'petition-2');
    await idle();
    clients[3]?.appends[0]?.answer(written(0n, 1n));
    await appended;
    const head = events.head().catch((error: unknown) => error);
    await idle();
    expect(disposalsOf(clients)).toEqual([0, 0, 1, 0]);

    await events.close();
    clients[0]?.logReads[1]?.fail(unavailable());

    expect(await head).toBeInstanceOf(StoreUnavailable);
    expect(disposalsOf(clients)).toEqual([1, 1, 1, 1]);
    expect(current().timesLeft).toBe(1);
    expect(time.waiting()).toEqual([watchMs]);
  });

  it('does not wait for ever for a client that cannot be disposed of', async () => {
    const { events, clients, time } = scriptedStore({ endsDisposal: false });
    const appended = append(events, 'petition-1');
    await idle();
    clients[0]?.appends[0]?.answer(written(0n, 1n));
    await appended;

    const closing = close(events);
    await idle();
    expect(closing.isOver).toBe(false);
    await time.pass(disposalMs);

    expect([closing.isOver, disposalsOf(clients)]).toEqual([true, [1]]);
  });

  it('waits for a client that was replaced before', async () => {
    const { events, clients } = scriptedStore({ endsDisposal: false });
    const failed = append(events, 'petition-1');
    await idle();
    clients[0]?.appends[0]?.fail(unavailable());
    await failed;

    const closing = close(events);
    await idle();
    expect(closing.isOver).toBe(false);
    clients[0]?.disposals[0]?.answer(undefined);
    await idle();

    expect(closing.isOver).toBe(true);
  });

  it('takes no notice of a disposal that fails', async () => {
    const { events, clients } = scriptedStore({ endsDisposal: false });
    void events.head();
    await idle();
    clients[0]?.logReads[0]?.answer([]);
    await idle();

    const closing = close(events);
    await idle();
    clients[0]?.disposals[0]?.fail(new Error('the stream is gone'));
    await idle();

    expect(closing.isOver).toBe(true);
  });

  it('can be asked for twice', async () => {
    const { events, clients, time } = scriptedStore({ endsDisposal: false });
    void events.head();
    await idle();
    clients[0]?.logReads[0]?.answer([]);
    await idle();

    const closings = [close(events), close(events)];
    await idle();
    expect(time.waiting()).toEqual([watchMs, disposalMs]);
    clients[0]?.disposals[0]?.answer(undefined);
    await idle();

    expect(closings.map(({ isOver }) => isOver)).toEqual([true, true]);
    expect(disposalsOf(clients)).toEqual([1]);
  });

  it('takes no append in the meantime', async () => {
    const { events, clients } = scriptedStore();
    const first = append(events, 'petition-1');
    await idle();
    const closing = close(events);

    const second = append(events, 'petition-2');
    clients[0]?.appends[0]?.answer(written(0n, 1n));
    await idle();

    expect(await second).toEqual(closed);
    expect(await first).toMatchObject({ ok: true });
    expect(clients.map(({ appends }) => appends.length)).toEqual([1]);
    expect(closing.isOver).toBe(true);
  });
});
