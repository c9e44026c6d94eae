import { petitionBoard } from '../../projections/petition-board.projection';
import { petitionTexts } from '../../projections/petition-texts.projection';
import { openSqliteViewStore } from '../../src/adapters/sqlite/view-store';
import { termIndexes } from '../../src/app/term-indexes';
import type { ViewStore } from '../../src/ports/view-store';
import { join } from 'node:path';
import { council, received, rowsOf } from '../support/given';
import { temporaryFolder } from '../support/temporary-folder';

const titles = ['Kênh Bàu Sen cạn', 'Đường Bàu Sen hỏng', 'Đường xã hỏng', 'Đường thôn hỏng'];
const scope = { name: 'all', communeId: null, councils: { councilId: council } };

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function store(): Promise<ViewStore> {
  const views = await openSqliteViewStore({ file: join(temporaryFolder(), 'views.db') });
  closers.push(views.close);
  await views.prepare(petitionBoard);
  await views.prepare(petitionTexts);
  await put(views, titles, 0);
  return views;
}

async function put(views: ViewStore, some: readonly string[], from: number): Promise<void> {
  for (const [index, title] of some.entries()) {
    const key = `petition-${from + index}`;
    const events = [{ ...received({ title, text: title }), stream: key }];
    const position = `000${from + index + 1}`;
    const [board, texts] = [rowsOf(petitionBoard, events), rowsOf(petitionTexts, events)];
    await views.putMany(petitionBoard, [{ key, position, row: board.get(key)! }], position);
    const row = { ...texts.get(key)!, changedAt: position };
    await views.putMany(petitionTexts, [{ key, position, row }], position);
  }
}

describe('indexes in memory', () => {
  it('hold all petitions of a scope, and those that came since', async () => {
    const views = await store();
    const indexes = termIndexes(views);
    expect((await indexes.current(scope, 'kênh')).size).toBe(4);
    await put(views, ['Cầu gãy'], 4);
    expect((await indexes.current(scope, 'kênh')).size).toBe(5);
    const elsewhere = { ...scope, name: 'other', councils: { councilId: 'other' } };
    expect((await indexes.current(elsewhere, 'kênh')).size).toBe(0);
  });

  it('hold those alone that share a rare word, where a scope without a commune has too many', async () => {
    const indexes = termIndexes(await store(), { wideMax: 3 });
    const index = await indexes.current(scope, 'Kênh sen');
    expect(index.mostLike(new Set(['bau']), 9).map(([id]) => id)).toEqual([
      'petition-0',
      'petition-1',
    ]);
    expect(index.size).toBe(2);
    expect((await indexes.current(scope, 'không có từ nào')).size).toBe(0);
    const council = { ...scope, councils: { councilId: 'other' } };
    expect((await indexes.current(council, 'sen')).size).toBe(0);
  });

  it('hold all of a commune, however many', async () => {
    const indexes = termIndexes(await store(), { wideMax: 0 });
    const none = { ...scope, name: 'none', communeId: 'body-commune' };
    expect((await indexes.current(none, 'sen')).size).toBe(0);
  });

  it('let others have their turn between the pages that they read', async () => {
    const views = await store();
    const scan: ViewStore['scan'] = (view, filter, order, after) =>
      views.scan(view, filter, order, after, 2);
    const came: string[] = [];
    setImmediate(() => came.push('another'));
    const index = await termIndexes({ ...views, scan }).current(scope, 'kênh');
    came.push('the index');
    expect(index.size).toBe(4);
    expect(came).toEqual(['another', 'the index']);
  });

  it('miss nothing that is put while they are read', async () => {
    const views = await store();
    let isFirst = true;
    const scan: ViewStore['scan'] = async (...asked) => {
      const read = await views.scan(...asked);
      // Comes in when everything else was read.
      if (isFirst) await put(views, ['Cầu gãy'], 4);
      isFirst = false;
      return read;
    };
    const indexes = termIndexes({ ...views, scan });
    await indexes.current(scope, 'cầu');
    await put(views, ['Đèn hỏng'], 5);
    expect((await indexes.current(scope, 'cầu')).size).toBe(6);
  });
});
