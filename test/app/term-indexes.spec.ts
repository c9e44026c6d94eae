import { petitionBoard } from '../../projections/petition-board.projection';
import { petitionTexts } from '../../projections/petition-texts.projection';
import { openSqliteViewStore } from '../../src/adapters/sqlite/view-store';
import { SearchTooWide } from '../../src/app/errors';
import { termIndexes, type TermIndexes } from '../../src/app/term-indexes';
import { Postings } from '../../src/kernel/likeness/postings';
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
  jest.restoreAllMocks();
  for (const close of closers.splice(0)) await close();
});

async function store(): Promise<ViewStore> {
  const views = await emptyStore();
  await put(views, titles, 0);
  return views;
}

async function emptyStore(): Promise<ViewStore> {
  const views = await openSqliteViewStore({ file: join(temporaryFolder(), 'views.db') });
  closers.push(views.close);
  await views.prepare(petitionBoard);
  await views.prepare(petitionTexts);
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
    const indexes = termIndexes(counted, { petitionsMax: 5 });
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
    const indexes = termIndexes(counted, { petitionsMax: 1 });
    expect((await indexes.current(ofCommune)).size).toBe(2);
    expect((await indexes.current(ofCommune)).size).toBe(2);
    expect(pages()).toBe(1);
  });

  it('give way to others when they have grown', async () => {
    const views = await store();
    await put(views, ['Cầu gãy'], 4, commune);
    await put(views, ['Cầu sập'], 5, 'body-other');
    const { counted, pages } = countingPages(views);
    const indexes = termIndexes(counted, { petitionsMax: 4 });
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
    const indexes = termIndexes(counted, { petitionsMax: 2 });
    await indexes.current(ofCommune);
    expect((await indexes.current({ ...ofCommune, communeId: 'body-none' })).size).toBe(0);
    const before = pages();
    expect((await indexes.current(ofCommune)).size).toBe(1);
    expect(pages()).toBe(before);
  });

  const found = async (indexes: TermIndexes, word: string): Promise<readonly string[]> => {
    const index = await indexes.current(everything);
    const measured = index.mostLike([{ terms: new Set([word]), most: 9 }], 9);
    return measured.map(([id]) => id).toSorted();
  };

  it('find by postings where petitions are many, whatever came since and changed', async () => {
    const views = await store();
    await put(views, ['Cầu gãy'], 4, commune);
    const indexes = termIndexes(views, { postingsFrom: 3 });
    await indexes.warm();
    expect(await found(indexes, '~cau')).toEqual(['petition-4']);
    for (let late = 5; late < 9; late += 1) {
      await put(views, ['Cầu sập'], late, `body-commune-${late % 2}`);
      const all = Array.from({ length: late - 3 }, (_, index) => `petition-${index + 4}`);
      expect(await found(indexes, '~cau')).toEqual(all);
    }
    const row = (await views.get(petitionTexts, 'petition-4'))!;
    const changed = { ...row, changedAt: '0010', terms: ['~kenh'] };
    await views.putMany(petitionTexts, [{ key: row.id, position: '0010', row: changed }], '0010');
    expect(await found(indexes, '~cau')).toEqual([5, 6, 7, 8].map((late) => `petition-${late}`));
    expect((await indexes.current(everything)).size).toBe(9);
  });

  it('make postings once, and anew when too much came since', async () => {
    const views = await emptyStore();
    const making = jest.spyOn(Postings, 'of');
    await put(views, titles, 0, commune);
    const indexes = termIndexes(views, { postingsFrom: 5 });
    await indexes.warm();
    await put(views, ['Cầu gãy'], 4, commune);
    expect(making).toHaveBeenCalledTimes(0);
    await Promise.all([indexes.current(everything), indexes.current(everything)]);
    await indexes.warm();
    await indexes.current(everything);
    expect(making).toHaveBeenCalledTimes(1);
    await put(views, ['Cầu sập'], 5, 'body-other');
    await indexes.current(ofCommune);
    expect(making).toHaveBeenCalledTimes(1);
    await indexes.current(everything);
    expect(making).toHaveBeenCalledTimes(2);
  });

  it('let nobody wait for postings, and make them again where that failed', async () => {
    const views = await store();
    const indexes = termIndexes(views, { postingsFrom: 3 });
    const making = jest.spyOn(Postings, 'of');
    let fail = (): void => undefined;
    making.mockImplementationOnce(
      () =>
        new Promise((_resolve, reject) => {
          fail = () => reject(new Error('no memory'));
        }),
    );
    await put(views, ['Cầu gãy'], 4);
    expect(await found(indexes, '~cau')).toEqual(['petition-4']);
    expect(await found(indexes, '~cau')).toEqual(['petition-4']);
    expect(making).toHaveBeenCalledTimes(1);
    const warming = expect(indexes.warm()).rejects.toThrow('no memory');
    // It waits for them by now.
    await indexes.current(everything);
    fail();
    await warming;
    await indexes.warm();
    expect(making).toHaveBeenCalledTimes(2);
    expect(await found(indexes, '~cau')).toEqual(['petition-4']);
    await indexes.warm();
    expect(making).toHaveBeenCalledTimes(2);
  });

  it('find by postings what gave way to others and was read again', async () => {
    const views = await store();
    await put(views, ['Cầu gãy', 'Cầu sập'], 4, commune);
    // Room for all petitions, and for what is kept of one of two places beside them.
    const indexes = termIndexes(views, { petitionsMax: 7, postingsFrom: 3 });
    await indexes.warm();
    expect(await found(indexes, '~cau')).toEqual(['petition-4', 'petition-5']);
    await indexes.current(ofCommune);
    expect(await found(indexes, '~cau')).toEqual(['petition-4', 'petition-5']);
    await put(views, ['Cầu treo'], 6, commune);
    expect(await found(indexes, '~cau')).toEqual(['petition-4', 'petition-5', 'petition-6']);
  });

  it('make no postings once they are stopped', async () => {
    const indexes = termIndexes(await store(), { postingsFrom: 3 });
    // All is read at once; the postings let others have their turn.
    const stopping = new Promise<void>((resolve, reject) => {
      setImmediate(() => void indexes.stop().then(resolve, reject));
    });
    await expect(indexes.warm()).rejects.toThrow('the program stops');
    await stopping;
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
