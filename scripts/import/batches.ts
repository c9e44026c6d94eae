import { importRowsMax } from '../../schema/graphql/petition-import.inputs';
import type { ImportRow } from '../../src/graphql/import/import-columns';

/** As JSON; the API takes twice as much. */
const bytesMax = 1_000_000;

/** Rows in groups that one request takes. */
export async function* batchesOf(
  rows: AsyncIterable<ImportRow>,
): AsyncGenerator<readonly ImportRow[]> {
  let batch: ImportRow[] = [];
  let bytes = 0;
  for await (const row of rows) {
    const size = Buffer.byteLength(JSON.stringify(row));
    if (batch.length === importRowsMax || (batch.length > 0 && bytes + size > bytesMax)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(row);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
