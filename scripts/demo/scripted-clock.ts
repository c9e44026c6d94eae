import type { IsoDate, IsoInstant } from '../../src/kernel/calendar';
import type { Clock } from '../../src/ports/clock';

/** A clock that shows what a script says. */
export type ScriptedClock = Clock &
  Readonly<{
    /** To a time of day in Vietnam, `HH:mm`. Throws when that lies before what was already shown. */
    moveTo: (date: IsoDate, time: string) => void;
  }>;

/** Each reading is later than the one before, so that the order of what was recorded shows. */
const betweenReadingsMs = 1_000;

/** Vietnam has kept UTC+7 the whole year since 1975. */
const momentInVietnam = (date: IsoDate, time: string): number => {
  const moment = Date.parse(`${date}T${time}:00.000+07:00`);
  if (Number.isNaN(moment)) throw new RangeError(`no such moment: ${date} ${time}`);
  return moment;
};

const instant = (moment: number): IsoInstant => new Date(moment).toISOString();

export function scriptedClock(date: IsoDate, time: string): ScriptedClock {
  let next = momentInVietnam(date, time);
  return {
    now: () => {
      const now = instant(next);
      next += betweenReadingsMs;
      return now;
    },
    moveTo: (toDate, toTime) => {
      const moment = momentInVietnam(toDate, toTime);
      if (moment < next)
        throw new RangeError(`the script goes back from ${instant(next)} to ${instant(moment)}`);
      next = moment;
    },
  };
}
