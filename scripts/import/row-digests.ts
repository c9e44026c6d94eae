import { createHash } from 'node:crypto';
import { importColumns, type ImportRow } from '../../src/graphql/import/import-columns';
import { stopped } from './stopped';

/** Some 200 bytes of memory for each. */
const rowsMax = 1_000_000;

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64').slice(0, 24);

/** What the rows of a list hold, for telling apart two of the same external id. */
export class RowDigests {
  readonly #contents = new Map<string, string>();

  /** Whether an earlier row of the same external id holds something else. Errors: ImportStopped for too many rows. */
  isContradicted(row: ImportRow): boolean {
    const id = row.externalId?.trim();
    if (!id) return false;
    const key = digest(id);
    const content = digest(
      JSON.stringify(importColumns.map((column) => row[column]?.trim() ?? '')),
    );
    const earlier = this.#contents.get(key);
    if (earlier !== undefined) return earlier !== content;
    this.#contents.set(key, content);
    if (this.#contents.size > rowsMax)
      throw stopped('Tệp có hơn 1.000.000 dòng.', 'The file has more than 1,000,000 rows.');
    return false;
  }
}
