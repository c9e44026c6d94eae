import type { ContactEvent } from '../../schema/events/contact.events';
import { ContactKind } from '../../schema/events/vocabulary';
import {
  contact,
  type ContactCommand,
  type ContactRefusal,
} from '../../src/domain/contact/contact.decider';
import { council, given, hall, held, minutesFiled, office, planned } from '../support/given';

const school = { ...hall, place: 'Trường học' };
const atHall = { ...hall, utterances: 2, voters: 40 };
const atSchool = { ...school, utterances: 0, voters: null };

const plan: ContactCommand = {
  type: 'PlanContact',
  byBodyId: office,
  kind: ContactKind.BEFORE_SESSION,
  sessionId: 'session-3',
  points: [hall, school],
};
const hold: ContactCommand = { type: 'HoldContact', byBodyId: office, points: [atHall] };
const file: ContactCommand = { type: 'FileMinutes', byBodyId: office, summary: 'Hai ý kiến.' };

describe('a voter contact', () => {
  it('is planned with its points', () => {
    given(contact)
      .when(plan)
      .then({
        type: 'VoterContactPlanned.v1',
        data: {
          byBodyId: office,
          kind: ContactKind.BEFORE_SESSION,
          sessionId: 'session-3',
          points: [hall, school],
        },
      });
  });

  it('may meet at the same place on two days, and in two communes at places of one name', () => {
    const points = [hall, { ...hall, on: '2021-11-25' }, { ...hall, communeId: 'body-other' }];
    given(contact)
      .when({ ...plan, points })
      .then({
        type: 'VoterContactPlanned.v1',
        data: {
          byBodyId: office,
          kind: ContactKind.BEFORE_SESSION,
          sessionId: 'session-3',
          points,
        },
      });
  });

  it('numbers the points held from 1, for the session that was planned', () => {
    given(contact, planned())
      .when({ ...hold, points: [atSchool, atHall] })
      .then({
        type: 'VoterContactHeld.v1',
        data: {
          byBodyId: office,
          sessionId: 'session-3',
          points: [
            { ...atSchool, number: 1 },
            { ...atHall, number: 2 },
          ],
        },
      });
  });

  it('goes on with the numbers when more points are reported, planned or not', () => {
    given(contact, planned(), held())
      .when({ ...hold, points: [atSchool] })
      .then({
        type: 'VoterContactHeld.v1',
        data: { byBodyId: office, sessionId: 'session-3', points: [{ ...atSchool, number: 2 }] },
      });
  });

  it('may be held today', () => {
    given(contact, planned())
      .when(hold, { today: '2021-11-24' })
      .then({
        type: 'VoterContactHeld.v1',
        data: { byBodyId: office, sessionId: 'session-3', points: [{ ...atHall, number: 1 }] },
      });
  });

  it('has minutes, several of them too', () => {
    given(contact, planned(), held(), minutesFiled())
      .when(file)
      .then({ type: 'MinutesFiled.v1', data: { byBodyId: office, summary: 'Hai ý kiến.' } });
  });

  it('belongs to the council that its plan names, and knows what was held', () => {
    const state = [planned(), held(), minutesFiled()].reduce<typeof contact.initialState>(
      (folded, event) => contact.evolve(folded, event),
      contact.initialState,
    );

    expect(state).toStrictEqual({
      councilId: council,
      sessionId: 'session-3',
      kind: ContactKind.BEFORE_SESSION,
      held: [{ ...atHall, number: 1 }],
    });
  });
});

type Case = Readonly<{ why: string; given: readonly ContactEvent[]; when: ContactCommand }>;

/** A refusal that is not listed here does not compile. */
const refusals: Readonly<Record<ContactRefusal, readonly [Case, ...Case[]]>> = {
  CONTACT_ALREADY_PLANNED: [{ why: 'planned twice', given: [planned()], when: plan }],
  CONTACT_NOT_FOUND: [
    { why: 'held without a plan', given: [], when: hold },
    { why: 'minutes come without a plan', given: [], when: file },
  ],
  CONTACT_NOT_HELD: [{ why: 'minutes come before it', given: [planned()], when: file }],
  POINT_TWICE: [
    { why: 'planned twice at a place', given: [], when: { ...plan, points: [hall, hall] } },
    {
      why: 'held twice at a place',
      given: [planned()],
      when: { ...hold, points: [atHall, { ...atHall, utterances: 9 }] },
    },
  ],
  POINT_ALREADY_HELD: [
    {
      why: 'held again',
      given: [planned(), held()],
      when: { ...hold, points: [atSchool, atHall] },
    },
  ],
  POINT_IN_THE_FUTURE: [
    {
      why: 'held tomorrow',
      given: [planned()],
      when: { ...hold, points: [atHall, { ...atSchool, on: '2022-01-01' }] },
    },
  ],
};

describe.each(Object.entries(refusals) as [ContactRefusal, readonly Case[]][])(
  'a voter contact is refused with %s when',
  (refusal, cases) => {
    it.each(cases)('$why', ({ given: events, when }) => {
      given(contact, ...events)
        .when(when)
        .thenRefused(refusal);
    });
  },
);
