import fc from 'fast-check';
import { seeded } from '../../../scripts/bench/random';
import { Postings } from '../../../src/kernel/likeness/postings';
import type { Wanted } from '../../../src/kernel/likeness/searches';
import { TermIndex } from '../../../src/kernel/likeness/term-index';
import { type Indexed, type IsSeen, TermLists } from '../../../src/kernel/likeness/term-lists';
import { Vocabulary } from '../../../src/kernel/likeness/vocabulary';

const noRest = () => Promise.resolve();
const everybody: IsSeen = () => true;
const isCouncil: IsSeen = (group) => group === 'council';

/** The lower a number, the more say it. */
const terms = Array.from({ length: 40 }, (_, number) => `term${number}`);
const term = fc.nat(39).chain((most) => fc.nat(most).map((number) => terms[number] ?? ''));
const state = fc.record({
  id: fc.nat(79).map((number) => `petition-${number}`),
  group: fc.constantFrom(null, 'council', 'council', 'other'),
  terms: fc.uniqueArray(term, { maxLength: 12 }),
});
const wanted = fc.record({
  terms: fc
    .uniqueArray(fc.oneof(term, fc.constant('never')), { minLength: 1, maxLength: 10 })
    .map((some) => new Set(some)),
  most: fc.integer({ min: 1, max: 6 }),
});

function placeOf(lists: readonly TermLists[], { id }: Indexed): TermLists | undefined {
  return lists[Number(id.split('-')[1]) % lists.length];
}

const put = (lists: readonly TermLists[], states: readonly Indexed[]): void => {
  for (const one of states) placeOf(lists, one)?.put(one);
};

function expectSame(one: TermIndex, other: TermIndex, searches: readonly Wanted[]): void {
  for (const most of [1, 4, 60])
    expect(one.mostLike(searches, most)).toEqual(other.mostLike(searches, most));
  expect(one.size).toBe(other.size);
  for (const said of [...terms, 'never', 'late']) {
    expect(one.holds(said)).toBe(other.holds(said));
    expect(one.known.count(said)).toBe(other.known.count(said));
  }
}

describe('postings', () => {
  it('find what going through all petitions finds, also after others came and some changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(state, { maxLength: 120 }),
        fc.array(state, { maxLength: 30 }),
        fc.array(wanted, { maxLength: 4 }),
        async (before, after, searches) => {
          const vocabulary = new Vocabulary();
          const lists = [1, 2, 3].map(() => new TermLists(vocabulary));
          put(lists, before);
          const postings = await Postings.of(lists.slice(1), vocabulary, noRest);
          put(lists, after);
          put(lists, [{ id: 'petition-99', group: 'council', terms: ['late', 'term1'] }]);
          for (const isSeen of [everybody, isCouncil, everybody])
            expectSame(
              new TermIndex(vocabulary, lists, isSeen, postings),
              new TermIndex(vocabulary, lists, isSeen),
              [...searches, { terms: new Set(['late', 'term2']), most: 2 }],
            );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('find the same among very many', async () => {
    const random = seeded(7);
    const some = (most: number, rarest: number): string[] => {
      const count = 1 + Math.floor(random() * most);
      return [
        ...new Set(Array.from({ length: count }, () => `w${Math.floor(random() ** 3 * rarest)}`)),
      ];
    };
    const vocabulary = new Vocabulary();
    const lists = [1, 2].map(() => new TermLists(vocabulary));
    const many = Array.from({ length: 12_000 }, (_, number) => ({
      id: `petition-${number}`,
      group: number % 3 === 0 ? 'council' : 'other',
      terms: some(30, 3_000),
    }));
    put(lists, many);
    const postings = await Postings.of(lists, vocabulary, noRest);
    put(
      lists,
      many.slice(0, 500).map((one) => ({ ...one, terms: some(30, 3_000) })),
    );
    for (const isSeen of [everybody, isCouncil]) {
      const fast = new TermIndex(vocabulary, lists, isSeen, postings);
      const slow = new TermIndex(vocabulary, lists, isSeen);
      for (let question = 0; question < 40; question += 1) {
        const searches = [40, 10, 10].map((most) => ({
          terms: new Set(some(3 * most, question % 2 === 0 ? 3_000 : 60)),
          most,
        }));
        for (const most of [20, 60])
          expect(fast.mostLike(searches, most)).toEqual(slow.mostLike(searches, most));
      }
    }
  });

  it('find the same where all speak of the same few things', async () => {
    const random = seeded(1);
    const some = (): Set<string> => {
      const count = 1 + Math.floor(random() * 30);
      return new Set(Array.from({ length: count }, () => `w${Math.floor(random() ** 3 * 60)}`));
    };
    const vocabulary = new Vocabulary();
    const lists = [new TermLists(vocabulary)];
    put(
      lists,
      Array.from({ length: 6_000 }, (_, number) => ({
        ...{ id: `petition-${number}`, group: null, terms: [...some()] },
      })),
    );
    const postings = await Postings.of(lists, vocabulary, noRest);
    const fast = new TermIndex(vocabulary, lists, everybody, postings);
    const slow = new TermIndex(vocabulary, lists, everybody);
    for (let question = 0; question < 60; question += 1) {
      const searches = [{ terms: some(), most: 3 }];
      expect(fast.mostLike(searches, 3)).toEqual(slow.mostLike(searches, 3));
    }
  });

  it('are of what was there when they were begun', async () => {
    const vocabulary = new Vocabulary();
    const lists = [new TermLists(vocabulary)];
    put(lists, [{ id: 'petition-1', group: null, terms: ['term1', 'term2'] }]);
    let came = 0;
    const rest = () => {
      came += 1;
      const late = { group: null, terms: ['term1', `late${came}`] };
      put(lists, [
        { id: 'petition-1', ...late },
        { id: `petition-${came + 1}`, ...late },
      ]);
      return Promise.resolve();
    };
    const postings = await Postings.of(lists, vocabulary, rest);
    expect(postings.covered.size).toBe(1);
    expect(came).toBeGreaterThan(1);
    const searches = [{ terms: new Set(['term1', 'term2', 'late1']), most: 9 }];
    expectSame(
      new TermIndex(vocabulary, lists, everybody, postings),
      new TermIndex(vocabulary, lists, everybody),
      searches,
    );
  });

  it('of nothing find nothing', async () => {
    const vocabulary = new Vocabulary();
    const postings = await Postings.of([], vocabulary, noRest);
    const index = new TermIndex(vocabulary, [], everybody, postings);
    const searches = [{ terms: new Set(['term1']), most: 3 }];
    expect([index.size, index.mostLike(searches, 9)]).toEqual([0, []]);
  });
});
