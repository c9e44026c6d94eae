import fc from 'fast-check';
import { telling } from '../../src/kernel/telling';

/** Pages that are there, and then one that never comes. */
function waitingSource(pages: readonly (readonly number[])[]) {
  const left = { count: 0 };
  const rest = [...pages];
  const source: AsyncIterable<readonly number[]> = {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        const value = rest.shift();
        return value ? Promise.resolve({ done: false, value }) : new Promise(() => undefined);
      },
      return: () => {
        left.count += 1;
        return Promise.resolve({ done: true, value: undefined });
      },
    }),
  };
  return { source, left };
}

async function* ended(pages: readonly (readonly number[])[]) {
  await Promise.resolve();
  yield* pages;
}

const evenDoubled = (item: number) => Promise.resolve(item % 2 === 0 ? item * 2 : null);

it('gives what is to be told of each item, in order, whatever the pages', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.nat(9))), async (pages) => {
      const told: number[] = [];
      for await (const message of telling(ended(pages), evenDoubled)) told.push(message);
      const even = pages.flat().filter((item) => item % 2 === 0);
      expect(told).toEqual(even.map((item) => item * 2));
    }),
  );
});

it('leaves a source that waits at once, and forgets what was read ahead', async () => {
  const { source, left } = waitingSource([[2, 4, 6]]);
  const messages = telling(source, evenDoubled);
  expect(await messages.next()).toEqual({ done: false, value: 4 });
  expect(await messages.return!()).toEqual({ done: true, value: undefined });
  expect(left.count).toBe(1);

  const { source: silent, left: leftSilent } = waitingSource([]);
  const waiting = telling(silent, evenDoubled);
  void waiting.next();
  expect(await waiting.return!()).toEqual({ done: true, value: undefined });
  expect(leftSilent.count).toBe(1);
});

it('leaves the source when telling fails', async () => {
  const { source, left } = waitingSource([[1, 2]]);
  const messages = telling(source, () => Promise.reject(new Error('away')));
  await expect(messages.next()).rejects.toThrow('away');
  expect(left.count).toBe(1);
});
