import type { EventsOf, NewEventsOf } from './envelope';
import type { CountedDate } from './petition/due-date';
import type { Sealed, SealedPaths } from './sealing';
import type { Evidence } from './vocabulary';

/** When a digest is due, and how well that is founded. */
export type DigestDue = CountedDate & Readonly<{ evidence: Evidence }>;

/** The report of a Delegate Group on what voters said to it (tập hợp của Tổ đại biểu). */
export type DigestFacts<Text> = {
  'GroupDigestSubmitted.v1': {
    /** The group. */
    readonly byBodyId: string;
    /** What it reports on. */
    readonly voterContactId: string;
    /** The contact's. */
    readonly sessionId: string | null;
    /** Counted from the last day, of those up to the report's own, on which voters were met. */
    readonly due: DigestDue;
    /** Those recorded that it reports on, each once. */
    readonly petitionIds: readonly string[];
    /** As it says itself, right or wrong: voters speaking (lượt ý kiến). */
    readonly statedUtterances: number;
    /** As it says itself, right or wrong. */
    readonly statedPetitions: number;
    readonly summary: Text | null;
  };
};

export type NewDigestEvent = NewEventsOf<DigestFacts<string>>;
export type DigestEvent = EventsOf<DigestFacts<Sealed>>;

export const digestSealed: SealedPaths<DigestFacts<Sealed>> = {
  'GroupDigestSubmitted.v1': { summary: true },
};
