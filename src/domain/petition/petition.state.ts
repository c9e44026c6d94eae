import { type Level, Reply, Routing } from '../../../schema/events/vocabulary';
import type { IsoDate } from '../../kernel/calendar';

/** What decides about the next step of a petition. */
export type PetitionState = Readonly<{
  councilId: string | null;
  code: string;
  /** Null before it is received. */
  routing: Routing | null;
  /** The body that must reply; null while the council has it. */
  holderId: string | null;
  /** The unit of the holder that was made to lead; it may answer too. */
  leadBodyId: string | null;
  /** All bodies that work on it beside the holder. */
  involvedBodyIds: readonly string[];
  /** Those of them that were asked for their part of the answer and owe it. */
  askedBodyIds: readonly string[];
  /** The group of petitions on one issue that it belongs to. */
  groupId: string | null;
  reply: Reply;
  /** By when the reply is due; null without a confirmed receipt. */
  dueOn: IsoDate | null;
  /** How many steps the last roadmap has, and which of them were reported as done. */
  milestones: number;
  milestonesDone: readonly number[];
  /** What a correction may change, as it stands. */
  codes: Readonly<{
    sessionId: string | null;
    communeId: string | null;
    fieldCode: string | null;
    level: Level | null;
    receivedOn: IsoDate | null;
  }>;
}>;

/** Nobody but the council has it, or ever had. */
export const unheld = {
  holderId: null,
  leadBodyId: null,
  involvedBodyIds: [],
  askedBodyIds: [],
  dueOn: null,
} as const;

export const beforeReceipt: PetitionState = {
  councilId: null,
  code: '',
  routing: null,
  ...unheld,
  groupId: null,
  reply: Reply.NONE,
  milestones: 0,
  milestonesDone: [],
  codes: { sessionId: null, communeId: null, fieldCode: null, level: null, receivedOn: null },
};

const closed: ReadonlySet<Routing | null> = new Set([
  Routing.MERGED,
  Routing.SPLIT,
  Routing.DIVERTED,
  Routing.WITHDRAWN,
]);

/** It was taken out of its way: nothing more is done about it, unless it is taken up again. */
export const isClosed = ({ routing }: PetitionState): boolean => closed.has(routing);
