import { byteOrderMark, type Cell, csvLine } from '../../kernel/csv';
import type { ExportedPage } from './export-pages';

/** A table as CSV, page by page. */
export async function* csvFile(
  heads: readonly Cell[],
  pages: AsyncIterable<ExportedPage>,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(byteOrderMark + csvLine(heads));
  for await (const page of pages) yield Buffer.from(page.map(csvLine).join(''));
}
