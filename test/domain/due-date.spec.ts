import fc from 'fast-check';
import type { DueDate } from '../../schema/events/petition/due-date';
import type { NamedDay, RuleContent } from '../../schema/events/rule.events';
import { DayUnit, Evidence, RuleKind } from '../../schema/events/vocabulary';
import { replyDue } from '../../src/domain/rule/due-date';
import type { AdoptedRule } from '../../src/domain/rule/rules-in-force';
import { addDays, daysBetween, weekday } from '../../src/kernel/calendar';
import { adoptedFirstRules } from '../support/first-rules';

const ownRule = (id: string, content: RuleContent): AdoptedRule => ({
  id,
  revision: 2,
  councilId: 'body-a',
  validFrom: '2021-01-01',
  validTo: null,
  content,
});
const workingDays = (days: number) =>
  ownRule('own deadline', { kind: RuleKind.REPLY_DEADLINE, days, unit: DayUnit.WORKING_DAY });

const named = (date: string, name: string): NamedDay => ({
  date,
  name,
  evidence: Evidence.GENERAL,
});
const rest = (on: string, name: string | null = null) => ({ on, name });
const tet = 'Tết Nguyên đán';
const general = (ruleId: string) => ({ ruleId, revision: 0 });

const sixtyDays = (receivedOn: string): Omit<DueDate, 'on' | 'nominalOn' | 'passedOver'> => ({
  countedFrom: receivedOn,
  days: 60,
  unit: DayUnit.CALENDAR_DAY,
  rule: general('reply-deadline/before-2025'),
  calendars: [general('calendar/2022')],
});

describe('a reply is due by the first rules', () => {
  it('on Friday 18/02/2022 when received on 20/12/2021', () => {
    expect(replyDue(adoptedFirstRules, 'body-a', '2021-12-20')).toStrictEqual({
      ...sixtyDays('2021-12-20'),
      on: '2022-02-18',
      nominalOn: '2022-02-18',
      passedOver: [],
    });
  });

  it('after Tết, on Monday 07/02/2022, when received on 03/12/2021', () => {
    expect(replyDue(adoptedFirstRules, 'body-a', '2021-12-03')).toStrictEqual({
      ...sixtyDays('2021-12-03'),
      on: '2022-02-07',
      nominalOn: '2022-02-01',
      passedOver: [
        rest('2022-02-01', tet),
        rest('2022-02-02', tet),
        rest('2022-02-03', tet),
        rest('2022-02-04', tet),
        rest('2022-02-05'),
        rest('2022-02-06'),
      ],
    });
  });

  it('after the New Year and its day in lieu, when received on 02/11/2021', () => {
    expect(replyDue(adoptedFirstRules, 'body-a', '2021-11-02')).toStrictEqual({
      ...sixtyDays('2021-11-02'),
      on: '2022-01-04',
      nominalOn: '2022-01-01',
      passedOver: [
        rest('2022-01-01'),
        rest('2022-01-02'),
        rest('2022-01-03', 'Tết Dương lịch (nghỉ bù)'),
      ],
    });
  });

  it('on a Saturday that is worked, when received on 05/03/2024', () => {
    expect(replyDue(adoptedFirstRules, 'body-a', '2024-03-05')).toStrictEqual({
      ...sixtyDays('2024-03-05'),
      on: '2024-05-04',
      nominalOn: '2024-05-04',
      passedOver: [],
      calendars: [general('calendar/2024')],
    });
  });

  it('on the next Monday in a year that no calendar names', () => {
    expect(replyDue(adoptedFirstRules, 'body-a', '2030-01-01')).toStrictEqual({
      ...sixtyDays('2030-01-01'),
      on: '2030-03-04',
      nominalOn: '2030-03-02',
      passedOver: [rest('2030-03-02'), rest('2030-03-03')],
      rule: general('reply-deadline/2025'),
      calendars: [],
    });
  });

  it.each([
    ['2025-02-19', 'reply-deadline/before-2025'],
    ['2025-02-20', 'reply-deadline/2025'],
  ])('by the rule in force on the day of the receipt: %s', (receivedOn, ruleId) => {
    expect(replyDue(adoptedFirstRules, 'body-a', receivedOn)?.rule).toStrictEqual(general(ruleId));
  });
});

describe('a council’s own rule', () => {
  it('may count working days, here over Tết', () => {
    expect(replyDue([...adoptedFirstRules, workingDays(5)], 'body-a', '2022-01-28')).toStrictEqual({
      on: '2022-02-11',
      countedFrom: '2022-01-28',
      days: 5,
      unit: DayUnit.WORKING_DAY,
      nominalOn: '2022-02-11',
      passedOver: [
        rest('2022-01-29'),
        rest('2022-01-30'),
        rest('2022-01-31', tet),
        rest('2022-02-01', tet),
        rest('2022-02-02', tet),
        rest('2022-02-03', tet),
        rest('2022-02-04', tet),
        rest('2022-02-05'),
        rest('2022-02-06'),
      ],
      rule: { ruleId: 'own deadline', revision: 2 },
      calendars: [general('calendar/2022')],
    });
  });

  it('counts a Saturday that is worked, and passes over the day that it replaces', () => {
    const due = replyDue([...adoptedFirstRules, workingDays(5)], 'body-a', '2024-04-26');

    expect(due).toMatchObject({ on: '2024-05-07', nominalOn: '2024-05-07' });
    expect(due?.passedOver).toStrictEqual([
      rest('2024-04-27'),
      rest('2024-04-28'),
      rest('2024-04-29', 'hoán đổi'),
      rest('2024-04-30', 'Ngày Chiến thắng 30/4'),
      rest('2024-05-01', 'Quốc tế Lao động 1/5'),
      rest('2024-05-05'),
    ]);
  });

  it('names each calendar that it was counted by, once', () => {
    const due = replyDue([...adoptedFirstRules, workingDays(3)], 'body-a', '2021-12-29');

    expect(due?.on).toBe('2022-01-04');
    expect(due?.calendars).toStrictEqual([general('calendar/2021'), general('calendar/2022')]);
  });

  it('does not hold for another council', () => {
    const rules = [...adoptedFirstRules, workingDays(5)];

    expect(replyDue(rules, 'body-b', '2021-12-20')).toStrictEqual(
      replyDue(adoptedFirstRules, 'body-b', '2021-12-20'),
    );
  });

  it('may be its calendar, which takes the place of the general one', () => {
    const calendar = ownRule('own calendar', {
      kind: RuleKind.CALENDAR,
      off: [named('2022-02-18', 'Ngày truyền thống')],
      worked: [named('2022-02-19', 'Làm bù')],
    });
    const rules = [...adoptedFirstRules, calendar];

    expect(replyDue(rules, 'body-a', '2021-12-20')).toStrictEqual({
      ...sixtyDays('2021-12-20'),
      on: '2022-02-19',
      nominalOn: '2022-02-18',
      passedOver: [rest('2022-02-18', 'Ngày truyền thống')],
      calendars: [{ ruleId: 'own calendar', revision: 2 }],
    });
    // Tết is not off where the council's own calendar does not say so.
    expect(replyDue(rules, 'body-a', '2021-12-03')?.on).toBe('2022-02-01');
    expect(replyDue(rules, 'body-b', '2021-12-20')?.on).toBe('2022-02-18');
  });
});

describe('without a rule', () => {
  const without = (kind: string) =>
    adoptedFirstRules.filter(({ content }) => content.kind !== kind);

  it('on deadlines no reply is due', () => {
    expect(replyDue(without(RuleKind.REPLY_DEADLINE), 'body-a', '2021-12-20')).toBeNull();
    expect(replyDue([], 'body-a', '2021-12-20')).toBeNull();
  });

  it('on days off only Saturday and Sunday are', () => {
    const due = replyDue(without(RuleKind.CALENDAR), 'body-a', '2021-12-03');

    expect(due).toMatchObject({ on: '2022-02-01', passedOver: [], calendars: [] });
  });
});

describe('whatever the calendars', () => {
  const start = '2022-01-01';
  const aDate = fc.nat({ max: 120 }).map((days) => addDays(start, days));
  const aCalendar = fc
    .uniqueArray(fc.tuple(aDate, fc.boolean()), { maxLength: 60, selector: ([date]) => date })
    .map((days) => {
      const dates = (isOff: boolean) => days.filter(([, off]) => off === isOff);
      return {
        off: dates(true).map(([date]) => named(date, 'nghỉ')),
        worked: dates(false).map(([date]) => named(date, 'làm bù')),
      };
    });
  const aUnit = fc.constantFrom(DayUnit.CALENDAR_DAY, DayUnit.WORKING_DAY);
  const aPeriod = fc.record({ days: fc.integer({ min: 1, max: 90 }), unit: aUnit });

  const check = (
    test: (due: DueDate, isRest: (date: string) => boolean, from: string) => void,
  ): void => {
    fc.assert(
      fc.property(aCalendar, aPeriod, aDate, ({ off, worked }, period, receivedOn) => {
        const rules = [
          ownRule('calendar', { kind: RuleKind.CALENDAR, off, worked }),
          ownRule('deadline', { kind: RuleKind.REPLY_DEADLINE, ...period }),
        ];
        const has = (list: readonly NamedDay[], date: string) =>
          list.some((day) => day.date === date);
        const isRest = (date: string) =>
          has(off, date) || (weekday(date) > 5 && !has(worked, date));
        test(replyDue(rules, 'body-a', receivedOn)!, isRest, receivedOn);
      }),
      { numRuns: 300 },
    );
  };
  /** The days strictly after one up to and including another. */
  const daysUpTo = (from: string, to: string) =>
    Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index + 1));

  it('the due date is no rest day and does not lie before the nominal one', () => {
    check((due, isRest, receivedOn) => {
      expect(isRest(due.on)).toBe(false);
      expect(due.on >= due.nominalOn).toBe(true);
      expect(due.countedFrom).toBe(receivedOn);
    });
  });

  it('calendar days end on the nominal date or right behind the rest days that it falls on', () => {
    check((due, isRest, receivedOn) => {
      if (due.unit !== DayUnit.CALENDAR_DAY) return;
      expect(daysBetween(receivedOn, due.nominalOn)).toBe(due.days);
      const passed = daysUpTo(addDays(due.nominalOn, -1), addDays(due.on, -1));
      expect(passed.every(isRest)).toBe(true);
      expect(due.passedOver.map(({ on }) => on)).toEqual(passed);
    });
  });

  it('working days are as many as the rule says, and the others are passed over', () => {
    check((due, isRest, receivedOn) => {
      if (due.unit !== DayUnit.WORKING_DAY) return;
      const days = daysUpTo(receivedOn, due.on);
      expect(days.filter((date) => !isRest(date))).toHaveLength(due.days);
      expect(due.passedOver.map(({ on }) => on)).toEqual(days.filter(isRest));
      expect(due.nominalOn).toBe(due.on);
    });
  });
});
