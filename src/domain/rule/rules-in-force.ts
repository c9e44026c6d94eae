import type { RuleContent } from '../../../schema/events/rule.events';
import type { RuleKind } from '../../../schema/events/vocabulary';
import type { IsoDate } from '../../kernel/calendar';

/** A rule as it was adopted, with what decides whether it holds. */
export type AdoptedRule = Readonly<{
  id: string;
  revision: number;
  /** Null: for every council without a rule of its own. */
  councilId: string | null;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  content: RuleContent;
}>;

type OfKind<Kind extends RuleKind> = AdoptedRule &
  Readonly<{ content: Extract<RuleContent, { kind: Kind }> }>;

const isOfKind = <Kind extends RuleKind>(rule: AdoptedRule, kind: Kind): rule is OfKind<Kind> =>
  rule.content.kind === kind;

const holds = (rule: AdoptedRule, councilId: string, on: IsoDate): boolean =>
  (rule.councilId === null || rule.councilId === councilId) &&
  rule.validFrom <= on &&
  (rule.validTo === null || on <= rule.validTo);

/** A council's own rule wins; then the one valid since later; then the one adopted later. */
function isStronger(a: AdoptedRule, b: AdoptedRule): boolean {
  if ((a.councilId === null) !== (b.councilId === null)) return a.councilId !== null;
  return a.validFrom >= b.validFrom;
}

/** The rule of a kind that held for a council on a day; `rules` come in the order of their adoption. */
export function ruleInForce<Kind extends RuleKind>(
  rules: readonly AdoptedRule[],
  kind: Kind,
  councilId: string,
  on: IsoDate,
): OfKind<Kind> | null {
  let strongest: OfKind<Kind> | null = null;
  for (const rule of rules)
    if (isOfKind(rule, kind) && holds(rule, councilId, on))
      if (strongest === null || isStronger(rule, strongest)) strongest = rule;
  return strongest;
}
