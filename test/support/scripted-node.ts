import { PassThrough } from 'node:stream';
import type { AppendResult, BinaryEventData } from '@kurrent/kurrentdb-client';
import type { EncodedEvent } from '../../schema/events/codec';
import {
  kurrentdbEventStore,
  type KurrentdbOptions,
} from '../../src/adapters/kurrentdb/event-store';
import type {
  NodeClient,
  NodeEvent,
  NodeSubscription,
  ReadAllRequest,
} from '../../src/adapters/kurrentdb/node-client';
import type { EventStore } from '../../src/ports/event-store';
import { type ManualTimers, manualTimers } from './manual-timers';

/** A call that waits until the test lets it succeed or fail. It knows nothing of what was asked before. */
export type Asked<Request, Answer> = Readonly<{
  request: Request;
  answer: (answer: Answer) => void;
  fail: (error: Error) => void;
}>;

type AppendRequest = Readonly<{
  streamName: string;
  events: BinaryEventData[];
  streamState: bigint | 'no_stream';
}>;
type ReadStreamRequest = Readonly<{ streamName: string }> & Parameters<NodeClient['readStream']>[1];
type SubscribeRequest = Parameters<NodeClient['subscribeToAll']>[0];

/** A client that was connected, and everything that it was asked. */
export type ScriptedClient = NodeClient &
  Readonly<{
    appends: readonly Asked<AppendRequest, AppendResult>[];
    streamReads: readonly Asked<ReadStreamRequest, readonly NodeEvent[]>[];
    logReads: readonly Asked<ReadAllRequest, readonly NodeEvent[]>[];
    subscriptions: readonly ScriptedSubscription[];
    disposals: readonly Asked<undefined, undefined>[];
  }>;

/** A stream, as the client's is: it tells of an error without being destroyed, and of the same error to everybody. */
export class ScriptedSubscription extends PassThrough implements NodeSubscription {
  timesLeft = 0;

  constructor(readonly request: SubscribeRequest) {
    super({ objectMode: true });
  }

  unsubscribe(): Promise<void> {
    this.timesLeft += 1;
    return Promise.resolve();
  }

  bring(...events: readonly NodeEvent[]): void {
    for (const event of events) this.write({ event });
  }
}

/** A client whose disposal never ends where the test wants to end it. */
function scriptedClient(endsDisposal: boolean): ScriptedClient {
  const appends: Asked<AppendRequest, AppendResult>[] = [];
  const streamReads: Asked<ReadStreamRequest, readonly NodeEvent[]>[] = [];
  const logReads: Asked<ReadAllRequest, readonly NodeEvent[]>[] = [];
  const subscriptions: ScriptedSubscription[] = [];
  const disposals: Asked<undefined, undefined>[] = [];
  return {
    appends,
    streamReads,
    logReads,
    subscriptions,
    disposals,
    appendToStream: (streamName, events, { streamState }) =>
      ask(appends, { streamName, events, streamState }),
    readStream: (streamName, options) => iterate(ask(streamReads, { streamName, ...options })),
    readAll: (request) => iterate(ask(logReads, request)),
    subscribeToAll: (request) => {
      const subscription = new ScriptedSubscription(request);
      subscriptions.push(subscription);
      return subscription;
    },
    dispose: async () => {
      const disposal = ask(disposals, undefined);
      if (endsDisposal) disposals.at(-1)?.answer(undefined);
      await disposal;
    },
  };
}

const ask = <Request, Answer>(asked: Asked<Request, Answer>[], request: Request) =>
  new Promise<Answer>((answer, fail) => {
    asked.push({ request, answer, fail });
  });

async function* iterate(read: Promise<readonly NodeEvent[]>) {
  for (const event of await read) yield { event };
}

type Scripted = Readonly<{
  events: EventStore;
  time: ManualTimers;
  /** In the order in which they were connected. */
  clients: readonly ScriptedClient[];
  /** Why following the log was interrupted. */
  interruptions: readonly unknown[];
}>;

export const timeoutMs = 3_000;
export const watchMs = 7_000;

/** The store called `store` over clients that do what the test says. */
export function scriptedStore(
  options: KurrentdbOptions & Readonly<{ endsDisposal?: boolean }> = {},
): Scripted {
  const clients: ScriptedClient[] = [];
  const interruptions: unknown[] = [];
  const time = manualTimers();
  const connect = (): NodeClient => {
    const client = scriptedClient(options.endsDisposal ?? true);
    clients.push(client);
    return client;
  };
  const events = kurrentdbEventStore('store', connect, {
    timeoutMs,
    watchMs,
    onInterrupted: (error) => interruptions.push(error),
    timers: time,
    ...options,
  });
  return { events, time, clients, interruptions };
}

/** What a node answers to an append: the last revision, and the place in the log. */
export const written = (revision: bigint, place: bigint): AppendResult => ({
  success: true,
  nextExpectedRevision: revision,
  position: { commit: place, prepare: place },
});

/** An event as the client gives it back. */
export const atPlace = ({ event, bytes }: EncodedEvent, place: bigint): NodeEvent => ({
  streamId: `store.${event.stream}`,
  type: event.type,
  data: new Uint8Array(Buffer.from(bytes)),
  position: { commit: place, prepare: place },
});

/** The port's name of a place in the log. */
export const token = (place: bigint): string => place.toString(16).padStart(16, '0').repeat(2);
