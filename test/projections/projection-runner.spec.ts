import { join } from 'node:path';
import fc from 'fast-check';
import type { AnyProjection } from '../../projections/all-projections';
import type { Projection } from '../../projections/projection';
import type { EventType } from '../../schema/events/domain-event';
import { openMemoryEventStore } from '../../src/adapters/memory/event-store';
import { openSqliteViewStore } from '../../src/adapters/sqlite/view-store';
import { projectionRunner, type ProjectionRunner } from '../../src/app/projection-runner';
import {
  beginning,
  type EventStore,
  type Position,
  type RecordedEvent,
} from '../../src/ports/event-store';
import type { Row, StoredRow, ViewStore } from '../../src/ports/view-store';
import { petitionEvents } from '../support/sample-events';
import { noSealer } from '../support/no-sealer';
import { temporaryFolder } from '../support/temporary-folder';

type Count = Readonly<{ count: number }>;

/** Unlike one that only overwrites, it shows every event that was folded twice or not at all. */
const counting = (name: string, keysOf: AnyProjection['keysOf']): AnyProjection => {
  const projection: Projection<EventType, Count> = {
    name,
    version: 1,
    indexes: [],
    handles: {
      'PetitionReceived.v1': true,
      'PetitionForwarded.v1': true,
    } as Projection<EventType, Count>['handles'],
    keysOf,
    project: (row) => ({ count: (row?.count ?? 0) + 1 }),
  };
  return projection as unknown as AnyProjection;
};

const byStream = counting('events_by_stream', ({ stream }) => [stream]);
/** An event changes several rows, and names one of them twice. */
const byPart = counting('events_by_part', ({ stream, type }) => [stream, type, 'all', type]);
const projections = [byStream, byPart];

/** Counts without a runner and without a store. */
function plainCount(
  { keysOf }: AnyProjection,
  recorded: readonly RecordedEvent[],
): Readonly<Record<string, StoredRow<Row>>> {
  const rows = new Map<string, { row: { count: number }; position: Position }>();
  for (const { event, position } of recorded)
    for (const key of new Set(keysOf(event, {}))) {
      const count = (rows.get(key)?.row.count ?? 0) + 1;
      rows.set(key, { row: { count }, position });
    }
  return Object.fromEntries(rows);
}

type Fault = Readonly<{
  call: 'getMany' | 'putMany';
  /** How many calls succeed before. */
  skip: number;
  /** `halfway`: some rows are stored, but not the checkpoint. */
  when: 'before' | 'halfway' | 'after';
}>;

/** A view store of which one call fails, before or after it took effect. */
function failing(views: ViewStore, faults: Fault[]): ViewStore {
  const calls = { getMany: 0, putMany: 0 };
  const faultOf = (call: Fault['call']): Fault['when'] | null => {
    const [fault] = faults;
    if (fault?.call !== call || calls[call]++ < fault.skip) return null;
    calls[call] = 0;
    faults.shift();
    return fault.when;
  };
  const failure = () => new Error('the view store failed');
  return {
    ...views,
    getMany: async (view, keys) => {
      if (faultOf('getMany') !== null) throw failure();
      return views.getMany(view, keys);
    },
    putMany: async (view, changes, checkpoint) => {
      const when = faultOf('putMany');
      if (when === 'before') throw failure();
      if (when === 'halfway')
        await views.putMany(view, changes.slice(0, Math.ceil(changes.length / 2)), beginning);
      else await views.putMany(view, changes, checkpoint);
      if (when !== null) throw failure();
    },
  };
}

/** A view store whose checkpoints lag behind what it holds, as after a restored backup of them. */
const behind = (views: ViewStore, positions: readonly Position[]): ViewStore => ({
  ...views,
  checkpoint: async (view) => {
    const stored = await views.checkpoint(view);
    const index = projections.findIndex(({ name }) => name === view.name);
    const older = positions[index] ?? stored;
    return older < stored ? older : stored;
  },
});

/** The log in pages of two events, so that catching up takes several. */
const inSmallPages = (events: EventStore): EventStore => ({
  ...events,
  subscribe: (after) => ({
    [Symbol.asyncIterator]: () => {
      const pages = events.subscribe(after)[Symbol.asyncIterator]();
      let rest: readonly RecordedEvent[] = [];
      return {
        next: async () => {
          if (rest.length === 0) {
            const page = await pages.next();
            if (page.done) return page;
            rest = page.value;
          }
          const value = rest.slice(0, 2);
          rest = rest.slice(2);
          return { done: false, value };
        },
        return: () => pages.return!(),
      };
    },
  }),
});

/** Lets everything happen that waits for nothing but its turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The world of one run: a log, views, and the runner that lives at the moment. */
class World {
  readonly #faults: Fault[] = [];
  #failures: (() => void)[] = [];
  #runner!: ProjectionRunner;

  constructor(
    readonly events: EventStore,
    readonly views: ViewStore,
  ) {}

  /** Starts a runner from checkpoints that are at most these. */
  async start(positions: readonly Position[] = []): Promise<void> {
    this.#runner = projectionRunner({
      events: inSmallPages(this.events),
      sealer: noSealer,
      views: failing(behind(this.views, positions), this.#faults),
      projections,
      onChanged: () => undefined,
      onFailure: () => {
        for (const tell of this.#failures.splice(0)) tell();
      },
      pause: turn,
      waitingRowsMax: 4,
      untoldEventsMax: 1,
    });
    await this.#runner.start((await this.events.head())?.position);
  }

  stop = (): Promise<void> => this.#runner.stop();

  async append(stream: string, count: number): Promise<void> {
    const next = (await this.events.readStream(stream)).length;
    await this.events.append(stream, next - 1, petitionEvents(stream, next, count));
  }

  async settle(): Promise<void> {
    const head = await this.events.head();
    await this.#runner.reached(head?.position ?? beginning);
  }

  fail(fault: Fault): void {
    this.#faults.push(fault);
  }

  /** The runner dies within a call, before it could try again. */
  async crash(fault: Fault): Promise<void> {
    await this.settle();
    // Set now, so that the next batch meets it: there is no other fault left.
    this.#faults.splice(0, this.#faults.length, fault);
    const failed = new Promise<void>((resolve) => this.#failures.push(resolve));
    await this.append('petition-1', 1);
    await failed;
    await this.stop();
  }

  async positions(): Promise<readonly Position[]> {
    return (await this.events.readAll(beginning)).map(({ position }) => position);
  }

  async rowsOf(projection: AnyProjection): Promise<Readonly<Record<string, StoredRow<Row>>>> {
    const keys = Object.keys(plainCount(projection, await this.events.readAll(beginning)));
    return Object.fromEntries(await this.views.getMany(projection, [...keys, 'nothing']));
  }
}

type Step = (world: World) => void | Promise<void>;

const aFault: fc.Arbitrary<Fault> = fc.record({
  call: fc.constantFrom('getMany', 'putMany'),
  // The second call of a batch is that of the second view.
  skip: fc.nat({ max: 1 }),
  when: fc.constantFrom('before', 'halfway', 'after'),
});
/** Parts of the log, one for each view. */
const someParts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 2 });

async function startBehind(world: World, parts: readonly number[]): Promise<void> {
  const positions = await world.positions();
  await world.start(parts.map((part) => positions[Math.ceil(part * positions.length) - 1] ?? ''));
}

const anAppend = fc
  .tuple(fc.constantFrom('petition-1', 'petition-2', 'petition-3'), fc.integer({ min: 1, max: 4 }))
  .map(
    ([stream, count]): Step =>
      (world) =>
        world.append(stream, count),
  );

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: anAppend },
    { weight: 2, arbitrary: fc.constant<Step>((world) => world.settle()) },
    {
      weight: 2,
      arbitrary: aFault.map((fault): Step => (world) => {
        world.fail(fault);
      }),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(aFault, someParts).map(([fault, parts]): Step => async (world) => {
        await world.crash(fault);
        await startBehind(world, parts);
      }),
    },
    {
      weight: 2,
      arbitrary: someParts.map((parts): Step => async (world) => {
        await world.stop();
        await startBehind(world, parts);
      }),
    },
  ),
  { maxLength: 25, size: 'max' },
);

const opened: ViewStore[] = [];
const openViews = async (): Promise<ViewStore> => {
  const views = await openSqliteViewStore({ file: join(temporaryFolder(), 'views.db') });
  opened.push(views);
  return views;
};
afterEach(async () => {
  for (const views of opened.splice(0)) await views.close();
});

it('a count is right whenever the runner fails, crashes, or begins again further back', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const world = new World(openMemoryEventStore().events, await openViews());
      await world.start();

      for (const step of sequence) await step(world);
      await world.settle();
      await world.stop();

      const rebuilt = new World(world.events, await openViews());
      await rebuilt.start();
      await rebuilt.settle();
      await rebuilt.stop();
      const recorded = await world.events.readAll(beginning);
      for (const projection of projections) {
        const expected = plainCount(projection, recorded);
        expect(await world.rowsOf(projection)).toEqual(expected);
        expect(await rebuilt.rowsOf(projection)).toEqual(expected);
        const rows = await world.views.measure(projection, {}, { of: 'count' });
        expect(rows).toBe(Object.keys(expected).length);
        expect(await world.views.checkpoint(projection)).toBe(recorded.at(-1)?.position ?? '');
      }
      await Promise.all([world.views.close(), rebuilt.views.close()]);
    }),
    { numRuns: 60 },
  );
});

describe('a crash', () => {
  const effects = [
    ['getMany', 'before'],
    ['putMany', 'before'],
    ['putMany', 'halfway'],
    ['putMany', 'after'],
  ] as const;
  const faults = effects.flatMap(([call, when]) => [0, 1].map((skip) => ({ call, when, skip })));

  it.each(faults)(
    '$when $call of view $skip costs nothing and counts nothing twice',
    async (fault) => {
      const world = new World(openMemoryEventStore().events, await openViews());
      await world.start();
      await world.append('petition-1', 3);

      await world.crash(fault);
      await world.append('petition-2', 2);
      await world.start();
      await world.settle();
      await world.stop();

      expect(await world.rowsOf(byStream)).toMatchObject({
        'petition-1': { row: { count: 4 } },
        'petition-2': { row: { count: 2 } },
      });
      expect(await world.rowsOf(byPart)).toMatchObject({
        all: { row: { count: 6 } },
        'PetitionReceived.v1': { row: { count: 2 } },
        'PetitionForwarded.v1': { row: { count: 4 } },
      });
    },
  );
});
