import type { IsoDate } from '../../src/kernel/calendar';
import type { DayUnit } from '../../src/kernel/working-days';
import type { EventsOf, NewEventsOf } from './envelope';
import type { SealedPaths } from './sealing';
import type { Evidence, RuleKind } from './vocabulary';

/** Days that a body has to reply, counted from its receipt of the matter. */
export type ReplyDeadlineRule = Readonly<{
  kind: typeof RuleKind.REPLY_DEADLINE;
  days: number;
  unit: DayUnit;
}>;

export type NamedDay = Readonly<{ date: IsoDate; name: string; evidence: Evidence }>;

/** Days off on weekdays and weekend days worked instead, within the rule's validity. */
export type CalendarRule = Readonly<{
  kind: typeof RuleKind.CALENDAR;
  off: readonly NamedDay[];
  worked: readonly NamedDay[];
}>;

export type FieldCode = Readonly<{
  code: string;
  name: string;
  /** The Board in charge, as the council names it. */
  board: string | null;
}>;

export type FieldCodesRule = Readonly<{
  kind: typeof RuleKind.FIELD_CODES;
  codes: readonly FieldCode[];
}>;

export type RuleContent = ReplyDeadlineRule | CalendarRule | FieldCodesRule;

export type RuleFacts = {
  /** `meta.councilId` null: for every council that has no rule of its own. */
  'RuleAdopted.v1': {
    readonly validFrom: IsoDate;
    readonly validTo: IsoDate | null;
    /** The article or document that the rule rests on. */
    readonly basis: string;
    readonly evidence: Evidence;
    readonly content: RuleContent;
  };
};

export type NewRuleEvent = NewEventsOf<RuleFacts>;
export type RuleEvent = EventsOf<RuleFacts>;

export const ruleSealed: SealedPaths<RuleFacts> = { 'RuleAdopted.v1': {} };
