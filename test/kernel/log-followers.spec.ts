import { setImmediate as idle } from 'node:timers/promises';
import fc from 'fast-check';
import { LogFollowers } from '../../src/kernel/log-followers';

type Item = Readonly<{ position: string }>;
const item = (place: number): Item => ({ position: String(place).padStart(3, '0') });

/** A log that is read in pages of two. */
const logOf = (...items: Item[]) => ({
  append: (added: Item) => items.push(added),
  read: (after: string): Promise<readonly Item[]> =>
    Promise.resolve(items.filter(({ position }) => position > after).slice(0, 2)),
});

async function collect(batches: AsyncIterable<readonly Item[]>, taken: Item[]): Promise<void> {
  for await (const batch of batches) taken.push(...batch);
}

describe('followers of a log', () => {
  it('get everything once and in order, whenever it is appended and however long reading takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.nat({ max: 3 }),
        fc.nat({ max: 5 }),
        async (s, stored, more) => {
          const all = Array.from({ length: stored + more }, (_, index) => item(index + 1));
          const log = logOf(...all.slice(0, stored));
          // The page is read at once, and arrives when the scheduler wants it to.
          const followers = new LogFollowers<Item>(s.scheduleFunction(log.read));
          const [one, other]: [Item[], Item[]] = [[], []];
          const done = [
            collect(followers.follow(''), one),
            collect(followers.follow(item(1).position), other),
          ];
          let appended = stored;
          for (let count = 0; count < more; count += 1)
            void s.schedule(Promise.resolve()).then(() => {
              appended += 1;
              log.append(item(appended));
              followers.wake();
            });

          await s.waitIdle();

          expect(one).toEqual(all);
          expect(other).toEqual(all.slice(1));
          followers.end();
          await Promise.all(done);
        },
      ),
    );
  });

  it('that leave while a page is on its way get nothing more', async () => {
    let deliver: (page: readonly Item[]) => void = () => undefined;
    const page = new Promise<readonly Item[]>((resolve) => (deliver = resolve));
    const followers = new LogFollowers<Item>(() => page);
    const batches = followers.follow('')[Symbol.asyncIterator]();
    const requested = batches.next();
    await idle();

    await batches.return?.();
    deliver([item(1)]);

    expect(await requested).toEqual({ done: true, value: undefined });
  });

  it('stop at the first failure', async () => {
    let reads = 0;
    const followers = new LogFollowers<Item>(() => {
      reads += 1;
      return Promise.reject(new Error('unreadable'));
    });
    const batches = followers.follow('')[Symbol.asyncIterator]();

    await expect(batches.next()).rejects.toThrow('unreadable');

    expect(await batches.next()).toEqual({ done: true, value: undefined });
    expect(reads).toBe(1);
  });
});
