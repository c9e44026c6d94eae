import { Role, Source } from '../../schema/events/vocabulary';
import type { Application } from '../app/application';
import type { Sender } from '../app/command';
import { adoptRule } from '../app/commands/rule-commands';
import { commandIdOf, streamMadeBy } from '../app/derived-ids';
import { beginning, type EventStore } from '../ports/event-store';
import type { Identifiers } from '../ports/identifiers';
import { type FirstRule, firstRules } from './first-rules';

const sender: Sender = {
  viewer: { id: 'genesis', role: Role.SYSTEM, bodyId: null, councilId: null },
  source: Source.GENESIS,
};

/**
 * Whether a log was begun with these identifiers. Every log begins with a first rule, and where a rule lies depends on
 * the store's secret: with another one, nothing that was recorded would be found again.
 */
export async function isBegunWith(events: EventStore, identifiers: Identifiers): Promise<boolean> {
  const [first] = await events.readAll(beginning, 1);
  return first === undefined || firstStreams(identifiers).includes(first.event.stream);
}

const firstStreams = (identifiers: Identifiers): readonly string[] =>
  firstRules.map((rule) => {
    const { name, aggregate } = adoptRule;
    const sent = { by: sender.viewer.id, name, target: '', idempotencyKey: idempotencyKeyOf(rule) };
    return streamMadeBy(identifiers, aggregate.category, commandIdOf(identifiers, sent));
  });

/** Adopts the first rules that the store does not have yet, so that a rule in force always exists. */
export async function adoptGenesisRules(app: Application): Promise<void> {
  for (const rule of firstRules) await adopt(app, rule);
}

const idempotencyKeyOf = ({ key }: FirstRule): string => `genesis/${key}`;

async function adopt(app: Application, first: FirstRule): Promise<void> {
  const { key, ...rule } = first;
  const idempotencyKey = idempotencyKeyOf(first);
  const input = { ...rule, idempotencyKey, effectiveOn: app.today() };
  const outcome = await app.execute(adoptRule, input, sender);
  // Known under this key with another content or day: it was adopted before, and stays as it was.
  if (!outcome.ok && outcome.refusal.code !== 'IDEMPOTENCY_KEY_REUSED')
    throw new Error(`the first rule ${key} was refused: ${outcome.refusal.code}`);
}
