import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { readConfig } from '../src/config';
import { type Engines, openApplication, openEngines, sentenceFor } from '../src/main';
import { temporaryFolder } from './support/temporary-folder';

const log = pino({ level: 'silent' });

const open = (folder: string, env: Readonly<Record<string, string>> = {}): Promise<Engines> =>
  openEngines(readConfig({ DATA_DIR: folder, ...env }, folder));

async function begin(folder: string): Promise<void> {
  const { ports, close } = await open(folder);
  const app = await openApplication(ports, log);
  await app.stop();
  await close();
}

/** What the program would print. */
async function refusalOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
  } catch (error) {
    return sentenceFor(error);
  }
  throw new Error('nothing was refused');
}

describe('A log and the keys beside it', () => {
  it('are opened again as they were left', async () => {
    const folder = temporaryFolder();
    await begin(folder);
    await begin(folder);
  });

  it('are refused where the keys were lost, and nothing is recorded', async () => {
    const folder = temporaryFolder();
    await begin(folder);
    for (const suffix of ['', '-wal', '-shm'])
      rmSync(join(folder, `keys.db${suffix}`), { force: true });
    const { ports, close } = await open(folder);
    const head = await ports.events.head();
    expect(await refusalOf(() => openApplication(ports, log))).toBe(
      'The keys are not those of this event log, or were lost: look at DATA_DIR, EVENT_STORE_URL and VIEW_STORE_URL.',
    );
    expect(await ports.events.head()).toEqual(head);
    await close();
  });
});

describe('An address that cannot be used', () => {
  it.each<[string, string, RegExp]>([
    ['EVENT_STORE_URL', 'kurrentdb://u:geh%eim@h', /^the user or password .+ as %25\.$/u],
    ['EVENT_STORE_URL', 'kurrentdb://u:geh@eim@h', /^the address of KurrentDB must look like /u],
    ['VIEW_STORE_URL', 'mongodb://u:geh%eim@h', /^the address of MongoDB must look like /u],
    ['VIEW_STORE_URL', 'mongodb://u:geh@eim@h', /^the address of MongoDB must look like /u],
    [
      'VIEW_STORE_URL',
      'mongodb://u:geheim@h/a b',
      /^the name of the database .+ 48 characters\.$/u,
    ],
    ['VIEW_STORE_URL', 'mongodb://u:geheim@h/?x=eim&w=0', / \(option x is not supported\)\.$/u],
  ])('in %s, as %s, is told without its password', async (variable, url, complaint) => {
    const folder = temporaryFolder();
    const told = await refusalOf(() => open(folder, { [variable]: url }));
    expect(told?.slice(0, variable.length + 2)).toBe(`${variable}: `);
    expect(told?.slice(variable.length + 2)).toMatch(complaint);
    expect(told).not.toMatch(/geh|eim/u);
    // Nothing stays open or locked.
    await begin(folder);
  });
});
