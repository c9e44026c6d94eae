import { Tier } from '../schema/events/vocabulary';
import { addDays, daysBetween, type IsoDate } from '../src/kernel/calendar';

type RunningTier = Exclude<Tier, 'unacknowledged'>;

/** Days from the day asked for to the date that counts, both ends included; null is without end. */
const bands: Readonly<Record<RunningTier, readonly [number | null, number | null]>> = {
  [Tier.DUE_LATER]: [16, null],
  [Tier.DUE_IN_8_TO_15]: [8, 15],
  [Tier.DUE_IN_4_TO_7]: [4, 7],
  [Tier.DUE_IN_0_TO_3]: [0, 3],
  [Tier.OVERDUE]: [-30, -1],
  [Tier.VERY_OVERDUE]: [null, -31],
};

export const runningTiers = Object.keys(bands) as readonly RunningTier[];

/** The dates that fall into a tier as of a day. */
export function datesOfTier(
  tier: RunningTier,
  on: IsoDate,
): Readonly<{ $gte?: IsoDate; $lte?: IsoDate }> {
  const [first, last] = bands[tier];
  return {
    ...(first === null ? {} : { $gte: addDays(on, first) }),
    ...(last === null ? {} : { $lte: addDays(on, last) }),
  };
}

/** The tier of a date as of a day. */
export function tierOfDate(due: IsoDate, on: IsoDate): RunningTier {
  const days = daysBetween(on, due);
  const isIn = (tier: RunningTier) => {
    const [first, last] = bands[tier];
    return (first === null || days >= first) && (last === null || days <= last);
  };
  return runningTiers.find(isIn) ?? Tier.DUE_LATER;
}
