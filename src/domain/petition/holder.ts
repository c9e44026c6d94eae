import { Reply } from '../../../schema/events/vocabulary';
import type { PetitionState } from './petition.state';

export type HolderRefusal = 'NOT_FORWARDED' | 'HELD_BY_ANOTHER_BODY';
export type ReplyStateRefusal = 'ALREADY_ANSWERED';

/** Why a body may not act as the holder, or null when it may. */
export function holderRefusal(byBodyId: string, { holderId }: PetitionState): HolderRefusal | null {
  if (holderId === null) return 'NOT_FORWARDED';
  return holderId === byBodyId ? null : 'HELD_BY_ANOTHER_BODY';
}

/** Refuses what makes sense only before any answer. */
export const unanswered = ({ reply }: PetitionState): ReplyStateRefusal | null =>
  reply === Reply.NONE ? null : 'ALREADY_ANSWERED';
