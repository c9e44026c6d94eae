import type { IsoDate } from '../../src/kernel/calendar';
import type { EventsOf, NewEventsOf } from './envelope';
import type { Sealed, SealedPaths } from './sealing';
import type { ContactKind } from './vocabulary';

/** Where and when voters and delegates meet (điểm tiếp xúc). */
export type ContactPoint = Readonly<{
  /** The council of the commune where it is. */
  communeId: string;
  place: string;
  on: IsoDate;
}>;

/** A point where the meeting took place. */
export type HeldPoint = ContactPoint &
  Readonly<{
    /** From 1 within the voter contact, in the order of recording. */
    number: number;
    /** Voters speaking (lượt ý kiến); petitions are counted apart. */
    utterances: number;
    /** Voters present, where that was counted. */
    voters: number | null;
  }>;

/** `Text` is `string` as people wrote it, `Sealed` as it is stored. */
export type ContactFacts<Text> = {
  'VoterContactPlanned.v1': {
    readonly byBodyId: string;
    readonly kind: ContactKind;
    /** The session before or after which it is. */
    readonly sessionId: string | null;
    readonly points: readonly ContactPoint[];
  };
  /** Some or all of its points; what is reported later is another event. */
  'VoterContactHeld.v1': {
    readonly byBodyId: string;
    /** As planned. */
    readonly sessionId: string | null;
    readonly points: readonly HeldPoint[];
  };
  /** Minutes (biên bản); the paper itself is `meta.document`. */
  'MinutesFiled.v1': { readonly byBodyId: string; readonly summary: Text | null };
};

export type NewContactEvent = NewEventsOf<ContactFacts<string>>;
export type ContactEvent = EventsOf<ContactFacts<Sealed>>;

export const contactSealed: SealedPaths<ContactFacts<Sealed>> = {
  'VoterContactPlanned.v1': {},
  'VoterContactHeld.v1': {},
  'MinutesFiled.v1': { summary: true },
};
