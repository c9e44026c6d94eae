import { extname } from 'node:path';
import type { ImportColumn, ImportRow } from '../../src/graphql/import/import-columns';
import { csvRecords } from './csv-records';
import { columnsOf } from './header';
import { stopped } from './stopped';
import type { TableRow } from './table-row';
import { xlsxRows } from './xlsx-rows';

const readers: Readonly<Record<string, (file: string) => AsyncIterable<TableRow>>> = {
  '.csv': csvRecords,
  '.xlsx': xlsxRows,
};

/** The rows of a list, each under the names of the header; empty ones are left out. Errors: ImportStopped. */
export async function* listRows(file: string): AsyncGenerator<ImportRow> {
  const reader = readers[extname(file).toLowerCase()];
  if (reader === undefined)
    throw stopped(
      'Chỉ nhận tệp .csv hoặc .xlsx.',
      'Only files that end in .csv or .xlsx are taken.',
    );
  let columns: readonly (ImportColumn | null)[] | null = null;
  for await (const { row, cells } of reader(file)) {
    if (columns === null) columns = columnsOf(cells);
    else if (cells.some((cell) => cell.trim() !== '')) yield rowOf(row, cells, columns);
  }
  if (columns === null) throw stopped('Tệp trống.', 'The file is empty.');
}

function rowOf(
  row: number,
  cells: readonly string[],
  columns: readonly (ImportColumn | null)[],
): ImportRow {
  const written: Partial<Record<ImportColumn, string>> = {};
  for (const [index, cell] of cells.entries()) {
    if (cell.trim() === '') continue;
    const column = columns[index];
    if (!column)
      throw stopped(
        `Dòng ${String(row)}: ô thứ ${String(index + 1)} không thuộc cột nào có tên.`,
        `Row ${String(row)}: cell ${String(index + 1)} belongs to no column that has a name.`,
      );
    written[column] = cell;
  }
  return { row, ...written };
}
