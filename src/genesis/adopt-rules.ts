import { Role, Source } from '../../schema/events/vocabulary';
import type { Application } from '../app/application';
import type { Sender } from '../app/command';
import { adoptRule } from '../app/commands/rule-commands';
import { type FirstRule, firstRules } from './first-rules';

const sender: Sender = {
  viewer: { id: 'genesis', role: Role.SYSTEM, bodyId: null, councilId: null },
  source: Source.GENESIS,
};

/** Adopts the first rules that the store does not have yet, so that a rule in force always exists. */
export async function adoptGenesisRules(app: Application): Promise<void> {
  for (const rule of firstRules) await adopt(app, rule);
}

async function adopt(app: Application, { key, ...rule }: FirstRule): Promise<void> {
  const idempotencyKey = `genesis/${key}`;
  const input = { ...rule, idempotencyKey, effectiveOn: app.today() };
  const outcome = await app.execute(adoptRule, input, sender);
  // Known under this key with another content or day: it was adopted before, and stays as it was.
  if (!outcome.ok && outcome.refusal.code !== 'IDEMPOTENCY_KEY_REUSED')
    throw new Error(`the first rule ${key} was refused: ${outcome.refusal.code}`);
}
