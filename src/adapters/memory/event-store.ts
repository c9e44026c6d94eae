import { LogFollowers } from '../../kernel/log-followers';
import { type EventStore, type RecordedEvent, StoreUnavailable } from '../../ports/event-store';
import type { Checkpoints } from '../../ports/checkpoints';
import type { Numbers } from '../../ports/numbers';
import { memoryCheckpoints } from './checkpoints';
import { EventLog } from './event-log';

const pageSize = 1_000;

/** A store that is gone when it is closed. */
export function openMemoryEventStore(): Readonly<{
  events: EventStore;
  numbers: Numbers;
  checkpoints: Checkpoints;
}> {
  const log = new EventLog();
  const lastNumbers = new Map<string, number>();
  let isClosed = false;
  const whenOpen = <Result>(work: () => Result): Promise<Result> =>
    new Promise((resolve) => {
      if (isClosed) throw new StoreUnavailable('the store is closed');
      resolve(work());
    });

  const readAll: EventStore['readAll'] = (after, limit = pageSize) =>
    whenOpen(() => log.page(after, limit));
  const followers = new LogFollowers<RecordedEvent>((after) => readAll(after));

  const events: EventStore = {
    append: (...append) =>
      whenOpen(() => {
        const result = log.append(...append);
        if (result.ok) followers.wake();
        return result;
      }),
    readStream: (stream, from = 0) => whenOpen(() => log.stream(stream, from)),
    readAll,
    subscribe: (after) => followers.follow(after),
    head: () => whenOpen(() => log.head()),
    close: () => {
      isClosed = true;
      followers.end();
      return Promise.resolve();
    },
  };
  const next = (series: string): number => {
    const number = (lastNumbers.get(series) ?? 0) + 1;
    lastNumbers.set(series, number);
    return number;
  };
  return {
    events,
    numbers: { next: (series) => whenOpen(() => next(series)) },
    checkpoints: memoryCheckpoints(whenOpen),
  };
}
