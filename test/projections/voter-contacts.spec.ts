import { voterContacts } from '../../projections/voter-contacts.projection';
import { council, hall, held, minutesFiled, office, planned, rowsOf } from '../support/given';
import { sealedSample } from '../support/sample-events';

const on = (effectiveOn: string) => ({ effectiveOn });
const school = { ...hall, place: 'Trường học', on: '2021-11-23' };
const atHall = { ...hall, number: 1, utterances: 2, voters: 40 };
const atSchool = { ...school, number: 2, utterances: 5, voters: null };

describe('the row of a voter contact', () => {
  const row = {
    id: 'contact-1',
    councilId: council,
    kind: 'before_session',
    sessionId: 'session-3',
    plannedByBodyId: office,
    plannedOn: '2021-11-12',
    plannedPoints: [hall, school],
    from: '2021-11-23',
    heldPoints: [],
    utterances: 0,
    minutes: [],
    isSynthetic: false,
  };
  const plan = planned({ points: [hall, school] }, on('2021-11-12'));
  const rowOf = (...events: Parameters<typeof rowsOf>[1]) =>
    rowsOf(voterContacts, events).get('contact-1');

  it('begins with its plan', () => {
    expect(rowOf(plan)).toStrictEqual(row);
  });

  it('adds up what was held, report by report', () => {
    expect(rowOf(plan, held([atHall]), held([atSchool]))).toStrictEqual({
      ...row,
      heldPoints: [atHall, atSchool],
      utterances: 7,
    });
  });

  it('lists its minutes', () => {
    const filed = [
      minutesFiled('Hai ý kiến', on('2021-11-24')),
      minutesFiled(null, on('2021-11-25')),
    ];

    expect(rowOf(plan, held(), ...filed)?.minutes).toStrictEqual([
      { byBodyId: office, filedOn: '2021-11-24', summary: sealedSample('Hai ý kiến') },
      { byBodyId: office, filedOn: '2021-11-25', summary: null },
    ]);
  });

  it('does not begin with anything else', () => {
    expect(() => rowOf(held())).toThrow(
      new Error('an event about contact-1 came before its first one'),
    );
  });
});
