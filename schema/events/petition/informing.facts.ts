import type { Sealed, SealedPaths } from '../sealing';
import type { InformChannel } from '../vocabulary';

/** What voters and bodies are told, and what comes back. */
export type InformingFacts<Text> = {
  'VotersInformed.v1': {
    readonly byBodyId: string;
    readonly channel: InformChannel;
    readonly note: Text | null;
  };
  /** A later petition brings this one up again; recorded by the program itself. */
  'PetitionReRaised.v1': {
    readonly byPetitionId: string;
    readonly byCode: string;
    readonly sessionId: string | null;
    readonly hasNewFacts: boolean;
  };
};

export const informingSealed: SealedPaths<InformingFacts<Sealed>> = {
  'VotersInformed.v1': { note: true },
  'PetitionReRaised.v1': {},
};
