import { petitionBoard } from '../../projections/petition-board.projection';
import { petitionTexts } from '../../projections/petition-texts.projection';
import { openSqliteViewStore } from '../../src/adapters/sqlite/view-store';
import { SearchTooWide } from '../../src/app/errors';
import { termIndexes } from '../../src/app/term-indexes';
import { StoreUnavailable } from '../../src/ports/event-store';
import type { ViewStore } from '../../src/ports/view-store';
import { join } from 'node:path';
import { council, received, rowsOf } from '../support/given';
import { temporaryFolder } from '../support/temporary-folder';

const titles = ['Kênh Bàu Sen cạn', 'Đường Bàu Sen hỏng', 'Đường xã hỏng', 'Đường thôn hỏng'];
const commune = 'body-commune';
const everything = { communeId: null, isSeen: () => true };
const ofCommune = { communeId: commune, isSeen: () => true };

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

async function put(
  views: ViewStore,
  some: readonly string[],
  from: number,
  communeId: string | null = null,
): Promise<void> {
  for (const [index, title] of some.entries()) {
    const key = `petition-${from + index}`;
    const events = [{ ...received({ title, text: title }), stream: key }];
    const position = `000${from + index + 1}`;
    const [board, texts] = [rowsOf(petitionBoard, events), rowsOf(petitionTexts, events)];
    await views.putMany(petitionBoard, [{ key, position, row: board.get(key)! }], position);
    const row = { ...texts.get(key)!, changedAt: position, communeId };
    await views.putMany(petitionTexts, [{ key, position, row }], position);
  }
}

function countingPages(views: ViewStore) {
  let count = 0;
  const scan: ViewStore['scan'] = (...asked) => {
    count += 1;
    return views.scan(...asked);
  };
  return { counted: { ...views, scan }, pages: () => count };
}

describe('indexes in memory', () => {
  it('hold all petitions, and those that came since', async () => {
    const views = await store();
    const indexes = termIndexes(views);
    expect((await indexes.current(everything)).size).toBe(4);
    await put(views, ['Cầu gãy'], 4);
    await put(views, ['Cầu sập'], 5, commune);
    expect((await indexes.current(everything)).size).toBe(6);
    expect((await indexes.current(ofCommune)).size).toBe(1);
  });

  it('hold those of a commune alone, and those that came since', async () => {
    const views = await store();
    await put(views, ['Cầu gãy'], 4, commune);
    await put(views, ['Cầu sập'], 5, 'body-other');
    const indexes = termIndexes(views);
    expect((await indexes.current(ofCommune)).size).toBe(1);
    await put(views, ['Đèn đường hỏng'], 6, 'body-other');
    await put(views, ['Đèn đường tắt'], 7, commune);
    expect((await indexes.current(ofCommune)).size).toBe(2);
    expect((await indexes.current({ ...ofCommune, communeId: 'body-other' })).size).toBe(2);
    expect((await indexes.current({ ...ofCommune, communeId: 'body-none' })).size).toBe(0);
    expect((await indexes.current(everything)).size).toBe(8);
  });

  it('hold what came after they were read beforehand, also of a commune that had none', async () => {
    const views = await store();
    const indexes = termIndexes(views);
    await indexes.warm();
    await put(views, ['Cầu gãy'], 4, commune);
    await put(views, ['Cầu sập'], 5);
    expect((await indexes.current(everything)).size).toBe(6);
  });

  it('hold what is seen alone', async () => {
    const indexes = termIndexes(await store());
    const sizeFor = async (seen: string) =>
      (await indexes.current({ communeId: null, isSeen: (id) => id === seen })).size;
    expect([await sizeFor(council), await sizeFor('other')]).toEqual([4, 0]);
  });

  it('take the present state of a petition for an earlier one', async () => {
    const views = await store();
    const indexes = termIndexes(views);
    await indexes.current(everything);
    const row = (await views.get(petitionTexts, 'petition-0'))!;
    const changed = { ...row, changedAt: '0009', terms: ['~cau'] };
    await views.putMany(petitionTexts, [{ key: row.id, position: '0009', row: changed }], '0009');
    const index = await indexes.current(everything);
    expect([index.size, index.holds('~kenh'), index.holds('~cau')]).toEqual([4, false, true]);
  });

  it('are read once', async () => {
    const views = await store();
    await put(views, ['Cầu gãy'], 4, commune);
    const { counted, pages } = countingPages(views);
    const indexes = termIndexes(counted);
    await indexes.warm();
    const whenWarm = pages();
    await indexes.current(everything);
    await indexes.current(ofCommune);
    expect(pages()).toBe(whenWarm);
    await put(views, ['Cầu sập'], 5, commune);
    expect((await indexes.current(ofCommune)).size).toBe(2);
    expect((await indexes.current(everything)).size).toBe(6);
    expect(pages()).toBe(whenWarm + 1);
  });

  it('are not of more petitions than fit in memory', async () => {
    const views = await store();
    await put(views, ['Cầu gãy', 'Cầu sập'], 4, commune);
    const { counted, pages } = countingPages(views);
    const indexes = termIndexes(counted, 5);
    await indexes.warm();
    const whenWarm = pages();
    await expect(indexes.current(everything)).rejects.toThrow(new SearchTooWide(5));
    expect(pages()).toBe(whenWarm);
    expect((await indexes.current(ofCommune)).size).toBe(2);
  });

  it('are of all petitions of one commune, however many, and kept', async () => {
    const views = await store();
    await put(views, ['Cầu gãy', 'Cầu sập'], 4, commune);
    const { counted, pages } = countingPages(views);
    const indexes = termIndexes(counted, 1);
    expect((await indexes.current(ofCommune)).size).toBe(2);
    expect((await indexes.current(ofCommune)).size).toBe(2);
    expect(pages()).toBe(1);
  });

  it('give way to others when they have grown', async () => {
    const views = await store();
    await put(views, ['Cầu gãy'], 4, commune);
    await put(views, ['Cầu sập'], 5, 'body-other');
    const { counted, pages } = countingPages(views);
    const indexes = termIndexes(counted, 4);
    const ofOther = { ...ofCommune, communeId: 'body-other' };
    await indexes.current(ofCommune);
    await indexes.current(ofOther);
    await indexes.current(ofCommune);
    expect(pages()).toBe(2);
    await put(views, ['Đèn hỏng', 'Đường hỏng'], 6, commune);
    expect((await indexes.current(ofCommune)).size).toBe(3);
    expect((await indexes.current(ofOther)).size).toBe(1);
    // What came, and the other one anew.
    expect(pages()).toBe(4);
  });

  it('keep nothing of communes that nobody petitioned from', async () => {
    const views = await store();
    await put(views, ['Cầu gãy'], 4, commune);
    const { counted, pages } = countingPages(views);
    const indexes = termIndexes(counted, 2);
    await indexes.current(ofCommune);
    expect((await indexes.current({ ...ofCommune, communeId: 'body-none' })).size).toBe(0);
    const before = pages();
    expect((await indexes.current(ofCommune)).size).toBe(1);
    expect(pages()).toBe(before);
  });

  it('let others have their turn between the pages that they read', async () => {
    const views = await store();
    const scan: ViewStore['scan'] = (view, filter, order, after) =>
      views.scan(view, filter, order, after, 2);
    const came: string[] = [];
    setImmediate(() => came.push('another'));
    const index = await termIndexes({ ...views, scan }).current(everything);
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
    await indexes.current(everything);
    await put(views, ['Đèn hỏng'], 5);
    expect((await indexes.current(everything)).size).toBe(6);
  });

  it('can be asked again after the store failed', async () => {
    const views = await store();
    let isAway = true;
    const scan: ViewStore['scan'] = (...asked) =>
      isAway ? Promise.reject(new StoreUnavailable('away')) : views.scan(...asked);
    const indexes = termIndexes({ ...views, scan });
    await expect(indexes.warm()).rejects.toThrow('away');
    await expect(indexes.current(everything)).rejects.toThrow('away');
    isAway = false;
    expect((await indexes.current(everything)).size).toBe(4);
  });

  it('read nothing once they are stopped', async () => {
    const views = await store();
    let [begun, done] = [0, 0];
    const scan: ViewStore['scan'] = async (view, filter, order, after) => {
      begun += 1;
      const page = await views.scan(view, filter, order, after, 1);
      done += 1;
      return page;
    };
    const indexes = termIndexes({ ...views, scan });
    const warming = indexes.warm();
    const refused = expect(warming).rejects.toThrow('the program stops');
    const reading = indexes.current(everything).catch(() => null);
    while (begun === 0) await Promise.resolve();
    await indexes.stop();
    expect([begun, done]).toEqual([1, 1]);
    await refused;
    await reading;
    await expect(indexes.current(ofCommune)).rejects.toThrow('the program stops');
    expect(begun).toBe(1);
  });
});
