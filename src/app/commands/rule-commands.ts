import type { RuleContent } from '../../../schema/events/rule.events';
import type { Evidence } from '../../../schema/events/vocabulary';
import { rule, type RuleCommand } from '../../domain/rule/rule.decider';
import type { IsoDate } from '../../kernel/calendar';
import { aggregate } from '../aggregate';
import { type CommandDefinition, type CommandInput, prepared } from '../command';

export type RuleAdoptInput = CommandInput &
  Readonly<{
    validFrom: IsoDate;
    validTo?: IsoDate | null | undefined;
    basis: string;
    evidence: Evidence;
    content: RuleContent;
    /** The actor's own when it is left out; an administrator's rule then holds for every council. */
    councilId?: string | null | undefined;
  }>;

const rules = aggregate({ category: 'rule', isReferred: true }, rule, ({ isAdopted, councilId }) =>
  isAdopted ? { councilId, holderId: null } : null,
);

export const adoptRule: CommandDefinition<RuleAdoptInput, RuleCommand> = {
  name: 'ruleAdopt',
  aggregate: rules,
  subject: { is: 'new', councilId: ({ councilId }) => councilId ?? undefined },
  prepare: ({ validFrom, validTo, basis, evidence, content }) =>
    prepared({ type: 'AdoptRule', validFrom, validTo: validTo ?? null, basis, evidence, content }),
};
