import { openMemoryEventStore } from '../../src/adapters/memory/event-store';
import {
  beginning,
  type EventStore,
  noStream,
  StoreUnavailable,
} from '../../src/ports/event-store';
import { type Fault, faultyEventStore } from '../support/faulty-event-store';
import { bytesOf, encoded, take } from '../support/recorded-events';
import { petitionEvents } from '../support/sample-events';

const appendOne = (events: EventStore, revision: number) =>
  events.append('petition-1', revision - 1, petitionEvents('petition-1', revision, 1));

const failing = (method: Fault['method'], call: number, when: Fault['when']) => {
  const { events } = openMemoryEventStore();
  return { events, faulty: faultyEventStore(events, { method, call, when }) };
};

describe('faulty event store', () => {
  it('fails an append before it took effect', async () => {
    const { events, faulty } = failing('append', 2, 'before');

    expect(await appendOne(faulty, 0)).toMatchObject({ ok: true });
    await expect(appendOne(faulty, 1)).rejects.toThrow(StoreUnavailable);
    expect(bytesOf(await events.readAll(beginning))).toEqual(
      encoded(petitionEvents('petition-1', 0, 1)),
    );
    expect(await appendOne(faulty, 1)).toMatchObject({ ok: true });
  });

  it('fails an append after it took effect', async () => {
    const { events, faulty } = failing('append', 1, 'after');

    await expect(appendOne(faulty, 0)).rejects.toThrow(StoreUnavailable);
    expect(bytesOf(await events.readAll(beginning))).toEqual(
      encoded(petitionEvents('petition-1', 0, 1)),
    );
    expect(await appendOne(faulty, 0)).toEqual({ ok: false, revision: 0 });
  });

  it.each([
    ['readStream', (events: EventStore) => events.readStream('petition-1')],
    ['readAll', (events: EventStore) => events.readAll(beginning)],
    ['head', (events: EventStore) => events.head()],
    ['subscribe', (events: EventStore) => take(events.subscribe(beginning), 1)],
  ] as const)('fails exactly one call of %s', async (method, call) => {
    const { faulty } = failing(method, 2, 'before');
    await faulty.append('petition-1', noStream, petitionEvents('petition-1', 0, 1));
    const answer = await call(faulty);

    await expect(call(faulty)).rejects.toThrow(StoreUnavailable);

    expect(await call(faulty)).toEqual(answer);
  });

  it('lets a subscriber leave while it waits', async () => {
    const { faulty } = failing('append', 1, 'before');
    const batches = faulty.subscribe(beginning)[Symbol.asyncIterator]();
    const waiting = batches.next();

    await batches.return?.();

    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});
