import type { IsoDate } from '../../../src/kernel/calendar';
import type { DayUnit, RestDay } from '../../../src/kernel/working-days';

export type RuleReference = Readonly<{ ruleId: string; revision: number }>;

/** A due date with all that led to it, so that later rules can never change its explanation. */
export type DueDate = Readonly<{
  on: IsoDate;
  /** The receipt: this day itself is not counted. */
  countedFrom: IsoDate;
  days: number;
  unit: DayUnit;
  /** Where plain counting ended, before rolling over rest days. */
  nominalOn: IsoDate;
  passedOver: readonly RestDay[];
  rule: RuleReference;
  calendars: readonly RuleReference[];
}>;
