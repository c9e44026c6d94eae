import type { CalendarRule, RuleContent, RuleEvent } from '../../schema/events/rule.events';
import { DayUnit, Evidence, RuleKind } from '../../schema/events/vocabulary';
import { rule, type RuleCommand, type RuleRefusal } from '../../src/domain/rule/rule.decider';
import { firstRules } from '../../src/genesis/first-rules';
import { council, given } from '../support/given';
import { sampleMeta } from '../support/sample-events';

const day = (date: string) => ({ date, name: 'Ngày nghỉ', evidence: Evidence.GENERAL });
const calendar: CalendarRule = {
  kind: RuleKind.CALENDAR,
  off: [day('2022-01-03'), day('2022-01-31')],
  worked: [day('2022-02-12')],
};
const deadline: RuleContent = {
  kind: RuleKind.REPLY_DEADLINE,
  days: 60,
  unit: DayUnit.CALENDAR_DAY,
};
const code = (name: string) => ({ code: name, name, board: null });
const codes: RuleContent = {
  kind: RuleKind.FIELD_CODES,
  codes: [code('giao-thong'), code('dat-dai')],
};

const facts = {
  validFrom: '2022-01-01',
  validTo: '2022-12-31',
  basis: 'Nghị quyết của HĐND',
  evidence: Evidence.LAW,
};
const adopt = (content: RuleContent, validity: Partial<RuleCommand> = {}): RuleCommand => ({
  type: 'AdoptRule',
  ...facts,
  content,
  ...validity,
});

const adopted: RuleEvent = {
  id: 'event-1',
  type: 'RuleAdopted.v1',
  stream: 'rule-1',
  revision: 0,
  data: { ...facts, content: deadline },
  meta: { ...sampleMeta, councilId: council },
};
const adoptedForAll: RuleEvent = { ...adopted, meta: { ...sampleMeta, councilId: null } };

describe('a rule', () => {
  it.each([
    ['a reply deadline', deadline],
    ['a calendar', calendar],
    ['an empty calendar', { ...calendar, off: [], worked: [] }],
    ['field codes', codes],
  ])('is adopted as %s', (_what, content) => {
    given(rule)
      .when(adopt(content))
      .then({ type: 'RuleAdopted.v1', data: { ...facts, content } });
  });

  it('may hold without end', () => {
    given(rule)
      .when(adopt(calendar, { validTo: null }))
      .then({ type: 'RuleAdopted.v1', data: { ...facts, validTo: null, content: calendar } });
  });

  it('may hold for one day, and a calendar may name that day', () => {
    const oneDay = { ...calendar, off: [day('2022-01-03')], worked: [] };
    const validity = { validFrom: '2022-01-03', validTo: '2022-01-03' };
    given(rule)
      .when(adopt(oneDay, validity))
      .then({ type: 'RuleAdopted.v1', data: { ...facts, ...validity, content: oneDay } });
  });

  it.each([
    ['one council', adopted, council],
    ['every council', adoptedForAll, null],
  ])('holds for %s', (_whom, event, councilId) => {
    expect(rule.evolve(rule.initialState, event)).toStrictEqual({ isAdopted: true, councilId });
  });

  it.each(firstRules)('of the first ones is accepted: $key', ({ key: _key, ...first }) => {
    given(rule)
      .when({ type: 'AdoptRule', ...first })
      .then({ type: 'RuleAdopted.v1', data: first });
  });
});

type Case = Readonly<{ why: string; given: readonly RuleEvent[]; when: RuleCommand }>;

/** A refusal that is not listed here does not compile. */
const refusals: Readonly<Record<RuleRefusal, readonly [Case, ...Case[]]>> = {
  RULE_ALREADY_ADOPTED: [
    { why: 'adopted twice', given: [adopted], when: adopt(deadline) },
    { why: 'adopted twice for every council', given: [adoptedForAll], when: adopt(deadline) },
  ],
  RULE_ENDS_BEFORE_IT_BEGINS: [
    { why: 'a day too early', given: [], when: adopt(deadline, { validTo: '2021-12-31' }) },
    {
      why: 'before its calendar is looked at',
      given: [],
      when: adopt(calendar, { validTo: '2021-12-31' }),
    },
  ],
  CALENDAR_DAY_OUTSIDE_VALIDITY: [
    {
      why: 'a day off before it',
      given: [],
      when: adopt({ ...calendar, off: [day('2021-12-31')] }),
    },
    {
      why: 'a day off after it',
      given: [],
      when: adopt({ ...calendar, off: [day('2023-01-01')] }),
    },
    {
      why: 'a worked day after it',
      given: [],
      when: adopt({ ...calendar, worked: [day('2023-01-07')] }),
    },
    {
      why: 'a day off before a validity without end',
      given: [],
      when: adopt({ ...calendar, off: [day('2021-12-31')] }, { validTo: null }),
    },
  ],
  CALENDAR_DAY_TWICE: [
    {
      why: 'off twice',
      given: [],
      when: adopt({ ...calendar, off: [day('2022-01-03'), day('2022-01-03')] }),
    },
    {
      why: 'worked twice',
      given: [],
      when: adopt({ ...calendar, worked: [day('2022-02-12'), day('2022-02-12')] }),
    },
    {
      why: 'both off and worked',
      given: [],
      when: adopt({ ...calendar, worked: [day('2022-01-03')] }),
    },
  ],
  FIELD_CODE_TWICE: [
    {
      why: 'under two names',
      given: [],
      when: adopt({
        kind: RuleKind.FIELD_CODES,
        codes: [code('dat-dai'), { ...code('dat-dai'), name: 'Đất đai' }],
      }),
    },
  ],
};

describe.each(Object.entries(refusals) as [RuleRefusal, readonly Case[]][])(
  'a rule is refused with %s:',
  (refusal, cases) => {
    it.each(cases)('$why', ({ given: events, when }) => {
      given(rule, ...events)
        .when(when)
        .thenRefused(refusal);
    });
  },
);
