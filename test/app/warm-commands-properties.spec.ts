import fc from 'fast-check';
import { openMemoryEventStore } from '../../src/adapters/memory/event-store';
import { openSqliteEventStore } from '../../src/adapters/sqlite/event-store';
import type { CommandOutcome } from '../../src/app/record-events';
import { Level } from '../../schema/events/vocabulary';
import type { EventStore } from '../../src/ports/event-store';
import { clerk, type Offices, openOffices } from '../support/executors';
import { temporaryFolder } from '../support/temporary-folder';

type Act = 'receive' | 'classify' | 'forward' | 'giveBack' | 'answer';

/** A command by one of the processes. Few keys, so that many are repeats, some with another content. */
type Deed = Readonly<{
  process: number;
  act: Act;
  petition: number;
  key: number;
  isOther: boolean;
}>;

const aDeed: fc.Arbitrary<Deed> = fc.record({
  process: fc.nat({ max: 1 }),
  act: fc.constantFrom<Act[]>('receive', 'classify', 'forward', 'giveBack', 'answer'),
  petition: fc.nat({ max: 1 }),
  key: fc.nat({ max: 4 }),
  isOther: fc.boolean(),
});
const deeds = fc.array(aDeed, { minLength: 1, maxLength: 40, size: 'max' });

type Clerk = ReturnType<typeof clerk>;

/** The petitions of one run: their ids follow from who received them under which key. */
function doing(offices: Offices, run: number) {
  const ids = new Map<number, string>();
  return async (at: Clerk, { act, petition, key, isOther }: Deed): Promise<CommandOutcome> => {
    if (act === 'receive') {
      const text = isOther && key === 0 ? 'Khác.' : 'Xin sửa.';
      const outcome = await at.receive(`${String(run)}-${String(petition)}`, text);
      if (outcome.ok) ids.set(petition, outcome.stream);
      return outcome;
    }
    const id = ids.get(petition) ?? 'petition-unknown';
    const { agencyId, otherAgencyId } = offices;
    const named = `${act}-${String(key)}`;
    const bodyId = isOther ? otherAgencyId : agencyId;
    if (act === 'classify') return at.classify(id, named, isOther ? Level.COMMUNE : Level.DISTRICT);
    if (act === 'answer') return at.answer(id, named, isOther ? 'Chưa.' : 'Đã sửa.');
    return at[act](id, named, bodyId);
  };
}

/** What does not differ from store to store. */
const essence = (outcome: CommandOutcome): unknown =>
  outcome.ok
    ? outcome.recorded.map(({ event: { stream, revision, type, meta } }) => ({
        ...{ stream, revision, type, commandId: meta.commandId, commandHash: meta.commandHash },
      }))
    : outcome.refusal;

async function logOf({ readAll }: EventStore): Promise<readonly unknown[]> {
  const all = await readAll('', 100_000);
  return all.map(({ event: { stream, revision, type, meta } }) => ({
    ...{ stream, revision, type, commandId: meta.commandId, commandHash: meta.commandHash },
  }));
}

const stores = {
  memory: () => Promise.resolve(openMemoryEventStore()),
  SQLite: (folder: string) => openSqliteEventStore({ file: `${folder}/properties.db` }),
};

describe.each(Object.entries(stores))('two processes with memories, over %s', (_engine, open) => {
  it('record and answer what one without any would, command by command', async () => {
    const offices = await openOffices(true);
    const { events } = await open(temporaryFolder());
    const plain = openMemoryEventStore().events;
    const warm = [offices.executor(events), offices.executor(events)].map((execute) =>
      clerk(execute, offices),
    );
    const seen = new Set<string>();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        run += 1;
        const [doWarm, doPlain] = [doing(offices, run), doing(offices, run)];
        const receipts = new Map<string, unknown>();
        for (const deed of all) {
          const outcome = await doWarm(warm[deed.process]!, deed);
          const expected = await doPlain(clerk(offices.executor(plain), offices), deed);
          expect(essence(outcome)).toEqual(essence(expected));
          seen.add(outcome.ok ? 'ok' : outcome.refusal.code);
          if (!outcome.ok) continue;
          const { commandId } = outcome.recorded[0]!.event.meta;
          if (receipts.has(commandId)) seen.add('repeat');
          expect(outcome.receipt).toEqual(receipts.get(commandId) ?? outcome.receipt);
          receipts.set(commandId, outcome.receipt);
        }
      }),
      { numRuns: 60 },
    );
    expect(await logOf(events)).toEqual(await logOf(plain));
    // The commands that were tried tell something only if they come to all of this.
    const common = [
      'ok',
      'repeat',
      'IDEMPOTENCY_KEY_REUSED',
      'NOT_CLASSIFIED',
      'ALREADY_FORWARDED',
    ];
    expect([...seen]).toEqual(expect.arrayContaining(common));
    await events.close();
  });

  it('record each command once that they answer at the same time', async () => {
    const offices = await openOffices(true);
    const { events } = await open(temporaryFolder());
    const warm = [offices.executor(events), offices.executor(events)].map((execute) =>
      clerk(execute, offices),
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(aDeed, { minLength: 2, maxLength: 6 }), async (all) => {
        run += 1;
        const received = await warm[0]!.receive(`${String(run)}-0`);
        const id = received.ok ? received.stream : '';
        const outcomes = await Promise.all(
          all.map(({ process, key, isOther }) =>
            warm[process]!.classify(id, String(key), isOther ? Level.COMMUNE : Level.DISTRICT),
          ),
        );
        const recorded = (await events.readStream(id)).slice(1);
        const idsOf = (outcome: CommandOutcome) =>
          outcome.ok ? outcome.recorded.map(({ event }) => event.id) : [];
        expect(new Set(outcomes.flatMap(idsOf))).toEqual(
          new Set(recorded.map(({ event }) => event.id)),
        );
        const commandIds = recorded.map(({ event }) => event.meta.commandId);
        expect(new Set(commandIds).size).toBe(commandIds.length);
      }),
      { numRuns: 60 },
    );
    await events.close();
  });
});
