import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { type Bind, driverBinds, placeholderCount } from './binds';

const cachedMax = 500;

type Statement = Readonly<{ driver: StatementSyncInstance; placeholders: number }>;

export type BoundCall<Result> = (
  statement: StatementSyncInstance,
  values: ReturnType<typeof driverBinds>,
) => Result;

/** Prepared statements by their text; the least recently used is forgotten first. */
export class Statements {
  readonly #cached = new Map<string, Statement>();

  constructor(private readonly connection: Pick<DatabaseSyncInstance, 'prepare'>) {}

  call<Result>(sql: string, binds: readonly Bind[], call: BoundCall<Result>): Result {
    const { driver, placeholders } = this.#statement(sql);
    // The driver would fill missing values with NULL.
    if (binds.length !== placeholders)
      throw new TypeError(`${binds.length} values for ${placeholders} placeholders: ${sql}`);
    return call(driver, driverBinds(binds));
  }

  #statement(sql: string): Statement {
    const statement = this.#cached.get(sql) ?? this.#prepare(sql);
    this.#cached.delete(sql);
    this.#cached.set(sql, statement);
    const [oldest = sql] = this.#cached.keys();
    if (this.#cached.size > cachedMax) this.#cached.delete(oldest);
    return statement;
  }

  #prepare(sql: string): Statement {
    return { driver: this.connection.prepare(sql), placeholders: placeholderCount(sql) };
  }
}
