import type { EventsOf, NewEventsOf } from './envelope';
import type { Sealed, SealedPaths } from './sealing';

/** Groups of petitions on one issue (nhóm vấn đề). */
export type GroupFacts<Text> = {
  'IssueGroupFormed.v1': {
    /** What a person can say on the phone: `NV-2021-000003`. */
    readonly code: string;
    readonly byBodyId: string;
    readonly sessionId: string | null;
    readonly title: Text;
    readonly petitionIds: readonly string[];
  };
  'IssueGroupExtended.v1': { readonly byBodyId: string; readonly petitionIds: readonly string[] };
  /** With all its petitions. */
  'IssueGroupForwarded.v1': {
    readonly byBodyId: string;
    readonly toBodyId: string;
    readonly petitionIds: readonly string[];
  };
};

export type NewGroupEvent = NewEventsOf<GroupFacts<string>>;
export type GroupEvent = EventsOf<GroupFacts<Sealed>>;

export const groupSealed: SealedPaths<GroupFacts<Sealed>> = {
  'IssueGroupFormed.v1': { title: true },
  'IssueGroupExtended.v1': {},
  'IssueGroupForwarded.v1': {},
};
