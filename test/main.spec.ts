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
  const form = (name: string, example: string): string =>
    `the address of ${name} must look like ${example}; in a user or password, write : @ / ? and % as %3A %40 %2F %3F %25`;
  const kurrentdb = 'kurrentdb://[user:password@]host[:port][/name][?tls=false]';
  const mongodb = 'mongodb://[user:password@]host[:port][/name][?options]';

  it.each([
    ['EVENT_STORE_URL', 'kurrentdb://u:pass%word@h', null],
    ['EVENT_STORE_URL', 'kurrentdb://u:pass@word@h', form('KurrentDB', kurrentdb)],
    ['VIEW_STORE_URL', 'mongodb://u:pass%word@h', form('MongoDB', mongodb)],
    ['VIEW_STORE_URL', 'mongodb://u:pass@word@h', form('MongoDB', mongodb)],
    [
      'VIEW_STORE_URL',
      'mongodb://u:pass@h/a name',
      'the name of the database in the address of MongoDB must be of letters, digits, _ and -, and have at most 48 characters',
    ],
    [
      'VIEW_STORE_URL',
      'mongodb://u:pass@h/?pass=word&w=0',
      `${form('MongoDB', mongodb)} (option pass is not supported)`,
    ],
  ])(
    'in %s, as %s, is told without its password, and the folder is free again',
    async (name, url, sentence) => {
      const folder = temporaryFolder();
      const told = await refusalOf(() => open(folder, { [name]: url }));
      if (sentence === null) expect(told).toMatch(/holds a % that is not written as %25$/u);
      else expect(told).toBe(sentence);
      await begin(folder);
    },
  );
});
