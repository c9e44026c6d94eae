import { writeFile } from 'node:fs/promises';
import { byteOrderMark, csvLine } from '../../src/kernel/csv';
import type { BadRow } from './import-list';
import { type Language, stopped } from './stopped';

/** A line for each thing that is wrong, for people to read. */
export function badRowLines(bad: readonly BadRow[], language: Language): readonly string[] {
  const [rowWord, columnWord] = language === 'vi' ? ['Dòng', 'cột'] : ['Row', 'column'];
  return bad.flatMap(({ row, errors }) =>
    errors.map(({ column, code, message }) => {
      const place = column === null ? '' : `, ${columnWord} ${column}`;
      return `${rowWord} ${String(row)}${place}: ${message} (${code})`;
    }),
  );
}

const heads: Readonly<Record<Language, readonly string[]>> = {
  vi: ['dòng', 'cột', 'mã lỗi', 'lý do'],
  en: ['row', 'column', 'code', 'reason'],
};

/** The same as a table. Errors: ImportStopped where it cannot be written. */
export async function writeBadRows(
  file: string,
  bad: readonly BadRow[],
  language: Language,
): Promise<void> {
  const lines = bad.flatMap(({ row, errors }) =>
    errors.map(({ column, code, message }) => csvLine([row, column, code, message])),
  );
  const text = byteOrderMark + [csvLine(heads[language]), ...lines].join('');
  await writeFile(file, text).catch((cause: unknown) => {
    throw stopped(`Không ghi được tệp ${file}.`, `The file ${file} cannot be written.`, cause);
  });
}
