import fc from 'fast-check';
import { Terms } from '../../../src/kernel/likeness/terms';

const weights: Record<string, number> = { cau: 2, hong: 3, '~duong': 4, '#thon=3': 5 };
const someTerms = () => new Terms((name) => weights[name] ?? 1);

describe('terms', () => {
  it('have one number each, whatever text they are met in', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[~#]?[a-c]{1,2}$/)), (names) => {
        const terms = someTerms();
        const numbers = names.map((name) => terms.named(name));
        expect(names.map((name) => terms.named(name))).toEqual(numbers);
        expect(numbers.map((term) => terms.nameOf(term))).toEqual(names);
        expect(terms.size).toBe(new Set(names).size);
      }),
    );
  });

  it('are another one for each two words side by side, and in each order', () => {
    const terms = someTerms();
    const words = Array.from({ length: 30 }, (_, index) => terms.named(`w${index}`));
    const pairs = words.flatMap((one) => words.map((other) => terms.pair(one, other)));
    expect(new Set([...words, ...pairs]).size).toBe(30 + 900);
    expect(words.flatMap((one) => words.map((other) => terms.pair(one, other)))).toEqual(pairs);
  });

  it('of two words weigh less than the one that tells more', () => {
    const terms = someTerms();
    const [cau, hong] = [terms.named('cau'), terms.named('hong')];
    expect(terms.weightOf(terms.pair(cau, hong))).toBeCloseTo(0.55 * 3, 12);
    expect(terms.weightOf(terms.pair(hong, cau))).toBeCloseTo(0.55 * 3, 12);
  });

  it('are words, pairs or places', () => {
    const terms = someTerms();
    const [cau, duong, thon] = ['cau', '~duong', '#thon=3'].map((name) => terms.named(name));
    const pair = terms.pair(cau!, duong!);
    expect([cau!, duong!, thon!, pair].map((term) => terms.isWord(term))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([cau!, thon!, pair].map((term) => terms.isPair(term))).toEqual([false, false, true]);
    expect(terms.nameOf(pair)).toBeNull();
  });

  it('weigh more in a passage that says them more often, each passage for itself', () => {
    const terms = someTerms();
    const [cau, hong] = [terms.named('cau'), terms.named('hong')];
    const passage = terms.passageOf([[cau, hong], [cau]]);
    expect(passage.terms).toEqual([cau, hong]);
    expect(passage.weights[0]).toBeCloseTo(2 * (1 + Math.log(2)), 12);
    expect(passage.weights[1]).toBe(3);
    expect(passage.norm).toBeCloseTo(Math.hypot(...passage.weights), 12);
    expect(terms.passageOf([[cau]])).toEqual({ terms: [cau], weights: [2], norm: 2 });
    expect(terms.passageOf([])).toEqual({ terms: [], weights: [], norm: 0 });
  });
});
