import { dayInVietnam, type IsoDate } from '../kernel/calendar';
import type { Clock } from '../ports/clock';

/** The day in Vietnam, which is whole hours away from UTC: computed once an hour. */
export function todayOf(clock: Clock): () => IsoDate {
  let known = { hour: '', day: '' };
  return () => {
    const now = clock.now();
    const hour = now.slice(0, 'YYYY-MM-DDTHH'.length);
    if (hour !== known.hour) known = { hour, day: dayInVietnam(now) };
    return known.day;
  };
}
