import fc from 'fast-check';
import {
  countPeriod,
  type DayUnit,
  restDay,
  type WorkCalendar,
} from '../../src/kernel/working-days';

const calendarOf = (
  off: Readonly<Record<string, string>>,
  worked: readonly string[] = [],
): WorkCalendar => ({
  holidayOn: (date) => off[date] ?? null,
  isWorkedWeekend: (date) => worked.includes(date),
});
const plain = calendarOf({});
const tet = calendarOf({ '2022-01-31': 'Tết', '2022-02-01': 'Tết', '2022-02-05': 'Tết' }, [
  '2022-02-06',
]);

describe('a rest day', () => {
  it.each([
    ['a Monday', '2022-02-07', null],
    ['a Friday', '2022-02-04', null],
    ['a Saturday', '2022-01-29', { on: '2022-01-29', name: null }],
    ['a Sunday', '2022-01-30', { on: '2022-01-30', name: null }],
    ['a holiday on a weekday', '2022-01-31', { on: '2022-01-31', name: 'Tết' }],
    ['a holiday on a Saturday', '2022-02-05', { on: '2022-02-05', name: 'Tết' }],
    ['a Sunday that is worked', '2022-02-06', null],
  ])('%s: %s', (_what, date, expected) => {
    expect(restDay(date, tet)).toEqual(expected);
  });

  it('stays one when a calendar names it both off and worked', () => {
    const both = calendarOf({ '2022-02-05': 'Tết' }, ['2022-02-05']);

    expect(restDay('2022-02-05', both)).toEqual({ on: '2022-02-05', name: 'Tết' });
  });
});

describe('a period of calendar days', () => {
  it('does not count its first day', () => {
    expect(countPeriod('2022-02-07', 1, 'calendar_day', plain)).toEqual({
      nominalOn: '2022-02-08',
      endsOn: '2022-02-08',
      passedOver: [],
    });
  });

  it('counts rest days, but does not end on one', () => {
    expect(countPeriod('2022-01-26', 3, 'calendar_day', tet)).toEqual({
      nominalOn: '2022-01-29',
      endsOn: '2022-02-02',
      passedOver: [
        { on: '2022-01-29', name: null },
        { on: '2022-01-30', name: null },
        { on: '2022-01-31', name: 'Tết' },
        { on: '2022-02-01', name: 'Tết' },
      ],
    });
  });

  it('may end on a Sunday that is worked', () => {
    expect(countPeriod('2022-02-01', 5, 'calendar_day', tet)).toEqual({
      nominalOn: '2022-02-06',
      endsOn: '2022-02-06',
      passedOver: [],
    });
  });
});

describe('a period of working days', () => {
  it('does not count its first day, nor rest days', () => {
    expect(countPeriod('2022-01-28', 3, 'working_day', tet)).toEqual({
      nominalOn: '2022-02-04',
      endsOn: '2022-02-04',
      passedOver: [
        { on: '2022-01-29', name: null },
        { on: '2022-01-30', name: null },
        { on: '2022-01-31', name: 'Tết' },
        { on: '2022-02-01', name: 'Tết' },
      ],
    });
  });

  it('counts a Sunday that is worked', () => {
    expect(countPeriod('2022-02-04', 1, 'working_day', tet)).toEqual({
      nominalOn: '2022-02-06',
      endsOn: '2022-02-06',
      passedOver: [{ on: '2022-02-05', name: 'Tết' }],
    });
  });
});

describe('any period', () => {
  const dayMs = 86_400_000;
  const start = Date.UTC(2022, 0, 1);
  const nthDay = (index: number): string =>
    new Date(start + index * dayMs).toISOString().slice(0, 10);
  /** Enough for the longest period from the last start over all the rest days that there can be. */
  const year = Array.from({ length: 400 }, (_, index) => nthDay(index));

  type Marks = Readonly<{ off: readonly string[]; worked: readonly string[] }>;
  const aDate = fc.nat({ max: 150 }).map(nthDay);
  const dates = fc.uniqueArray(aDate, { maxLength: 50 });
  const marks: fc.Arbitrary<Marks> = fc.record({ off: dates, worked: dates });

  /** Walks a list of days that were told apart beforehand. */
  function reference(from: string, days: number, unit: DayUnit, { off, worked }: Marks) {
    const isRest = (date: string) =>
      off.includes(date) ||
      ([0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()) && !worked.includes(date));
    const following = year.filter((date) => date > from);
    const working = following.filter((date) => !isRest(date));
    const nominalOn = unit === 'working_day' ? working[days - 1]! : following[days - 1]!;
    const endsOn = working.find((date) => date >= nominalOn)!;
    const firstPassed = unit === 'working_day' ? following[0]! : nominalOn;
    return {
      nominalOn,
      endsOn,
      passedOver: year
        .filter((date) => date >= firstPassed && date < endsOn && isRest(date))
        .map((on) => ({ on, name: off.includes(on) ? `off ${on}` : null })),
    };
  }

  it.each(['calendar_day', 'working_day'] as const)(
    'in %s is as the list of days has it',
    (unit) => {
      fc.assert(
        fc.property(aDate, fc.integer({ min: 1, max: 60 }), marks, (from, days, marked) => {
          const off = Object.fromEntries(marked.off.map((date) => [date, `off ${date}`]));
          const calendar = calendarOf(off, marked.worked);

          expect(countPeriod(from, days, unit, calendar)).toEqual(
            reference(from, days, unit, marked),
          );
        }),
        { numRuns: 500 },
      );
    },
  );
});
