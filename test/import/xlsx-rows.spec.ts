import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listRows } from '../../scripts/import/list-rows';
import { ImportStopped } from '../../scripts/import/stopped';
import { collected } from '../support/collected';
import { temporaryFolder } from '../support/temporary-folder';
import { plainWorkbookWith, workbookWith } from '../support/workbooks';

const header = ['Mã ngoài', 'Ngày tiếp nhận', 'Tiêu đề', 'Nội dung', 'Kỳ họp', 'Tình tiết mới'];

const told = async (file: string): Promise<unknown> => {
  try {
    return await collected(listRows(file));
  } catch (error) {
    return error instanceof ImportStopped ? error.told.en : error;
  }
};

const notExcel =
  'The file is no .xlsx that can be read (save an old .xls, or one with a password, as .xlsx).';

describe('a list in Excel', () => {
  it('is read as it looks: days, numbers, formulas, rich texts and links', async () => {
    const file = await workbookWith(
      [
        header,
        ['A1', new Date(Date.UTC(2021, 11, 20)), 'Đường', 'một\nhai', 3, true],
        [],
        [
          { formula: '"A"&2', result: 'A2' },
          '20/12/2021',
          { richText: [{ text: 'Điện ' }, { text: 'yếu' }] },
          { text: 'xem thư', hyperlink: 'https://vidu.gov.vn' },
          null,
          '=1+1',
        ],
      ],
      [],
    );
    expect(await collected(listRows(file))).toEqual([
      {
        row: 2,
        externalId: 'A1',
        receivedOn: '2021-12-20',
        title: 'Đường',
        text: 'một\nhai',
        session: '3',
        hasNewFacts: 'true',
      },
      {
        row: 4,
        externalId: 'A2',
        receivedOn: '20/12/2021',
        title: 'Điện yếu',
        text: 'xem thư',
        hasNewFacts: '=1+1',
      },
    ]);
  });

  it.each([
    ['shared texts', workbookWith],
    ['texts in their cells', plainWorkbookWith],
  ])('keeps every letter of a long file, with %s', async (_name, write) => {
    const text = (row: number) => `${String(row)} ${'Đề nghị sửa đường '.repeat(30 + (row % 7))}`;
    const rows = Array.from({ length: 1500 }, (_, index) => index + 2);
    const file = await write([
      header.slice(0, 4),
      ...rows.map((row) => [`A${String(row)}`, '2021-12-20', 'Đường', text(row)]),
    ]);
    const read = await collected(listRows(file));
    expect(read.map((row) => row.text)).toEqual(rows.map((row) => text(row)));
  });

  it('is refused with two sheets that have rows', async () => {
    const file = await workbookWith([header, ['A1']], [['x']]);
    expect(await told(file)).toBe('The file has several sheets: leave one with rows.');
  });

  it.each([
    ['another file', () => Buffer.from('externalId,receivedOn,title,text\n')],
    ['an old .xls', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['nothing', () => Buffer.alloc(0)],
    ['one that breaks off', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['one whose end is missing', (whole: Buffer) => whole.subarray(0, -40)],
    ['one that was overwritten', (whole: Buffer) => Buffer.from(whole).fill(7, 300, 1200)],
  ])('is refused where it is none: %s', async (_name, content) => {
    const whole = readFileSync(await workbookWith([header, ['A1', '2021-12-20', 'a', 'b']]));
    const file = join(temporaryFolder(), 'broken.xlsx');
    writeFileSync(file, content(whole));
    expect(await told(file)).toBe(notExcel);
  });
});
