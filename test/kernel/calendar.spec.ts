import fc from 'fast-check';
import {
  addDays,
  dayInVietnam,
  daysBetween,
  isIsoDate,
  vietnameseDate,
  weekday,
} from '../../src/kernel/calendar';

const dayMs = 86_400_000;
const firstMs = Date.UTC(1900, 0, 1);
/** Any day from 1900 to 2199, told by JavaScript's own calendar. */
const aDay = fc.nat({ max: 109_572 }).map((days) => new Date(firstMs + days * dayMs));
const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

describe('a date', () => {
  it.each(['2021-12-16', '1900-01-01', '2020-02-29', '2000-02-29', '2024-02-29', '9999-12-31'])(
    'is %s',
    (text) => {
      expect(isIsoDate(text)).toBe(true);
    },
  );

  it.each([
    '2021-02-30',
    '2021-02-29',
    '1900-02-29',
    '2100-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-12-00',
    '2021-12-32',
    '1899-12-31',
    '0000-01-01',
    '20211216',
    '2021-350',
    '2021-W50-4',
    '2021-12-6',
    '21-12-16',
    '12021-12-16',
    '+002021-12-16',
    '-002021-12-16',
    '2021/12/16',
    '16/12/2021',
    '2021-12-16T00:00',
    '2021-12-16[u-ca=iso8601]',
    ' 2021-12-16',
    '2021-12-16 ',
    '2021-12-16\n',
    '２０２１-12-16',
    '',
  ])('is not %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('exists exactly when JavaScript’s own calendar has it', () => {
    const part = (max: number) => fc.nat({ max }).map((value) => String(value).padStart(2, '0'));
    const text = fc
      .tuple(fc.integer({ min: 1895, max: 2105 }), part(13), part(32))
      .map((parts) => parts.join('-'));
    fc.assert(
      fc.property(text, (date) => {
        const read = new Date(`${date}T00:00:00Z`);
        const exists = !Number.isNaN(read.getTime()) && isoOf(read) === date && date >= '1900';
        expect(isIsoDate(date)).toBe(exists);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('counting days', () => {
  it.each([
    ['2021-12-20', 60, '2022-02-18'],
    ['2021-12-31', 1, '2022-01-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2022-01-01', -1, '2021-12-31'],
    ['2021-12-16', 0, '2021-12-16'],
  ])('from %s, %d days on it is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it('agrees with JavaScript’s own calendar, both ways', () => {
    fc.assert(
      fc.property(aDay, aDay, (from, to) => {
        const days = (to.getTime() - from.getTime()) / dayMs;
        expect(daysBetween(isoOf(from), isoOf(to))).toBe(days);
        expect(addDays(isoOf(from), days)).toBe(isoOf(to));
      }),
    );
  });

  it('has dates in the order of their texts', () => {
    fc.assert(
      fc.property(aDay, aDay, (one, other) => {
        expect(isoOf(one) < isoOf(other)).toBe(daysBetween(isoOf(one), isoOf(other)) > 0);
      }),
    );
  });
});

describe('a weekday', () => {
  it.each([
    ['2021-12-20', 1],
    ['2022-02-18', 5],
    ['2022-02-05', 6],
    ['2022-02-06', 7],
  ])('of %s is %d', (date, expected) => {
    expect(weekday(date)).toBe(expected);
  });

  it('agrees with JavaScript’s own calendar', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(weekday(isoOf(day)) % 7).toBe(day.getUTCDay());
      }),
    );
  });
});

describe('the day in Vietnam', () => {
  it.each([
    ['2021-12-31T16:59:59.999Z', '2021-12-31'],
    ['2021-12-31T17:00:00.000Z', '2022-01-01'],
    ['2022-01-01T00:00:00.000Z', '2022-01-01'],
    ['2022-01-01T16:59:59.999Z', '2022-01-01'],
    ['2024-02-28T17:00:00.000Z', '2024-02-29'],
  ])('at %s is %s', (moment, expected) => {
    expect(dayInVietnam(moment)).toBe(expected);
  });

  it('is that of UTC seven hours later, since 1976', () => {
    const min = new Date('1976-01-01T00:00:00Z');
    const max = new Date('2199-12-31T00:00:00Z');
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (moment) => {
        const later = new Date(moment.getTime() + 7 * 3_600_000);
        expect(dayInVietnam(moment.toISOString())).toBe(isoOf(later));
      }),
    );
  });
});

it('writes a date as Vietnamese documents do', () => {
  expect(vietnameseDate('2021-12-20')).toBe('20/12/2021');
  expect(vietnameseDate('2022-02-07')).toBe('07/02/2022');
});
