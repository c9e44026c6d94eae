import { DatabaseSync } from '@photostructure/sqlite';
import { join } from 'node:path';
import type { Sql } from '../../src/adapters/sqlite/view-filter';
import { measureSql, pageSql } from '../../src/adapters/sqlite/view-sql';
import { openSqliteViewStore } from '../../src/adapters/sqlite/view-store';
import type { Order, ViewDefinition } from '../../src/ports/view-store';
import { sample, type Sample, type SampleFilter, samples } from '../contracts/view-store.model';
import { queryPlan } from '../support/query-plan';
import { temporaryFolder } from '../support/temporary-folder';

const byDueDate: Order<Sample> = { by: ['dueOn'], direction: 'ascending' };

describe('tokens in SQLite', () => {
  let file: string;

  const prepared = async (view: ViewDefinition<Sample> = samples) => {
    file = join(temporaryFolder(), 'views.db');
    const store = await openSqliteViewStore({ file });
    await store.prepare(view);
    return store;
  };
  const planOf = (asked: Sql): readonly string[] => queryPlan(file, asked);
  const held = (words: readonly string[]): Sample => ({ ...sample, words });
  const writing = (sql: string) => {
    const other = new DatabaseSync(file);
    other.exec(sql);
    other.close();
  };
  const reading = (sql: string): readonly unknown[] => {
    const other = new DatabaseSync(file, { readOnly: true });
    const rows = other.prepare(sql).all();
    other.close();
    return rows.map((row) => ({ ...(row as object) }));
  };

  it('a page reads the rows that hold the rarest, and no others', async () => {
    const store = await prepared();
    const filter: SampleFilter = { words: { $all: ['a', 'b'] } };

    const plan = planOf(pageSql(samples, filter, byDueDate, null, 50));

    expect(plan[0]).toBe('SEARCH view_samples_v1 USING INTEGER PRIMARY KEY (rowid=?)');
    expect(plan.filter((step) => step.includes('USING PRIMARY KEY'))).toEqual([
      'SEARCH held USING PRIMARY KEY (token=?)',
      'SEARCH counted USING PRIMARY KEY (token=?)',
      'SEARCH other USING PRIMARY KEY (token=? AND id=?)',
    ]);
    expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([
      'SCAN json_each VIRTUAL TABLE INDEX 1:',
      'SCAN wanted',
      'SCAN (subquery-2)',
      'SCAN wanted',
    ]);
    await store.close();
  });

  it('a count reads the rows that hold one of them, and no others', async () => {
    const store = await prepared();
    const filter: SampleFilter = { words: { $in: ['a', 'b'] } };

    const plan = planOf(measureSql(samples, filter, { of: 'count' }));

    expect(plan).toEqual([
      'SEARCH view_samples_v1 USING INTEGER PRIMARY KEY (rowid=?)',
      'LIST SUBQUERY 2',
      'SEARCH view_samples_v1:words USING PRIMARY KEY (token=?)',
      'LIST SUBQUERY 1',
      'SCAN json_each VIRTUAL TABLE INDEX 1:',
    ]);
    await store.close();
  });

  it('a page with a field that has an index walks along that', async () => {
    const store = await prepared();
    const filter: SampleFilter = { council: 'a', words: { $all: ['a', 'b'] } };

    const plan = planOf(pageSql(samples, filter, byDueDate, ['2026-01-01', 'k1'], 50));

    expect(plan[0]).toBe(
      'SEARCH view_samples_v1 USING INDEX view_samples_v1/council/dueOn (field_council=? AND (field_dueOn,key)>(?,?))',
    );
    // To put the rows in order would be the last step.
    expect(plan.at(-1)).toBe('CREATE BLOOM FILTER');
    await store.close();
  });

  it('a row that changes writes only those that came or went', async () => {
    const store = await prepared();
    const put = (position: string, row: Sample | null) =>
      store.putMany(samples, [{ key: 'k1', row, position }], position);
    await put('01', held(['a', 'b', 'b']));
    writing(`
      CREATE TABLE written (what TEXT, token TEXT);
      CREATE TRIGGER came AFTER INSERT ON "view_samples_v1:words"
        BEGIN INSERT INTO written VALUES ('came', new.token); END;
      CREATE TRIGGER went AFTER DELETE ON "view_samples_v1:words"
        BEGIN INSERT INTO written VALUES ('went', old.token); END;`);

    await put('02', { ...held(['a', 'b', 'b']), days: 9 });
    await put('03', held(['b', 'c']));
    await put('02', held(['d']));
    await put('04', null);

    expect(reading('SELECT * FROM written ORDER BY rowid')).toEqual([
      { what: 'went', token: 'a' },
      { what: 'came', token: 'c' },
      { what: 'went', token: 'b' },
      { what: 'went', token: 'c' },
    ]);
    await store.close();
  });

  it('are made anew when the rows went without them', async () => {
    const store = await prepared();
    await store.putMany(samples, [{ key: 'k1', row: held(['old']), position: '01' }], '01');
    writing('DROP TABLE view_samples_v1');

    await store.prepare(samples);
    await store.putMany(samples, [{ key: 'k1', row: held(['new']), position: '01' }], '01');

    expect(reading('SELECT token FROM "view_samples_v1:words"')).toEqual([{ token: 'new' }]);
    await store.close();
  });

  it('nothing is kept where a view declares none', async () => {
    const { tokens: _tokens, ...undeclared } = samples;
    const store = await prepared({ ...samples, tokens: [] });
    await store.prepare(undeclared);

    expect(reading('SELECT type, name FROM sqlite_schema ORDER BY 1, 2')).toEqual([
      { type: 'index', name: 'sqlite_autoindex_view_samples_v1_1' },
      { type: 'index', name: 'view_samples_v1/body/isHeld/days' },
      { type: 'index', name: 'view_samples_v1/council/dueOn' },
      { type: 'index', name: 'view_samples_v1/days' },
      { type: 'table', name: 'view_samples_v1' },
      { type: 'table', name: 'views' },
    ]);
    expect(reading("SELECT name FROM pragma_table_info('view_samples_v1')")).toEqual(
      ['key', 'position', 'row'].map((name) => ({ name })),
    );
    await store.close();
  });

  it('nothing is left of a version that is dropped, and nothing else taken', async () => {
    const store = await prepared({ ...samples, name: 'samples_v1' });
    const names = () => reading('SELECT type, name FROM sqlite_schema ORDER BY 1, 2');
    const before = names();
    await store.prepare(samples);

    await store.drop('samples', 1);

    expect(names()).toEqual(before);
    expect(before).toContainEqual({ type: 'table', name: 'view_samples_v1_v1:words' });
    await store.close();
  });
});
