import { commandScope, type CommandScope, type Matter, mayTouch } from '../domain/access';
import type { IsoDate } from '../kernel/calendar';
import { canonicalJson } from '../kernel/canonical-json';
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
import { type Folded, isOf, WarmStreams } from './warm-streams';

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
    const scope = commandScope(definition.name, sender.viewer.role);
    if (scope === null) throw new Forbidden(`${sender.viewer.role} may not ${definition.name}`);
    const references = await ports.references.current();
    const order = placeOrder(ports, definition, plainInput(input), sender, scope, references);
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
  const target = subject.is === 'new' ? '' : subject.id(input);
  const commandId = sender.cause
    ? commandOfPolicy(sender.cause, target)
    : commandIdOf(identifiers, { by: sender.viewer.id, name, target, idempotencyKey });
  const stream =
    subject.is === 'new' ? streamMadeBy(identifiers, aggregate.category, commandId) : target;
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
  const { definition, stream, commandId } = order;
  const { history, opened } = folded;
  const { subject } = definition;
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
  // Whatever becomes of the append, unless it is known to have succeeded, the stream must be read again.
  streams.forget(stream);
  const revision = history.length - 1;
  const outcome = await recordEvents(ports, order, given.councilId, revision, decision.events);
  if (outcome !== 'lost the race' && outcome.ok) streams.extend(stream, folded, outcome.recorded);
  return outcome;
}

const isWithinReach = <Input extends CommandInput, Command>(
  { scope, sender, references }: Order<Input, Command>,
  matter: Matter,
): boolean => mayTouch(scope, sender.viewer, references.surroundings(sender.viewer), matter);

const councilOf = <Input extends CommandInput, Command>(
  { definition: { subject }, input, sender, scope, references, stream }: Order<Input, Command>,
  councilOfMatter: string | null,
): string | null | Refused =>
  subject.is === 'known'
    ? councilOfMatter
    : councilOfNew(subject.councilId(input, stream), stream, sender.viewer, scope, references);

function gather<Input extends CommandInput, Command>(
  { numbers, events, sealer, identifiers }: ExecutorPorts,
  order: Order<Input, Command>,
  councilOfMatter: string | null,
): Given | Refused {
  const { input, sender, scope, references, stream, commandId } = order;
  const council = councilOf(order, councilOfMatter);
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
    streamFor: (category, part) => streamMadeBy(identifiers, category, `${commandId}/${part}`),
    open: (sealed) => sealer.open(sealed),
    historyOf: async (category, subjectId) =>
      isOf(category, subjectId) ? events.readStream(subjectId) : [],
  };
}
