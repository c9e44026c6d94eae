import type { SessionEvent } from '../../schema/events/session.events';
import { SessionKind } from '../../schema/events/vocabulary';
import {
  session,
  type SessionCommand,
  type SessionRefusal,
} from '../../src/domain/session/session.decider';
import { council, given } from '../support/given';
import { sampleMeta } from '../support/sample-events';

const facts = {
  term: 'XXI, 2021-2026',
  number: 3,
  kind: SessionKind.REGULAR,
  from: '2021-12-16',
  to: '2021-12-17',
};
const register: SessionCommand = { type: 'RegisterSession', ...facts };

const publish: SessionCommand = { type: 'PublishSession', byBodyId: 'body-office' };

const published: SessionEvent = {
  id: 'event-2',
  type: 'SessionPublished.v1',
  stream: 'session-3',
  revision: 1,
  data: { byBodyId: 'body-office' },
  meta: { ...sampleMeta, councilId: council },
};

const registered: SessionEvent = {
  id: 'event-1',
  type: 'SessionRegistered.v1',
  stream: 'session-3',
  revision: 0,
  data: facts,
  meta: { ...sampleMeta, councilId: council },
};

describe('a session', () => {
  it('is registered with its days', () => {
    given(session).when(register).then({ type: 'SessionRegistered.v1', data: facts });
  });

  it('may last one day', () => {
    given(session)
      .when({ ...register, to: '2021-12-16' })
      .then({ type: 'SessionRegistered.v1', data: { ...facts, to: '2021-12-16' } });
  });

  it('belongs to the council that its event names', () => {
    const state = session.evolve(session.initialState, registered);

    expect(state).toStrictEqual({ councilId: council, isPublished: false });
    expect(session.evolve(state, published)).toStrictEqual({
      councilId: council,
      isPublished: true,
    });
  });

  it('is published by a body', () => {
    given(session, registered)
      .when(publish)
      .then({ type: 'SessionPublished.v1', data: { byBodyId: 'body-office' } });
  });
});

type Case = Readonly<{ why: string; given: readonly SessionEvent[]; when: SessionCommand }>;

/** A refusal that is not listed here does not compile. */
const refusals: Readonly<Record<SessionRefusal, readonly [Case, ...Case[]]>> = {
  SESSION_ALREADY_REGISTERED: [
    { why: 'registered twice', given: [registered], when: register },
    {
      why: 'registered twice, the second time wrongly',
      given: [registered],
      when: { ...register, to: '2021-12-15' },
    },
  ],
  SESSION_NOT_FOUND: [{ why: 'published before it is known', given: [], when: publish }],
  SESSION_ALREADY_PUBLISHED: [
    { why: 'published twice', given: [registered, published], when: publish },
  ],
  SESSION_ENDS_BEFORE_IT_BEGINS: [
    {
      why: 'its last day is the day before the first',
      given: [],
      when: { ...register, to: '2021-12-15' },
    },
  ],
};

describe.each(Object.entries(refusals) as [SessionRefusal, readonly Case[]][])(
  'a session is refused with %s when',
  (refusal, cases) => {
    it.each(cases)('$why', ({ given: events, when }) => {
      given(session, ...events)
        .when(when)
        .thenRefused(refusal);
    });
  },
);
