import { bodies } from '../../projections/bodies.projection';
import { rules } from '../../projections/rules.projection';
import { sessions } from '../../projections/sessions.projection';
import type { DomainEvent, EventOfType, EventType } from '../../schema/events/domain-event';
import type { EventMeta } from '../../schema/events/envelope';
import type { RuleContent } from '../../schema/events/rule.events';
import {
  BodyKind,
  DayUnit,
  Evidence,
  Level,
  RuleKind,
  SessionKind,
} from '../../schema/events/vocabulary';
import { rowsOf } from '../support/given';
import { sampleMeta } from '../support/sample-events';

const recorded = <Type extends EventType>(
  type: Type,
  stream: string,
  data: EventOfType<Type>['data'],
  meta: Partial<EventMeta> = {},
) =>
  ({
    id: `event-${stream}`,
    type,
    stream,
    revision: 0,
    data,
    meta: { ...sampleMeta, councilId: 'body-council', ...meta },
  }) as DomainEvent;

describe('the register of bodies', () => {
  const agency = {
    name: 'Phòng Kinh tế và Hạ tầng',
    kind: BodyKind.AGENCY,
    level: Level.DISTRICT,
    parentId: 'body-committee',
  };
  const row = {
    id: 'body-1',
    councilId: 'body-council',
    ...agency,
    nameOrder: 'phong kinh te va ha tang',
    isSynthetic: false,
  };

  it('has a row for each', () => {
    const rows = rowsOf(bodies, [
      recorded('BodyRegistered.v1', 'body-1', agency),
      recorded('BodyRegistered.v1', 'body-2', { ...agency, name: 'Phòng Nội vụ' }),
    ]);

    expect(Object.fromEntries(rows)).toStrictEqual({
      'body-1': row,
      'body-2': { ...row, id: 'body-2', name: 'Phòng Nội vụ', nameOrder: 'phong noi vu' },
    });
  });

  it('takes a body without a council for its own', () => {
    const council = recorded('BodyRegistered.v1', 'body-1', agency, { councilId: null });

    expect(rowsOf(bodies, [council]).get('body-1')).toStrictEqual({ ...row, councilId: 'body-1' });
  });

  it('knows what was invented for a demonstration', () => {
    const invented = recorded('BodyRegistered.v1', 'body-1', agency, { synthetic: true });

    expect(rowsOf(bodies, [invented]).get('body-1')).toStrictEqual({ ...row, isSynthetic: true });
  });
});

describe('the register of sessions', () => {
  const third = {
    term: 'XXI, 2021-2026',
    number: 3,
    kind: SessionKind.REGULAR,
    from: '2021-12-16',
    to: '2021-12-17',
  };
  const row = {
    id: 'session-3',
    councilId: 'body-council',
    ...third,
    publishedOn: null,
    isSynthetic: false,
  };

  it.each([
    [{}, row],
    [{ synthetic: true } as const, { ...row, isSynthetic: true }],
  ])('has a row for each: with %j', (meta, expected) => {
    const event = recorded('SessionRegistered.v1', 'session-3', third, meta);

    expect(Object.fromEntries(rowsOf(sessions, [event]))).toStrictEqual({ 'session-3': expected });
  });
});

describe('a session', () => {
  const days = { from: '2021-12-16', to: '2021-12-17' };
  const facts = { term: 'XXI', number: 3, kind: SessionKind.REGULAR, ...days };

  it('is published on the date of the notice', () => {
    const rows = rowsOf(sessions, [
      recorded('SessionRegistered.v1', 'session-3', facts),
      recorded(
        'SessionPublished.v1',
        'session-3',
        { byBodyId: 'body-office' },
        { effectiveOn: '2021-12-24' },
      ),
    ]);

    expect(rows.get('session-3')).toMatchObject({ ...facts, publishedOn: '2021-12-24' });
  });

  it('is not published before it is registered', () => {
    expect(() =>
      rowsOf(sessions, [recorded('SessionPublished.v1', 'session-3', { byBodyId: 'body-office' })]),
    ).toThrow(new Error('an event about session-3 came before its first one'));
  });
});

describe('the register of rules', () => {
  const contents: readonly RuleContent[] = [
    { kind: RuleKind.REPLY_DEADLINE, days: 60, unit: DayUnit.CALENDAR_DAY },
    {
      kind: RuleKind.CALENDAR,
      off: [{ date: '2022-02-01', name: 'Tết Nguyên đán', evidence: Evidence.GENERAL }],
      worked: [],
    },
    { kind: RuleKind.FIELD_CODES, codes: [{ code: 'khac', name: 'Khác', board: null }] },
  ];
  const facts = {
    validFrom: '2022-01-01',
    validTo: '2022-12-31',
    basis: 'Nghị quyết',
    evidence: Evidence.LAW,
  };

  it.each(contents)('has a row for each with its whole content: $kind', (content) => {
    const event = recorded(
      'RuleAdopted.v1',
      'rule-1',
      { ...facts, content },
      {
        effectiveOn: '2021-12-01',
      },
    );

    expect(Object.fromEntries(rowsOf(rules, [event]))).toStrictEqual({
      'rule-1': {
        id: 'rule-1',
        revision: 0,
        councilId: 'body-council',
        kind: content.kind,
        ...facts,
        content,
        adoptedOn: '2021-12-01',
        adoptedAt: '0001',
        isSynthetic: false,
      },
    });
  });

  it('keeps the order of adoption, and rules for every council', () => {
    const [content] = contents;
    const data = { ...facts, validTo: null, content: content! };
    const rows = rowsOf(rules, [
      recorded('RuleAdopted.v1', 'rule-2', data, { councilId: null }),
      recorded('RuleAdopted.v1', 'rule-1', data, { synthetic: true }),
    ]);

    expect(
      [...rows.values()].map(({ id, councilId, validTo, adoptedAt, isSynthetic }) => [
        id,
        councilId,
        validTo,
        adoptedAt,
        isSynthetic,
      ]),
    ).toEqual([
      ['rule-2', null, null, '0001', false],
      ['rule-1', 'body-council', null, '0002', true],
    ]);
  });
});
