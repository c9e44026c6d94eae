import type { SessionKind } from '../../../schema/events/vocabulary';
import { session, type SessionCommand } from '../../domain/session/session.decider';
import type { IsoDate } from '../../kernel/calendar';
import { aggregate } from '../aggregate';
import { type CommandDefinition, type CommandInput, inTheNameOf, prepared } from '../command';
import { refused } from '../refusals';

export type SessionRegisterInput = CommandInput &
  Readonly<{
    term: string;
    number: number;
    kind: SessionKind;
    from: IsoDate;
    to: IsoDate;
  }>;

const sessions = aggregate({ category: 'session', isReferred: true }, session, ({ councilId }) =>
  councilId === null ? null : { councilId, holderId: null },
);

export const registerSession: CommandDefinition<SessionRegisterInput, SessionCommand> = {
  name: 'sessionRegister',
  aggregate: sessions,
  subject: { is: 'new', councilId: () => undefined },
  prepare({ term, number, kind, from, to }, { councilId, references }) {
    const isSame = (
      other: Readonly<{
        councilId: string | null;
        term: string;
        kind: SessionKind;
        number: number;
      }>,
    ) =>
      other.councilId === councilId &&
      other.term === term &&
      other.kind === kind &&
      other.number === number;
    if ([...references.sessions.values()].some(isSame)) return refused('SESSION_EXISTS', 'number');
    return prepared({ type: 'RegisterSession', term, number, kind, from, to });
  },
};

export type SessionPublishInput = CommandInput & Readonly<{ sessionId: string }>;

export const publishSession: CommandDefinition<SessionPublishInput, SessionCommand> = {
  name: 'sessionPublish',
  aggregate: sessions,
  subject: {
    is: 'known',
    id: ({ sessionId }) => sessionId,
    refusal: refused('SESSION_NOT_FOUND', 'sessionId'),
  },
  prepare: (_input, given) =>
    inTheNameOf(given, (byBodyId) => ({ type: 'PublishSession', byBodyId })),
};
