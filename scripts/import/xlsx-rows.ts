import { Readable } from 'node:stream';
import { type CellValue, type Row, stream } from 'exceljs';
import { ImportStopped, stopped } from './stopped';
import type { TableRow } from './table-row';
import { decoded } from './utf8-text';

/** Rows of the only sheet of an Excel file that has any. Errors: ImportStopped where the file is none. */
export async function* xlsxRows(file: string): AsyncGenerator<TableRow> {
  const reader = openReader(file);
  try {
    let filledSheets = 0;
    for await (const sheet of reader) {
      let isEmpty = true;
      for await (const row of sheet) {
        const cells = cellsOf(row);
        if (cells.every((cell) => cell === '')) continue;
        if (isEmpty) filledSheets += 1;
        isEmpty = false;
        if (filledSheets > 1) throw severalSheets();
        yield { row: row.number, cells };
      }
    }
  } catch (error) {
    throw error instanceof ImportStopped ? error : notExcel(error);
  }
}

function openReader(file: string): stream.xlsx.WorkbookReader {
  const reader = new stream.xlsx.WorkbookReader(file, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  keepCharactersWhole(reader as unknown as Parsing);
  return reader;
}

/** What exceljs parses texts with. */
type Parsing = {
  _parseSharedStrings: (entry: Readable) => unknown;
  _parseWorksheet: (pieces: AsyncIterable<Uint8Array>, number: string) => unknown;
};

/** exceljs decodes each piece of a file by itself, and spoils the letters that lie in two: it gets text instead. */
function keepCharactersWhole(reader: Parsing): void {
  const parseStrings = reader._parseSharedStrings.bind(reader);
  const parseSheet = reader._parseWorksheet.bind(reader);
  reader._parseSharedStrings = (entry) =>
    parseStrings(Readable.from(decoded(entry as AsyncIterable<Uint8Array>)));
  reader._parseWorksheet = (pieces, number) =>
    parseSheet(decoded(pieces) as AsyncIterable<never>, number);
}

const severalSheets = () =>
  stopped(
    'Tệp có nhiều trang tính: chỉ để lại một trang có dữ liệu.',
    'The file has several sheets: leave one with rows.',
  );

const notExcel = (cause?: unknown) =>
  stopped(
    'Tệp không phải .xlsx đọc được (tệp .xls cũ hoặc có mật khẩu phải lưu lại thành .xlsx).',
    'The file is no .xlsx that can be read (save an old .xls, or one with a password, as .xlsx).',
    cause,
  );

/** Row and column begin with 1. */
const cellsOf = ({ values }: Row): readonly string[] =>
  Array.isArray(values) ? Array.from(values.slice(1), textOf) : [];

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return textOf(value.text);
  if ('error' in value) return value.error;
  return 'result' in value ? textOf(value.result) : '';
}

/** Excel's days have no time zone; exceljs gives them as midnight in UTC. */
const dateText = (date: Date): string =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
