import type { EventEnvelope } from '../../schema/events/envelope';
import type { Matter } from './access';
import { accept, type Decider, refuse } from './decider';

/** What a document's stream says of it. */
export type DocumentState = Readonly<{ councilId: string | null; isRecorded: boolean }>;

type DocumentCommand = Readonly<{ type: string; document: object }>;

/**
 * A document has one event, which holds all of it: a document that is corrected is another one, and both stay.
 * An aggregate with events of a second type does not fit here.
 */
export const recordedOnce = <
  Command extends DocumentCommand,
  Type extends string,
  Refusal extends string,
>(
  type: Type,
  alreadyThere: Refusal,
): Decider<
  Command,
  DocumentState,
  Readonly<{ type: Type; data: Command['document'] }>,
  EventEnvelope<Type, unknown>,
  Refusal
> => ({
  initialState: { councilId: null, isRecorded: false },
  decide: ({ document }, { isRecorded }) =>
    isRecorded ? refuse(alreadyThere) : accept({ type, data: document }),
  evolve: (_state, { meta }) => ({ councilId: meta.councilId, isRecorded: true }),
});

/** A document belongs to its council, and nobody holds it. */
export const matterOfDocument = ({ isRecorded, councilId }: DocumentState): Matter | null =>
  isRecorded ? { councilId, holderId: null } : null;
