import type { EventsOf, NewEventsOf } from './envelope';
import type { SealedPaths } from './sealing';
import type { BodyKind, Level } from './vocabulary';

export type BodyFacts = {
  'BodyRegistered.v1': {
    readonly name: string;
    readonly kind: BodyKind;
    readonly level: Level;
    /** The body above it; for a council, the council above. */
    readonly parentId: string | null;
  };
};

export type NewBodyEvent = NewEventsOf<BodyFacts>;
export type BodyEvent = EventsOf<BodyFacts>;

export const bodySealed: SealedPaths<BodyFacts> = { 'BodyRegistered.v1': {} };
