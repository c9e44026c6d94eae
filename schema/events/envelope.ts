import type { IsoDate, IsoInstant } from '../../src/kernel/calendar';
import type { Role, Source } from './vocabulary';

/** Who acted. `id` is a pseudonym: it is clear and permanent. */
export type Actor = Readonly<{ id: string; role: Role; bodyId: string | null }>;

/** A real document as it is printed; its number is stored verbatim and never refused. */
export type DocumentReference = Readonly<{
  number: string;
  issuer: string;
  date: IsoDate;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  sha256?: string;
  url?: string;
}>;

export type EventMeta = Readonly<{
  /**
   * Derived from actor, mutation, target and idempotency key, where a list is imported from its council in place of the
   * actor; the same command always has the same.
   */
  commandId: string;
  /** HMAC of the command's input: tells a repeat from another command under the same key. */
  commandHash: string;
  actor: Actor;
  /** The council that the matter belongs to; null for what holds for every council. */
  councilId: string | null;
  /** The date on the document: when it happened. */
  effectiveOn: IsoDate;
  /** When it was stored; never below the one before it in the log. */
  recordedAt: IsoInstant;
  document?: DocumentReference;
  correlationId: string;
  /** The event that a policy reacted to. */
  causationId: string | null;
  source: Source;
  /** Present on invented facts of the demonstration. */
  synthetic?: true;
}>;

/** A stored event. Its canonical JSON is exactly what is stored, hashed and signed. */
export type EventEnvelope<Type extends string, Data> = Readonly<{
  /** UUIDv7, fresh for each append attempt. */
  id: string;
  /** Past tense with a version, like `PetitionForwarded.v1`. */
  type: Type;
  stream: string;
  /** From 0, without gaps within a stream. */
  revision: number;
  data: Data;
  meta: EventMeta;
}>;

/** Stored events of an aggregate, from its facts. */
export type EventsOf<Facts> = {
  [Type in keyof Facts & string]: EventEnvelope<Type, Facts[Type]>;
}[keyof Facts & string];

/** What a decider returns: type and opened data. Identity, sealing and metadata are added when it is handled. */
export type NewEventsOf<Facts> = {
  [Type in keyof Facts & string]: Readonly<{ type: Type; data: Facts[Type] }>;
}[keyof Facts & string];
