import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createSealer } from '../../src/adapters/crypto/sealer';
import { openSqliteViewStore } from '../../src/adapters/sqlite/view-store';
import { type Ports, startApplication } from '../../src/app/application';
import { beginning } from '../../src/ports/event-store';
import { scriptedClock } from '../demo/scripted-clock';
import { registeredOn } from './council';
import { EventRecorder } from './event-recorder';
import { writeLongLog } from './long-log';
import { ringInMemory } from './ring-in-memory';
import type { Contest, Row, Setting, Side } from './row';
import { openWorld, type World } from './world';

const eventsWanted = 200_000;
const eventsMin = 2_000;
/** So that the log covers five years. */
const betweenEventsMs = 13 * 60_000;

async function writeLog({ app, council }: World, setting: Setting): Promise<void> {
  const { events, clock } = app.ports;
  const recorder = new EventRecorder({
    events,
    sealer: createSealer(ringInMemory()),
    council,
    startsAt: Date.parse(clock.now()),
    betweenEventsMs,
  });
  const count = Math.max(eventsMin, Math.round(eventsWanted * setting.scale));
  await writeLongLog(recorder, council, await app.references(), count);
}

/** Builds all read models in a fresh file, as at the first start after they were deleted. */
const rebuild =
  (ports: Ports, file: string): Side =>
  async () => {
    let events = 0;
    const views = await openSqliteViewStore({ file });
    const startedAt = performance.now();
    const app = await startApplication(
      { ...ports, views },
      {
        onFailure: (error) => {
          throw error;
        },
        onProgress: (more) => (events += more),
      },
    );
    const seconds = (performance.now() - startedAt) / 1000;
    await app.stop();
    await views.close();
    for (const suffix of ['', '-wal', '-shm']) await rm(`${file}${suffix}`, { force: true });
    return events / seconds;
  };

/** Reads and parses the same log to its end, page by page, and does nothing with it. */
const readAlong =
  ({ events: { readAll } }: Ports): Side =>
  async () => {
    let events = 0;
    const startedAt = performance.now();
    for (let page = await readAll(beginning); page.length > 0;) {
      events += page.length;
      page = await readAll(page.at(-1)?.position ?? beginning);
    }
    return (events * 1000) / (performance.now() - startedAt);
  };

async function open(setting: Setting): Promise<Contest> {
  const world = await openWorld(({ ports, close }) => ({
    ports: { ...ports, clock: scriptedClock(registeredOn, '08:00') },
    close,
  }));
  // Its read models would follow while the log is written, and while it is read.
  await world.app.stop();
  await writeLog(world, setting);
  return {
    ours: rebuild(world.app.ports, join(world.folder, 'rebuilt.db')),
    rival: readAlong(world.app.ports),
    close: world.close,
  };
}

export const rebuildRows: readonly Row[] = [
  {
    name: 'rebuild',
    work: `rebuild of all read models from ${eventsWanted.toLocaleString('en')} events`,
    against: "reading and parsing the same log by the event store's readAll",
    unit: 'events/s',
    reach: 0.15,
    open,
  },
];
