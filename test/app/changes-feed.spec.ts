import fc from 'fast-check';
import { openMemoryEventStore } from '../../src/adapters/memory/event-store';
import type { Change } from '../../src/app/live/change';
import { changesFeed } from '../../src/app/live/changes-feed';
import { PositionTooOld, UnknownPosition } from '../../src/app/errors';
import { beginning, type EventStore, type Position } from '../../src/ports/event-store';
import { openPorts } from '../support/opened-ports';
import { petitionEvents } from '../support/sample-events';
import { temporaryFolder } from '../support/temporary-folder';

async function append(events: EventStore, count: number): Promise<readonly Position[]> {
  const before = await events.readStream('petition-1');
  const next = before.length;
  await events.append('petition-1', next - 1, petitionEvents('petition-1', next, count));
  return (await events.readStream('petition-1', next)).map(({ position }) => position);
}

/** A log with events of before the start, and a feed that knows none of them yet. */
async function begunBehind(count: number, changesMax: number) {
  const { events } = openMemoryEventStore();
  const old = await append(events, count);
  const reads = { count: 0 };
  const counted: EventStore = {
    ...events,
    readAll: (...asked) => {
      reads.count += 1;
      return events.readAll(...asked);
    },
  };
  const feed = changesFeed({ events: counted, position: old.at(-1) ?? beginning, changesMax });
  const publish = async (more: number) => {
    const positions = await append(events, more);
    feed.publish(await events.readAll(feed.position()));
    return positions;
  };
  return { events, feed, old, publish, reads };
}

async function take(changes: AsyncIterable<readonly Change[]>, count: number) {
  const taken: Position[] = [];
  const pages = changes[Symbol.asyncIterator]();
  while (taken.length < count) {
    const page = await pages.next();
    if (page.done === true) break;
    taken.push(...page.value.map(({ position }) => position));
  }
  await pages.return?.();
  return taken;
}

describe('the feed of changes', () => {
  it('tells each change exactly once and in order, wherever a follower begins', async () => {
    const anyRound = fc.record({
      more: fc.nat(5),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(8), fc.array(anyRound, { maxLength: 6 }), async (before, rounds) => {
        const { feed, old, publish } = await begunBehind(before + 1, 1_000);
        const all = [...old];
        const following: { from: Position; changes: AsyncIterable<readonly Change[]> }[] = [];
        for (const { more, from } of rounds) {
          const place = all[Math.floor(from * (all.length - 1))]!;
          following.push({ from: place, changes: await feed.follow(place) });
          all.push(...(more > 0 ? await publish(more) : []));
        }
        for (const { from, changes } of following) {
          const expected = all.filter((position) => position > from);
          expect(await take(changes, expected.length)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells nothing twice that comes again after a failure', async () => {
    const { events, feed, old, publish } = await begunBehind(2, 100);
    const changes = await feed.follow(old[1]!);
    const first = await publish(2);
    feed.publish(await events.readAll(old[0]!));
    const second = await publish(1);
    expect(await take(changes, 3)).toEqual([...first, ...second]);
  });

  it('reads what lies before the start once for all', async () => {
    const { feed, old, reads } = await begunBehind(9, 100);
    const [one, two] = await Promise.all([feed.follow(old[2]!), feed.follow(old[1]!)]);
    const again = await feed.follow(old[3]!);
    expect(reads.count).toBe(2);
    expect(await take(one, 6)).toEqual(old.slice(3));
    expect(await take(two, 7)).toEqual(old.slice(2));
    expect(await take(again, 5)).toEqual(old.slice(4));
  });

  it('goes back as far as is allowed, and asks the log once for what is older', async () => {
    const { feed, old, reads } = await begunBehind(9, 4);
    await expect(feed.follow(old[3]!)).rejects.toThrow(PositionTooOld);
    await expect(feed.follow(old[3]!)).rejects.toThrow(PositionTooOld);
    await expect(feed.follow(beginning)).rejects.toThrow(PositionTooOld);
    expect(reads.count).toBe(1);
    expect(await take(await feed.follow(old[4]!), 4)).toEqual(old.slice(5));
  });

  it('ends one that lags too far behind, and keeps the others', async () => {
    const { feed, old, publish } = await begunBehind(1, 4);
    const slow = (await feed.follow(old[0]!))[Symbol.asyncIterator]();
    const quick = await feed.follow(old[0]!);
    const first = await publish(4);
    expect(await take(quick, 4)).toEqual(first);
    const quickAgain = await feed.follow(first[3]!);
    const second = await publish(1);
    await expect(slow.next()).rejects.toThrow(new PositionTooOld(old[0]!));
    expect(await slow.next()).toEqual({ done: true, value: undefined });
    expect(await take(quickAgain, 1)).toEqual(second);
  });

  it('refuses a place of no form that the log has', async () => {
    const { ports, close } = await openPorts(temporaryFolder(), { isInMemory: false });
    const old = await append(ports.events, 20);
    const feed = changesFeed({ events: ports.events, position: old.at(-1)! });
    // Read as numbers, these would be other places, or none.
    for (const place of ['000000000000000f', '00000000000000019', '00000000000000001e1', '0'])
      await expect(feed.follow(place)).rejects.toThrow(UnknownPosition);
    expect(await take(await feed.follow(old[17]!), 2)).toEqual(old.slice(18));
    await close();
  });

  it('remembers nothing that does not join what it knows', async () => {
    const { events } = openMemoryEventStore();
    const old = await append(events, 9);
    const withGap = {
      ...events,
      readAll: async () => (await events.readAll(old[3]!)).slice(0, 2),
    };
    const feed = changesFeed({ events: withGap, position: old[8]! });
    await expect(feed.follow(old[3]!)).rejects.toThrow(UnknownPosition);
    const later = await feed.follow(old[8]!);
    const more = await append(events, 1);
    feed.publish(await events.readAll(old[8]!));
    expect(await take(later, 1)).toEqual(more);
  });

  it('ends everybody with the program', async () => {
    const { feed, old } = await begunBehind(1, 4);
    const waiting = (await feed.follow(old[0]!))[Symbol.asyncIterator]().next();
    feed.end();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});
