import { createHash } from 'node:crypto';
import { type EncodedEvent, encodeEvent } from '../../schema/events/codec';
import type { DomainEvent, EventOfType, EventType } from '../../schema/events/domain-event';
import type { EventMeta } from '../../schema/events/envelope';
import type { Sealed } from '../../schema/events/sealing';
import { BodyKind, Level, Role, Source } from '../../schema/events/vocabulary';

type Place = Readonly<{ stream?: string; revision?: number; meta?: Partial<EventMeta> }>;

/** A name in the form of a UUIDv7 that is the same for the same text. */
export function sampleId(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return `0190a1b2-c3d4-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}

export const sampleMeta: EventMeta = {
  commandId: sampleId('command'),
  commandHash: 'c2FtcGxlIGNvbW1hbmQgaGFzaA',
  actor: { id: 'office-1', role: Role.OFFICE, bodyId: null },
  councilId: null,
  effectiveOn: '2021-07-15',
  recordedAt: '2021-07-15T02:00:00.000Z',
  correlationId: sampleId('correlation'),
  causationId: null,
  source: Source.API,
};

/** Not openable: for what only stores and carries. */
export const sealedSample = (text: string, at = 'sample#text'): Sealed => ({
  sealed: Buffer.from(text).toString('base64url'),
  matter: 'petition-1',
  at,
});

/** The event's id follows from its place and data, so two rivals for a place have different ones. */
function sample<Type extends EventType>(
  type: Type,
  defaultStream: string,
  { stream = defaultStream, revision = 0, meta = {} }: Place,
  data: EventOfType<Type>['data'],
): EncodedEvent {
  const id = sampleId(`${stream}#${revision}#${JSON.stringify(data)}`);
  const event = { id, type, stream, revision, data, meta: { ...sampleMeta, ...meta } };
  return encodeEvent(event as DomainEvent);
}

export const bodyRegistered = ({
  name = 'Sở Xây dựng',
  parentId = null,
  ...place
}: Place & Readonly<{ name?: string; parentId?: string | null }> = {}): EncodedEvent =>
  sample('BodyRegistered.v1', 'body-1', place, {
    name,
    kind: BodyKind.AGENCY,
    level: Level.PROVINCE,
    parentId,
  });

export const petitionReceived = ({
  code = 'KN-2021-000001',
  text = 'Đường liên xã xuống cấp',
  ...place
}: Place & Readonly<{ code?: string; text?: string }> = {}): EncodedEvent =>
  sample('PetitionReceived.v1', 'petition-1', place, {
    code,
    receivedByBodyId: sampleId('body'),
    sessionId: null,
    communeId: null,
    title: sealedSample('Kiến nghị'),
    text: sealedSample(text),
    voter: null,
  });

export const petitionForwarded = ({
  toBodyId = sampleId('competent body'),
  ...place
}: Place & Readonly<{ toBodyId?: string }> = {}): EncodedEvent =>
  sample('PetitionForwarded.v1', 'petition-1', place, { byBodyId: sampleId('body'), toBodyId });

/** A petition's stream from a revision on: received first, then forwarded again and again. */
export const petitionEvents = (stream: string, from: number, count: number): EncodedEvent[] =>
  Array.from({ length: count }, (_, index) => {
    const revision = from + index;
    return revision === 0
      ? petitionReceived({ stream, revision })
      : petitionForwarded({ stream, revision, toBodyId: sampleId(`body ${revision}`) });
  });

/** The same places, wanted by another attempt: under ids of its own. */
export const rivalsOf = (events: readonly EncodedEvent[]): EncodedEvent[] =>
  events.map(({ event }) => encodeEvent({ ...event, id: sampleId(`rival of ${event.id}`) }));
