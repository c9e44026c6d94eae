import { LogFollowers } from '../../kernel/log-followers';
import {
  type EventStore,
  type Position,
  type RecordedEvent,
  StoreUnavailable,
} from '../../ports/event-store';
import { parseConnectionUrl } from './connection-url';
import { deadline } from './deadline';
import { EventAppender } from './event-appender';
import { EventReader } from './event-reader';
import { FeedWatchdog } from './feed-watchdog';
import { LiveFeed } from './live-feed';
import { connectClient, type NodeClient } from './node-client';
import { assertPosition } from './position-token';
import type { RecentBounds } from './recent-events';
import { ReplaceableClient } from './replaceable-client';
import { recorded } from './stored-event';
import { systemTimers, type Timers } from './timers';

export type KurrentdbOptions = Readonly<{
  /** How long a call may take before it counts as failed. */
  timeoutMs?: number;
  /** How often the feed is compared with the head of the log. */
  watchMs?: number;
  /** How much of what came last is kept for those who follow the log. */
  recent?: RecentBounds;
  /** Told why following the log was interrupted; it goes on by itself. */
  onInterrupted?: (error: unknown) => void;
  timers?: Timers;
}>;

const pageSize = 1_000;
const disposalMs = 2_000;

/**
 * Opens the store that an address names, `kurrentdb://[user:password@]host[:port][/name][?tls=false]`. The node need
 * not be there yet: calls then reject with StoreUnavailable until it is. Rejects with KurrentdbUrlInvalid.
 */
export async function openKurrentdbEventStore({
  url,
  ...options
}: KurrentdbOptions & Readonly<{ url: string }>): Promise<EventStore> {
  const address = parseConnectionUrl(url);
  // Whatever else the client has against the address must show now and not at the first call.
  await connectClient(address).dispose();
  return kurrentdbEventStore(address.name, () => connectClient(address), options);
}

/** The store over whatever connects to its node. Streams on the node are called `<name>.<stream>`. */
export function kurrentdbEventStore(
  name: string,
  connect: () => NodeClient,
  {
    timeoutMs = 10_000,
    watchMs = 5_000,
    recent = { events: 10_000, bytes: 16 * 1024 * 1024 },
    onInterrupted = () => undefined,
    timers = systemTimers,
  }: KurrentdbOptions = {},
): EventStore {
  const streamPrefix = `${name}.`;
  const inTime = deadline(timers, timeoutMs);
  // One for each kind of use, so that a failure of one leaves the others alone.
  const appending = new ReplaceableClient(connect);
  const reading = new ReplaceableClient(connect);
  const following = new ReplaceableClient(connect);
  const appender = new EventAppender(appending, streamPrefix, inTime);
  const reader = new EventReader(reading, streamPrefix, inTime);
  const feed = new LiveFeed({
    client: following,
    streamPrefix,
    recent,
    pause: timers.pause,
    onGrown: () => {
      followers.wake();
    },
    onInterrupted,
  });
  const followers = new LogFollowers<RecordedEvent>((after) => whenOpen(() => nextAfter(after)));
  const watchdog = new FeedWatchdog(feed, () => reader.head());
  let closing: Promise<void> | null = null;

  const whenOpen = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (closing) throw new StoreUnavailable('the store is closed');
    return work();
  };

  /** Pages of the log for who is far behind; near its end, what the feed brought. */
  async function nextAfter(after: Position): Promise<readonly RecordedEvent[]> {
    // What the feed brought is compared as text, where a position of another engine would pass for one.
    assertPosition(after);
    const fed = feed.after(after, pageSize);
    if (fed) return fed.map(recorded);
    const page = await reader.page(after, pageSize);
    if (page.length < pageSize) feed.startAfter(page.at(-1)?.position ?? after);
    return page.map(recorded);
  }

  async function watch(): Promise<void> {
    while (!closing) {
      await timers.pause(watchMs);
      // A head that cannot be read is the reader's to tell; the next look comes anyway.
      await watchdog.look().catch(() => undefined);
    }
  }

  async function close(): Promise<void> {
    followers.end();
    feed.stop();
    await appender.settled();
    const disposals = [appending, reading, following].map((client) => client.close());
    await deadline(timers, disposalMs)(() => Promise.all(disposals)).catch(() => undefined);
  }

  void watch();
  return {
    append: (...append) => whenOpen(() => appender.append(...append)),
    readStream: (stream, from = 0) =>
      whenOpen(async () => (await reader.stream(stream, from)).map(recorded)),
    readAll: (after, limit = pageSize) =>
      whenOpen(async () => (await reader.page(after, limit)).map(recorded)),
    subscribe: (after) => followers.follow(after),
    head: () =>
      whenOpen(async () => {
        const head = await reader.head();
        return head && recorded(head);
      }),
    close: () => (closing ??= close()),
  };
}
