import type { StreamCategory } from '../../schema/events/domain-event';
import { commandScope, type CommandScope, type Matter, mayTouch } from '../domain/access';
import type { IsoDate } from '../kernel/calendar';
import { canonicalJson } from '../kernel/canonical-json';
import type { EventStore, RecordedEvent } from '../ports/event-store';
import { actingBody, councilOfNew } from './acting-body';
import type { Cause, CommandDefinition, CommandInput, Given, Sender } from './command';
import { commandIdOf, streamMadeBy } from './derived-ids';
import { Forbidden } from './errors';
import { plainInput } from './plain-input';
import {
  answerRepeat,
  type CommandOutcome,
  type ExecutorPorts,
  type Order,
  recordedBy,
  recordEvents,
} from './record-events';
import type { References } from './references';
import { refused, type Refused } from './refusals';

export type ExecuteCommand = <Input extends CommandInput, Command>(
  definition: CommandDefinition<Input, Command>,
  input: Input,
  sender: Sender,
) => Promise<CommandOutcome>;

const attemptsMax = 4;

/**
 * Handles commands: folds the stream, asks the decider, appends at the folded revision. A command that was recorded
 * before is answered with its receipt again; a refusal records nothing. Errors: Forbidden, StoreUnavailable.
 */
export function commandExecutor(ports: ExecutorPorts): ExecuteCommand {
  return async (definition, input, sender) => {
    const scope = commandScope(definition.name, sender.viewer.role);
    if (scope === null) throw new Forbidden(`${sender.viewer.role} may not ${definition.name}`);
    const references = await ports.references.current();
    const order = placeOrder(ports, definition, plainInput(input), sender, scope, references);
    const early = refuseDates(order.input, ports.today());
    if (early !== null) return early;
    for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
      const outcome = await tryOnce(ports, order);
      if (outcome !== 'lost the race') return outcome;
    }
    return refused('CHANGED_MEANWHILE');
  };
}

function placeOrder<Input extends CommandInput, Command>(
  { identifiers }: ExecutorPorts,
  definition: CommandDefinition<Input, Command>,
  input: Input,
  sender: Sender,
  scope: CommandScope,
  references: References,
): Order<Input, Command> {
  const { name, subject, aggregate } = definition;
  const { idempotencyKey, ...content } = input;
  const target = subject.is === 'known' ? subject.id(input) : '';
  const commandId = sender.cause
    ? commandOfPolicy(sender.cause, target)
    : commandIdOf(identifiers, { by: sender.viewer.id, name, target, idempotencyKey });
  const stream =
    subject.is === 'known' ? target : streamMadeBy(identifiers, aggregate.category, commandId);
  const commandHash = identifiers.digest(canonicalJson(content));
  return { definition, input, sender, scope, references, stream, commandId, commandHash };
}

/** A policy reacts to an event about a subject once. */
const commandOfPolicy = ({ policy, event }: Cause, target: string): string =>
  `${policy}:${event.id}:${target}`;

/** A document or a deed of tomorrow is a slip of the pen; one that is older than another is for people to judge. */
function refuseDates({ effectiveOn, document }: CommandInput, today: IsoDate): Refused | null {
  if (effectiveOn > today) return refused('DATE_IN_THE_FUTURE', 'effectiveOn');
  if (document && document.date > today) return refused('DATE_IN_THE_FUTURE', 'document.date');
  return null;
}

async function tryOnce<Input extends CommandInput, Command>(
  ports: ExecutorPorts,
  order: Order<Input, Command>,
): Promise<CommandOutcome | 'lost the race'> {
  const { definition, stream, commandId } = order;
  const { aggregate, subject } = definition;
  const history = await historyOf(ports.events, aggregate.category, stream);
  const opened = aggregate.open(history);
  const repeated = recordedBy(history, commandId);
  if (subject.is === 'known' && (opened.matter === null || !isWithinReach(order, opened.matter)))
    // Its own command may have moved the matter out of the actor's reach: a repeat still gets its receipt.
    if (repeated.length === 0) return subject.refusal;
  if (repeated.length > 0) return answerRepeat(ports, order, repeated);
  const given = gather(ports, order, opened.matter?.councilId ?? null);
  if ('ok' in given) return given;
  const made = await definition.prepare(order.input, given);
  if (!made.ok) return made;
  const meta = { today: ports.today(), effectiveOn: given.effectiveOn };
  const decision = opened.decide({ ...made.command, meta });
  if (!decision.ok) return refused(decision.refusal);
  return recordEvents(ports, order, given.councilId, history.length - 1, decision.events);
}

/** An id of another kind names nothing. */
const historyOf = async (
  events: EventStore,
  category: StreamCategory,
  stream: string,
): Promise<readonly RecordedEvent[]> =>
  stream.startsWith(`${category}-`) ? events.readStream(stream) : [];

const isWithinReach = <Input extends CommandInput, Command>(
  { scope, sender, references }: Order<Input, Command>,
  matter: Matter,
): boolean => mayTouch(scope, sender.viewer, references.surroundings(sender.viewer), matter);

function gather<Input extends CommandInput, Command>(
  { numbers, events }: ExecutorPorts,
  { definition: { subject }, input, sender, scope, references, stream }: Order<Input, Command>,
  councilOfMatter: string | null,
): Given | Refused {
  const council =
    subject.is === 'known'
      ? councilOfMatter
      : councilOfNew(subject.councilId(input, stream), stream, sender.viewer, scope, references);
  if (typeof council === 'object' && council !== null) return council;
  const body = actingBody(input.byBodyId ?? null, sender.viewer, scope, references);
  if (typeof body === 'object' && body !== null) return body;
  return {
    stream,
    councilId: council,
    byBodyId: body,
    effectiveOn: input.effectiveOn,
    references,
    nextNumber: numbers.next,
    historyOf: (category, subjectId) => historyOf(events, category, subjectId),
  };
}
