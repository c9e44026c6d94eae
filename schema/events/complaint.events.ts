import type { EventsOf, NewEventsOf } from './envelope';
import type { Sealed, SealedPaths } from './sealing';

/** Complaints, denunciations and matters of citizen reception: watched whether they are settled, not processed. */
export type ComplaintFacts<Text> = {
  /** It was diverted from the petitions; recorded by the program itself. */
  'ComplaintReceived.v1': {
    readonly petitionId: string;
    readonly petitionCode: string;
    readonly byBodyId: string;
    /** The body competent to settle it. */
    readonly toBodyId: string;
    /** A `Track`. */
    readonly track: Text;
    readonly title: Text;
    readonly text: Text;
  };
  /** The competent body told how it was settled. */
  'ComplaintSettled.v1': { readonly byBodyId: string; readonly result: Text };
};

export type NewComplaintEvent = NewEventsOf<ComplaintFacts<string>>;
export type ComplaintEvent = EventsOf<ComplaintFacts<Sealed>>;

export const complaintSealed: SealedPaths<ComplaintFacts<Sealed>> = {
  'ComplaintReceived.v1': { track: true, title: true, text: true },
  'ComplaintSettled.v1': { result: true },
};
