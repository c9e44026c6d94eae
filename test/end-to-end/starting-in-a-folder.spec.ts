import { closeSync, cpSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { filledFolder, refusedWith, runToEnd, startProgram } from '../support/running-program';
import { temporaryFolder } from '../support/temporary-folder';

// Some tests start the program several times.
jest.setTimeout(60_000);

describe('What the program cannot start in, where it keeps its stores in a folder,', () => {
  it('is a store that another program has open, which goes on', async () => {
    const dataDir = temporaryFolder();
    const first = await startProgram({ dataDir });
    const { stderr, ...second } = await runToEnd('start', { dataDir });
    expect(second).toStrictEqual({ code: 1, signal: null, stdout: '' });
    const [holder = '', moment = ''] = stderr.split(' since ');
    expect(holder).toBe(`The store in ${dataDir} is in use by process ${first.pid}`);
    expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\.\n$/u);
    expect(await first.query(null, '{ bodies(first: 1) { totalCount } }')).toMatchObject({
      bodies: { totalCount: expect.any(Number) },
    });
  });

  it('is a store that a newer version wrote', async () => {
    const dataDir = await filledFolder();
    const file = join(dataDir, 'events.db');
    const store = new DatabaseSync(file);
    store.exec('PRAGMA user_version = 1000');
    store.close();
    expect(await runToEnd('start', { dataDir })).toStrictEqual(
      refusedWith(`The store ${file} was written by a newer version of this program.`),
    );
  });

  it('is a store that is damaged, wherever that is', async () => {
    const sound = await filledFolder();
    const { size } = statSync(join(sound, 'events.db'));
    for (const place of [0, 100, Math.floor(size / 2)]) {
      const dataDir = temporaryFolder();
      cpSync(sound, dataDir, { recursive: true });
      const file = join(dataDir, 'events.db');
      overwrite(file, place);
      expect(await runToEnd('start', { dataDir })).toStrictEqual(
        refusedWith(`The store ${file} is damaged.`),
      );
    }
  });
});

/** As a disk does that loses what it was given. */
function overwrite(file: string, place: number): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(16_384, 'damaged '), 0, null, place);
  closeSync(descriptor);
}
