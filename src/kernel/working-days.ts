import { addDays, type IsoDate, weekday } from './calendar';

/** What a calendar says of days: offices' days off on weekdays, and weekend days worked instead. */
export type WorkCalendar = Readonly<{
  /** The holiday's name, or null when the calendar does not name the date. */
  holidayOn: (date: IsoDate) => string | null;
  isWorkedWeekend: (date: IsoDate) => boolean;
}>;

/** A rest day that a count passed over; `name` is null for an ordinary Saturday or Sunday. */
export type RestDay = Readonly<{ on: IsoDate; name: string | null }>;

export type DayUnit = 'calendar_day' | 'working_day';

/** The end of a period and how it was found. */
export type Period = Readonly<{
  /** Where plain counting ends; for calendar days this may be a rest day. */
  nominalOn: IsoDate;
  endsOn: IsoDate;
  passedOver: readonly RestDay[];
}>;

export function restDay(date: IsoDate, calendar: WorkCalendar): RestDay | null {
  const name = calendar.holidayOn(date);
  if (name !== null) return { on: date, name };
  const isWeekend = weekday(date) > 5;
  return isWeekend && !calendar.isWorkedWeekend(date) ? { on: date, name: null } : null;
}

/**
 * Counts a period: the first day is not counted; an end on a rest day rolls to the next working day
 * (Civil Code 2015, Art. 147-148).
 */
export function countPeriod(
  from: IsoDate,
  days: number,
  unit: DayUnit,
  calendar: WorkCalendar,
): Period {
  return unit === 'calendar_day'
    ? rollForward(addDays(from, days), calendar)
    : countWorkingDays(from, days, calendar);
}

function rollForward(nominalOn: IsoDate, calendar: WorkCalendar): Period {
  const passedOver: RestDay[] = [];
  let endsOn = nominalOn;
  for (let rest = restDay(endsOn, calendar); rest; rest = restDay(endsOn, calendar)) {
    passedOver.push(rest);
    endsOn = addDays(endsOn, 1);
  }
  return { nominalOn, endsOn, passedOver };
}

function countWorkingDays(from: IsoDate, days: number, calendar: WorkCalendar): Period {
  const passedOver: RestDay[] = [];
  let endsOn = from;
  for (let counted = 0; counted < days;) {
    endsOn = addDays(endsOn, 1);
    const rest = restDay(endsOn, calendar);
    if (rest) passedOver.push(rest);
    else counted += 1;
  }
  return { nominalOn: endsOn, endsOn, passedOver };
}
