import type { Checkpoints, PolicyOutcome } from '../../ports/checkpoints';
import type { Position } from '../../ports/event-store';
import type { Database } from './database';

type Args<Name extends keyof Checkpoints> = Parameters<Checkpoints[Name]>;
type OutcomeText = Readonly<{ target: string; refusal: string | null }>;

/** The tables of policies, one synchronous statement a function; writing belongs into a transaction. */
export class PolicyLog {
  constructor(private readonly database: Database) {}

  position(policy: string): Position | null {
    const sql = 'SELECT position FROM policies WHERE policy = ?';
    return this.database.get<{ position: Position }>(sql, policy)?.position ?? null;
  }

  advance(...[policy, to, outcomes]: Args<'advance'>): void {
    for (const [place, outcome] of outcomes.entries()) this.#keep(policy, place, outcome);
    this.database.run(
      `INSERT INTO policies (policy, position) VALUES (?, ?)
       ON CONFLICT DO UPDATE SET position = max(position, excluded.position)`,
      policy,
      to,
    );
  }

  outcomes(...[policy, eventId]: Args<'outcomes'>): readonly PolicyOutcome[] {
    const sql = `SELECT target, refusal FROM policy_outcomes
      WHERE policy = ? AND event_id = ? ORDER BY place, target`;
    return this.database.all<OutcomeText>(sql, policy, eventId).map(({ target, refusal }) => ({
      eventId,
      target,
      refusal: refusal === null ? null : (JSON.parse(refusal) as PolicyOutcome['refusal']),
    }));
  }

  #keep(policy: string, place: number, { eventId, target, refusal }: PolicyOutcome): void {
    this.database.run(
      `INSERT INTO policy_outcomes (policy, event_id, target, place, refusal)
       VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      policy,
      eventId,
      target,
      place,
      refusal && JSON.stringify(refusal),
    );
  }
}
