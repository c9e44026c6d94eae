import { deadline, unlessGivenUp } from '../../src/adapters/kurrentdb/deadline';
import { StoreUnavailable } from '../../src/ports/event-store';
import { manualTimers } from '../support/manual-timers';

const late = new StoreUnavailable('KurrentDB did not answer within 40 ms');
const never = new Promise<never>(() => undefined);

describe('a deadline', () => {
  it('lets the work go on until its time is over, and tells it then', async () => {
    const time = manualTimers();
    const told: AbortSignal[] = [];
    const outcome = deadline(
      time,
      40,
    )((gaveUp) => {
      told.push(gaveUp);
      return never;
    }).catch((error: unknown) => error);

    expect(told.map(({ aborted }) => aborted)).toEqual([false]);
    await time.pass(40);

    expect(told.map(({ aborted, reason }) => [aborted, reason as unknown])).toEqual([[true, late]]);
    expect(await outcome).toEqual(late);
  });

  it('is over for what begins too late', async () => {
    await expect(unlessGivenUp(AbortSignal.abort(late), never)).rejects.toBe(late);
  });
});
