import { join } from 'node:path';
import { createIdentifiers } from '../../src/adapters/crypto/identifiers';
import { openSqliteEventStore } from '../../src/adapters/sqlite/event-store';
import { type EventStore, noStream } from '../../src/ports/event-store';
import { encodeEvent } from '../../schema/events/codec';
import type { EventOfType } from '../../schema/events/domain-event';
import { startChild } from './child';
import type { EmmettReport, EmmettRequest } from './emmett-request';
import { rivalPackages } from './rival-packages';
import { type Contest, NotMeasured, type Row, runSeconds, type Setting, type Side } from './row';
import { sampleEvent } from './sample-event';
import { removeFolder, temporaryFolder } from './world';

type Received = EventOfType<'PetitionReceived.v1'>;

const writers = 64;
const identifiers = createIdentifiers(Buffer.alloc(32));

/** Each writer appends to a stream of its own, the next event when the last one is durable. */
export function appends(events: EventStore, sample: Received, seconds: number): Side {
  let runs = 0;
  return async () => {
    runs += 1;
    let appended = 0;
    const startedAt = performance.now();
    const writer = async (_: unknown, number: number): Promise<void> => {
      const stream = `petition-${runs}-${number}`;
      for (let revision = noStream; revision < 0 || !isOver(); revision += 1) {
        const place = { id: identifiers.fresh(), stream, revision: revision + 1 };
        const result = await events.append(stream, revision, [
          encodeEvent({ ...sample, ...place }),
        ]);
        if (!result.ok) throw new Error(`${stream} was written by somebody else`);
        appended += 1;
      }
    };
    const isOver = (): boolean => performance.now() > startedAt + seconds * 1000;
    await Promise.all(Array.from({ length: writers }, writer));
    return (appended * 1000) / (performance.now() - startedAt);
  };
}

async function open(setting: Setting): Promise<Contest> {
  const packages = rivalPackages(setting);
  const folder = await temporaryFolder();
  const { events } = await openSqliteEventStore({ file: join(folder, 'events.db') });
  const sample = await sampleEvent();
  const child = startChild<EmmettRequest, EmmettReport>('emmett-writers');
  const seconds = runSeconds(setting);
  const { type, data, meta } = sample;
  const asked = { packages, file: join(folder, 'emmett.db'), writers, seconds, type, data, meta };
  const close = async (): Promise<void> => {
    await child.end();
    await events.close();
    await removeFolder(folder);
  };
  const rival: Side = async () => {
    const report = await child.ask(asked);
    if ('failure' in report) throw new NotMeasured(`it does not run here: ${report.failure}`);
    return report.appended / report.seconds;
  };
  return { ours: appends(events, sample, seconds), rival, close };
}

export const appending = {
  work: `event store alone, ${writers} writers, each on its own stream`,
  unit: 'events/s',
} as const;

export const appendRows: readonly Row[] = [
  {
    ...appending,
    name: 'appends',
    against: "Emmett's SQLite store, one append at a time, which suits it best",
    reach: 100,
    open,
  },
];
