import fc from 'fast-check';
import { type Known, mended, slipsOf } from '../../../src/kernel/likeness/typing-slips';

const words = ['duong', 'xuong', 'cap', 'kenh', 'dien', 'thon', 'yan', 'xang'];
const known: Known = {
  has: (word) => words.includes(word),
  count: (word) => (words.includes(word) ? (word === 'duong' ? 2 : 1) : 0),
};

describe('slips of typing', () => {
  it.each([
    ['xoung cap', 'xuong cap'],
    ['xuongcap', 'xuong cap'],
    ['du ong kenhh', 'duong kenh'],
    ['uong n2', 'duong n2'],
    ['khac xa nhau', 'khac xa nhau'],
    ['kenk', 'kenh'],
    ['xan', 'xang'],
    ['dienx', 'dien'],
    ['dhien', 'dien'],
    [`${'x'.repeat(20)}kenh`, `${'x'.repeat(20)}kenh`],
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
        expect(slipsOf(one).has(other)).toBe(slipsOf(other).has(one));
      }),
    );
  });

  it('is a letter left out, taken for another, or swapped with the next', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom('x', 'y', '7'), (before, after, letter) => {
        expect(slipsOf(before + after)).toContain(before + letter + after);
        expect(slipsOf(before + letter + after)).toContain(before + after);
        expect(slipsOf(`${before}a${after}`)).toContain(before + letter + after);
        expect(slipsOf(`${before}ab${after}`)).toContain(`${before}ba${after}`);
        expect(slipsOf(`${before}xy${after}`)).not.toContain(`${before}zz${after}`);
        expect(slipsOf(before + after)).not.toContain(before + after);
      }),
    );
  });

  it('is looked for in words, whose number it does not depend on', () => {
    // A letter more at eight places, each letter left out, taken for another, or swapped with the next.
    expect(slipsOf('abcdefg').size).toBe(8 * 36 - 7 + 7 + 7 * 35 + 6);
  });

  it('is not looked for in what is no word', () => {
    let asked = 0;
    const none: Known = { has: () => ((asked += 1), false), count: () => ((asked += 1), 0) };
    const long = 'x'.repeat(20_000);
    expect(mended([long], none)).toEqual([long]);
    expect(asked).toBe(1);
  });
});
