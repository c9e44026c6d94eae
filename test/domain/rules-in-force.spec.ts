import fc from 'fast-check';
import type { RuleContent } from '../../schema/events/rule.events';
import { DayUnit, RuleKind } from '../../schema/events/vocabulary';
import { type AdoptedRule, ruleInForce } from '../../src/domain/rule/rules-in-force';
import { addDays } from '../../src/kernel/calendar';

const deadline: RuleContent = {
  kind: RuleKind.REPLY_DEADLINE,
  days: 60,
  unit: DayUnit.CALENDAR_DAY,
};
const calendar: RuleContent = { kind: RuleKind.CALENDAR, off: [], worked: [] };

const adopted = (id: string, rule: Partial<AdoptedRule> = {}): AdoptedRule => ({
  id,
  revision: 0,
  councilId: null,
  validFrom: '2020-01-01',
  validTo: null,
  content: deadline,
  ...rule,
});

const inForce = (rules: readonly AdoptedRule[], on: string, councilId = 'body-a'): string | null =>
  ruleInForce(rules, RuleKind.REPLY_DEADLINE, councilId, on)?.id ?? null;

describe('the rule in force', () => {
  it('is none where there is none', () => {
    expect(inForce([], '2022-01-01')).toBeNull();
  });

  it('is of the kind asked for', () => {
    const rules = [adopted('deadline'), adopted('calendar', { content: calendar })];

    expect(inForce(rules, '2022-01-01')).toBe('deadline');
    expect(ruleInForce(rules, RuleKind.CALENDAR, 'body-a', '2022-01-01')).toStrictEqual(rules[1]);
    expect(ruleInForce(rules, RuleKind.FIELD_CODES, 'body-a', '2022-01-01')).toBeNull();
  });

  it.each([
    ['2021-12-31', null],
    ['2022-01-01', 'rule'],
    ['2022-06-15', 'rule'],
    ['2022-12-31', 'rule'],
    ['2023-01-01', null],
  ])('holds from its first day to its last: on %s', (on, expected) => {
    const rules = [adopted('rule', { validFrom: '2022-01-01', validTo: '2022-12-31' })];

    expect(inForce(rules, on)).toBe(expected);
  });

  it('holds for ever without a last day', () => {
    expect(inForce([adopted('rule')], '2999-12-31')).toBe('rule');
  });

  it.each([
    ['general first', ['general', 'own']],
    ['own first', ['own', 'general']],
  ])('is the council’s own before a later general one: adopted %s', (_order, ids) => {
    const rules = ids.map((id) =>
      id === 'own'
        ? adopted(id, { councilId: 'body-a' })
        : adopted(id, { validFrom: '2021-06-01' }),
    );

    expect(inForce(rules, '2022-01-01')).toBe('own');
    expect(inForce(rules, '2022-01-01', 'body-b')).toBe('general');
  });

  it('is never another council’s', () => {
    expect(inForce([adopted('own', { councilId: 'body-a' })], '2022-01-01', 'body-b')).toBeNull();
  });

  it('is the general one again when the council’s own has ended', () => {
    const own = adopted('own', { councilId: 'body-a', validTo: '2021-12-31' });
    const rules = [adopted('general'), own];

    expect(inForce(rules, '2021-12-31')).toBe('own');
    expect(inForce(rules, '2022-01-01')).toBe('general');
  });

  it.each([
    ['older first', ['older', 'newer']],
    ['newer first', ['newer', 'older']],
  ])('is the one that holds since later: adopted %s', (_order, ids) => {
    const from = { older: '2020-01-01', newer: '2021-01-01' };
    const rules = ids.map((id) => adopted(id, { validFrom: from[id as keyof typeof from] }));

    expect(inForce(rules, '2022-01-01')).toBe('newer');
    expect(inForce(rules, '2020-12-31')).toBe('older');
  });

  it('is the one adopted later when they hold since the same day', () => {
    const rules = [adopted('first'), adopted('second', { validTo: '2022-01-01' })];

    expect(inForce(rules, '2022-01-01')).toBe('second');
    expect(inForce(rules, '2022-01-02')).toBe('first');
  });

  it('is the strongest of all that hold, whatever else is there', () => {
    const date = fc.nat({ max: 8 }).map((days) => addDays('2022-01-01', days));
    const rule = fc.record({
      councilId: fc.constantFrom(null, 'body-a', 'body-b'),
      validFrom: date,
      validTo: fc.option(date),
      content: fc.constantFrom(deadline, calendar),
    });
    /** Sorts what holds instead of looking for the strongest. */
    const expected = (rules: readonly AdoptedRule[], on: string): string | null =>
      rules
        .filter(({ content }) => content.kind === RuleKind.REPLY_DEADLINE)
        .filter(({ councilId }) => [null, 'body-a'].includes(councilId))
        .filter(({ validFrom, validTo }) => validFrom <= on && on <= (validTo ?? '9999-12-31'))
        .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : Number(a.validFrom > b.validFrom)))
        .toSorted((a, b) => Number(a.councilId !== null) - Number(b.councilId !== null))
        .at(-1)?.id ?? null;
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 8 }), date, (contents, on) => {
        const rules = contents.map((content, index) => adopted(`rule-${index}`, content));
        expect(inForce(rules, on)).toBe(expected(rules, on));
      }),
      { numRuns: 500 },
    );
  });
});
