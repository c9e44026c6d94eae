import { contactPoints } from '../../projections/contact-points.projection';
import { contactedCommunes } from '../../projections/contacted-communes.projection';
import { voterContacts } from '../../projections/voter-contacts.projection';
import { council, hall, held, minutesFiled, office, planned, rowsOf } from '../support/given';
import { sealedSample } from '../support/sample-events';

const on = (effectiveOn: string) => ({ effectiveOn });
const school = { ...hall, place: 'Trường học', on: '2021-11-23' };
const atHall = { ...hall, number: 1, utterances: 2, voters: 40 };
const atSchool = { ...school, number: 2, utterances: 5, voters: null };
const elsewhere = { ...atSchool, communeId: 'body-other', number: 3 };

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

describe('contact points', () => {
  it('have a row each, over several reports', () => {
    const place = { contactId: 'contact-1', councilId: council, sessionId: 'session-3' };
    const rows = rowsOf(contactPoints, [held([atHall, atSchool]), held([elsewhere])]);

    expect(Object.fromEntries(rows)).toStrictEqual({
      'contact-1/1': { ...atHall, ...place },
      'contact-1/2': { ...atSchool, ...place },
      'contact-1/3': { ...elsewhere, ...place },
    });
  });
});

describe('contacted communes', () => {
  const commune = (communeId: string, points: number, sessionId = 'session-3') => ({
    sessionId,
    councilId: council,
    communeId,
    points,
  });

  it('are counted once for a session, whatever contacts met there and how often', () => {
    const rows = rowsOf(contactedCommunes, [
      held([atHall, atSchool, elsewhere]),
      held([atHall], 'session-3', 'contact-2'),
      held([atHall], 'session-4', 'contact-3'),
    ]);

    expect([...rows.values()]).toStrictEqual([
      commune('body-commune', 3),
      commune('body-other', 1),
      commune('body-commune', 1, 'session-4'),
    ]);
  });

  it('are of a session only', () => {
    expect(rowsOf(contactedCommunes, [held([atHall], null)]).size).toBe(0);
  });
});
