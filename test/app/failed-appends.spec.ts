import { type EventStore, StoreUnavailable } from '../../src/ports/event-store';
import { clerk, openOffices } from '../support/executors';

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
