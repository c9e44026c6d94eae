import { tidyText } from '../../kernel/text';
import type { ImportColumn, ImportRow } from './import-columns';
import { importFault, type ImportFault } from './import-faults';

type CellFault = Parameters<typeof importFault>[1];

/** Reads the cells of a row, and keeps all that is wrong with them: people mend a list in one go. */
export class RowReader {
  readonly #faults: ImportFault[] = [];

  constructor(private readonly row: ImportRow) {}

  get faults(): readonly ImportFault[] {
    return this.#faults;
  }

  /** What is written in a cell; undefined when it is empty. */
  text(column: ImportColumn): string | undefined {
    const text = tidyText(this.row[column] ?? '');
    return text === '' ? undefined : text;
  }

  /** What must be written in a cell; where nothing is, the row is refused and the text is of no use. */
  required(column: ImportColumn, code: 'REQUIRED' | 'REQUIRED_BESIDE' = 'REQUIRED'): string {
    const text = this.text(column);
    if (text === undefined) this.refuse(column, code);
    return text ?? '';
  }

  /** What a cell means; undefined when it is empty or, with the row refused, means nothing. */
  read<Value>(
    column: ImportColumn,
    code: CellFault,
    meaning: (text: string) => Value | null,
  ): Value | undefined {
    const text = this.text(column);
    const value = text === undefined ? undefined : meaning(text);
    if (value === null) this.refuse(column, code);
    return value ?? undefined;
  }

  isWritten(...columns: readonly ImportColumn[]): boolean {
    return columns.some((column) => this.text(column) !== undefined);
  }

  refuse(column: ImportColumn, code: CellFault): void {
    this.add(importFault(column, code));
  }

  add(fault: ImportFault): void {
    this.#faults.push(fault);
  }
}
