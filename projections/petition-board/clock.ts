import { addDays, type IsoDate } from '../../src/kernel/calendar';

/** Letters are proposed so many days before a date and, as long as it is not kept, after it (practice). */
const stages = [-15, -7, -3, 1] as const;
const everyDaysAfter = 15;

/** The first day of a stage that no letter answered yet. */
export function nextUrging(dueOn: IsoDate, lastUrgedOn: IsoDate | null): IsoDate {
  const days = stages.map((stage) => addDays(dueOn, stage));
  const next = days.find((day) => lastUrgedOn === null || day > lastUrgedOn);
  return next ?? addDays(lastUrgedOn ?? dueOn, everyDaysAfter);
}

export const noClock = { clockDueOn: null, dueOrder: '9999-12-31', urgeFrom: null } as const;

/** A clock that runs to a date; letters sent before are those of another date. */
export const clock = (dueOn: IsoDate, lastUrgedOn: IsoDate | null = null) => ({
  clockDueOn: dueOn,
  dueOrder: dueOn,
  urgeFrom: nextUrging(dueOn, lastUrgedOn),
});
