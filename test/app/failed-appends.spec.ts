import { type EventStore, StoreUnavailable } from '../../src/ports/event-store';
import { countedEventStore } from '../support/counted-event-store';
import { clerk, openOffices, streamOf, twoProcesses } from '../support/executors';
import { faultyEventStore } from '../support/faulty-event-store';

/** Lets something happen when the store is first asked to append, which it then fails to do. */
const failingFirst =
  (meanwhile: () => Promise<unknown>) =>
  (events: EventStore): EventStore => {
    let isFirst = true;
    return {
      ...events,
      async append(...asked) {
        if (!isFirst) return events.append(...asked);
        isFirst = false;
        await meanwhile();
        throw new StoreUnavailable('away');
      },
    };
  };

describe('a stream after an append that failed', () => {
  it.each(['before', 'after'] as const)(
    'is read again before it is written, where it failed %s it took effect',
    async (when) => {
      const { here, asked, typesOf } = await twoProcesses(true, (events) =>
        faultyEventStore(faultyEventStore(events, { method: 'append', call: 2, when }), {
          ...{ method: 'readStream', call: 2, when: 'before' },
        }),
      );
      const id = streamOf(await here.receive('R'));
      await expect(here.classify(id, 'C')).rejects.toThrow(StoreUnavailable);
      asked();
      streamOf(await here.classify(id, 'C'));

      expect(asked()).toEqual({ appends: when === 'before' ? 1 : 0, readsFrom: [0] });
      expect(await typesOf(id)).toEqual(['0 PetitionReceived.v1', '1 PetitionClassified.v1']);
    },
  );

  it('is not taken to end with what was found, where others wrote between', async () => {
    let meanwhile = (): Promise<unknown> => Promise.resolve();
    const { executeThere, offices, typesOf } = await twoProcesses(true);
    const there = clerk(executeThere, offices);
    const id = streamOf(await there.receive('R'));
    const { events, asked } = countedEventStore(
      failingFirst(() => meanwhile())(offices.ports.events),
    );
    const here = clerk(offices.executor(events), offices);
    meanwhile = async () => {
      streamOf(await there.classify(id, 'C1'));
      streamOf(await there.classify(id, 'C2'));
    };
    const classified = await here.classify(id, 'C2');
    expect(await there.classify(id, 'C2')).toEqual(classified);
    asked();
    streamOf(await here.forward(id, 'F'));

    expect(asked()).toEqual({ appends: 1, readsFrom: [0] });
    expect(await typesOf(id)).toEqual([
      '0 PetitionReceived.v1',
      '1 PetitionClassified.v1',
      '2 PetitionClassified.v1',
      '3 PetitionForwarded.v1',
    ]);
  });

  it('is no success for a key that was used for something else meanwhile', async () => {
    const offices = await openOffices(true);
    const there = clerk(offices.executor(), offices);
    const events = failingFirst(() => there.receive('R', 'Khác.'))(offices.ports.events);
    const here = clerk(offices.executor(events), offices);

    expect(await here.receive('R')).toEqual({
      ok: false,
      refusal: { code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' },
    });
  });
});
