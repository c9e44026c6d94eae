import fc from 'fast-check';
import type { Cell } from '../../src/kernel/csv';
import { isPlainText } from '../../src/kernel/text';
import { xlsxFile } from '../../src/graphql/export/xlsx-file';
import { collected } from '../support/collected';
import { sheetIn } from '../support/exports';

async function* pages(...all: readonly (readonly (readonly Cell[])[])[]) {
  for (const page of all) yield await Promise.resolve(page);
}

const sheetOf = async (heads: readonly Cell[], ...all: readonly (readonly (readonly Cell[])[])[]) =>
  sheetIn({ bytes: Buffer.concat(await collected(xlsxFile(heads, pages(...all)))) });

describe('an Excel file', () => {
  it('holds what was put in: texts as texts, numbers as numbers, nothing as nothing', async () => {
    const rows = [
      ['=1+1', -5, true],
      [' a <b> & "c"\r\nd ', 69.5, false],
      ['-5', null, '🏘'],
    ];
    expect(await sheetOf(['Mã', 'Số', '@'], rows.slice(0, 2), rows.slice(2))).toEqual([
      ['Mã', 'Số', '@'],
      ...rows,
    ]);
  });

  it('holds every text that people write', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter(isPlainText);
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 30, maxLength: 30 }), async (more) => {
        const cells = ['\uFFFE', 'a\uFFFF', ...more];
        const [, row] = await sheetOf(cells, [cells]);
        // Two code points of Unicode are no characters, and XML has no place for them.
        expect(row).toEqual(cells.map((cell) => cell.replace(/[\uFFFE\uFFFF]/gu, '\uFFFD')));
      }),
      { numRuns: 30 },
    );
  });

  it('cuts what no cell takes, and gives each page on before it asks for the next', async () => {
    expect(await sheetOf(['a'], [['x'.repeat(40_000)]])).toEqual([['a'], ['x'.repeat(32_767)]]);
    let asked = 0;
    const endless = async function* () {
      for (;;) yield await Promise.resolve([[`${String((asked += 1))} ${'x'.repeat(32_000)}`]]);
    };
    const file = xlsxFile(['a'], endless());
    await file.next();
    await file.next();
    expect(asked).toBeLessThan(200);
    await file.return(undefined);
  });
});
