import { join } from 'node:path';
import type { AnyProjection } from '../../projections/all-projections';
import type { Projection } from '../../projections/projection';
import type { EncodedEvent } from '../../schema/events/codec';
import type { EventType } from '../../schema/events/domain-event';
import { openMemoryEventStore } from '../../src/adapters/memory/event-store';
import { openSqliteViewStore } from '../../src/adapters/sqlite/view-store';
import {
  projectionRunner,
  type ProjectionRunner,
  type RunnerOptions,
} from '../../src/app/projection-runner';
import {
  beginning,
  type EventStore,
  noStream,
  type Position,
  type RecordedEvent,
} from '../../src/ports/event-store';
import type { Row, ViewStore } from '../../src/ports/view-store';
import { bodyRegistered, petitionEvents } from '../support/sample-events';
import { noSealer } from '../support/no-sealer';
import { temporaryFolder } from '../support/temporary-folder';

const view = (
  name: string,
  types: readonly EventType[],
  project: Projection<EventType, Row>['project'] = (row) => ({
    count: Number(row?.['count'] ?? 0) + 1,
  }),
): AnyProjection => ({
  name,
  version: 1,
  indexes: [],
  handles: Object.fromEntries(types.map((type) => [type, true])) as AnyProjection['handles'],
  keysOf: ({ stream }) => [stream],
  project,
});

const petitions = view('petitions', ['PetitionReceived.v1', 'PetitionForwarded.v1']);
const bodies = view('bodies', ['BodyRegistered.v1']);
/** A petition is there until it is forwarded. */
const waiting = view(
  'waiting',
  ['PetitionReceived.v1', 'PetitionForwarded.v1'],
  (_row, { event }) => (event.type === 'PetitionReceived.v1' ? { id: event.stream } : null),
);

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** Lets everything happen that waits for nothing but its turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A promise that the test fulfils. */
function signal(): Readonly<{ given: Promise<void>; give: () => void }> {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

/** The log as it is stored, in pages of a size. */
const pagesOf = (
  events: EventStore,
  after: Position,
  size: number,
): AsyncIterable<readonly RecordedEvent[]> => ({
  [Symbol.asyncIterator]: () => {
    let position = after;
    return {
      next: async () => {
        const page = await events.readAll(position, size);
        position = page.at(-1)?.position ?? position;
        return page.length > 0 ? { done: false, value: page } : { done: true, value: undefined };
      },
    };
  },
});

type Told = Readonly<{ changed: string[][]; progress: number[]; failures: unknown[] }>;

type Starting = Awaited<ReturnType<typeof world>>['start'];

async function world() {
  const { events } = openMemoryEventStore();
  const views = await openSqliteViewStore({ file: join(temporaryFolder(), 'views.db') });
  closers.push(views.close);
  const start = async (
    projections: readonly AnyProjection[],
    options: Partial<RunnerOptions> = {},
    head?: Position,
  ): Promise<ProjectionRunner & Told> => {
    const told: Told = { changed: [], progress: [], failures: [] };
    const runner = projectionRunner({
      events,
      views,
      sealer: noSealer,
      projections,
      onChanged: (names) => told.changed.push([...names]),
      onProgress: (count) => told.progress.push(count),
      onFailure: (error) => told.failures.push(error),
      pause: turn,
      untoldEventsMax: 1,
      ...options,
    });
    closers.push(runner.stop);
    await runner.start(head);
    return { ...runner, ...told };
  };
  return { events, views, start };
}

const append = async (
  events: EventStore,
  batch: readonly EncodedEvent[],
  after = noStream,
): Promise<Position> => {
  const result = await events.append(batch[0]!.event.stream, after, batch);
  return result.ok ? result.position : beginning;
};

const failure = new Error('the view store failed');
/** Fails one call for one view, before it took effect or after. */
function failingOnce(views: ViewStore, name: string, when: 'before' | 'after'): ViewStore {
  let isDue = true;
  return {
    ...views,
    putMany: async (view, changes, checkpoint) => {
      const fails = isDue && view.name === name;
      if (fails) isDue = false;
      if (fails && when === 'before') throw failure;
      await views.putMany(view, changes, checkpoint);
      if (fails) throw failure;
    },
  };
}

describe('a projection runner', () => {
  it('folds what is stored already, and what is appended while it runs', async () => {
    const { events, views, start } = await world();
    await append(events, petitionEvents('petition-1', 0, 2));

    const runner = await start([petitions]);
    const last = await append(events, petitionEvents('petition-1', 2, 1), 1);
    await runner.reached(last);

    expect(await views.get(petitions, 'petition-1')).toEqual({ count: 3 });
    expect(await views.checkpoint(petitions)).toBe(last);
  });

  it('tells after each batch how many events it brought and which views changed', async () => {
    const { events, start } = await world();
    const runner = await start([petitions, bodies]);

    await runner.reached(await append(events, petitionEvents('petition-1', 0, 3)));
    await runner.reached(await append(events, [bodyRegistered()]));
    await append(events, petitionEvents('petition-2', 0, 1));
    await runner.reached(await append(events, [bodyRegistered({ stream: 'body-2' })]));

    expect(runner.progress.reduce((sum, count) => sum + count, 0)).toBe(6);
    expect(runner.progress.slice(0, 2)).toEqual([3, 1]);
    expect(runner.changed.slice(0, 2)).toEqual([['petitions'], ['bodies']]);
    expect(runner.changed.flat()).toEqual(['petitions', 'bodies', 'petitions', 'bodies']);
  });

  it('tells of no view that an event does not concern, though all have passed it', async () => {
    const { events, views, start } = await world();
    const runner = await start([bodies]);

    const last = await append(events, petitionEvents('petition-1', 0, 1));
    await runner.reached(last);

    expect(runner.changed).toEqual([[]]);
    expect(await views.checkpoint(bodies)).toBe(last);
  });

  it('stops while it waits for events, and folds nothing any more', async () => {
    const { events, views, start } = await world();
    const runner = await start([petitions]);
    await runner.reached(await append(events, petitionEvents('petition-1', 0, 1)));

    await runner.stop();
    await append(events, petitionEvents('petition-1', 1, 1), 0);
    await turn();

    expect(await views.get(petitions, 'petition-1')).toEqual({ count: 1 });
    expect(runner.failures).toEqual([]);
  });

  it('goes on from its checkpoints when it is started again', async () => {
    const { events, views, start } = await world();
    const before = await start([petitions]);
    const last = await append(events, petitionEvents('petition-1', 0, 2));
    await before.reached(last);
    await before.stop();

    const after = await start([petitions]);
    await after.reached(last);
    expect(after.progress).toEqual([]);
    await after.reached(await append(events, petitionEvents('petition-1', 2, 1), 1));

    expect(after.progress).toEqual([1]);
    expect(await views.get(petitions, 'petition-1')).toEqual({ count: 3 });
  });
});

describe('a view in which nothing changes', () => {
  it('tells the store now and then how far it came, and looks again at the rest after a start', async () => {
    const { events, views, start } = await world();
    const puts: [string, number][] = [];
    const watched: ViewStore = {
      ...views,
      putMany: async (view, changes, checkpoint) => {
        puts.push([view.name, changes.length]);
        await views.putMany(view, changes, checkpoint);
      },
    };
    const options = { views: watched, untoldEventsMax: 3 };
    const first = await start([petitions, bodies], options);
    for (let revision = 0; revision < 4; revision += 1)
      await first.reached(
        await append(events, petitionEvents('petition-1', revision, 1), revision - 1),
      );
    const log = await events.readAll(beginning);
    const last = log[3]!.position;
    expect(puts.filter(([name]) => name === 'bodies')).toEqual([['bodies', 0]]);
    expect(puts.filter(([name]) => name === 'petitions')).toHaveLength(4);
    expect(await views.checkpoint(bodies)).toBe(log[2]?.position);
    expect(first.position()).toBe(last);
    expect(first.places().map(({ position }) => position)).toEqual([last, last]);
    await first.stop();

    const second = await start([petitions, bodies], options);
    await second.reached(last);
    expect(second.progress).toEqual([1]);
    expect(await views.get(petitions, 'petition-1')).toEqual({ count: 4 });
    const registered = await append(events, [bodyRegistered()]);
    await second.reached(registered);
    expect(puts.at(-1)).toEqual(['bodies', 1]);
    expect(await views.checkpoint(bodies)).toBe(registered);
    expect(await views.checkpoint(petitions)).toBe(last);
  });
});

describe('a batch is told as visible', () => {
  const tellsWhatIsStored = async (views: ViewStore, start: Starting) => {
    const told: Promise<string>[] = [];
    const runner = await start([petitions, bodies], {
      views,
      onVisible: (batch) => {
        const stored = Promise.all([views.checkpoint(petitions), views.checkpoint(bodies)]);
        told.push(stored.then((all) => [...all, batch.at(-1)?.position].join()));
      },
    });
    return { runner, told };
  };

  it('once every view has stored it', async () => {
    const { events, views, start } = await world();
    const { runner, told } = await tellsWhatIsStored(views, start);
    const last = await append(events, petitionEvents('petition-1', 0, 1));
    await runner.reached(last);
    expect(await Promise.all(told)).toEqual([`${last},${last},${last}`]);
  });

  it('only after a failure is over, also where one view had stored it before', async () => {
    const { events, views, start } = await world();
    const failing = failingOnce(views, 'bodies', 'before');
    const { runner, told } = await tellsWhatIsStored(failing, start);
    const last = await append(events, petitionEvents('petition-1', 0, 1));
    await runner.reached(last);
    expect(runner.failures).toEqual([failure]);
    expect(await Promise.all(told)).toEqual([`${last},${last},${last}`]);
  });

  it('but not while its rows wait in memory for more of an old log', async () => {
    const { events, views, start } = await world();
    const last = await append(events, petitionEvents('petition-1', 0, 3));
    const told: (Position | undefined)[] = [];
    const inSteps = { ...events, subscribe: (after: Position) => pagesOf(events, after, 1) };
    const runner = await start(
      [petitions],
      { events: inSteps, onVisible: (batch) => told.push(batch.at(-1)?.position) },
      last,
    );
    await runner.reached(last);
    expect(told).toEqual([last]);
    expect(await views.get(petitions, 'petition-1')).toEqual({ count: 3 });
  });
});

describe('what was reached', () => {
  it('is what every view has folded', async () => {
    const { events, views, start } = await world();
    const [entered, held] = [signal(), signal()];
    const order: string[] = [];
    const slow: ViewStore = {
      ...views,
      putMany: async (view, changes, checkpoint) => {
        if (view.name === 'bodies') {
          entered.give();
          await held.given;
        }
        await views.putMany(view, changes, checkpoint);
        order.push(view.name);
      },
    };
    const runner = await start([petitions, bodies], { views: slow });
    const last = await append(events, petitionEvents('petition-1', 0, 1));
    await entered.given;

    const reached = runner.reached(last).then(() => order.push('reached'));
    await turn();
    held.give();
    await reached;

    expect(order).toEqual(['petitions', 'bodies', 'reached']);
    expect(await views.checkpoint(petitions)).toBe(last);
    expect(await views.checkpoint(bodies)).toBe(last);
  });

  it('is nothing beyond the position that is waited for', async () => {
    const { events, start } = await world();
    const order: string[] = [];
    const runner = await start([petitions], { onChanged: () => order.push('batch') });
    const first = await append(events, petitionEvents('petition-1', 0, 1));
    await runner.reached(first);
    // Positions of the store in memory are places in its log, in sixteen digits.
    const next = String(Number(first) + 1).padStart(first.length, '0');

    const reached = runner.reached(next).then(() => order.push('reached'));
    await turn();
    expect(await append(events, petitionEvents('petition-1', 1, 1), 0)).toBe(next);
    await reached;

    expect(order).toEqual(['batch', 'batch', 'reached']);
  });
});

describe('what is old at the start', () => {
  /** The log in pages, and the checkpoint and row count of every put of a view. */
  function watched(events: EventStore, views: ViewStore, pageSize: number) {
    const puts: unknown[] = [];
    const paged: EventStore = { ...events, subscribe: (after) => pagesOf(events, after, pageSize) };
    const recording: ViewStore = {
      ...views,
      putMany: async (view, changes, checkpoint) => {
        await views.putMany(view, changes, checkpoint);
        puts.push([view.name, changes.map(({ key }) => key), checkpoint]);
      },
    };
    return { puts, options: { events: paged, views: recording } };
  }

  it('is put together at its end, each row once', async () => {
    const { events, views, start } = await world();
    await append(events, petitionEvents('petition-1', 0, 3));
    const last = await append(events, petitionEvents('petition-2', 0, 3));
    const { puts, options } = watched(events, views, 2);

    const runner = await start([petitions, bodies], options, last);
    await runner.reached(last);

    expect(runner.progress).toEqual([2, 2, 2]);
    expect(runner.changed).toEqual([[], [], ['petitions']]);
    expect(puts).toEqual([
      ['petitions', ['petition-1', 'petition-2'], last],
      ['bodies', [], last],
    ]);
    expect(await views.get(petitions, 'petition-1')).toEqual({ count: 3 });
    expect(await views.get(petitions, 'petition-2')).toEqual({ count: 3 });
  });

  it('waits in memory only up to so many rows', async () => {
    const { events, views, start } = await world();
    const positions: Position[] = [];
    for (const stream of ['petition-1', 'petition-2', 'petition-3', 'petition-4', 'petition-5'])
      positions.push(await append(events, petitionEvents(stream, 0, 1)));
    const { puts, options } = watched(events, views, 1);

    const runner = await start([petitions], { ...options, waitingRowsMax: 2 }, positions[4]);
    await runner.reached(positions[4]!);

    expect(puts).toEqual([
      ['petitions', ['petition-1', 'petition-2', 'petition-3'], positions[2]],
      ['petitions', ['petition-4', 'petition-5'], positions[4]],
    ]);
  });

  it('is folded again from the checkpoint when it fails while it waits', async () => {
    const { events, views, start } = await world();
    const last = await append(events, petitionEvents('petition-1', 0, 4));
    let folds = 0;
    const fragile = view('fragile', ['PetitionReceived.v1', 'PetitionForwarded.v1'], (row) => {
      if ((folds += 1) === 3) throw failure;
      return { count: Number(row?.['count'] ?? 0) + 1 };
    });

    const { options } = watched(events, views, 2);
    const runner = await start([fragile], options, last);
    await runner.reached(last);

    expect(runner.failures).toEqual([failure]);
    expect(folds).toBe(7);
    expect(await views.get(fragile, 'petition-1')).toEqual({ count: 4 });
  });
});

describe('after a failure', () => {
  it.each(['before', 'after'] as const)(
    'of putMany %s it took effect, the runner pauses, recovers and counts once',
    async (when) => {
      const { events, views, start } = await world();
      const pauses: number[] = [];
      const runner = await start([petitions, bodies], {
        views: failingOnce(views, 'petitions', when),
        pause: (ms) => {
          pauses.push(ms);
          return turn();
        },
      });

      const last = await append(events, petitionEvents('petition-1', 0, 2));
      await runner.reached(last);

      expect(runner.failures).toEqual([failure]);
      expect(pauses).toEqual([1000]);
      expect(await views.get(petitions, 'petition-1')).toEqual({ count: 2 });
      expect(await views.checkpoint(bodies)).toBe(last);
    },
  );

  it('of a projection, it is tried again, and what comes later waits', async () => {
    const { events, views, start } = await world();
    let failuresLeft = 2;
    const fragile = view('fragile', ['PetitionReceived.v1'], (_row, { event }) => {
      if (event.stream === 'petition-1' && failuresLeft-- > 0) throw failure;
      return { id: event.stream };
    });
    await append(events, petitionEvents('petition-1', 0, 1));
    const last = await append(events, petitionEvents('petition-2', 0, 1));

    const runner = await start([petitions, fragile]);
    await runner.reached(last);

    expect(runner.failures).toEqual([failure, failure]);
    expect(await views.get(fragile, 'petition-1')).toEqual({ id: 'petition-1' });
    expect(await views.get(fragile, 'petition-2')).toEqual({ id: 'petition-2' });
    expect(await views.get(petitions, 'petition-1')).toEqual({ count: 1 });
  });

  it('of the log, it is followed again', async () => {
    const { events, views, start } = await world();
    let isGone = true;
    const runner = await start([petitions], {
      events: {
        ...events,
        subscribe: (after) => {
          if (!isGone) return events.subscribe(after);
          isGone = false;
          throw failure;
        },
      },
    });

    await runner.reached(await append(events, petitionEvents('petition-1', 0, 1)));

    expect(runner.failures).toEqual([failure]);
    expect(await views.get(petitions, 'petition-1')).toEqual({ count: 1 });
  });

  it('can be stopped while it pauses', async () => {
    const { events, views, start } = await world();
    const [failed, paused] = [signal(), signal()];
    const runner = await start([petitions], {
      views: failingOnce(views, 'petitions', 'before'),
      onFailure: failed.give,
      pause: () => paused.given,
    });
    await append(events, petitionEvents('petition-1', 0, 1));
    await failed.given;

    const stopped = runner.stop();
    paused.give();
    await stopped;

    expect(await views.get(petitions, 'petition-1')).toBeNull();
    expect(await views.checkpoint(petitions)).toBe(beginning);
  });

  // Who keeps rows in memory would otherwise serve old ones for good.
  it('of a later view, the change of an earlier one is told all the same', async () => {
    const { events, views, start } = await world();
    await append(events, petitionEvents('petition-1', 0, 1));
    const last = await append(events, [bodyRegistered()]);

    const runner = await start([bodies, petitions], {
      views: failingOnce(views, 'petitions', 'before'),
    });
    await runner.reached(last);

    expect(await views.get(bodies, 'body-1')).toEqual({ count: 1 });
    expect([...new Set(runner.changed.flat())].sort()).toEqual(['bodies', 'petitions']);
  });

  it('of putMany after it took effect, the change is told all the same', async () => {
    const { events, views, start } = await world();
    const runner = await start([bodies], { views: failingOnce(views, 'bodies', 'after') });

    await runner.reached(await append(events, [bodyRegistered()]));

    expect(await views.get(bodies, 'body-1')).toEqual({ count: 1 });
    expect(runner.changed.flat()).toContain('bodies');
  });
});

describe('a new version of a projection', () => {
  it('is built from the whole log beside the old rows, which stay as they were', async () => {
    const { events, views, start } = await world();
    const before = await start([petitions]);
    const last = await append(events, petitionEvents('petition-1', 0, 2));
    await before.reached(last);
    await before.stop();
    const doubled = { ...view('petitions', ['PetitionReceived.v1']), version: 2 };

    const after = await start([doubled]);
    const later = await append(events, petitionEvents('petition-2', 0, 2));
    await after.reached(later);

    expect(await views.stored()).toEqual([
      { name: 'petitions', version: 1 },
      { name: 'petitions', version: 2 },
    ]);
    expect(await views.getMany(petitions, ['petition-1', 'petition-2'])).toEqual(
      new Map([['petition-1', { row: { count: 2 }, position: last }]]),
    );
    expect(await views.get(doubled, 'petition-1')).toEqual({ count: 1 });
    expect(await views.get(doubled, 'petition-2')).toEqual({ count: 1 });
    expect(await views.checkpoint(petitions)).toBe(last);
    expect(await views.checkpoint(doubled)).toBe(later);
  });

  it('catches up while the others go on', async () => {
    const { events, views, start } = await world();
    const before = await start([petitions]);
    await before.reached(await append(events, petitionEvents('petition-1', 0, 2)));
    await before.stop();

    const both = await start([petitions, { ...petitions, version: 2 }, bodies]);
    const last = await append(events, petitionEvents('petition-1', 2, 1), 1);
    await both.reached(last);

    expect(await views.get(petitions, 'petition-1')).toEqual({ count: 3 });
    expect(await views.get({ ...petitions, version: 2 }, 'petition-1')).toEqual({ count: 3 });
  });
});

describe('a removed row', () => {
  const received = petitionEvents('petition-1', 0, 1);
  const forwardedEvent = petitionEvents('petition-1', 1, 1);

  const oneByOne = (events: EventStore): EventStore => ({
    ...events,
    subscribe: (after) => pagesOf(events, after, 1),
  });

  it('is gone', async () => {
    const { events, views, start } = await world();
    const runner = await start([waiting]);
    await runner.reached(await append(events, received));
    expect(await views.get(waiting, 'petition-1')).toEqual({ id: 'petition-1' });

    const last = await append(events, forwardedEvent, 0);
    await runner.reached(last);

    expect(await views.getMany(waiting, ['petition-1'])).toEqual(
      new Map([['petition-1', { row: null, position: last }]]),
    );
  });

  it('does not come back with a second runner that begins again', async () => {
    const { events, views, start } = await world();
    const first = await start([waiting]);
    await append(events, received);
    const last = await append(events, forwardedEvent, 0);
    await first.reached(last);
    const seen: unknown[] = [];

    const second = await start([waiting], {
      events: oneByOne(events),
      views: {
        ...views,
        checkpoint: () => Promise.resolve(beginning),
        putMany: async (view, changes, checkpoint) => {
          await views.putMany(view, changes, checkpoint);
          seen.push([changes, await views.get(waiting, 'petition-1')]);
        },
      },
    });
    await second.reached(last);

    expect(seen).toEqual([
      [[], null],
      [[], null],
    ]);
  });

  it('does not come back with a second runner that read it before and writes late', async () => {
    const { events, views, start } = await world();
    const [read, late] = [signal(), signal()];
    const seen: unknown[] = [];
    const first = await append(events, received);
    const second = await start([waiting], {
      events: oneByOne(events),
      views: {
        ...views,
        putMany: async (view, changes, checkpoint) => {
          read.give();
          await late.given;
          await views.putMany(view, changes, checkpoint);
          seen.push([
            changes.map(({ position }) => position),
            await views.get(waiting, 'petition-1'),
          ]);
        },
      },
    });
    await read.given;

    const runner = await start([waiting]);
    const last = await append(events, forwardedEvent, 0);
    await runner.reached(last);
    late.give();
    await second.reached(last);

    expect(seen).toEqual([
      [[first], null],
      [[], null],
    ]);
    expect(await views.checkpoint(waiting)).toBe(last);
  });
});
