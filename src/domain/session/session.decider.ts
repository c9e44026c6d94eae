import type { NewSessionEvent, SessionEvent } from '../../../schema/events/session.events';
import type { SessionKind } from '../../../schema/events/vocabulary';
import type { IsoDate } from '../../kernel/calendar';
import { accept, type Decider, refuse } from '../decider';

export type SessionCommand = Readonly<{
  type: 'RegisterSession';
  term: string;
  number: number;
  kind: SessionKind;
  from: IsoDate;
  to: IsoDate;
}>;

export type SessionRefusal = 'SESSION_ALREADY_REGISTERED' | 'SESSION_ENDS_BEFORE_IT_BEGINS';

export type SessionState = Readonly<{ councilId: string | null }>;

export const session: Decider<
  SessionCommand,
  SessionState,
  NewSessionEvent,
  SessionEvent,
  SessionRefusal
> = {
  initialState: { councilId: null },

  decide({ term, number, kind, from, to }, state) {
    if (state.councilId !== null) return refuse('SESSION_ALREADY_REGISTERED');
    if (to < from) return refuse('SESSION_ENDS_BEFORE_IT_BEGINS');
    return accept({ type: 'SessionRegistered.v1', data: { term, number, kind, from, to } });
  },

  evolve(state, { type, meta }) {
    switch (type) {
      case 'SessionRegistered.v1':
        return { ...state, councilId: meta.councilId };
    }
  },
};
