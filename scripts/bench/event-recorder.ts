import { type EncodedEvent, encodeEvent } from '../../schema/events/codec';
import type { DomainEvent } from '../../schema/events/domain-event';
import { Role, Source } from '../../schema/events/vocabulary';
import { createIdentifiers } from '../../src/adapters/crypto/identifiers';
import type { Aggregate } from '../../src/app/aggregate';
import { sealData } from '../../src/app/seal-data';
import { dayInVietnam, type IsoDate } from '../../src/kernel/calendar';
import { beginning, type EventStore, type RecordedEvent } from '../../src/ports/event-store';
import type { Sealer } from '../../src/ports/sealer';
import type { Council } from './council';

/** One stream that is being written, with all that was recorded in it. */
export type Stream<Command> = Readonly<{
  id: string;
  aggregate: Aggregate<Command>;
  history: RecordedEvent[];
}>;

type Options = Readonly<{
  events: EventStore;
  sealer: Sealer;
  council: Council;
  /** Milliseconds since 1970 of the first event. */
  startsAt: number;
  betweenEventsMs: number;
}>;

const batchSize = 4_000;
const identifiers = createIdentifiers(Buffer.alloc(32));

export const newStream = <Command>(aggregate: Aggregate<Command>): Stream<Command> => ({
  id: `${aggregate.category}-${identifiers.fresh()}`,
  aggregate,
  history: [],
});

/** Writes what the deciders decide as the program does, but thousands of events at a time. */
export class EventRecorder {
  #waiting: EncodedEvent[] = [];
  #now: number;
  recorded = 0;

  constructor(private readonly options: Options) {
    this.#now = options.startsAt;
  }

  today(): IsoDate {
    return dayInVietnam(new Date(this.#now).toISOString());
  }

  /** Throws where the decider refuses. */
  async record<Command>(stream: Stream<Command>, command: Command): Promise<void> {
    const meta = { today: this.today(), effectiveOn: this.today() };
    const decision = stream.aggregate.open(stream.history).decide({ ...command, meta });
    if (!decision.ok) throw new Error(`${stream.id} refuses: ${decision.refusal}`);
    for (const { type, data } of decision.events) {
      const eventId = identifiers.fresh();
      const target = { matter: stream.id, eventId, type };
      const sealed = await sealData(this.options.sealer, target, data);
      await this.#keep(stream, { id: eventId, type, data: sealed });
    }
  }

  async flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    const append = (encoded: EncodedEvent) =>
      this.options.events.append(encoded.event.stream, encoded.event.revision - 1, [encoded]);
    const results = await Promise.all(batch.map(append));
    if (results.some(({ ok }) => !ok)) throw new Error('somebody else wrote to the log');
  }

  async #keep(
    { id: stream, history }: Stream<never>,
    decided: Readonly<{ id: string; type: string; data: object }>,
  ): Promise<void> {
    const meta = this.#meta(stream, decided.id);
    const revision = history.length;
    const encoded = encodeEvent({ ...decided, stream, revision, meta } as DomainEvent);
    history.push({ event: encoded.event, position: beginning });
    this.recorded += 1;
    this.#now += this.options.betweenEventsMs;
    if (this.#waiting.push(encoded) >= batchSize) await this.flush();
  }

  #meta(stream: string, eventId: string): DomainEvent['meta'] {
    const { id: councilId, officeId: bodyId } = this.options.council;
    const commandId = identifiers.derived('command', stream, eventId);
    return {
      ...{ commandId, commandHash: identifiers.digest(eventId), councilId },
      actor: { id: 'bench-office', role: Role.OFFICE, bodyId },
      effectiveOn: this.today(),
      recordedAt: new Date(this.#now).toISOString(),
      ...{ correlationId: commandId, causationId: null, source: Source.IMPORT, synthetic: true },
    };
  }
}
