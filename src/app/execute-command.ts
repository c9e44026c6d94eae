import type { CommandDefinition, CommandInput, Sender } from './command';
import { placeOrder, refuseDates } from './command-order';
import { decideOn } from './decide-on';
import { Forbidden } from './errors';
import {
  answerRepeat,
  type CommandOutcome,
  type ExecutorPorts,
  type Order,
  recordEvents,
} from './record-events';
import { refused } from './refusals';
import { type Folded, WarmStreams } from './warm-streams';

export type ExecuteCommand = <Input extends CommandInput, Command>(
  definition: CommandDefinition<Input, Command>,
  input: Input,
  sender: Sender,
) => Promise<CommandOutcome>;

/** How often a stream is read for one command that loses against others. */
const attemptsMax = 4;

/**
 * Handles commands: folds the stream, asks the decider, appends at the folded revision. A command that was recorded
 * before is answered with its receipt again; a refusal records nothing. A stream that was used lately is not read
 * first. Errors: Forbidden, StoreUnavailable.
 */
export function commandExecutor(ports: ExecutorPorts): ExecuteCommand {
  const streams = new WarmStreams(ports.events);
  return async (definition, input, sender) => {
    const order = await placeOrder(ports, definition, input, sender);
    const early = refuseDates(order.input, ports.today());
    if (early !== null) return early;
    const unread = await tryUnread(ports, streams, order);
    if (unread !== null) return unread;
    for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
      const folded = await streams.read(definition.aggregate, order.stream);
      const outcome = await tryOnce(ports, streams, order, folded);
      if (outcome !== 'lost the race') return outcome;
    }
    return refused('CHANGED_MEANWHILE');
  };
}

/**
 * Decides on what is remembered of the stream; null where that is not enough. What was recorded is right however old
 * the memory is: an append at another revision than the stream's fails, and events never change. What was refused may
 * be possible by now, or recorded already: that takes a look. A race lost here says that the memory is old and not
 * that others are quick, so it does not count as an attempt.
 */
async function tryUnread<Input extends CommandInput, Command>(
  ports: ExecutorPorts,
  streams: WarmStreams,
  order: Order<Input, Command>,
): Promise<CommandOutcome | null> {
  // Something new is looked for first: a repeat would take a number and seal its texts in vain.
  const folded = streams.remembered(order.definition.aggregate, order.stream);
  if (folded === null) return null;
  try {
    const outcome = await tryOnce(ports, streams, order, folded);
    return outcome !== 'lost the race' && outcome.ok ? outcome : null;
  } catch (error) {
    if (error instanceof Forbidden) return null;
    throw error;
  }
}

async function tryOnce<Input extends CommandInput, Command>(
  ports: ExecutorPorts,
  streams: WarmStreams,
  order: Order<Input, Command>,
  folded: Folded<Command>,
): Promise<CommandOutcome | 'lost the race'> {
  const decided = await decideOn(ports, order, folded);
  if (!decided.ok) return decided;
  if (decided.is === 'repeat') return answerRepeat(ports, order, decided.recorded);
  const { stream } = order;
  // Whatever becomes of the append, unless it is known to have succeeded, the stream must be read again.
  streams.forget(stream);
  const revision = folded.history.length - 1;
  const outcome = await recordEvents(ports, order, decided.councilId, revision, decided.events);
  if (outcome !== 'lost the race' && outcome.ok) streams.extend(stream, folded, outcome.recorded);
  return outcome;
}
