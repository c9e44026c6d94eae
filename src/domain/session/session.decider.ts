import type { NewSessionEvent, SessionEvent } from '../../../schema/events/session.events';
import type { SessionKind } from '../../../schema/events/vocabulary';
import type { IsoDate } from '../../kernel/calendar';
import { accept, type Decider, type Decision, refuse } from '../decider';

type RegisterSession = Readonly<{
  type: 'RegisterSession';
  term: string;
  number: number;
  kind: SessionKind;
  from: IsoDate;
  to: IsoDate;
}>;

type PublishSession = Readonly<{ type: 'PublishSession'; byBodyId: string }>;

export type SessionCommand = RegisterSession | PublishSession;

export type SessionRefusal =
  | 'SESSION_ALREADY_REGISTERED'
  | 'SESSION_ENDS_BEFORE_IT_BEGINS'
  | 'SESSION_NOT_FOUND'
  | 'SESSION_ALREADY_PUBLISHED';

export type SessionState = Readonly<{ councilId: string | null; isPublished: boolean }>;

type SessionDecision = Decision<NewSessionEvent, SessionRefusal>;

function register(
  { term, number, kind, from, to }: RegisterSession,
  { councilId }: SessionState,
): SessionDecision {
  if (councilId !== null) return refuse('SESSION_ALREADY_REGISTERED');
  if (to < from) return refuse('SESSION_ENDS_BEFORE_IT_BEGINS');
  return accept({ type: 'SessionRegistered.v1', data: { term, number, kind, from, to } });
}

function publish({ byBodyId }: PublishSession, { isPublished }: SessionState): SessionDecision {
  if (isPublished) return refuse('SESSION_ALREADY_PUBLISHED');
  return accept({ type: 'SessionPublished.v1', data: { byBodyId } });
}

export const session: Decider<
  SessionCommand,
  SessionState,
  NewSessionEvent,
  SessionEvent,
  SessionRefusal
> = {
  initialState: { councilId: null, isPublished: false },

  decide(command, state) {
    if (command.type === 'RegisterSession') return register(command, state);
    if (state.councilId === null) return refuse('SESSION_NOT_FOUND');
    return publish(command, state);
  },

  evolve(state, { type, meta }) {
    switch (type) {
      case 'SessionRegistered.v1':
        return { ...state, councilId: meta.councilId };
      case 'SessionPublished.v1':
        return { ...state, isPublished: true };
    }
  },
};
