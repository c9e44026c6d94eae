import fc from 'fast-check';
import { placeOf, positionToken } from '../../src/adapters/kurrentdb/position-token';
import { beginning } from '../../src/ports/event-store';

const place = fc.record({
  commit: fc.bigInt(0n, 2n ** 64n - 1n),
  prepare: fc.bigInt(0n, 2n ** 64n - 1n),
});

const order = (one: bigint | string, other: bigint | string): number =>
  Number(one > other) - Number(one < other);

describe('a position of KurrentDB', () => {
  it.each([
    [0n, '00000000000000000000000000000000'],
    [10n, '000000000000000a000000000000000a'],
    [2n ** 53n + 1n, '00200000000000010020000000000001'],
    [2n ** 64n - 1n, 'ffffffffffffffffffffffffffffffff'],
  ])('%d is written %s', (number, text) => {
    expect(positionToken({ commit: number, prepare: number })).toBe(text);
  });

  it('is read back exactly', () => {
    fc.assert(
      fc.property(place, (one) => {
        expect(placeOf(positionToken(one))).toEqual(one);
      }),
    );
  });

  it('is ordered as its numbers are', () => {
    // Near to each other too, where only the last digits tell them apart.
    const near = place.chain(({ commit, prepare }) =>
      fc.tuple(
        fc.constant({ commit, prepare }),
        fc.record({
          commit: fc.constantFrom(commit, commit ^ 1n, commit ^ 16n),
          prepare: fc.constantFrom(prepare, prepare ^ 1n, prepare ^ (1n << 63n)),
        }),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(fc.tuple(place, place), near), ([one, other]) => {
        const asNumbers = order(one.commit, other.commit) || order(one.prepare, other.prepare);
        expect(order(positionToken(one), positionToken(other))).toBe(asNumbers);
      }),
    );
  });

  it('lies after the beginning, which is the start of the log', () => {
    expect(positionToken({ commit: 0n, prepare: 0n }) > beginning).toBe(true);
    expect(placeOf(beginning)).toBe('start');
  });

  it.each([
    ['of SQLite', '0000000000000012'],
    ['in capitals', '000000000000000A000000000000000A'],
    ['too long', '000000000000000a000000000000000a0'],
    ['of words', 'the last event of the whole log.'],
  ])('is not one %s', (_, text) => {
    expect(() => placeOf(text)).toThrow(new RangeError(`not a position of KurrentDB: ${text}`));
  });
});
