import { types } from 'node:util';
import {
  type AppendResult,
  type BinaryEventData,
  type Filter,
  KurrentDBClient,
  type Position as LogPosition,
} from '@kurrent/kurrentdb-client';
import { type ConnectionUrl, KurrentdbUrlInvalid } from './connection-url';

/** An event as the client gives it; only what is read of it. */
export type NodeEvent = Readonly<{
  streamId: string;
  type: string;
  data: unknown;
  position?: LogPosition | undefined;
}>;

type NodeEvents = AsyncIterable<Readonly<{ event?: NodeEvent }>>;

export type NodeSubscription = NodeEvents &
  Readonly<{
    on: (event: 'error' | 'confirmation', listener: () => void) => unknown;
    unsubscribe: () => Promise<void>;
  }>;

export type ReadAllRequest = Readonly<{
  fromPosition: LogPosition | 'start' | 'end';
  direction: 'forwards' | 'backwards';
  maxCount: number;
  filter: Filter;
  requiresLeader: true;
}>;

/** The part of the client that the store is made of. */
export type NodeClient = Readonly<{
  appendToStream: (
    streamName: string,
    events: BinaryEventData[],
    options: { streamState: bigint | 'no_stream' },
  ) => Promise<AppendResult>;
  readStream: (
    streamName: string,
    options: { fromRevision: bigint; maxCount: number; requiresLeader: true },
  ) => NodeEvents;
  readAll: (options: ReadAllRequest) => NodeEvents;
  subscribeToAll: (options: {
    fromPosition: LogPosition | 'start';
    filter: Filter;
    requiresLeader: true;
  }) => NodeSubscription;
  dispose: () => Promise<void>;
}>;

/** Asks nothing of the node yet. Throws KurrentdbUrlInvalid. */
export function connectClient({ clientUrl }: ConnectionUrl): NodeClient {
  try {
    return KurrentDBClient.connectionString(clientUrl);
  } catch (error) {
    throw new KurrentdbUrlInvalid(
      `the address of KurrentDB cannot be used: ${complaint(error, clientUrl)}`,
    );
  }
}

/** What the client has against an address, unless it repeats the address or a piece of it. */
function complaint(error: unknown, clientUrl: string): string {
  if (!types.isNativeError(error)) return 'it is not understood';
  if ('expected' in error && typeof error.expected === 'string')
    return `expected ${error.expected}`;
  const login = /^[^/]*\/\/([^@]*)@/.exec(clientUrl)?.[1] ?? '';
  const secrets = login.split(':').filter(Boolean);
  const repeats = [...secrets, '://'].some((secret) => error.message.includes(secret));
  return repeats ? 'its host or port is not understood' : error.message;
}
