import type { IsoDate } from '../../../src/kernel/calendar';
import type { DayUnit, RestDay } from '../../../src/kernel/working-days';

export type RuleReference = Readonly<{ ruleId: string; revision: number }>;

/** A date with all that led to it, so that later calendars can never change its explanation. */
export type CountedDate = Readonly<{
  on: IsoDate;
  /** What the period begins with: this day itself is not counted. */
  countedFrom: IsoDate;
  days: number;
  unit: DayUnit;
  /** Where plain counting ended, before rolling over rest days. */
  nominalOn: IsoDate;
  passedOver: readonly RestDay[];
  calendars: readonly RuleReference[];
}>;

/** When a reply is due: counted from the receipt, by the rule in force then. */
export type DueDate = CountedDate & Readonly<{ rule: RuleReference }>;
