import fc from 'fast-check';
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
  expect(one.mostLike([{ terms: asked, most: 3 }])).toEqual(
    other.mostLike([{ terms: asked, most: 3 }]),
  );
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

  it('finds those that share most of what is wanted, each thing for itself', () => {
    const index = indexOf([
      [
        petition('road', ['~duong', 'hoa']),
        petition('both', ['~duong', 'cau', 'hoa']),
        petition('none', ['truong']),
      ],
    ]);
    const wanted = ['~duong', 'cau', 'never'].map((term) => ({ terms: new Set([term]), most: 1 }));
    const found = index.mostLike([...wanted, { terms: new Set(['hoa']), most: 9 }]);
    expect(found.map((some) => some.map(([id]) => id))).toEqual([
      ['road'],
      ['both'],
      [],
      ['road', 'both'],
    ]);
    // All of it is shared; 12 + 2 terms.
    expect(found[0]?.[0]?.[1]).toBeCloseTo(1 / Math.sqrt(14), 12);
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

  it('knows the words of petitions, and of names, by their length, for what was mistyped', () => {
    const seen = petition('seen', ['zuong', '~zuon', '#zu=3'], 'council');
    const index = indexOf([[seen, petition('not', ['zuang'])]], (group) => group !== null);
    const ofFive = [...index.known.ofLength(5)];
    expect(ofFive.filter((word) => !/^[a-y]+$/u.test(word))).toEqual(['zuong']);
    expect(ofFive).toContain('duong');
    expect(['zuong', 'duong', 'zuang'].map((word) => index.known.has(word))).toEqual([
      true,
      true,
      false,
    ]);
    expect(['zuong', 'duong', 'zuang'].map((word) => index.known.count(word))).toEqual([1, 3, 0]);
  });
});
