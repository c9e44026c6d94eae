import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pino from 'pino';
import { BodyKind, Level, Role, Source } from '../../schema/events/vocabulary';
import type { Application } from '../../src/app/application';
import { registerBody } from '../../src/app/commands/body-commands';
import { receivePetition } from '../../src/app/commands/petition-intake';
import { readConfig } from '../../src/config';
import type { Viewer } from '../../src/domain/access';
import { openApplication, openEngines } from '../../src/main';
import type { Ports } from '../../src/app/application';
import { serversOf } from '../support/engines';
import { temporaryFolder } from '../support/temporary-folder';

const silent = pino({ level: 'silent' });
const admin: Viewer = { id: 'admin', role: Role.ADMIN, bodyId: null, councilId: null };
const by = (viewer: Viewer) => ({ viewer, source: Source.API });

/** Opens the whole program over a folder for a while. */
async function within<Result>(
  folder: string,
  work: (app: Application, ports: Ports) => Promise<Result>,
): Promise<Result> {
  const { ports, close } = await openEngines(
    readConfig({ DATA_DIR: folder, ...serversOf(folder) }, folder),
  );
  try {
    const app = await openApplication(ports, silent);
    try {
      return await work(app, ports);
    } finally {
      await app.stop();
    }
  } finally {
    await close();
  }
}

const petition = (idempotencyKey: string) => ({
  idempotencyKey,
  effectiveOn: '2022-06-20',
  title: 'Đường liên xã',
  text: 'Đề nghị sửa đường liên xã.',
});

/** A council's office, and two petitions that it received. */
const prepared = (folder: string) =>
  within(folder, async (app) => {
    const register = async (kind: BodyKind, councilId: string | null) => {
      const base = { idempotencyKey: kind, effectiveOn: '2021-01-01', name: kind, kind };
      const place = { level: Level.DISTRICT, parentId: councilId, councilId };
      const outcome = await app.execute(registerBody, { ...base, ...place }, by(admin));
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      return outcome.stream;
    };
    const councilId = await register(BodyKind.PEOPLES_COUNCIL, null);
    const bodyId = await register(BodyKind.COUNCIL_OFFICE, councilId);
    const office: Viewer = { id: 'clerk', role: Role.OFFICE, bodyId, councilId };
    const receive = async (key: string) => {
      const outcome = await app.execute(receivePetition, petition(key), by(office));
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      return outcome.stream;
    };
    return { office, earlier: [await receive('first'), await receive('second')] };
  });

async function killedChild(folder: string, task: object): Promise<NodeJS.Signals | null> {
  const program = join(__dirname, '..', 'support', 'dying-program.cjs');
  const child = spawn(process.execPath, [program, folder, JSON.stringify(task)], {
    env: { ...process.env, ...serversOf(folder) },
    stdio: 'inherit',
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return signal;
}

describe('a program that is killed between an event and what a policy makes of it', () => {
  it.each([
    { call: 'append', when: 'before' },
    { call: 'append', when: 'after' },
    { call: 'advance', when: 'before' },
    { call: 'advance', when: 'after' },
  ])('does it after its next start, once: $when $call', async (dieAt) => {
    const folder = temporaryFolder();
    const { office, earlier } = await prepared(folder);
    const input = {
      ...petition('again'),
      reRaises: { petitionIds: earlier, hasNewFacts: false },
    };

    expect(await killedChild(folder, { viewer: office, input, dieAt })).toBe('SIGKILL');

    const [marks, outcome, outcomes] = await within(folder, async (app, ports) => {
      // Sent again by somebody who never heard the answer: the consequences are told, and awaited.
      const repeated = await app.execute(receivePetition, input, by(office));
      if (!repeated.ok) throw new Error(repeated.refusal.code);
      const streams = await Promise.all(earlier.map((id) => ports.events.readStream(id)));
      const found = streams.map((stream) =>
        stream.flatMap(({ event }) =>
          event.type === 'PetitionReRaised.v1' ? [event.data.byPetitionId] : [],
        ),
      );
      const [received] = repeated.recorded;
      const kept = await ports.checkpoints.outcomes('re-raising', received!.event.id);
      return [found, repeated, kept] as const;
    });

    expect(outcome.consequences).toEqual(
      earlier.map((target) => ({ policy: 're-raising', target, state: 'done' })),
    );
    expect(marks).toEqual([[outcome.stream], [outcome.stream]]);
    expect(outcomes.map(({ target, refusal }) => [target, refusal])).toEqual(
      earlier.map((target) => [target, null]),
    );
  });
});
