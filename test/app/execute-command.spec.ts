import { BodyKind, Claim, Level, Role, Source } from '../../schema/events/vocabulary';
import { type Application, type Ports, startApplication } from '../../src/app/application';
import { registerBody } from '../../src/app/commands/body-commands';
import { answerPetition } from '../../src/app/commands/petition-reply';
import { receivePetition } from '../../src/app/commands/petition-intake';
import type { Viewer } from '../../src/domain/access';
import { adoptGenesisRules } from '../../src/genesis/adopt-rules';
import { beginning, type EventStore, StoreUnavailable } from '../../src/ports/event-store';
import { faultyEventStore } from '../support/faulty-event-store';
import { openPorts } from '../support/opened-ports';
import { temporaryFolder } from '../support/temporary-folder';

const admin: Viewer = { id: 'admin', role: Role.ADMIN, bodyId: null, councilId: null };
const from = (viewer: Viewer) => ({ viewer, source: Source.API });
const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

type World = Readonly<{ app: Application; ports: Ports; events: EventStore; office: Viewer }>;

async function world(
  disturb: (events: EventStore) => EventStore = (events) => events,
  now: () => string = () => '2026-11-20T03:00:00.000Z',
): Promise<World> {
  const { ports, close } = await openPorts(temporaryFolder(), { now });
  const { events } = ports;
  const start = async (over: Ports) => {
    const app = await startApplication(over, { onFailure: () => undefined });
    running.push(app.stop);
    return app;
  };
  running.push(close);
  const calm = await start(ports);
  await adoptGenesisRules(calm);
  const register = async (kind: BodyKind, councilId: string | null) => {
    const outcome = await calm.execute(
      registerBody,
      {
        idempotencyKey: kind,
        effectiveOn: '2021-01-01',
        name: kind,
        kind,
        level: Level.DISTRICT,
        parentId: councilId,
        councilId,
      },
      from(admin),
    );
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.stream;
  };
  const councilId = await register(BodyKind.PEOPLES_COUNCIL, null);
  const bodyId = await register(BodyKind.COUNCIL_OFFICE, councilId);
  const office: Viewer = { id: 'clerk', role: Role.OFFICE, bodyId, councilId };
  const app = await start({ ...ports, events: disturb(events) });
  return { app, ports, events, office };
}

const petition = {
  idempotencyKey: 'P01',
  effectiveOn: '2021-12-01',
  title: 'Đường',
  text: 'Xin sửa.',
};

describe('handling a command', () => {
  it.each(['before', 'after'] as const)(
    'is right about an append that fails %s it took effect',
    async (when) => {
      const { app, events, office } = await world((store) =>
        faultyEventStore(store, { method: 'append', call: 1, when }),
      );
      const before = await events.readAll(beginning);
      const attempt = app.execute(receivePetition, petition, from(office));
      if (when === 'before') await expect(attempt).rejects.toThrow(StoreUnavailable);
      else await expect(attempt).resolves.toMatchObject({ ok: true });
      const again = await app.execute(receivePetition, petition, from(office));
      const added = (await events.readAll(beginning)).slice(before.length);
      expect(again.ok).toBe(true);
      expect(added.map(({ event }) => event.type)).toEqual(['PetitionReceived.v1']);
      if (when === 'after') expect({ ...(await attempt), isRepeat: true }).toEqual(again);
    },
  );

  it('does not call it a success when nobody can say what happened', async () => {
    const { app, office } = await world((store) =>
      faultyEventStore(
        faultyEventStore(store, { method: 'append', call: 1, when: 'after' }),
        // The first read folds the stream, the second one asks what became of the append.
        { method: 'readStream', call: 2, when: 'before' },
      ),
    );
    await expect(app.execute(receivePetition, petition, from(office))).rejects.toThrow(
      StoreUnavailable,
    );
    expect(await app.execute(receivePetition, petition, from(office))).toMatchObject({ ok: true });
  });

  it('gives up after four lost races and records nothing', async () => {
    let races = 0;
    const { app, office } = await world((store) => ({
      ...store,
      append: (_stream, revision) => {
        races += 1;
        return Promise.resolve({ ok: false, revision: revision + 1 });
      },
    }));
    expect(await app.execute(receivePetition, petition, from(office))).toEqual({
      ok: false,
      refusal: { code: 'CHANGED_MEANWHILE' },
    });
    expect(races).toBe(4);
  });

  it('never lets the recorded time step back, and keeps the document’s date', async () => {
    const moments = ['2026-11-20T03:00:00.000Z'];
    const { app, events, office } = await world(
      (store) => store,
      () => moments.at(-1) ?? '',
    );
    moments.push('2020-01-01T00:00:00.000Z');
    const outcome = await app.execute(receivePetition, petition, from(office));
    const last = await events.head();
    expect(outcome.ok).toBe(true);
    expect(last?.event.meta).toMatchObject({
      recordedAt: '2026-11-20T03:00:00.000Z',
      effectiveOn: '2021-12-01',
      councilId: office.councilId,
      actor: { id: 'clerk', role: 'office', bodyId: office.bodyId },
      source: 'api',
      causationId: null,
    });
  });

  it('records what a decider accepts in one stream, without holes, and refuses too large events', async () => {
    const { app, events, office } = await world();
    const received = await app.execute(receivePetition, petition, from(office));
    if (!received.ok) throw new Error(received.refusal.code);
    const answered = await app.execute(
      answerPetition,
      {
        idempotencyKey: 'A',
        effectiveOn: '2022-01-01',
        petitionId: received.stream,
        text: 'x',
        claim: Claim.RESOLVED,
      },
      from(office),
    );
    expect(answered).toEqual({ ok: false, refusal: { code: 'NOT_FORWARDED' } });
    const large = await app.execute(
      receivePetition,
      { ...petition, idempotencyKey: 'P02', text: 'ơ'.repeat(30_000) },
      from(office),
    );
    expect(large).toEqual({ ok: false, refusal: { code: 'TOO_LARGE' } });
    expect((await events.readStream(received.stream)).map(({ event }) => event.revision)).toEqual([
      0,
    ]);
  });
});
