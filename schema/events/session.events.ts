import type { IsoDate } from '../../src/kernel/calendar';
import type { EventsOf, NewEventsOf } from './envelope';
import type { SealedPaths } from './sealing';
import type { SessionKind } from './vocabulary';

export type SessionFacts = {
  'SessionRegistered.v1': {
    /** As the council writes it, like `XXI, 2021-2026`. */
    readonly term: string;
    readonly number: number;
    readonly kind: SessionKind;
    readonly from: IsoDate;
    readonly to: IsoDate;
  };
  /** From `meta.effectiveOn` on everybody may read the figures of the session. */
  'SessionPublished.v1': { readonly byBodyId: string };
};

export type NewSessionEvent = NewEventsOf<SessionFacts>;
export type SessionEvent = EventsOf<SessionFacts>;

export const sessionSealed: SealedPaths<SessionFacts> = {
  'SessionRegistered.v1': {},
  'SessionPublished.v1': {},
};
