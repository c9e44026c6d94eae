import { parse } from 'csv-parse/sync';
import { type CellValue, Workbook } from 'exceljs';
import type { Served } from './served';

export type Exported = Readonly<{
  status: number;
  headers: Headers;
  bytes: Buffer;
}>;

/** Downloads an export. */
export async function exported(
  { address }: Served,
  token: string | null,
  path: string,
  language = 'en',
): Promise<Exported> {
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
  const headers = { 'accept-language': language, ...authorization };
  const response = await fetch(new URL(`/export/${path}`, address), { headers });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
}

/** The code of the error that came instead of a file. */
export const errorIn = ({ bytes }: Exported): unknown =>
  (JSON.parse(bytes.toString()) as { errors: { extensions: { code: string } }[] }).errors[0]!
    .extensions;

/** The cells of a CSV file by row; the first one holds the heads. */
export const cellsIn = ({ bytes }: Exported): readonly (readonly string[])[] =>
  parse(bytes, { bom: true });

/** The rows of a CSV file under their heads. */
export const recordsIn = ({ bytes }: Exported): readonly Readonly<Record<string, string>>[] =>
  parse(bytes, { bom: true, columns: true });

/** The cells of an Excel file by row; the first one holds the heads. */
export async function sheetIn({
  bytes,
}: Pick<Exported, 'bytes'>): Promise<readonly (readonly CellValue[])[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const sheet = workbook.worksheets[0]!;
  return (sheet.getRows(1, sheet.rowCount) ?? []).map((row) =>
    Array.from({ length: sheet.columnCount }, (_, index) => row.getCell(index + 1).value),
  );
}
