import { Batches } from '../../src/adapters/mongodb/batches';

/** Answers each item with itself; each batch waits until it is let go. */
function heldBatches() {
  const done: (readonly string[])[] = [];
  const gates: (() => void)[] = [];
  const batches = new Batches(async (items: readonly string[]) => {
    done.push(items);
    await new Promise<void>((resolve) => gates.push(resolve));
    if (items.includes('bad')) throw new Error(`refused with ${items.join()}`);
    return items.map((item) => item.toUpperCase());
  });
  /** Lets the batch go that is under way, and waits until the next one is. */
  const go = async (): Promise<void> => {
    gates.shift()!();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { batches, done, go };
}

const breath = () => new Promise((resolve) => setImmediate(resolve));

describe('batches', () => {
  it('hold what is asked for in one breath, and then what came while they were under way', async () => {
    const { batches, done, go } = heldBatches();
    const first = ['a', 'b'].map((item) => batches.ask(item));
    await breath();
    const second = ['c', 'd', 'e'].map((item) => batches.ask(item));
    await breath();
    expect(done).toEqual([['a', 'b']]);
    await go();
    expect(await Promise.all(first)).toEqual(['A', 'B']);
    expect(done).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
    await go();
    expect(await Promise.all(second)).toEqual(['C', 'D', 'E']);

    const later = batches.ask('f');
    await breath();
    await go();
    expect(await later).toBe('F');
    expect(done).toHaveLength(3);
  });

  it('fail as a whole, and the next one is done all the same', async () => {
    const { batches, go } = heldBatches();
    const failing = ['a', 'bad'].map((item) => batches.ask(item));
    await breath();
    const next = batches.ask('c');
    const settled = Promise.allSettled(failing);
    await go();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await go();
    expect(await next).toBe('C');
  });
});
