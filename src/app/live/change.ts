import { type AnyProjection } from '../../../projections/all-projections';
import { bodies } from '../../../projections/bodies.projection';
import { contactPoints } from '../../../projections/contact-points.projection';
import { contactedCommunes } from '../../../projections/contacted-communes.projection';
import { petitionBoard } from '../../../projections/petition-board.projection';
import { replyWorkload } from '../../../projections/reply-workload.projection';
import { sessions } from '../../../projections/sessions.projection';
import type { EventType } from '../../../schema/events/domain-event';
import type { Position, RecordedEvent } from '../../ports/event-store';

/** The read models that somebody may be told about; which of their rows an event changes, no text decides. */
const watched = [
  petitionBoard,
  replyWorkload,
  contactPoints,
  contactedCommunes,
  bodies,
  sessions,
] as unknown as readonly AnyProjection[];

/** What one event changed, without what it says: small enough to be remembered for a while. */
export type Change = Readonly<{
  position: Position;
  type: EventType;
  councilId: string | null;
  /** By the name of a read model, the rows that may have changed; a read model without any is left out. */
  keys: Readonly<Record<string, readonly string[]>>;
}>;

export function changeOf({ event, position }: RecordedEvent): Change {
  const { type, meta } = event;
  const touched = watched.filter(({ handles }) => Object.hasOwn(handles, type));
  const keys = Object.fromEntries(touched.map(({ name, keysOf }) => [name, keysOf(event, {})]));
  return { position, type, councilId: meta.councilId, keys };
}

export const keysIn = ({ keys }: Change, { name }: Readonly<{ name: string }>): readonly string[] =>
  keys[name] ?? [];
