import { type Matter, mayTouch } from '../domain/access';
import type { RecordedEvent } from '../ports/event-store';
import { actingBody, councilOfNew } from './acting-body';
import type { NewEvent } from './aggregate';
import type { CommandInput, Given } from './command';
import { streamMadeBy } from './derived-ids';
import { type ExecutorPorts, type Order, recordedBy } from './record-events';
import { refused, type Refused } from './refusals';
import { type Folded, isOf } from './warm-streams';

export type DecidingPorts = Pick<
  ExecutorPorts,
  'numbers' | 'events' | 'sealer' | 'identifiers' | 'today'
>;

/** What is to be recorded, or was recorded before under the same id. */
export type Decided =
  | Readonly<{
      ok: true;
      is: 'new';
      councilId: string | null;
      events: readonly NewEvent[];
    }>
  | Readonly<{ ok: true; is: 'repeat'; recorded: readonly RecordedEvent[] }>
  | Refused;

/** Decides a command on a stream as far as it was folded; records nothing. Errors: Forbidden, StoreUnavailable. */
export async function decideOn<Input extends CommandInput, Command>(
  ports: DecidingPorts,
  order: Order<Input, Command>,
  { history, opened }: Folded<Command>,
): Promise<Decided> {
  const { definition, commandId } = order;
  const { subject } = definition;
  const recorded = recordedBy(history, commandId);
  if (subject.is === 'known' && (opened.matter === null || !isWithinReach(order, opened.matter)))
    // Its own command may have moved the matter out of the actor's reach: a repeat still gets its receipt.
    if (recorded.length === 0) return subject.refusal;
  if (recorded.length > 0) return { ok: true, is: 'repeat', recorded };
  const given = gather(ports, order, opened.matter?.councilId ?? null);
  if ('ok' in given) return given;
  const made = await definition.prepare(order.input, given);
  if (!made.ok) return made;
  const meta = { today: ports.today(), effectiveOn: given.effectiveOn };
  const decision = opened.decide({ ...made.command, meta });
  if (!decision.ok) return refused(decision.refusal);
  return { ok: true, is: 'new', councilId: given.councilId, events: decision.events };
}

const isWithinReach = <Input extends CommandInput, Command>(
  { scope, sender, references }: Order<Input, Command>,
  matter: Matter,
): boolean => mayTouch(scope, sender.viewer, references.surroundings(sender.viewer), matter);

function gather<Input extends CommandInput, Command>(
  { numbers, events, sealer, identifiers }: DecidingPorts,
  order: Order<Input, Command>,
  councilOfMatter: string | null,
): Given | Refused {
  const { definition, input, sender, scope, references, stream, commandId } = order;
  const { subject } = definition;
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
    streamFor: (category, part) => streamMadeBy(identifiers, category, `${commandId}/${part}`),
    open: (sealed) => sealer.open(sealed),
    historyOf: async (category, subjectId) =>
      isOf(category, subjectId) ? events.readStream(subjectId) : [],
  };
}
