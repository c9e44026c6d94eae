import { join } from 'node:path';
import fc from 'fast-check';
import { openSqliteEventStore } from '../../src/adapters/sqlite/event-store';
import { beginning, type Position } from '../../src/ports/event-store';
import type { Numbers } from '../../src/ports/numbers';
import type { OpenedEventStore as OpenedEvents } from '../contracts/event-store-place';
import { bytesOf } from '../support/recorded-events';
import { petitionEvents } from '../support/sample-events';
import { temporaryFolder } from '../support/temporary-folder';

type OpenedEventStore = OpenedEvents & Readonly<{ numbers: Numbers }>;
type Entry = Readonly<{ stream: string; bytes: string }>;
/** What a store is, told without a store: an array, and the numbers that were given. */
type Model = { readonly log: Entry[]; readonly given: number[] };
type Real = { readonly file: string; store: OpenedEventStore; readonly positions: Position[] };
type Command = fc.AsyncCommand<Model, Real>;

const bytesIn = (entries: readonly Entry[]): string[] => entries.map(({ bytes }) => bytes);
const lastRevision = ({ log }: Model, stream: string): number =>
  log.filter((entry) => entry.stream === stream).length - 1;

/** `behind` tells how far the writer lies behind the stream; below 0 it lies ahead. */
class Append implements Command {
  constructor(
    private readonly stream: string,
    private readonly count: number,
    private readonly behind: number,
  ) {}

  check = () => true;

  async run(model: Model, { store, positions }: Real): Promise<void> {
    const present = lastRevision(model, this.stream);
    const expected = Math.max(present - this.behind, -1);
    const batch = petitionEvents(this.stream, expected + 1, this.count);

    const result = await store.events.append(this.stream, expected, batch);

    if (expected !== present) {
      expect(result).toEqual({ ok: false, revision: present });
      return;
    }
    model.log.push(...batch.map(({ bytes }) => ({ stream: this.stream, bytes })));
    const added = await store.events.readAll(positions.at(-1) ?? beginning);
    positions.push(...added.map(({ position }) => position));
    expect(result).toEqual({
      ok: true,
      revision: present + this.count,
      position: positions.at(-1),
    });
  }

  toString = () => `append(${this.stream}, ${this.count}, ${this.behind} behind)`;
}

/** Every stream gets one event at once, and one writer among them comes too late. */
class AppendAtOnce implements Command {
  constructor(private readonly streams: readonly string[]) {}

  check = () => true;

  async run(model: Model, { store, positions }: Real): Promise<void> {
    const batches = this.streams.map((stream) =>
      petitionEvents(stream, lastRevision(model, stream) + 1, 1),
    );

    const results = await Promise.all(
      this.streams.map((stream, index) =>
        store.events.append(stream, lastRevision(model, stream), batches[index]!),
      ),
    );

    const firsts = this.streams.map((stream, index) => this.streams.indexOf(stream) === index);
    expect(results.map(({ ok }) => ok)).toEqual(firsts);
    for (const [index, [event]] of batches.entries())
      if (firsts[index]) model.log.push({ stream: this.streams[index]!, bytes: event!.bytes });
    for (const result of results) if (result.ok) positions.push(result.position);
  }

  toString = () => `appendAtOnce(${this.streams.join(', ')})`;
}

class ReadStream implements Command {
  constructor(
    private readonly stream: string,
    private readonly from: number,
  ) {}

  check = () => true;

  async run({ log }: Model, { store }: Real): Promise<void> {
    const expected = log.filter(({ stream }) => stream === this.stream).slice(this.from);
    expect(bytesOf(await store.events.readStream(this.stream, this.from))).toEqual(
      bytesIn(expected),
    );
  }

  toString = () => `readStream(${this.stream}, ${this.from})`;
}

class ReadPage implements Command {
  constructor(
    private readonly skipped: number,
    private readonly limit: number,
  ) {}

  check = ({ log }: Readonly<Model>) => this.skipped <= log.length;

  async run({ log }: Model, { store, positions }: Real): Promise<void> {
    const after = positions[this.skipped - 1] ?? beginning;
    const page = await store.events.readAll(after, this.limit);
    expect(bytesOf(page)).toEqual(bytesIn(log.slice(this.skipped, this.skipped + this.limit)));
    const head = await store.events.head();
    expect(head?.position).toBe(positions.at(-1));
  }

  toString = () => `readPage(after ${this.skipped}, ${this.limit})`;
}

class NextNumber implements Command {
  check = () => true;

  async run({ given }: Model, { store }: Real): Promise<void> {
    given.push(await store.numbers.next('KN-2021'));
    expect(given).toEqual([...new Set(given)].sort((one, other) => one - other));
  }

  toString = () => 'nextNumber()';
}

class Reopen implements Command {
  check = () => true;

  async run(_: Model, real: Real): Promise<void> {
    await real.store.events.close();
    real.store = await openSqliteEventStore({ file: real.file });
  }

  toString = () => 'reopen()';
}

const stream = fc.constantFrom('petition-1', 'petition-2', 'petition-10');
const count = fc.integer({ min: 1, max: 3 });
const commands = [
  fc.tuple(stream, count).map(([name, events]) => new Append(name, events, 0)),
  fc
    .tuple(stream, count, fc.integer({ min: -2, max: 3 }))
    .map(([name, events, behind]) => new Append(name, events, behind)),
  fc.array(stream, { minLength: 1, maxLength: 6 }).map((names) => new AppendAtOnce(names)),
  fc.tuple(stream, fc.nat({ max: 5 })).map(([name, from]) => new ReadStream(name, from)),
  fc.tuple(fc.nat({ max: 20 }), count).map(([skipped, limit]) => new ReadPage(skipped, limit)),
  fc.constant(new NextNumber()),
  fc.constant(new Reopen()),
];

it('is indistinguishable from an array', async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { size: '+1' }), async (sequence) => {
      const file = join(temporaryFolder(), 'events.db');
      const model: Model = { log: [], given: [] };
      const real: Real = { file, store: await openSqliteEventStore({ file }), positions: [] };

      await fc.asyncModelRun(() => ({ model, real }), sequence);

      expect(bytesOf(await real.store.events.readAll(beginning))).toEqual(bytesIn(model.log));
      await real.store.events.close();
    }),
    { numRuns: 25 },
  );
});
