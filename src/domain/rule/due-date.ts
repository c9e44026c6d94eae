import type { DueDate, RuleReference } from '../../../schema/events/petition/due-date';
import type { CalendarRule, NamedDay } from '../../../schema/events/rule.events';
import { RuleKind } from '../../../schema/events/vocabulary';
import type { IsoDate } from '../../kernel/calendar';
import { countPeriod, type WorkCalendar } from '../../kernel/working-days';
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
 * When a body must have replied to what it received on `receivedOn` (Joint Resolution 72/2025, Art. 49.1, or the
 * rule in force then). Days that no calendar names rest on Saturday and Sunday only. Null without a deadline rule.
 */
export function replyDue(
  rules: readonly AdoptedRule[],
  councilId: string,
  receivedOn: IsoDate,
): DueDate | null {
  const deadline = ruleInForce(rules, RuleKind.REPLY_DEADLINE, councilId, receivedOn);
  if (deadline === null) return null;
  const { days, unit } = deadline.content;
  const used: UsedRules = new Map();
  const calendar = calendarInForce(rules, councilId, used);
  const { endsOn, nominalOn, passedOver } = countPeriod(receivedOn, days, unit, calendar);
  return {
    on: endsOn,
    countedFrom: receivedOn,
    days,
    unit,
    nominalOn,
    passedOver,
    rule: { ruleId: deadline.id, revision: deadline.revision },
    calendars: [...used.values()],
  };
}
