import fc from 'fast-check';
import { datesOfTier, runningTiers, tierOfDate } from '../../projections/deadline-tiers';
import { Tier } from '../../schema/events/vocabulary';
import { addDays } from '../../src/kernel/calendar';

const today = '2022-02-18';
const offsets = Array.from({ length: 121 }, (_, index) => index - 60);

/** As the view store reads a filter: both ends belong to it. */
function isIn(tier: (typeof runningTiers)[number], date: string, on: string): boolean {
  const { $gte = '0000-00-00', $lte = '9999-99-99' } = datesOfTier(tier, on);
  return $gte <= date && date <= $lte;
}

describe('the tiers of running clocks', () => {
  it('are all but the one without a clock', () => {
    const others = Object.values(Tier).filter((tier) => tier !== Tier.UNACKNOWLEDGED);

    expect([...runningTiers].sort()).toEqual(others.sort());
  });

  it.each<[(typeof runningTiers)[number], number, number]>([
    [Tier.DUE_LATER, 16, 60],
    [Tier.DUE_IN_8_TO_15, 8, 15],
    [Tier.DUE_IN_4_TO_7, 4, 7],
    [Tier.DUE_IN_0_TO_3, 0, 3],
    [Tier.OVERDUE, -30, -1],
    [Tier.VERY_OVERDUE, -60, -31],
  ])('%s goes from day %d to day %d', (tier, first, last) => {
    const days = offsets.filter((offset) => tierOfDate(addDays(today, offset), today) === tier);

    expect([days[0], days.at(-1)]).toEqual([first, last]);
    expect(days).toHaveLength(last - first + 1);
  });

  it.each<[(typeof runningTiers)[number], object]>([
    [Tier.DUE_LATER, { $gte: '2022-03-06' }],
    [Tier.DUE_IN_8_TO_15, { $gte: '2022-02-26', $lte: '2022-03-05' }],
    [Tier.DUE_IN_4_TO_7, { $gte: '2022-02-22', $lte: '2022-02-25' }],
    [Tier.DUE_IN_0_TO_3, { $gte: '2022-02-18', $lte: '2022-02-21' }],
    [Tier.OVERDUE, { $gte: '2022-01-19', $lte: '2022-02-17' }],
    [Tier.VERY_OVERDUE, { $lte: '2022-01-18' }],
  ])('%s are these dates', (tier, dates) => {
    expect(datesOfTier(tier, today)).toStrictEqual(dates);
  });

  it.each(offsets)('have exactly one place for a date %d days off, told both ways', (offset) => {
    const date = addDays(today, offset);

    expect(runningTiers.filter((tier) => isIn(tier, date, today))).toEqual([
      tierOfDate(date, today),
    ]);
  });

  it('have exactly one place for any date on any day', () => {
    const aDate = fc.nat({ max: 4_000 }).map((days) => addDays('2018-01-01', days));
    fc.assert(
      fc.property(aDate, aDate, (date, on) => {
        expect(runningTiers.filter((tier) => isIn(tier, date, on))).toEqual([tierOfDate(date, on)]);
      }),
      { numRuns: 500 },
    );
  });
});
