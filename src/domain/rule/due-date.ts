import type { CountedDate, DueDate, RuleReference } from '../../../schema/events/petition/due-date';
import type { CalendarRule, NamedDay } from '../../../schema/events/rule.events';
import { RuleKind } from '../../../schema/events/vocabulary';
import type { IsoDate } from '../../kernel/calendar';
import { countPeriod, type DayUnit, type WorkCalendar } from '../../kernel/working-days';
import { type AdoptedRule, ruleInForce } from './rules-in-force';

type UsedRules = Map<string, RuleReference>;

/** Looks days up in the calendar in force on each of them, and notes which rules were asked. */
function calendarInForce(
  rules: readonly AdoptedRule[],
  councilId: string,
  used: UsedRules,
): WorkCalendar {
  const find = (date: IsoDate, list: (calendar: CalendarRule) => readonly NamedDay[]) => {
    const rule = ruleInForce(rules, RuleKind.CALENDAR, councilId, date);
    if (rule === null) return null;
    used.set(rule.id, { ruleId: rule.id, revision: rule.revision });
    return list(rule.content).find((day) => day.date === date) ?? null;
  };
  return {
    holidayOn: (date) => find(date, ({ off }) => off)?.name ?? null,
    isWorkedWeekend: (date) => find(date, ({ worked }) => worked) !== null,
  };
}

/**
 * Where a period ends by the calendars in force on its days. Days that no calendar names rest on Saturday and Sunday
 * only.
 */
export function countInForce(
  rules: readonly AdoptedRule[],
  councilId: string,
  countedFrom: IsoDate,
  { days, unit }: Readonly<{ days: number; unit: DayUnit }>,
): CountedDate {
  const used: UsedRules = new Map();
  const calendar = calendarInForce(rules, councilId, used);
  const { endsOn, nominalOn, passedOver } = countPeriod(countedFrom, days, unit, calendar);
  return {
    on: endsOn,
    countedFrom,
    days,
    unit,
    nominalOn,
    passedOver,
    calendars: [...used.values()],
  };
}

/**
 * When a body must have replied to what it received on `receivedOn` (Joint Resolution 72/2025, Art. 49.1, or the
 * rule in force then). Null without a deadline rule.
 */
export function replyDue(
  rules: readonly AdoptedRule[],
  councilId: string,
  receivedOn: IsoDate,
): DueDate | null {
  const deadline = ruleInForce(rules, RuleKind.REPLY_DEADLINE, councilId, receivedOn);
  if (deadline === null) return null;
  return {
    ...countInForce(rules, councilId, receivedOn, deadline.content),
    rule: { ruleId: deadline.id, revision: deadline.revision },
  };
}
