import { ContactKind, DayUnit, Evidence } from '../../schema/events/vocabulary';
import { digestDue, lastHeldOn } from '../../src/domain/digest/digest-due';
import { adoptedFirstRules } from '../support/first-rules';

const dueOf = (heldOn: string, kind: ContactKind = ContactKind.BEFORE_SESSION) =>
  digestDue(adoptedFirstRules, 'body-a', kind, heldOn);

describe('a digest is due', () => {
  it('5 working days after the contact', () => {
    expect(dueOf('2021-11-24')).toStrictEqual({
      on: '2021-12-01',
      countedFrom: '2021-11-24',
      days: 5,
      unit: DayUnit.WORKING_DAY,
      nominalOn: '2021-12-01',
      passedOver: [
        { on: '2021-11-27', name: null },
        { on: '2021-11-28', name: null },
      ],
      calendars: [{ ruleId: 'calendar/2021', revision: 0 }],
      evidence: Evidence.UNKNOWN,
    });
  });

  it('after Tết, when the days between are off', () => {
    // Friday; Tết is from Monday 31/01 to Friday 04/02/2022.
    const { on, passedOver } = dueOf('2022-01-28');
    const tet = 'Tết Nguyên đán';
    expect(on).toBe('2022-02-11');
    expect(passedOver).toStrictEqual([
      { on: '2022-01-29', name: null },
      { on: '2022-01-30', name: null },
      { on: '2022-01-31', name: tet },
      { on: '2022-02-01', name: tet },
      { on: '2022-02-02', name: tet },
      { on: '2022-02-03', name: tet },
      { on: '2022-02-04', name: tet },
      { on: '2022-02-05', name: null },
      { on: '2022-02-06', name: null },
    ]);
  });

  it.each([
    [ContactKind.BEFORE_SESSION, '2025-02-20', Evidence.UNKNOWN],
    [ContactKind.AFTER_SESSION, '2025-02-20', Evidence.UNKNOWN],
    [ContactKind.THEMATIC, '2025-02-20', Evidence.SECONDARY],
    [ContactKind.LOCAL, '2025-02-20', Evidence.SECONDARY],
    [ContactKind.THEMATIC, '2025-02-19', Evidence.UNKNOWN],
    [ContactKind.LOCAL, '2025-02-19', Evidence.UNKNOWN],
  ])('by what is known of a contact: %s on %s', (kind, heldOn, evidence) => {
    expect(dueOf(heldOn, kind).evidence).toBe(evidence);
  });
});

describe('the last day on which voters were met', () => {
  const pointOn = (on: string) => ({
    communeId: 'body-c',
    place: 'Nhà văn hóa',
    on,
    number: 1,
    utterances: 0,
    voters: null,
  });
  const held = ['2021-11-25', '2021-11-23', '2021-12-08'].map(pointOn);

  it.each([
    ['2021-12-09', '2021-12-08'],
    ['2021-12-08', '2021-12-08'],
    ['2021-12-07', '2021-11-25'],
    ['2021-11-24', '2021-11-23'],
  ])('is, for a report of %s, %s', (submittedOn, heldOn) => {
    expect(lastHeldOn(held, submittedOn)).toBe(heldOn);
  });

  it('is the last of all for a report that is older', () => {
    expect(lastHeldOn(held, '2021-11-22')).toBe('2021-12-08');
  });

  it('is none when none was held', () => {
    expect(lastHeldOn([], '2021-11-22')).toBeNull();
  });
});
