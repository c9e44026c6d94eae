import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Cell } from '../../kernel/csv';
import type { ExportedPage } from './export-pages';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const schemas = 'http://schemas.openxmlformats.org';
const main = `${schemas}/spreadsheetml/2006/main`;
const office = `${schemas}/officeDocument/2006/relationships`;
const packages = `${schemas}/package/2006`;
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What an Excel file has beside its sheet: the least that spreadsheets open without complaint. */
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** The head stays in sight. */
const sheetStart = `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
const sheetEnd = '</sheetData></worksheet>';

/** The longest text that a cell of a spreadsheet takes. */
const textMax = 32_767;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // Otherwise a reader of XML makes a line feed of it.
  '\r': '&#13;',
};

/** What XML cannot hold, and no keyboard makes. */
const unwritable = /[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text
    .slice(0, textMax)
    .toWellFormed()
    .replace(unwritable, '\uFFFD')
    .replace(/[&<>\r]/gu, (sign) => entities[sign] ?? sign);

/** A to Z, then AA and so on. */
const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** A text is typed as one, so that no spreadsheet takes it for a formula. */
function cellXml(cell: Cell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? '1' : '0'}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function rowXml(cells: readonly Cell[], row: number): string {
  const written = cells.map((cell, index) => cellXml(cell, `${letters(index)}${String(row)}`));
  return `<row r="${String(row)}">${written.join('')}</row>`;
}

/** A table as an Excel file, page by page: what was compressed is given on before the next page is asked for. */
export async function* xlsxFile(
  heads: readonly Cell[],
  pages: AsyncIterable<ExportedPage>,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const taken = (): Uint8Array => {
    const chunk = Buffer.concat(ready);
    ready = [];
    return chunk;
  };
  for (const [name, text] of Object.entries(parts)) {
    const part = new ZipPassThrough(name);
    zip.add(part);
    part.push(Buffer.from(xml + text), true);
  }
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 });
  zip.add(sheet);
  sheet.push(Buffer.from(sheetStart + rowXml(heads, 1)));
  let row = 1;
  for await (const page of pages) {
    sheet.push(Buffer.from(page.map((cells) => rowXml(cells, (row += 1))).join('')));
    if (ready.length > 0) yield taken();
  }
  sheet.push(Buffer.from(sheetEnd), true);
  zip.end();
  yield taken();
}
