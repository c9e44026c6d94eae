import { PositionScalar } from '../../schema/graphql/scalars';
import { positionToken } from '../../src/adapters/kurrentdb/position-token';

describe('a position', () => {
  it.each([
    ['SQLite', '0000000000000042'],
    ['KurrentDB', positionToken({ commit: 0xab_cdefn, prepare: 2n ** 64n - 1n })],
  ])('of %s is taken as it was given', (_engine, position) => {
    expect(PositionScalar.parseValue(position)).toBe(position);
  });

  it.each(['', ' 1', '-1', 'x', '1'.repeat(65)])('is not %j', (text) => {
    expect(() => PositionScalar.parseValue(text)).toThrow();
  });
});
