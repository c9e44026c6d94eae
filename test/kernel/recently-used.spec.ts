import fc from 'fast-check';
import { RecentlyUsed } from '../../src/kernel/recently-used';

describe('what was used recently', () => {
  it('lets go what was not used for longest, until the rest is light enough', () => {
    const kept = new RecentlyUsed<string>(10);
    kept.set('a', 'A', 4);
    kept.set('b', 'B', 4);
    expect(kept.get('a')).toBe('A');
    kept.set('c', 'C', 5);

    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual(['A', undefined, 'C']);
  });

  it('counts a value once that is set again, and nothing that is deleted', () => {
    const kept = new RecentlyUsed<string>(10);
    kept.set('a', 'A', 6);
    kept.set('a', 'A2', 6);
    kept.set('b', 'B', 4);
    expect([kept.get('a'), kept.get('b')]).toEqual(['A2', 'B']);
    kept.delete('a');
    kept.delete('a');
    kept.set('c', 'C', 6);

    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([undefined, 'B', 'C']);
  });

  it('weighs a value anew that is set again, also where it is the same one', () => {
    const kept = new RecentlyUsed<object>(10);
    const grows = {};
    kept.set('b', {}, 5);
    kept.set('a', grows, 1);
    kept.set('a', grows, 6);

    expect([kept.get('a'), kept.get('b')]).toEqual([grows, undefined]);
  });

  it('does not keep what alone is too heavy, nor what it took the place of', () => {
    const kept = new RecentlyUsed<string>(10);
    kept.set('a', 'A', 5);
    kept.set('b', 'B', 5);
    kept.set('a', 'A2', 11);

    expect([kept.get('a'), kept.get('b')]).toEqual([undefined, 'B']);
  });

  it('keeps the latest uses that fit, whatever was done', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const deed = fc.oneof(
      fc.record({ do: fc.constant('get' as const), key }),
      fc.record({ do: fc.constant('delete' as const), key }),
      fc.record({ do: fc.constant('set' as const), key, weight: fc.integer({ min: 1, max: 8 }) }),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
        const kept = new RecentlyUsed<number>(12);
        let model: readonly Readonly<{ key: string; weight: number }>[] = [];
        for (const each of deeds) {
          const found = model.find((one) => one.key === each.key);
          const others = model.filter((one) => one !== found);
          if (each.do === 'get') {
            expect(kept.get(each.key)).toBe(found?.weight);
            model = found ? [...others, found] : model;
          } else if (each.do === 'delete') {
            kept.delete(each.key);
            model = others;
          } else {
            kept.set(each.key, each.weight, each.weight);
            model = [...others, each];
          }
          while (model.reduce((sum, { weight }) => sum + weight, 0) > 12) model = model.slice(1);
        }
        for (const { key: each, weight } of model) expect(kept.get(each)).toBe(weight);
      }),
    );
  });
});
