import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { batchesOf } from '../../scripts/import/batches';
import { listRows } from '../../scripts/import/list-rows';
import { ImportStopped } from '../../scripts/import/stopped';
import type { ImportRow } from '../../src/graphql/import/import-columns';
import { collected } from '../support/collected';
import { temporaryFolder } from '../support/temporary-folder';

function fileWith(content: string | Uint8Array, name = 'list.csv'): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

const rowsIn = (content: string | Uint8Array): Promise<readonly ImportRow[]> =>
  collected(listRows(fileWith(content)));

const told = async (content: string | Uint8Array, name?: string): Promise<unknown> => {
  try {
    return await collected(listRows(fileWith(content, name)));
  } catch (error) {
    return error instanceof ImportStopped ? error.told.en : error;
  }
};

const header = 'externalId,receivedOn,title,text';

describe('a list in CSV', () => {
  it('is read with the numbers of its rows, quoted line ends and empty rows among them', async () => {
    const content = `\uFEFF${header}\r\nA1,2021-12-20,Đường,"một\nhai, ""ba"""\r\n\r\n,,,\r\nA2,x,y,\r\n`;
    expect(await rowsIn(content)).toEqual([
      {
        row: 2,
        externalId: 'A1',
        receivedOn: '2021-12-20',
        title: 'Đường',
        text: 'một\nhai, "ba"',
      },
      { row: 5, externalId: 'A2', receivedOn: 'x', title: 'y' },
    ]);
  });

  it('may have semicolons or tabs between its cells', async () => {
    const cells = ['A1', '20/12/2021', 'Đường', 'một, hai'];
    for (const sign of [';', '\t'])
      expect(await rowsIn(`${header.replaceAll(',', sign)}\n${cells.join(sign)}`)).toEqual([
        { row: 2, externalId: 'A1', receivedOn: '20/12/2021', title: 'Đường', text: 'một, hai' },
      ]);
  });

  const notUtf8 =
    'The file is not UTF-8 (it may be Windows-1258, TCVN3 or UTF-16): save it as “CSV UTF-8”.';
  it.each([
    ['Windows-1258', Buffer.from([...Buffer.from(`${header}\nA1,2021-12-20,`), 0xd0, 0xfd, 0x2c])],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${header}\nA1`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(`${header}\nA1`, 'utf16le')],
    ['UTF-8 that breaks off', Buffer.from(`${header}\nA1,2021-12-20,Đ`).subarray(0, -1)],
  ])('is refused in another encoding: %s', async (_name, content) => {
    expect(await told(content)).toBe(notUtf8);
  });

  it.each([
    ['', 'The file is empty.'],
    [
      `${header}\nA1,2021-12-20,x\n`,
      'Line 2 of the file is not CSV (CSV_RECORD_INCONSISTENT_FIELDS_LENGTH).',
    ],
    [`${header}\nA1,2021-12-20,"x,y\n`, 'Line 2 of the file is not CSV (CSV_QUOTE_NOT_CLOSED).'],
    [`${header},\nA1,2021-12-20,x,y,z\n`, 'Row 2: cell 5 belongs to no column that has a name.'],
    [
      `${header}\nA1,,"${'x'.repeat(200_001)}",y`,
      'Line 2 of the file is not CSV (CSV_MAX_RECORD_SIZE).',
    ],
  ])('is refused where it is none: %#', async (content, sentence) => {
    expect(await told(content)).toBe(sentence);
  });

  it('is known by its name', async () => {
    expect(await told(header, 'list.ods')).toMatch(/^Only files that end in /u);
  });
});

describe('batches', () => {
  const rows = async function* (count: number, text: string) {
    for (let row = 1; row <= count; row += 1) yield { row, text };
  };
  const sizes = async (count: number, text: string) =>
    (await collected(batchesOf(rows(count, text)))).map(({ length }) => length);

  it('hold 200 rows and a megabyte at most, and all rows', async () => {
    expect(await sizes(450, 'x')).toEqual([200, 200, 50]);
    expect(await sizes(250, 'ơ'.repeat(5_000))).toEqual([99, 99, 52]);
    expect(await sizes(0, 'x')).toEqual([]);
  });
});
