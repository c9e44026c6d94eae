import { type BinaryEventData, binaryEvent } from '@kurrent/kurrentdb-client';
import { decodeEvent, type EncodedEvent } from '../../../schema/events/codec';
import type { Position, RecordedEvent } from '../../ports/event-store';
import type { NodeEvent } from './node-client';
import { positionToken } from './position-token';

/** An event as it lies in the log, not decoded: each reader decodes objects of its own. */
export type StoredEvent = Readonly<{ position: Position; bytes: Uint8Array }>;

/**
 * Binary, so that reading gives back exactly the bytes that were hashed. The metadata is for people who look with
 * the server's own page, and is never read back.
 */
export const proposedEvent = ({ event, bytes }: EncodedEvent): BinaryEventData =>
  binaryEvent({
    id: event.id,
    type: event.type,
    data: Buffer.from(bytes),
    metadata: {
      commandId: event.meta.commandId,
      $correlationId: event.meta.correlationId,
      ...(event.meta.causationId === null ? {} : { $causationId: event.meta.causationId }),
    },
  });

/** Throws TypeError on an event in our streams that somebody else wrote. */
export function storedEvent({ streamId, type, data, position }: NodeEvent): StoredEvent {
  if (!(data instanceof Uint8Array) || !position)
    throw new TypeError(`a ${type} in ${streamId} was not written by this program`);
  return { position: positionToken(position), bytes: data };
}

/** Throws UnknownEventType. */
export const recorded = ({ position, bytes }: StoredEvent): RecordedEvent => ({
  event: decodeEvent(Buffer.from(bytes).toString()),
  position,
});
