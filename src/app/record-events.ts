import { encodeEvent, type EncodedEvent, eventBytesMax } from '../../schema/events/codec';
import type { DomainEvent } from '../../schema/events/domain-event';
import type { EventMeta } from '../../schema/events/envelope';
import type { CommandScope } from '../domain/access';
import type { IsoDate } from '../kernel/calendar';
import type { Clock } from '../ports/clock';
import {
  type EventStore,
  type Position,
  type RecordedEvent,
  StoreUnavailable,
} from '../ports/event-store';
import type { Identifiers } from '../ports/identifiers';
import type { Numbers } from '../ports/numbers';
import type { Sealer } from '../ports/sealer';
import type { Signer } from '../ports/signer';
import type { NewEvent } from './aggregate';
import type { CommandDefinition, CommandInput, Sender } from './command';
import { issueReceipt, type Receipt } from './ledger/receipt';
import type { ReferenceDesk, References } from './references';
import { refused, type Refused } from './refusals';
import { sealData } from './seal-data';

export type CommandOutcome =
  | Readonly<{
      ok: true;
      stream: string;
      position: Position;
      receipt: Receipt;
      recorded: readonly RecordedEvent[];
      /** Whether it had been recorded before it came. */
      isRepeat: boolean;
    }>
  | Refused;

export type ExecutorPorts = Readonly<{
  events: EventStore;
  numbers: Numbers;
  sealer: Sealer;
  signer: Signer;
  identifiers: Identifiers;
  /** Never steps back. */
  clock: Clock;
  /** The day of the clock in Vietnam. */
  today: () => IsoDate;
  references: ReferenceDesk;
}>;

/** One command on its way: what does not change between attempts. */
export type Order<Input extends CommandInput, Command> = Readonly<{
  definition: CommandDefinition<Input, Command>;
  input: Input;
  sender: Sender;
  scope: CommandScope;
  references: References;
  stream: string;
  commandId: string;
  commandHash: string;
}>;

export const recordedBy = (
  history: readonly RecordedEvent[],
  commandId: string,
): readonly RecordedEvent[] => history.filter(({ event }) => event.meta.commandId === commandId);

function outcomeOf(
  signer: Signer,
  stream: string,
  recorded: readonly RecordedEvent[],
  isRepeat = false,
): CommandOutcome {
  const receipt = issueReceipt(signer, recorded);
  return { ok: true, stream, position: receipt.position, receipt, recorded, isRepeat };
}

/** The receipt of a command that was recorded before, or a refusal when it was another one. */
export function answerRepeat<Input extends CommandInput, Command>(
  { signer }: ExecutorPorts,
  { stream, commandHash }: Order<Input, Command>,
  recorded: readonly RecordedEvent[],
): CommandOutcome {
  if (recorded.some(({ event }) => event.meta.commandHash !== commandHash))
    return refused('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
  return outcomeOf(signer, stream, recorded, true);
}

/** Seals, encodes and appends what was decided, at the revision that it was decided on. */
export async function recordEvents<Input extends CommandInput, Command>(
  ports: ExecutorPorts,
  order: Order<Input, Command>,
  councilId: string | null,
  revision: number,
  decided: readonly NewEvent[],
): Promise<CommandOutcome | 'lost the race'> {
  const { stream } = order;
  const sealed = await Promise.all(decided.map((event) => seal(ports, stream, event)));
  // Nothing may be awaited between reading the clock and appending: the log's times then never step back.
  const meta = metaOf(order, councilId, ports.clock.now());
  const encoded = sealed.map(({ id, type, data }, index) =>
    encodeEvent({ id, type, stream, revision: revision + 1 + index, data, meta } as DomainEvent),
  );
  if (encoded.some(({ bytes }) => Buffer.byteLength(bytes) > eventBytesMax))
    return refused('TOO_LARGE');
  return append(ports, order, revision, encoded);
}

async function seal(
  { identifiers, sealer }: ExecutorPorts,
  matter: string,
  { type, data }: NewEvent,
): Promise<NewEvent & { id: string }> {
  const id = identifiers.fresh();
  return { id, type, data: await sealData(sealer, { matter, eventId: id, type }, data) };
}

function metaOf<Input extends CommandInput, Command>(
  { sender, input, commandId, commandHash }: Order<Input, Command>,
  councilId: string | null,
  recordedAt: string,
): EventMeta {
  const { viewer, source, isSynthetic, cause } = sender;
  return {
    commandId,
    commandHash,
    actor: { id: viewer.id, role: viewer.role, bodyId: viewer.bodyId },
    councilId,
    effectiveOn: input.effectiveOn,
    recordedAt,
    ...(input.document ? { document: input.document } : {}),
    correlationId: cause?.event.meta.correlationId ?? commandId,
    causationId: cause?.event.id ?? null,
    source,
    ...(isSynthetic === true ? { synthetic: true } : {}),
  };
}

async function append<Input extends CommandInput, Command>(
  ports: ExecutorPorts,
  order: Order<Input, Command>,
  revision: number,
  encoded: readonly EncodedEvent[],
): Promise<CommandOutcome | 'lost the race'> {
  const { events, signer } = ports;
  const { stream, commandId } = order;
  try {
    const result = await events.append(stream, revision, encoded);
    if (!result.ok) return 'lost the race';
    const recorded = encoded.map(({ event }) => ({ event, position: result.position }));
    return outcomeOf(signer, stream, recorded);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    // The append may have taken effect before it failed: only reading can tell.
    const recorded = recordedBy(await events.readStream(stream, revision + 1), commandId);
    if (recorded.length === 0) throw error;
    // Or it did not, and the same key was used meanwhile, perhaps for something else.
    return answerRepeat(ports, order, recorded);
  }
}
