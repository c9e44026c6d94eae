import type { Database } from './database';

/** Numbers are counted in memory; the file holds the last ones given as of its latest transaction. */
export class RunningNumbers {
  readonly #last = new Map<string, number>();
  readonly #unsaved = new Set<string>();

  constructor(private readonly database: Database) {}

  next(series: string): number {
    const number = (this.#last.get(series) ?? this.#stored(series)) + 1;
    this.#last.set(series, number);
    this.#unsaved.add(series);
    return number;
  }

  /** Writes what was given since the last transaction; to be called at the beginning of each. */
  save(): void {
    for (const series of this.#unsaved)
      this.database.run(
        'INSERT INTO numbers (series, last) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET last = ?2',
        series,
        this.#last.get(series) ?? 0,
      );
  }

  /** The transaction of `save` is durable; until then every later one writes the numbers again. */
  saved(): void {
    this.#unsaved.clear();
  }

  #stored(series: string): number {
    const row = this.database.get<{ last: number }>(
      'SELECT last FROM numbers WHERE series = ?',
      series,
    );
    return row?.last ?? 0;
  }
}
