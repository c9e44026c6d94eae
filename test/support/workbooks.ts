import { join } from 'node:path';
import { type CellValue, stream, Workbook } from 'exceljs';
import { temporaryFolder } from './temporary-folder';

export type Sheet = readonly (readonly CellValue[])[];

/** An Excel file with these sheets. */
export async function workbookWith(...sheets: readonly Sheet[]): Promise<string> {
  const workbook = new Workbook();
  for (const [index, rows] of sheets.entries()) {
    const sheet = workbook.addWorksheet(`Trang ${String(index + 1)}`);
    for (const row of rows) sheet.addRow([...row]);
  }
  const file = join(temporaryFolder(), 'list.xlsx');
  await workbook.xlsx.writeFile(file);
  return file;
}

/** The same with one sheet, as programs write it that keep each text in its cell. */
export async function plainWorkbookWith(rows: Sheet): Promise<string> {
  const filename = join(temporaryFolder(), 'list.xlsx');
  const workbook = new stream.xlsx.WorkbookWriter({ filename, useSharedStrings: false });
  const sheet = workbook.addWorksheet('Trang 1');
  for (const row of rows) sheet.addRow([...row]).commit();
  sheet.commit();
  await workbook.commit();
  return filename;
}
