import { join } from 'node:path';
import fc from 'fast-check';
import type { AnyProjection } from '../../projections/all-projections';
import type { Look } from '../../projections/projection';
import type { DomainEvent } from '../../schema/events/domain-event';
import { openMemoryEventStore } from '../../src/adapters/memory/event-store';
import { openSqliteViewStore } from '../../src/adapters/sqlite/view-store';
import { Lane } from '../../src/app/projection-lane';
import { beginning } from '../../src/ports/event-store';
import type { Row } from '../../src/ports/view-store';
import { noSealer } from '../support/no-sealer';
import { petitionEvents } from '../support/sample-events';
import { temporaryFolder } from '../support/temporary-folder';

const streams = ['petition-1', 'petition-2', 'petition-3'] as const;
const numberIn = (row: Row | null, field: string): number => Number(row?.[field] ?? 0);

/**
 * A row counts its own events, and remembers how many the row that it looked at had by then: the first petition's,
 * or, once that has two, the second one's.
 */
const looking = {
  name: 'looking',
  version: 1,
  indexes: [],
  handles: { 'PetitionReceived.v1': true, 'PetitionForwarded.v1': true },
  keysOf: ({ stream }: DomainEvent) => [stream],
  looksAt: (_seen: unknown, look: Look<Row>) =>
    numberIn(look(streams[0]), 'count') < 2 ? [streams[0]] : [streams[0], streams[1]],
  project(row: Row | null, _seen: unknown, _key: string, look: Look<Row> = () => null) {
    const from = numberIn(look(streams[0]), 'count') < 2 ? streams[0] : streams[1];
    return { count: numberIn(row, 'count') + 1, saw: `${from}: ${numberIn(look(from), 'count')}` };
  },
} as unknown as AnyProjection;

const order = fc.array(fc.constantFrom(...streams), { minLength: 1, maxLength: 12 });
/** So many events come together, and then this happens. */
const page = fc.record({
  events: fc.integer({ min: 1, max: 4 }),
  then: fc.constantFrom('nothing', 'put', 'started again', 'forgotten'),
});

/** Counts without a lane. */
function plainRows(names: readonly string[]) {
  const rows = new Map<string, { count: number; saw: string }>();
  const countOf = (name: string) => rows.get(name)?.count ?? 0;
  for (const name of names) {
    const from = countOf(streams[0]) < 2 ? streams[0] : streams[1];
    rows.set(name, { count: countOf(name) + 1, saw: `${from}: ${countOf(from)}` });
  }
  return Object.fromEntries(rows);
}

async function logOf(names: readonly string[]) {
  const { events } = openMemoryEventStore();
  for (const [index, name] of names.entries()) {
    const next = names.slice(0, index).filter((one) => one === name).length;
    await events.append(name, next - 1, petitionEvents(name, next, 1));
  }
  return events.readAll(beginning);
}

describe('a projection that looks at other rows', () => {
  it('sees them as they were just before each event, wherever the log is cut', async () => {
    await fc.assert(
      fc.asyncProperty(order, fc.array(page, { maxLength: 12 }), async (names, pages) => {
        const views = await openSqliteViewStore({ file: join(temporaryFolder(), 'views.db') });
        const opened = async () => {
          const lane = new Lane(looking, views, noSealer, 3);
          await lane.open();
          return lane;
        };
        let lane = await opened();
        const log = await logOf(names);
        let at = 0;
        for (const { events, then } of [...pages, { events: log.length, then: 'put' }]) {
          await lane.fold(log.slice(at, at + events));
          at += events;
          if (then === 'put') await lane.put();
          if (then === 'started again') lane = await opened();
          if (then === 'forgotten') lane.forget();
          if (then === 'started again' || then === 'forgotten')
            at = log.filter(({ position }) => position <= lane.checkpoint).length;
        }
        const rows = await views.getMany(looking, streams);
        await views.close();
        expect(Object.fromEntries([...rows].map(([key, { row }]) => [key, row]))).toEqual(
          plainRows(names),
        );
      }),
      { seed: 2021, numRuns: 60 },
    );
  });
});
