import type { DomainEvent, StreamCategory } from '../../schema/events/domain-event';
import type { DocumentReference } from '../../schema/events/envelope';
import type { Sealed } from '../../schema/events/sealing';
import type { Source } from '../../schema/events/vocabulary';
import type { CommandName, Viewer } from '../domain/access';
import type { IsoDate } from '../kernel/calendar';
import type { RecordedEvent } from '../ports/event-store';
import type { Aggregate } from './aggregate';
import type { References } from './references';
import { refused, type Refused } from './refusals';

/** What an input may leave out. */
export type Optional<T> = T | null | undefined;

/** What every command's input has. */
export type CommandInput = Readonly<{
  /** Chosen by the caller: repeating a command under it has the same effect as sending it once. */
  idempotencyKey: string;
  /** The date on the document: when it happened. */
  effectiveOn: IsoDate;
  document?: DocumentReference | null | undefined;
  /** The body in whose name it is done; the actor's own when it is left out. */
  byBodyId?: string | null | undefined;
}>;

/** The event that a policy reacts to. */
export type Cause = Readonly<{ policy: string; event: DomainEvent }>;

/** Who sends a command, and by which way it came. */
export type Sender = Readonly<{
  viewer: Viewer;
  source: Source;
  isSynthetic?: boolean;
  cause?: Cause;
  /** The council whose people share their idempotency keys; left out, they are the viewer's own. */
  keysOf?: string;
}>;

/** What a command is prepared from. */
export type Given = Readonly<{
  stream: string;
  /** The council of the matter; of a new one, the council that it will belong to. */
  councilId: string | null;
  /** Null for actors without a body. */
  byBodyId: string | null;
  effectiveOn: IsoDate;
  references: References;
  nextNumber: (series: string) => Promise<number>;
  /** The name of a stream that follows from this command: sent again, it names the same. */
  streamFor: (category: StreamCategory, part: string) => string;
  /** A text as people wrote it; null when its key was destroyed. */
  open: (sealed: Sealed) => Promise<string | null>;
  /** A subject's own stream, read now; empty when there is none of the kind. */
  historyOf: (category: StreamCategory, subjectId: string) => Promise<readonly RecordedEvent[]>;
}>;

export type Prepared<Command> = Readonly<{ ok: true; command: Command }> | Refused;

export const prepared = <Command>(command: Command): Readonly<{ ok: true; command: Command }> => ({
  ok: true,
  command,
});

/** Prepares a command that only a body gives. */
export const inTheNameOf = <Command>(
  { byBodyId }: Given,
  command: (byBodyId: string) => Command,
): Prepared<Command> =>
  byBodyId === null ? refused('BODY_NOT_FOUND', 'byBodyId') : prepared(command(byBodyId));

/**
 * One thing that people do: how an input becomes a command of an aggregate. Who may do it stands in
 * `domain/access.ts`, whether it is possible in the aggregate's decider.
 */
export type CommandDefinition<Input extends CommandInput, Command> = Readonly<{
  name: CommandName;
  aggregate: Aggregate<Command>;
  subject:
    /** Made by this command, for the council named or the actor's own. */
    | Readonly<{
        is: 'new';
        councilId: (input: Input, stream: string) => string | null | undefined;
      }>
    /** Made by this command, or made before, under a name that follows from what it is about. */
    | Readonly<{
        is: 'made';
        id: (input: Input) => string;
        /** Left out it is the actor's own. */
        councilId: (input: Input) => string | null | undefined;
      }>
    /** Named by the input. */
    | Readonly<{ is: 'known'; id: (input: Input) => string; refusal: Refused }>;
  /** Looks up what the decision needs: rules in force, referred bodies, the next number. */
  prepare: (input: Input, given: Given) => Prepared<Command> | Promise<Prepared<Command>>;
}>;
