import fc from 'fast-check';
import { isOneSlip, type Known, mended } from '../../../src/kernel/likeness/typing-slips';

const words = ['duong', 'xuong', 'cap', 'kenh', 'dien', 'thon'];
const known: Known = {
  has: (word) => words.includes(word),
  ofLength: (length) => words.filter((word) => word.length === length),
  count: (word) => (word === 'duong' ? 2 : 1),
};

describe('slips of typing', () => {
  it.each([
    ['xoung cap', 'xuong cap'],
    ['xuongcap', 'xuong cap'],
    ['du ong kenhh', 'duong kenh'],
    ['uong n2', 'duong n2'],
    ['khac xa nhau', 'khac xa nhau'],
  ])('%j was meant as %j', (typed, meant) => {
    expect(mended(typed.split(' '), known)).toEqual(meant.split(' '));
  });

  it('leave known words alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), (typed) => {
        expect(mended(typed, known)).toEqual(typed);
      }),
    );
  });
});

describe('one slip', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  it('is the same seen from either word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneSlip(one, other)).toBe(isOneSlip(other, one));
      }),
    );
  });

  it('is a letter left out, taken for another, or swapped with the next', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom('x', 'y'), (before, after, letter) => {
        expect(isOneSlip(before + after, before + letter + after)).toBe(true);
        expect(isOneSlip(`${before}a${after}`, before + letter + after)).toBe(true);
        expect(isOneSlip(`${before}ab${after}`, `${before}ba${after}`)).toBe(true);
        expect(isOneSlip(`${before}xy${after}`, `${before}zz${after}`)).toBe(false);
      }),
    );
  });
});
