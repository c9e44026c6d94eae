import type { IsoDate } from '../../../src/kernel/calendar';
import type { Sealed, SealedPaths } from '../sealing';
import type { InformChannel } from '../vocabulary';

/** What voters and bodies are told, and what comes back. */
export type InformingFacts<Text> = {
  'VotersInformed.v1': {
    readonly byBodyId: string;
    readonly channel: InformChannel;
    readonly note: Text | null;
    /** Of a public posting: its last day (30 days; Joint Resolution 72/2025, Art. 51). */
    readonly postedUntil?: IsoDate;
  };
  /** The result was published on the portal. */
  'ResultPublished.v1': { readonly byBodyId: string; readonly url: string | null };
  /** The body that owes the answer is reminded of it (đôn đốc). */
  'UrgingLetterSent.v1': {
    readonly byBodyId: string;
    readonly toBodyId: string;
    readonly note: Text | null;
  };
  /** A later petition brings this one up again; recorded by the program itself. */
  'PetitionReRaised.v1': {
    readonly byPetitionId: string;
    readonly byCode: string;
    readonly sessionId: string | null;
    readonly hasNewFacts: boolean;
    /** Present where the later one names another petition of the chain that began here. */
    readonly isIndirect?: true;
  };
};

export const informingSealed: SealedPaths<InformingFacts<Sealed>> = {
  'VotersInformed.v1': { note: true },
  'ResultPublished.v1': {},
  'UrgingLetterSent.v1': { note: true },
  'PetitionReRaised.v1': {},
};
