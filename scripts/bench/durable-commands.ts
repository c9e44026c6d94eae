import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openMemoryEventStore } from '../../src/adapters/memory/event-store';
import { graphqlPath } from '../../src/graphql/server';
import { beginning, type EventStore } from '../../src/ports/event-store';
import { type Load, startLoad } from './load';
import { sampleText } from './petitions';
import { type Contest, type Row, runSeconds, type Setting, type Side } from './row';
import { type Change, openWorld, removeFolder, temporaryFolder } from './world';

const inFlight = 64;
const requestsMax = 50_000;
const appendBytes = 4096;

const mutation = `mutation ($input: PetitionReceiveInput!) { petitionReceive(input: $input) {
  petition { code } receipt { position signature } userErrors { code } } }`;

const mark = '#number#';

function bodyOf(run: number): string {
  const { title, text } = sampleText(run);
  const input = {
    ...{ idempotencyKey: `run-${run}-${mark}`, effectiveOn: '2021-11-25', title, text },
    voter: { name: 'Cử tri A', address: 'Thôn 1', phone: '0900000000' },
  };
  return JSON.stringify({ query: mutation, variables: { input } });
}

/** How many petitions the log holds, read page by page. */
async function received({ readAll }: EventStore): Promise<number> {
  let count = 0;
  for (let page = await readAll(beginning); page.length > 0;) {
    count += page.filter(({ event }) => event.type === 'PetitionReceived.v1').length;
    page = await readAll(page.at(-1)?.position ?? beginning);
  }
  return count;
}

/** The program receives petitions over HTTP; afterwards its log must hold each that it acknowledged, once. */
async function commands(
  load: Load,
  setting: Setting,
  change?: Change,
): Promise<Readonly<{ run: Side; stop: () => Promise<void> }>> {
  const world = await openWorld(change);
  const served = await world.serve();
  let runs = 0;
  let acknowledged = 0;
  const run: Side = async () => {
    const { completed, seconds } = await load.run({
      ...{ port: served.port, path: graphqlPath, token: world.token, mark, requestsMax },
      body: bodyOf((runs += 1)),
      connections: inFlight,
      seconds: runSeconds(setting),
      expected: { part: '"userErrors":[]' },
    });
    acknowledged += completed;
    const recorded = await received(world.app.ports.events);
    if (recorded !== acknowledged)
      throw new Error(`${acknowledged} petitions were acknowledged, the log holds ${recorded}`);
    return completed / seconds;
  };
  return {
    run,
    async stop() {
      await served.stop();
      await world.close();
    },
  };
}

/** What the disk does when nobody shares a write: append, wait until it is durable, again. */
const rawAppends =
  (file: string, seconds: number): Side =>
  () => {
    const block = Buffer.alloc(appendBytes, 'hoi-am');
    const descriptor = openSync(file, 'a');
    const startedAt = performance.now();
    let appended = 0;
    try {
      do {
        writeSync(descriptor, block);
        fdatasyncSync(descriptor);
        appended += 1;
      } while (performance.now() < startedAt + seconds * 1000);
    } finally {
      closeSync(descriptor);
    }
    return Promise.resolve((appended * 1000) / (performance.now() - startedAt));
  };

async function againstTheDisk(setting: Setting): Promise<Contest> {
  const load = startLoad();
  const own = await commands(load, setting);
  const folder = await temporaryFolder();
  return {
    ours: own.run,
    rival: rawAppends(join(folder, 'appends'), runSeconds(setting)),
    async close() {
      await load.close();
      await own.stop();
      await removeFolder(folder);
    },
  };
}

const inMemory: Change = ({ ports, close }) => ({
  ports: { ...ports, ...openMemoryEventStore() },
  close,
});

/** The same work by the program as one change has it, and as another one does. */
export async function commandsContest(
  setting: Setting,
  ours: Change | undefined,
  rival: Change | undefined,
): Promise<Contest> {
  const load = startLoad();
  const own = await commands(load, setting, ours);
  const other = await commands(load, setting, rival);
  return {
    ours: own.run,
    rival: other.run,
    async close() {
      await load.close();
      await other.stop();
      await own.stop();
    },
  };
}

export const durable = {
  work: `durable commands over HTTP (petitionReceive), ${inFlight} in flight`,
} as const;

export const commandRows: readonly Row[] = [
  {
    ...durable,
    name: 'commands-disk',
    against: 'one append of 4 kB and fdatasync after the other',
    unit: 'commands or appends/s',
    reach: 0.7,
    open: againstTheDisk,
  },
  {
    ...durable,
    name: 'commands-memory',
    against: 'the same program with the events in memory',
    unit: 'commands/s',
    reach: 0.5,
    open: (setting) => commandsContest(setting, undefined, inMemory),
  },
];
