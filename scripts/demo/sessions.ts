import { SessionKind } from '../../schema/events/vocabulary';
import {
  publishSession,
  registerSession,
  type SessionRegisterInput,
} from '../../src/app/commands/session-commands';
import type { IsoDate } from '../../src/kernel/calendar';
import type { BodyKey } from './bodies';
import type { Step } from './step';

export type SessionKey =
  'session-3-h' | 'session-4-h' | 'session-5-h' | 'session-6-h' | 'session-y';

type Session = Readonly<{
  key: SessionKey;
  on: IsoDate;
  by: BodyKey;
  document?: NonNullable<Step['document']>;
  isSynthetic: boolean;
  facts: Pick<SessionRegisterInput, 'term' | 'number' | 'kind' | 'from' | 'to'>;
  /** Null where the council keeps its figures to itself. */
  publishedOn: IsoDate | null;
}>;

const termOfH = 'XXI, 2021-2026';
const kind = SessionKind.REGULAR;

const sessions: readonly Session[] = [
  {
    key: 'session-3-h',
    on: '2021-11-22',
    by: 'standing-committee-h',
    document: { number: '67/TTr-HĐND', issuer: 'HĐND huyện' },
    isSynthetic: false,
    facts: { term: termOfH, number: 3, kind, from: '2021-12-16', to: '2021-12-17' },
    publishedOn: '2021-12-24',
  },
  {
    key: 'session-4-h',
    on: '2022-06-15',
    by: 'standing-committee-h',
    isSynthetic: true,
    facts: { term: termOfH, number: 4, kind, from: '2022-07-14', to: '2022-07-15' },
    publishedOn: '2022-07-22',
  },
  {
    key: 'session-5-h',
    on: '2022-11-17',
    by: 'standing-committee-h',
    isSynthetic: true,
    facts: { term: termOfH, number: 5, kind, from: '2022-12-15', to: '2022-12-16' },
    publishedOn: null,
  },
  {
    key: 'session-6-h',
    on: '2023-06-15',
    by: 'standing-committee-h',
    isSynthetic: true,
    facts: { term: termOfH, number: 6, kind, from: '2023-07-13', to: '2023-07-14' },
    publishedOn: null,
  },
  {
    key: 'session-y',
    on: '2022-11-07',
    by: 'office-y',
    isSynthetic: true,
    facts: { term: '2021-2026', number: 5, kind, from: '2022-12-14', to: '2022-12-15' },
    publishedOn: null,
  },
];

const registration = ({ key, on, facts, by, document, isSynthetic }: Session): Step => ({
  key: `demo/${key}/register`,
  on,
  recordedOn: on,
  by,
  ...(document ? { document } : {}),
  isSynthetic,
  makes: key,
  play: ({ base, send }) => send(registerSession, { ...base, ...facts }),
});

/** When a council published is told by no document: it is invented also where the session is not. */
const publication = ({ key, by }: Session, on: IsoDate): Step => ({
  key: `demo/${key}/publish`,
  on,
  recordedOn: on,
  by,
  isSynthetic: true,
  play: ({ base, idOf, send }) => send(publishSession, { ...base, sessionId: idOf(key) }),
});

export const stepsOfSessions = (): readonly Step[] =>
  sessions.flatMap((session) => [
    registration(session),
    ...(session.publishedOn === null ? [] : [publication(session, session.publishedOn)]),
  ]);
