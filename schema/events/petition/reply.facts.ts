import type { IsoDate } from '../../../src/kernel/calendar';
import type { Sealed, SealedPaths } from '../sealing';
import type { Claim } from '../vocabulary';

export type Milestone<Text> = Readonly<{ task: Text; dueOn: IsoDate }>;

/** What is answered, by when, and what that is worth. */
export type ReplyFacts<Text> = {
  'PetitionAnswered.v1': {
    readonly byBodyId: string;
    readonly text: Text;
    readonly claim: Claim;
    /** Only with the claim `in_progress`, and then not empty; by date. */
    readonly roadmap: readonly Milestone<Text>[];
  };
};

export const replySealed: SealedPaths<ReplyFacts<Sealed>> = {
  'PetitionAnswered.v1': { text: true, 'roadmap.*.task': true },
};
