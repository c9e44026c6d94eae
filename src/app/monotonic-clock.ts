import type { IsoInstant } from '../kernel/calendar';
import type { Clock } from '../ports/clock';

/** A clock that stands still where the machine's clock steps back: never below `floor` nor below what it said. */
export function monotonicClock(clock: Clock, floor: IsoInstant): Clock {
  let last = floor;
  return {
    now: () => {
      const now = clock.now();
      if (now > last) last = now;
      return last;
    },
  };
}
