import { DatabaseSync } from '@photostructure/sqlite';
import type { Sql } from '../../src/adapters/sqlite/view-filter';

/** The steps that SQLite takes for a query to a file. */
export function queryPlan(file: string, { sql, binds }: Sql): readonly string[] {
  const planned = new DatabaseSync(file, { readOnly: true });
  const steps = planned.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...binds);
  planned.close();
  return (steps as { detail: string }[]).map(({ detail }) => detail);
}
