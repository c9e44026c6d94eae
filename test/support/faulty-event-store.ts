import { type EventStore, StoreUnavailable } from '../../src/ports/event-store';

export type Fault = Readonly<{
  /** For `subscribe` each request for a batch is a call. */
  method: 'append' | 'readStream' | 'readAll' | 'subscribe' | 'head';
  /** Which call of the method fails, counted from 1 over the whole store. */
  call: number;
  /** Before it took effect, or after, when only the answer is lost. */
  when: 'before' | 'after';
}>;

/** A store of which exactly one call fails. */
export function faultyEventStore(store: EventStore, fault: Fault): EventStore {
  let calls = 0;

  const faulty =
    <Args extends readonly unknown[], Result>(
      method: Fault['method'],
      call: (...args: Args) => Promise<Result>,
    ) =>
    async (...args: Args): Promise<Result> => {
      const fails = method === fault.method && (calls += 1) === fault.call;
      if (fails && fault.when === 'before') throw lost(fault);
      const result = await call(...args);
      if (fails) throw lost(fault);
      return result;
    };

  return {
    append: faulty('append', store.append),
    readStream: faulty('readStream', store.readStream),
    readAll: faulty('readAll', store.readAll),
    head: faulty('head', store.head),
    subscribe: (after) => ({
      [Symbol.asyncIterator]: () => {
        const batches = store.subscribe(after)[Symbol.asyncIterator]();
        return {
          next: faulty('subscribe', () => batches.next()),
          return: async () => {
            await batches.return?.();
            return { done: true, value: undefined };
          },
        };
      },
    }),
    close: store.close,
  };
}

const lost = ({ method, call, when }: Fault): StoreUnavailable =>
  new StoreUnavailable(`${method} ${call} fails ${when} it took effect`);
