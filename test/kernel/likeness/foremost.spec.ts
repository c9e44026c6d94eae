import fc from 'fast-check';
import { byMeasure, Foremost, type Measured } from '../../../src/kernel/likeness/foremost';

const measured = fc.uniqueArray(
  fc.tuple(fc.stringMatching(/^[a-z]{1,3}$/), fc.integer({ min: 0, max: 9 })),
  { selector: ([id]) => id, maxLength: 40 },
);

function foremostOf(some: readonly Measured[], most: number): Foremost {
  const foremost = new Foremost(most);
  for (const [id, measure] of some) foremost.offer(id, measure);
  return foremost;
}

describe('the foremost', () => {
  it('are the first ones of all in order, however they came', () => {
    fc.assert(
      fc.property(measured, fc.integer({ min: 0, max: 12 }), (some, most) => {
        expect(foremostOf(some, most).inOrder()).toEqual(some.toSorted(byMeasure).slice(0, most));
      }),
    );
  });

  it('tell what at least is kept: anything while there is room, then no less than the last', () => {
    expect(foremostOf([['a', 3]], 2).least).toBe(-Infinity);
    const some: readonly Measured[] = [
      ['c', 1],
      ['b', 2],
      ['a', 3],
    ];
    expect(foremostOf(some, 2).least).toBe(2);
    expect(foremostOf(some, 0).least).toBe(Infinity);
  });

  it('are none of those that measure less than is required by then', () => {
    const foremost = foremostOf([['a', 3]], 3);
    foremost.require(2);
    foremost.require(1);
    expect(foremost.least).toBe(2);
    foremost.offer('b', 1.9);
    foremost.offer('c', 2);
    foremost.offer('d', 4);
    expect(foremost.least).toBe(2);
    foremost.offer('e', 3);
    expect(foremost.least).toBe(3);
    expect(foremost.inOrder().map(([id]) => id)).toEqual(['d', 'a', 'e']);
  });
});
