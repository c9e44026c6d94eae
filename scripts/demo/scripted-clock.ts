import type { IsoDate, IsoInstant } from '../../src/kernel/calendar';
import type { Clock } from '../../src/ports/clock';

/** A clock that shows what a script says, and stands still in between. */
export type ScriptedClock = Clock &
  Readonly<{
    /**
     * To a time of day in Vietnam, `HH:mm`; stays where it is for what was played before. Throws when that lies
     * before what was already shown.
     */
    moveTo: (date: IsoDate, time: string) => void;
    /** On by a second: the event that comes next is later than the one before, however often the clock is read. */
    tick: () => void;
  }>;

const tickMs = 1_000;

/** Vietnam has kept UTC+7 the whole year since 1975. */
const momentInVietnam = (date: IsoDate, time: string): number => {
  const moment = Date.parse(`${date}T${time}:00.000+07:00`);
  if (Number.isNaN(moment)) throw new RangeError(`no such moment: ${date} ${time}`);
  return moment;
};

const instant = (moment: number): IsoInstant => new Date(moment).toISOString();

/** Goes on behind the last event that an earlier, interrupted play recorded. */
export function scriptedClock(
  date: IsoDate,
  time: string,
  playedUntil: IsoInstant | null = null,
): ScriptedClock {
  const played = playedUntil === null ? -Infinity : Date.parse(playedUntil);
  let shown = Math.max(momentInVietnam(date, time), played + tickMs);
  return {
    now: () => instant(shown),
    moveTo: (toDate, toTime) => {
      const moment = momentInVietnam(toDate, toTime);
      if (moment <= played) return;
      if (moment < shown)
        throw new RangeError(`the script goes back from ${instant(shown)} to ${instant(moment)}`);
      shown = moment;
    },
    tick: () => {
      shown += tickMs;
    },
  };
}
