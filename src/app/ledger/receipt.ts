import { createHash } from 'node:crypto';
import { encodeEvent } from '../../../schema/events/codec';
import type { DomainEvent } from '../../../schema/events/domain-event';
import type { IsoInstant } from '../../kernel/calendar';
import { canonicalJson } from '../../kernel/canonical-json';
import type { Position, RecordedEvent } from '../../ports/event-store';
import type { Signer } from '../../ports/signer';

export type ReceiptEvent = Readonly<{
  id: string;
  stream: string;
  revision: number;
  leafHash: string;
}>;

/** A signed promise that events were stored: whoever holds it can show so later, even if the server forgot. */
export type Receipt = Readonly<{
  keyId: string;
  events: readonly ReceiptEvent[];
  recordedAt: IsoInstant;
  /** Not signed: it may change when the store is copied. */
  position: Position;
  /** Ed25519 over `receiptText`, base64url. */
  signature: string;
}>;

/** SHA-256(0x00 ‖ stored bytes), base64url: a leaf of RFC 6962. */
export const leafHash = (bytes: string): string =>
  createHash('sha256').update(Buffer.of(0)).update(bytes, 'utf8').digest('base64url');

/** The text that is signed: everything of a receipt but position and signature. */
export const receiptText = ({
  keyId,
  events,
  recordedAt,
}: Pick<Receipt, 'keyId' | 'events' | 'recordedAt'>): string =>
  `hoi-am/receipt/v1\n${canonicalJson({ keyId, events, recordedAt })}`;

const receiptEvent = (event: DomainEvent): ReceiptEvent => ({
  id: event.id,
  stream: event.stream,
  revision: event.revision,
  leafHash: leafHash(encodeEvent(event).bytes),
});

/** The receipt of one command; the same events always give the same receipt. */
export function issueReceipt(signer: Signer, recorded: readonly RecordedEvent[]): Receipt {
  const last = recorded.at(-1);
  if (last === undefined) throw new TypeError('a receipt needs an event');
  const signed = {
    keyId: signer.keyId,
    events: recorded.map(({ event }) => receiptEvent(event)),
    recordedAt: last.event.meta.recordedAt,
  };
  return { ...signed, position: last.position, signature: signer.sign(receiptText(signed)) };
}
