import fc from 'fast-check';
import { countLeading } from '../../src/kernel/count-leading';

describe('counting what leads', () => {
  it('gives as many as are before the first of which it is not true', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (one, other) => {
        const [few, many] = [Math.min(one, other), Math.max(one, other)];
        expect(countLeading(many, (index) => index < few)).toBe(few);
      }),
    );
  });
});
