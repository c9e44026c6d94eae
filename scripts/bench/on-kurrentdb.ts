import { join } from 'node:path';
import { openKurrentdbEventStore } from '../../src/adapters/kurrentdb/event-store';
import { openSqliteEventStore } from '../../src/adapters/sqlite/event-store';
import type { EventStore } from '../../src/ports/event-store';
import { commandsContest, durable } from './durable-commands';
import { freshName, serverOf, storeUrl } from './engine-servers';
import { appending, appends } from './event-appends';
import { type Contest, type Row, runSeconds, type Setting } from './row';
import { sampleEvent } from './sample-event';
import { type Change, removeFolder, temporaryFolder } from './world';

/** A store of its own. It stays on the node: what is there cannot be dropped. */
const openOwnStore = (): Promise<EventStore> =>
  openKurrentdbEventStore({ url: storeUrl(serverOf('KURRENTDB_URL'), freshName()) });

async function appendsContest(setting: Setting): Promise<Contest> {
  const own = await openOwnStore();
  const folder = await temporaryFolder();
  const { events } = await openSqliteEventStore({ file: join(folder, 'events.db') });
  const sample = await sampleEvent();
  const seconds = runSeconds(setting);
  return {
    ours: appends(own, sample, seconds),
    rival: appends(events, sample, seconds),
    async close() {
      await own.close();
      await events.close();
      await removeFolder(folder);
    },
  };
}

const onKurrentdb: Change = async ({ ports, close }) => {
  const events = await openOwnStore();
  return {
    ports: { ...ports, events },
    async close() {
      await events.close();
      await close();
    },
  };
};

async function commandsOnKurrentdb(setting: Setting): Promise<Contest> {
  // Before anything is opened for it.
  serverOf('KURRENTDB_URL');
  return commandsContest(setting, onKurrentdb, undefined);
}

export const kurrentdbRows: readonly Row[] = [
  {
    ...appending,
    name: 'appends-kurrentdb',
    against: 'the embedded store; this program is on KurrentDB',
    reach: null,
    open: appendsContest,
  },
  {
    ...durable,
    name: 'commands-kurrentdb',
    against: 'the same program with its events embedded; this one has them in KurrentDB',
    unit: 'commands/s',
    reach: null,
    open: commandsOnKurrentdb,
  },
];
