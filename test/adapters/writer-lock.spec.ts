import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StoreCannotOpen } from '../../src/adapters/sqlite/store-cannot-open';
import { StoreLocked, takeWriterLock } from '../../src/adapters/sqlite/writer-lock';
import { startChild } from '../support/child-process';
import { temporaryFolder } from '../support/temporary-folder';

const holds = `
  const { takeWriterLock } = load('src/adapters/sqlite/writer-lock');
  const lock = takeWriterLock(args[0]);
  console.log('locked');
  setInterval(() => lock, 1000);`;

/** Nothing in it refers to the lock when the garbage is collected. */
const holdsAndForgets = `
  const { takeWriterLock } = load('src/adapters/sqlite/writer-lock');
  takeWriterLock(args[0]);
  setImmediate(() => {
    gc();
    setImmediate(() => {
      gc();
      console.log('locked');
      setInterval(() => undefined, 1000);
    });
  });`;

const holderIn = (folder: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'writer.json'), 'utf8'));

/** The sentence that a second writer is refused with. */
function refusal(folder: string): string {
  try {
    takeWriterLock(folder).release();
  } catch (error) {
    if (error instanceof StoreLocked) return error.message;
    throw error;
  }
  return 'not refused';
}

describe('writer lock', () => {
  it('is held by one writer and says by whom', () => {
    const folder = join(temporaryFolder(), 'data');
    const lock = takeWriterLock(folder);

    const holder = holderIn(folder) as { started: string };
    expect(holder).toEqual({ pid: process.pid, started: holder.started, host: hostname() });
    expect(holder.started).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(refusal(folder)).toBe(
      `The store in ${folder} is in use by process ${process.pid} since ${holder.started}.`,
    );
    expect(holderIn(folder)).toEqual(holder);
    lock.release();
  });

  it('goes to the next one when it is released, once', () => {
    const folder = temporaryFolder();
    const first = takeWriterLock(folder);
    first.release();
    const second = takeWriterLock(folder);

    first.release();

    expect(refusal(folder)).toMatch(/is in use by process/);
    second.release();
    expect(readdirSync(folder)).toEqual(['writer.lock']);
  });

  it('keeps another process out, until that is killed without a chance to clean up', async () => {
    const folder = temporaryFolder();
    const child = startChild(holds, folder);
    expect(await child.line()).toBe('locked');
    const { started } = holderIn(folder) as { started: string };
    expect(refusal(folder)).toBe(
      `The store in ${folder} is in use by process ${child.pid} since ${started}.`,
    );

    await child.end('SIGKILL');

    const lock = takeWriterLock(folder);
    expect(holderIn(folder)).toMatchObject({ pid: process.pid });
    lock.release();
  });

  it('is held for the life of a process that forgets it', async () => {
    const folder = temporaryFolder();
    const child = startChild(holdsAndForgets, folder);
    expect(await child.line()).toBe('locked');

    expect(refusal(folder)).toMatch(`is in use by process ${child.pid} since`);
  });

  it('says on which machine when it is another', () => {
    const folder = temporaryFolder();
    const lock = takeWriterLock(folder);
    const holder = { pid: 4711, started: '2026-11-23T10:00:00Z', host: `not-${hostname()}` };
    writeFileSync(join(folder, 'writer.json'), JSON.stringify(holder));

    expect(refusal(folder)).toBe(
      `The store in ${folder} is in use by process 4711 on not-${hostname()} since 2026-11-23T10:00:00Z.`,
    );
    lock.release();
  });

  it('refuses also while the holder has not said yet who it is', () => {
    const folder = temporaryFolder();
    const lock = takeWriterLock(folder);
    writeFileSync(join(folder, 'writer.json'), '{"pid":');

    expect(refusal(folder)).toBe(`The store in ${folder} is in use by another process.`);
    lock.release();
  });

  it('is not taken when its holder cannot be written down', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'writer.json'));

    expect(() => takeWriterLock(folder)).toThrow(StoreCannotOpen);
    expect(() => takeWriterLock(folder)).toThrow(
      `The store ${join(folder, 'writer.json')} cannot be written.`,
    );
  });
});
