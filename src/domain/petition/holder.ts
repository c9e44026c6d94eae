import { Reply } from '../../../schema/events/vocabulary';
import type { PetitionState } from './petition.state';

export type HolderRefusal = 'NOT_FORWARDED' | 'HELD_BY_ANOTHER_BODY';
export type UnansweredRefusal = 'ALREADY_ANSWERED';
export type AnsweredRefusal = 'NOT_ANSWERED';
export type UnheldRefusal = 'ALREADY_FORWARDED';

/** Why a body may not act as the holder, or null when it may. */
export function holderRefusal(byBodyId: string, { holderId }: PetitionState): HolderRefusal | null {
  if (holderId === null) return 'NOT_FORWARDED';
  return holderId === byBodyId ? null : 'HELD_BY_ANOTHER_BODY';
}

/** The same for what the unit in the lead may do as well. */
export const workerRefusal = (byBodyId: string, state: PetitionState): HolderRefusal | null =>
  byBodyId === state.leadBodyId ? null : holderRefusal(byBodyId, state);

/** Refuses what makes sense only while the council itself has it. */
export const stillHere = ({ holderId }: PetitionState): UnheldRefusal | null =>
  holderId === null ? null : 'ALREADY_FORWARDED';

/** Refuses what makes sense only before any answer. */
export const unanswered = ({ reply }: PetitionState): UnansweredRefusal | null =>
  reply === Reply.NONE ? null : 'ALREADY_ANSWERED';

/** Refuses what makes sense only after an answer. */
export const answered = ({ reply }: PetitionState): AnsweredRefusal | null =>
  reply === Reply.NONE ? 'NOT_ANSWERED' : null;
