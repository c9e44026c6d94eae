import type { Sealed, SealedPaths } from '../sealing';

/** What takes a petition out of its way, and what brings it back. */
export type ClosingFacts<Text> = {
  /** It is the same as one received before, with which it goes on (gộp). */
  'PetitionMerged.v1': {
    readonly byBodyId: string;
    /** Its own, for the other side of the merger. */
    readonly code: string;
    readonly intoPetitionId: string;
    readonly intoCode: string;
    readonly reason: Text | null;
  };
  /** The other side of a merger; recorded by the program itself. */
  'PetitionAbsorbed.v1': { readonly petitionId: string; readonly code: string };
  /** It held several matters: each goes on as a petition of its own (tách). */
  'PetitionSplit.v1': {
    readonly byBodyId: string;
    /** At least two. */
    readonly parts: readonly Part<Text>[];
  };
  /** It is a complaint or denunciation, or belongs to citizen reception: watched there, not processed here. */
  'PetitionDiverted.v1': {
    readonly byBodyId: string;
    readonly complaintId: string;
    /** A `Track`: of a complaint even the kind is confidential. */
    readonly track: Text;
    /** The body competent to settle it. */
    readonly toBodyId: string;
    readonly reason: Text | null;
  };
  /** Its voters take it back (rút). */
  'PetitionWithdrawn.v1': {
    readonly byBodyId: string;
    readonly reason: Text;
    /** The body that had it. */
    readonly formerHolderId: string | null;
  };
  /** It is taken up again: after an answer that did not settle it, or because closing it was wrong. */
  'PetitionReopened.v1': {
    readonly byBodyId: string;
    readonly reason: Text;
    /** The body that had answered it. */
    readonly formerHolderId: string | null;
  };
};

export type Part<Text> = Readonly<{ petitionId: string; code: string; title: Text; text: Text }>;

export const closingSealed: SealedPaths<ClosingFacts<Sealed>> = {
  'PetitionMerged.v1': { reason: true },
  'PetitionAbsorbed.v1': {},
  'PetitionSplit.v1': { 'parts.*.title': true, 'parts.*.text': true },
  'PetitionDiverted.v1': { track: true, reason: true },
  'PetitionWithdrawn.v1': { reason: true },
  'PetitionReopened.v1': { reason: true },
};
