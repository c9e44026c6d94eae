import type { DomainEvent } from '../../../schema/events/domain-event';
import { Role, Source } from '../../../schema/events/vocabulary';
import type { Viewer } from '../../domain/access';
import type { CommandDefinition, CommandInput, Sender } from '../command';
import type { ExecuteCommand } from '../execute-command';
import type { CommandOutcome } from '../record-events';

/** One command that follows from an event. */
export type Reaction = Readonly<{
  /** The stream that it acts on: at most one reaction of a policy to an event has the same. */
  target: string;
  run: (execute: ExecuteCommand, sender: Sender) => Promise<CommandOutcome>;
}>;

/** What the program does by itself: commands that follow from events. */
export type Policy = Readonly<{
  /** Permanent: checkpoints and command ids hold it. */
  name: string;
  /** Pure; empty for events that it does not mind. */
  react: (event: DomainEvent) => readonly Reaction[];
}>;

/** A reaction on a stream; its input needs neither key nor date of its own. */
export const reaction = <Input extends CommandInput, Command>(
  target: string,
  event: DomainEvent,
  definition: CommandDefinition<Input, Command>,
  input: Omit<Input, keyof CommandInput>,
): Reaction => ({
  target,
  run: (execute, sender) => {
    const base = { idempotencyKey: event.id, effectiveOn: event.meta.effectiveOn };
    return execute(definition, { ...base, ...input } as Input, sender);
  },
});

const system: Viewer = { id: 'system', role: Role.SYSTEM, bodyId: null, councilId: null };

/** In whose name a policy acts. */
export const senderOf = (policy: string, event: DomainEvent): Sender => ({
  viewer: system,
  source: Source.POLICY,
  isSynthetic: event.meta.synthetic === true,
  cause: { policy, event },
});
