import { join } from 'node:path';
import { openSqliteViewStore } from '../../src/adapters/sqlite/view-store';
import type { Sql } from '../../src/adapters/sqlite/view-filter';
import { measureSql, pageSql } from '../../src/adapters/sqlite/view-sql';
import type { Filter, Order, ViewDefinition } from '../../src/ports/view-store';
import { viewStoreContract } from '../contracts/view-store.contract';
import { sample as plainSample, type Sample, samples } from '../contracts/view-store.model';
import { queryPlan } from '../support/query-plan';
import { temporaryFolder } from '../support/temporary-folder';

const newPlace = () => {
  const file = join(temporaryFolder(), 'views.db');
  return () => openSqliteViewStore({ file });
};

viewStoreContract('sqlite', newPlace);

const sample: Sample = { ...plainSample, amount: 7 };

describe('sqlite view store', () => {
  let file: string;

  const prepared = async (view: ViewDefinition<Sample> = samples) => {
    file = join(temporaryFolder(), 'views.db');
    const store = await openSqliteViewStore({ file });
    await store.prepare(view);
    return store;
  };
  const planOf = (asked: Sql): readonly string[] => queryPlan(file, asked);
  const byDueDate: Order<Sample> = { by: ['dueOn'], direction: 'ascending' };

  describe('by a declared index', () => {
    it.each<[string, Filter<Sample>, Order<Sample>, string]>([
      ['forwards', { council: 'a' }, byDueDate, '(field_dueOn,key)>(?,?)'],
      [
        'backwards',
        { council: 'a' },
        { ...byDueDate, direction: 'descending' },
        '(field_dueOn,key)<(?,?)',
      ],
      ['among one', { council: { $in: ['a'] } }, byDueDate, '(field_dueOn,key)>(?,?)'],
      ['with another condition', { council: 'a', amount: 7 }, byDueDate, '(field_dueOn,key)>(?,?)'],
    ])('a page %s is one seek, without sorting', async (_, filter, order, seek) => {
      const store = await prepared();

      const plan = planOf(pageSql(samples, filter, order, ['2026-01-01', 'k1'], 50));

      expect(plan).toEqual([
        `SEARCH view_samples_v1 USING INDEX view_samples_v1/council/dueOn (field_council=? AND ${seek})`,
      ]);
      await store.close();
    });

    it('a page of everything walks along the index', async () => {
      const store = await prepared();
      const order = { by: ['days'], direction: 'descending' } as const;

      const plan = planOf(pageSql(samples, {}, order, null, 50));

      expect(plan).toEqual(['SCAN view_samples_v1 USING INDEX view_samples_v1/days']);
      await store.close();
    });

    it('a count by equality and range stays in the index', async () => {
      const store = await prepared();
      const filter: Filter<Sample> = { body: 'b', isHeld: true, days: { $gte: 1, $lt: 9 } };

      const plan = planOf(measureSql(samples, filter, { of: 'count' }));

      const condition = 'field_body=? AND field_isHeld=? AND field_days>? AND field_days<?';
      expect(plan).toEqual([
        `SEARCH view_samples_v1 USING INDEX view_samples_v1/body/isHeld/days (${condition})`,
      ]);
      await store.close();
    });
  });

  it('counts everything in an index, without reading rows', async () => {
    const store = await prepared();

    expect(planOf(measureSql(samples, {}, { of: 'count' }))).toEqual([
      expect.stringMatching(/^SCAN view_samples_v1 USING INDEX view_samples_v1\//),
    ]);
    await store.close();
  });

  it('makes indexes that are missing for rows that are there', async () => {
    const store = await prepared();
    await store.putMany(samples, [{ key: 'k1', row: sample, position: '01' }], '01');
    const more: ViewDefinition<Sample> = {
      ...samples,
      indexes: [...samples.indexes, ['isOpen', 'amount']],
    };

    await store.prepare(more);

    const order = { by: ['amount'], direction: 'ascending' } as const;
    const plan = planOf(pageSql(more, { isOpen: false }, order, [6, 'k0'], 50));
    expect(plan).toEqual([
      'SEARCH view_samples_v1 USING INDEX view_samples_v1/isOpen/amount (field_isOpen=? AND (field_amount,key)>(?,?))',
    ]);
    const page = await store.page(more, { isOpen: false }, order, [6, 'k0'], 50);
    expect(page.rows).toEqual([{ key: 'k1', row: sample, cursor: [7, 'k1'] }]);
    expect(await store.measure(more, { isOpen: false }, { of: 'sum', field: 'amount' })).toBe(7);
    await store.close();
  });

  it('refuses names that SQL could read as something else', async () => {
    const store = await prepared();
    const name = 'x; DROP TABLE views';
    const named = (field: string) =>
      ({ ...samples, version: 9, indexes: [[field]] }) as unknown as typeof samples;

    await expect(store.prepare({ ...samples, name })).rejects.toThrow(TypeError);
    for (const version of [0, 1.5, NaN])
      await expect(store.prepare({ ...samples, version })).rejects.toThrow(TypeError);
    for (const field of ["x') --", 'x"', 'x.y', ''])
      await expect(store.prepare(named(field))).rejects.toThrow(TypeError);
    const tokens = ["x') --", 'x"'] as unknown as typeof samples.tokens;
    await expect(store.prepare({ ...samples, version: 9, tokens: tokens! })).rejects.toThrow(
      TypeError,
    );
    await expect(store.drop(name, 1)).rejects.toThrow(TypeError);
    const filter = { "x') --": 1 } as Filter<Sample>;
    await expect(store.measure(samples, filter, { of: 'count' })).rejects.toThrow(TypeError);
    expect(await store.stored()).toEqual([{ name: 'samples', version: 1 }]);
    await store.close();
  });

  it('refuses to leave out of later pages a row without a place in the order', async () => {
    const store = await prepared();
    const row = { ...sample, amount: null };
    await store.putMany(samples, [{ key: 'k1', row, position: '01' }], '01');

    const order = { by: ['amount'], direction: 'ascending' } as const;
    await expect(store.page(samples, {}, order, null, 10)).rejects.toThrow('ordered by amount');
    await store.close();
  });

  it('refuses to put into a view that was not prepared', async () => {
    const store = await prepared();
    const other = { ...samples, version: 2 };

    await expect(store.putMany(other, [], '01')).rejects.toThrow('was not prepared');
    await expect(
      store.putMany(other, [{ key: 'k1', row: sample, position: '01' }], '01'),
    ).rejects.toThrow('no such table');
    await store.close();
  });
});
