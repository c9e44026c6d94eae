import type { EventStore } from '../../src/ports/event-store';

/** How many appends a store was asked for, and from which revision on streams were read. */
export type Asked = Readonly<{ appends: number; readsFrom: readonly number[] }>;

/** A store that keeps count of what it is asked. */
export function countedEventStore(store: EventStore) {
  let appends = 0;
  let readsFrom: number[] = [];
  const events: EventStore = {
    ...store,
    append: (...asked) => {
      appends += 1;
      return store.append(...asked);
    },
    readStream: (stream, from = 0) => {
      readsFrom.push(from);
      return store.readStream(stream, from);
    },
  };
  /** What was asked since this was called last. */
  const asked = (): Asked => {
    const counted = { appends, readsFrom };
    appends = 0;
    readsFrom = [];
    return counted;
  };
  return { events, asked };
}
