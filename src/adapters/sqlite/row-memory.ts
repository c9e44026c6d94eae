import { LRUCache } from 'lru-cache';
import type { Position } from '../../ports/event-store';
import type { Row } from '../../ports/view-store';

/** Rows in memory for each table: at most so many, and so many characters together. */
const rowsMax = 20_000;
const charactersMax = 20_000_000;

type Remembered = Readonly<{ position: Position; row: Row }>;
export type Place = Readonly<{ key: string; position: Position }>;

/**
 * Parsed rows by table and key. A row at a position never changes, so that one that is remembered at the position
 * that the table has now need not be read again.
 */
export class RowMemory {
  readonly #tables = new Map<string, LRUCache<string, Remembered>>();

  recall(table: string, { key, position }: Place): Row | undefined {
    const remembered = this.#tables.get(table)?.get(key);
    return remembered?.position === position ? remembered.row : undefined;
  }

  /** Parses a row and keeps it. */
  remember(table: string, { key, position }: Place, text: string): Row {
    const row = JSON.parse(text) as Row;
    this.#rowsOf(table).set(key, { position, row }, { size: text.length + 1 });
    return row;
  }

  forget(table: string): void {
    this.#tables.delete(table);
  }

  #rowsOf(table: string): LRUCache<string, Remembered> {
    const known = this.#tables.get(table);
    if (known) return known;
    const rows = new LRUCache<string, Remembered>({ max: rowsMax, maxSize: charactersMax });
    this.#tables.set(table, rows);
    return rows;
  }
}
