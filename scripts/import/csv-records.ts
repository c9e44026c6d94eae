import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { stopped } from './stopped';
import type { TableRow } from './table-row';
import { utf8Text } from './utf8-text';

/** More than a row of the longest texts has; a quote that is never closed would swallow the rest of the file. */
const recordMax = 200_000;
const headerMax = 10_000;

type Parsed = Readonly<{
  record: readonly string[];
  info: Readonly<{ records: number; empty_lines: number }>;
}>;

/** Rows of a CSV file. Errors: ImportStopped where the file is none. */
export async function* csvRecords(file: string): AsyncGenerator<TableRow> {
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(file),
    info: true,
    max_record_size: recordMax,
    skip_empty_lines: true,
  });
  const reading = pipeline(Readable.from(utf8Text(file)), parser);
  // What fails there fails the loop too.
  reading.catch(() => undefined);
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>)
      yield { row: info.records + info.empty_lines, cells: record };
  } catch (error) {
    throw error instanceof CsvError ? notCsv(error) : error;
  }
}

/** Spreadsheets set to Vietnamese write semicolons; no name of a column holds either sign. */
async function delimiterOf(file: string): Promise<string> {
  let text = '';
  for await (const piece of utf8Text(file)) {
    text += piece;
    if (text.includes('\n') || text.length > headerMax) break;
  }
  const [header = ''] = text.split('\n', 1);
  return [';', '\t'].find((sign) => header.includes(sign)) ?? ',';
}

function notCsv({ code, lines }: CsvError): Error {
  const line = typeof lines === 'number' ? lines : 0;
  return stopped(
    `Dòng ${String(line)} của tệp không đúng dạng CSV (${code}).`,
    `Line ${String(line)} of the file is not CSV (${code}).`,
  );
}
