import { commandScope } from '../domain/access';
import type { IsoDate } from '../kernel/calendar';
import { canonicalJson } from '../kernel/canonical-json';
import type { Cause, CommandDefinition, CommandInput, Sender } from './command';
import { commandIdOf, importIdOf, streamMadeBy } from './derived-ids';
import { Forbidden } from './errors';
import { plainInput } from './plain-input';
import type { ExecutorPorts, Order } from './record-events';
import { refused, type Refused } from './refusals';

type OrderPorts = Pick<ExecutorPorts, 'identifiers' | 'references'>;

/** Who gives a command, on which stream, under which ids. Errors: Forbidden, StoreUnavailable. */
export async function placeOrder<Input extends CommandInput, Command>(
  { identifiers, references }: OrderPorts,
  definition: CommandDefinition<Input, Command>,
  sent: Input,
  sender: Sender,
): Promise<Order<Input, Command>> {
  const { name, subject, aggregate } = definition;
  const scope = commandScope(name, sender.viewer.role);
  if (scope === null) throw new Forbidden(`${sender.viewer.role} may not ${name}`);
  const input = plainInput(sent);
  const { idempotencyKey, ...content } = input;
  const target = subject.is === 'new' ? '' : subject.id(input);
  const commandId = commandIdFor({ identifiers }, { sender, name, target, idempotencyKey });
  const stream =
    subject.is === 'new' ? streamMadeBy(identifiers, aggregate.category, commandId) : target;
  const commandHash = identifiers.digest(canonicalJson(content));
  const present = await references.current();
  return { definition, input, sender, scope, references: present, stream, commandId, commandHash };
}

function commandIdFor(
  { identifiers }: Pick<ExecutorPorts, 'identifiers'>,
  {
    sender: { cause, keysOf, viewer },
    ...sent
  }: Readonly<{ sender: Sender; name: string; target: string; idempotencyKey: string }>,
): string {
  if (cause) return commandOfPolicy(cause, sent.target);
  if (keysOf !== undefined) return importIdOf(identifiers, { ...sent, councilId: keysOf });
  return commandIdOf(identifiers, { ...sent, by: viewer.id });
}

/** A policy reacts to an event about a subject once. */
const commandOfPolicy = ({ policy, event }: Cause, target: string): string =>
  `${policy}:${event.id}:${target}`;

/** A document or a deed of tomorrow is a slip of the pen; one that is older than another is for people to judge. */
export function refuseDates(
  { effectiveOn, document }: CommandInput,
  today: IsoDate,
): Refused | null {
  if (effectiveOn > today) return refused('DATE_IN_THE_FUTURE', 'effectiveOn');
  if (document && document.date > today) return refused('DATE_IN_THE_FUTURE', 'document.date');
  return null;
}
