import fc from 'fast-check';
import { byMeasure } from '../../../src/kernel/likeness/foremost';
import type { Wanted } from '../../../src/kernel/likeness/searches';
import { TermIndex } from '../../../src/kernel/likeness/term-index';
import { type Indexed, TermLists } from '../../../src/kernel/likeness/term-lists';
import { Vocabulary } from '../../../src/kernel/likeness/vocabulary';

const everybody = () => true;
const isCouncil = (group: string | null) => group === 'council';

/** Each of the lists with its petitions. */
function indexOf(
  lists: readonly (readonly Indexed[])[],
  isSeen: (group: string | null) => boolean = everybody,
): TermIndex {
  const vocabulary = new Vocabulary();
  const filled = lists.map((petitions) => {
    const list = new TermLists(vocabulary);
    for (const petition of petitions) list.put(petition);
    return list;
  });
  return new TermIndex(vocabulary, filled, isSeen);
}

const petition = (id: string, terms: readonly string[], group: string | null = null): Indexed => ({
  ...{ id, terms, group },
});
const state = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  group: fc.constantFrom(null, 'council', 'other'),
  terms: fc.uniqueArray(fc.constantFrom('dien', 'nuoc', 'cau', '~duong', '#thon=3')),
});
const asked = new Set(['dien', '~duong', '#thon=3']);

function expectSame(one: TermIndex, other: TermIndex): void {
  for (const most of [1, 2, 3]) {
    const wanted = [asked, new Set(['nuoc', 'cau', '~duong'])].map((terms) => ({ terms, most }));
    expect(one.mostLike(wanted, 9)).toEqual(other.mostLike(wanted, 9));
  }
  expect(one.size).toBe(other.size);
  for (const term of ['dien', 'nuoc', 'cau', '~duong', '#thon=3', 'never']) {
    expect(one.weigh(term)).toBe(other.weigh(term));
    expect(one.holds(term)).toBe(other.holds(term));
    expect(one.known.count(term)).toBe(other.known.count(term));
  }
}

describe('an index of petitions', () => {
  it('that changed is the same as one that was made anew', () => {
    fc.assert(
      fc.property(fc.array(state), (states) => {
        const last = [...new Map(states.map((one) => [one.id, one])).values()];
        expectSame(indexOf([states]), indexOf([last]));
        expectSame(indexOf([states], isCouncil), indexOf([last], isCouncil));
      }),
    );
  });

  it('of several places is the same as one of all of them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(state, { selector: ({ id }) => id }), fc.nat(3), (states, at) => {
        expectSame(indexOf([states.slice(0, at), states.slice(at)]), indexOf([states]));
      }),
    );
  });

  it('knows nothing of what somebody may not see', () => {
    fc.assert(
      fc.property(fc.uniqueArray(state, { selector: ({ id }) => id }), (states) => {
        const seen = states.filter(({ group }) => isCouncil(group));
        expectSame(indexOf([states], isCouncil), indexOf([seen]));
      }),
    );
  });

  it('finds those that share most of one thing that is wanted', () => {
    const index = indexOf([
      [
        petition('road', ['~duong', 'hoa']),
        petition('both', ['~duong', 'cau', 'hoa']),
        petition('none', ['truong']),
      ],
    ]);
    const wanted = (term: string, most: number) => ({ terms: new Set([term]), most });
    const idsOf = (searches: readonly Wanted[], most: number) =>
      index.mostLike(searches, most).map(([id]) => id);
    expect(idsOf([wanted('~duong', 1)], 9)).toEqual(['road']);
    expect(idsOf([wanted('cau', 1)], 9)).toEqual(['both']);
    expect(idsOf([wanted('never', 1)], 9)).toEqual([]);
    expect(idsOf([wanted('hoa', 9)], 9)).toEqual(['road', 'both']);
    const all = [wanted('~duong', 1), wanted('cau', 1), wanted('never', 1)];
    expect([idsOf(all, 9), idsOf(all, 1)]).toEqual([['road', 'both'], ['road']]);
    // All of it is shared; 12 + 2 terms.
    expect(index.mostLike(all, 1)[0]?.[1]).toBeCloseTo(1 / Math.sqrt(14), 12);
  });

  it('finds what a comparison with each petition would, in its order', () => {
    const term = fc.constantFrom(...'abcdefghijkl');
    const many = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 100, max: 999 }).map(String),
        group: fc.constant(null),
        terms: fc.uniqueArray(term, { maxLength: 6 }),
      }),
      { selector: ({ id }) => id, maxLength: 40 },
    );
    const wanted = fc.record({
      terms: fc.uniqueArray(term, { minLength: 1, maxLength: 6 }).map((terms) => new Set(terms)),
      most: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(
        many,
        fc.array(wanted, { maxLength: 4 }),
        fc.nat(12),
        (petitions, searches, all) => {
          const index = indexOf([petitions]);
          const share = (one: string) => index.weigh(one) ** 2;
          const sum = (terms: Iterable<string>) =>
            [...terms].reduce((total, one) => total + share(one), 0);
          const compared = searches.map(({ terms: said, most }) =>
            petitions
              .map(({ id, terms }) => {
                const shared = sum(terms.filter((one) => said.has(one)));
                return [id, shared / sum(said) / (12 + terms.length) ** 0.5] as const;
              })
              .filter(([, measure]) => measure > 0)
              .sort(byMeasure)
              .slice(0, most),
          );
          const best = new Map<string, number>();
          for (const [id, measure] of compared.flat())
            best.set(id, Math.max(measure, best.get(id) ?? 0));
          expect(index.mostLike(searches, all)).toEqual([...best].sort(byMeasure).slice(0, all));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('stays as it was made while petitions come', () => {
    const vocabulary = new Vocabulary();
    const list = new TermLists(vocabulary);
    list.put(petition('first', ['cau']));
    const index = new TermIndex(vocabulary, [list], everybody);
    const before = index.weigh('cau');
    list.put(petition('second', ['cau', 'truong']));
    expect([index.size, index.weigh('cau'), index.holds('truong')]).toEqual([1, before, false]);
  });

  it('knows how often the words of petitions, and of names, are met, for what was mistyped', () => {
    const seen = petition('seen', ['zuong', '~zuon', '#zu=3'], 'council');
    const index = indexOf([[seen, petition('not', ['zuang'])]], (group) => group !== null);
    const words = ['zuong', 'duong', 'zuang'];
    expect(words.map((word) => index.known.has(word))).toEqual([true, true, false]);
    expect(words.map((word) => index.known.count(word))).toEqual([1, 3, 0]);
  });
});
