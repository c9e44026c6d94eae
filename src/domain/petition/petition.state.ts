import { Reply, type Routing } from '../../../schema/events/vocabulary';

/** What decides about the next step of a petition. */
export type PetitionState = Readonly<{
  councilId: string | null;
  /** Null before it is received. */
  routing: Routing | null;
  /** The body that must reply; null while the council has it. */
  holderId: string | null;
  reply: Reply;
}>;

export const beforeReceipt: PetitionState = {
  councilId: null,
  routing: null,
  holderId: null,
  reply: Reply.NONE,
};
