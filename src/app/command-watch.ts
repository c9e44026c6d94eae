import type { Source } from '../../schema/events/vocabulary';
import type { CommandName } from '../domain/access';
import type { ExecuteCommand } from './execute-command';
import type { CommandOutcome } from './record-events';
import type { RefusalCode } from './refusals';

/** A command on its way; one of the two is called once, when it is through. */
export type WatchedCommand = Readonly<{
  ended: (outcome: 'recorded' | 'repeated' | RefusalCode) => void;
  failed: (error: unknown) => void;
}>;

/** Told of every command as it begins, whoever sends it: people, policies or the program at its first start. */
export type CommandWatch = (
  begun: Readonly<{ command: CommandName; source: Source }>,
) => WatchedCommand;

export const watched =
  (execute: ExecuteCommand, watch: CommandWatch): ExecuteCommand =>
  async (definition, input, sender) => {
    const { ended, failed } = watch({ command: definition.name, source: sender.source });
    const outcome = await execute(definition, input, sender).catch((error: unknown) => {
      failed(error);
      throw error;
    });
    ended(nameOf(outcome));
    return outcome;
  };

function nameOf(outcome: CommandOutcome): 'recorded' | 'repeated' | RefusalCode {
  if (!outcome.ok) return outcome.refusal.code;
  return outcome.isRepeat ? 'repeated' : 'recorded';
}
