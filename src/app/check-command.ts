import type { CommandDefinition, CommandInput, Sender } from './command';
import { placeOrder, refuseDates } from './command-order';
import { decideOn } from './decide-on';
import { answerRepeat, type ExecutorPorts } from './record-events';
import type { RecordedEvent } from '../ports/event-store';
import type { Refused } from './refusals';
import { WarmStreams } from './warm-streams';

/** Whether a command would be recorded now, or was before. */
export type Checked =
  | Readonly<{
      ok: true;
      stream: string;
      /** What it recorded when it came before; nothing when it is new. */
      recorded: readonly RecordedEvent[];
    }>
  | Refused;

export type CheckCommand = <Input extends CommandInput, Command>(
  definition: CommandDefinition<Input, Command>,
  input: Input,
  sender: Sender,
) => Promise<Checked>;

/**
 * Goes the way of a command up to its decision and stops there: nothing is sealed or appended, and no number is taken.
 * Only the size of the stored event stays unknown. Errors: Forbidden, StoreUnavailable.
 */
export function commandChecker(ports: ExecutorPorts): CheckCommand {
  const withoutNumbers = { ...ports, numbers: { next: () => Promise.resolve(0) } };
  return async (definition, input, sender) => {
    const order = await placeOrder(ports, definition, input, sender);
    const early = refuseDates(order.input, ports.today());
    if (early !== null) return early;
    // It remembers nothing: most of what is checked is not there yet.
    const folded = await new WarmStreams(ports.events).read(definition.aggregate, order.stream);
    const decided = await decideOn(withoutNumbers, order, folded);
    if (!decided.ok) return decided;
    if (decided.is === 'new') return { ok: true, stream: order.stream, recorded: [] };
    return answerRepeat(ports, order, decided.recorded);
  };
}
