import fc from 'fast-check';
import type { Order, ViewDefinition, ViewStore } from '../../src/ports/view-store';
import type { OpenViewStore, ViewStorePlace } from './view-store-place';
import { changed, type Sample, sample, type SampleFilter, samples } from './view-store.model';

const byKey: Order<Sample> = { by: [], direction: 'ascending' };
const holding = (...words: readonly string[]): Sample => ({ ...sample, words });
const withoutTokens: ViewDefinition<Sample, never> = { ...samples, tokens: [] };

const found = async (
  store: ViewStore,
  filter: SampleFilter,
  view = samples,
): Promise<readonly string[]> => {
  const { rows } = await store.page(view, filter, byKey, null, 100);
  expect(await store.measure(view, filter, { of: 'count' })).toBe(rows.length);
  return rows.map(({ key }) => key);
};

/** Rows are found by the tokens that they hold now. */
export function tokensContract(open: OpenViewStore, newPlace: () => ViewStorePlace): void {
  describe('tokens', () => {
    const { marks: _marks, ...withoutMarks } = holding();

    it.each<[string, SampleFilter, readonly string[]]>([
      ['$in of one', { words: { $in: ['N2'] } }, ['a', 'b']],
      ['$in of several, each row once', { words: { $in: ['N2', 'kenh', 'cau'] } }, ['a', 'b', 'c']],
      ['$in of none', { words: { $in: [] } }, []],
      ['$all of one', { words: { $all: ['kenh'] } }, ['a', 'c']],
      ['$all of several, in any order', { words: { $all: ['N2', 'kenh'] } }, ['a']],
      ['$all of the same twice', { words: { $all: ['kenh', 'kenh'] } }, ['a', 'c']],
      ['$all with one that no row holds', { words: { $all: ['kenh', 'N4'] } }, []],
      ['$all of none', { words: { $all: [] } }, []],
      ['both must hold', { words: { $in: ['N2'], $all: ['kenh'] } }, ['a']],
      ['capitals count', { words: { $in: ['n2', 'KENH'] } }, []],
      ['no token is a part of another', { words: { $in: ['ken', 'N', ''] } }, []],
      ['a list is not its text', { words: { $in: ['["N2"]', '[]'] } }, []],
      ['lists are apart', { marks: { $in: ['N2', 'x'] } }, ['b']],
      ['of both lists', { words: { $in: ['N2'] }, marks: { $all: ['x', 'y'] } }, ['b']],
      ['with another condition', { words: { $in: ['N2'] }, days: 3 }, ['a']],
      ['or another', { $or: [{ words: { $all: ['cau'] } }, { days: 3 }] }, ['a', 'c', 'd', 'e']],
      [
        'and within or',
        { $or: [{ $and: [{ words: { $in: ['kenh'] } }, { words: { $in: ['cau'] } }] }] },
        ['c'],
      ],
    ])('%s', async (_, filter, expected) => {
      const store = await open();
      const rows: Readonly<Record<string, Sample>> = {
        a: holding('kenh', 'N2'),
        b: { ...holding('N2'), days: 4, marks: ['y', 'x'] },
        c: holding('kenh', 'cau', 'kenh'),
        d: holding(),
        e: withoutMarks as Sample,
        f: { ...holding(), days: 4, marks: null as unknown as [] },
      };
      const changes = Object.entries(rows).map(([key, row]) => changed(key, '01', row));
      await store.putMany(samples, changes, '01');

      expect(await found(store, filter)).toEqual(expected);
    });

    it('cannot be asked for in other ways, nor of other fields', async () => {
      const store = await open();
      const filters: readonly SampleFilter[] = [
        // @ts-expect-error: it does not say how
        { words: 'N2' },
        // @ts-expect-error: it does not say how
        { words: ['N2'] },
        // @ts-expect-error: no list is null
        { words: null },
        { words: {} },
        // @ts-expect-error: lists have no order
        { words: { $gt: 'N2' } },
        // @ts-expect-error: it would be found slowly
        { words: { $ne: 'N2' } },
        // @ts-expect-error: a token is a text
        { words: { $in: [1] } },
        // @ts-expect-error: a token is a text
        { words: { $all: [null] } },
        // @ts-expect-error: one token is a list too
        { words: { $in: 'N2' } },
        // @ts-expect-error: the field holds one value
        { council: { $all: ['N2'] } },
        // @ts-expect-error: the view does not declare the list
        { labels: { $all: ['kenh'] } },
        // @ts-expect-error: within another filter too
        { $or: [{ labels: { $all: ['kenh'] } }] },
      ];
      await store.putMany(samples, [changed('k1', '01', sample)], '01');
      for (const filter of filters) {
        await expect(store.page(samples, filter, byKey, null, 10)).rejects.toThrow();
        await expect(store.measure(samples, filter, { of: 'count' })).rejects.toThrow();
      }
      // @ts-expect-error: a filter that has no name of its own is held to the view's lists too
      const asked = store.measure(samples, { labels: { $all: ['kenh'] } }, { of: 'count' });
      await expect(asked).rejects.toThrow();
    });

    it('are those of the newest row, in any order of puts', async () => {
      const words = ['a', 'b', 'c'];
      const change = fc.record({
        key: fc.constantFrom('k1', 'k2'),
        position: fc.integer({ min: 10, max: 20 }).map(String),
        row: fc.option(
          fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((w) => holding(...w)),
        ),
      });
      const store = await open();
      let version = 10;
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
          const view = { ...samples, version: (version += 1) };
          await store.prepare(view);
          for (const one of changes) await store.putMany(view, [one], one.position);
          const stored = await store.getMany(view, ['k1', 'k2']);
          for (const word of words) {
            const expected = [...stored].filter(([, { row }]) => row?.words.includes(word));
            const keys = expected.map(([key]) => key).sort();
            expect(await found(store, { words: { $in: [word] } }, view)).toEqual(keys);
            expect(await found(store, { words: { $all: [word] } }, view)).toEqual(keys);
          }
          await store.drop(view.name, view.version);
        }),
        { numRuns: 100 },
      );
    });

    it('stay as they were when a put is refused', async () => {
      const store = await open();
      await store.putMany(samples, [changed('k1', '01', holding('a'))], '01');
      const changes = [
        changed('k1', '02', holding('b')),
        changed('k2', '02', { ...holding('b'), days: NaN }),
      ];

      await expect(store.putMany(samples, changes, '02')).rejects.toThrow();

      expect(await found(store, { words: { $in: ['a'] } })).toEqual(['k1']);
      expect(await found(store, { words: { $in: ['b'] } })).toEqual([]);
    });

    it('belong to one version, and go with it', async () => {
      const store = await open();
      const next = { ...samples, version: 2 };
      await store.prepare(next);
      await store.putMany(samples, [changed('k1', '01', holding('a'))], '01');
      await store.putMany(next, [changed('k1', '01', holding('b'))], '01');

      await store.drop('samples', 1);
      await store.prepare(samples);
      await store.putMany(samples, [changed('k1', '01', holding('c'))], '01');

      expect(await found(store, { words: { $in: ['a', 'b'] } })).toEqual([]);
      expect(await found(store, { words: { $in: ['c'] } })).toEqual(['k1']);
      expect(await found(store, { words: { $in: ['b'] } }, next)).toEqual(['k1']);
    });

    it('are found after closing and preparing again', async () => {
      const place = newPlace();
      const before = await open(place);
      await before.putMany(samples, [changed('k1', '01', holding('a'))], '01');
      await before.close();

      const store = await open(place);
      await store.putMany(samples, [changed('k2', '02', holding('a'))], '02');

      expect(await found(store, { words: { $all: ['a'] } })).toEqual(['k1', 'k2']);
    });

    it('are found in rows that were there before they were declared', async () => {
      const store = await open();
      const view = { ...samples, version: 2 };
      const before = { ...withoutTokens, version: 2 };
      await store.prepare(before);
      const changes = [
        changed('k1', '01', holding('a', 'a')),
        changed('k2', '05', null),
        changed('k3', '05', holding('b')),
      ];
      await store.putMany(before, changes, '05');
      const wereThere = await store.getMany(before, ['k1', 'k2', 'k3']);

      await store.prepare({ ...before, tokens: ['marks'] });
      await store.prepare(view);

      expect(await found(store, { words: { $in: ['a', 'b'] } }, view)).toEqual(['k1', 'k3']);
      expect(await store.getMany(view, ['k1', 'k2', 'k3'])).toEqual(wereThere);
      expect(await store.checkpoint(view)).toBe('05');
      await store.putMany(view, [changed('k2', '04', holding('a'))], '06');
      await store.putMany(view, [changed('k3', '06', holding('a'))], '06');
      expect(await found(store, { words: { $all: ['a'] } }, view)).toEqual(['k1', 'k3']);
      expect(await found(store, { words: { $all: ['b'] } }, view)).toEqual([]);
    });
  });
}
