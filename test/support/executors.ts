import { BodyKind, Claim, Level, Role, Source } from '../../schema/events/vocabulary';
import { type Ports, startApplication } from '../../src/app/application';
import { type CheckCommand, commandChecker } from '../../src/app/check-command';
import type { Sender } from '../../src/app/command';
import { registerBody } from '../../src/app/commands/body-commands';
import { answerPetition } from '../../src/app/commands/petition-reply';
import { classifyPetition, receivePetition } from '../../src/app/commands/petition-intake';
import { forwardPetition, returnPetition } from '../../src/app/commands/petition-routing';
import { commandExecutor, type ExecuteCommand } from '../../src/app/execute-command';
import type { CommandOutcome } from '../../src/app/record-events';
import type { Viewer } from '../../src/domain/access';
import { adoptGenesisRules } from '../../src/genesis/adopt-rules';
import type { EventStore } from '../../src/ports/event-store';
import { countedEventStore } from './counted-event-store';
import { openPorts } from './opened-ports';
import { temporaryFolder } from './temporary-folder';

const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

export const from = (viewer: Viewer): Sender => ({ viewer, source: Source.API });

/** Stores with one council in them, and as many processes that handle commands over them as a test needs. */
export type Offices = Readonly<{
  ports: Ports;
  office: Viewer;
  agencyId: string;
  otherAgencyId: string;
  /** A process of its own: what it remembers is known to it alone. */
  executor: (events?: EventStore) => ExecuteCommand;
  /** Decides as an executor does, and records nothing. */
  check: CheckCommand;
}>;

export async function openOffices(isInMemory: boolean): Promise<Offices> {
  const { ports, close } = await openPorts(temporaryFolder(), { isInMemory });
  running.push(close);
  const app = await startApplication(ports, { onFailure: () => undefined });
  running.push(app.stop);
  await adoptGenesisRules(app);
  const admin: Viewer = { id: 'admin', role: Role.ADMIN, bodyId: null, councilId: null };
  const register = async (name: string, kind: BodyKind, councilId: string | null) => {
    const made = { name, kind, level: Level.DISTRICT, parentId: councilId, councilId };
    const common = { idempotencyKey: name, effectiveOn: '2021-01-01' };
    return streamOf(await app.execute(registerBody, { ...common, ...made }, from(admin)));
  };
  const councilId = await register('council', BodyKind.PEOPLES_COUNCIL, null);
  const bodyId = await register('office', BodyKind.COUNCIL_OFFICE, councilId);
  const agencyId = await register('agency', BodyKind.AGENCY, councilId);
  const otherAgencyId = await register('other agency', BodyKind.AGENCY, councilId);
  const references = { current: app.references, forget: () => undefined };
  const { today } = app;
  return {
    ports,
    office: { id: 'clerk', role: Role.OFFICE, bodyId, councilId },
    agencyId,
    otherAgencyId,
    executor: (events = ports.events) => commandExecutor({ ...ports, events, references, today }),
    check: commandChecker({ ...ports, references, today }),
  };
}

export function streamOf(outcome: Readonly<{ ok: true; stream: string }> | CommandOutcome): string {
  if (outcome.ok) return outcome.stream;
  throw new Error(outcome.refusal.code);
}

/** The commands that tests give most, each under a key. */
export function clerk(execute: ExecuteCommand, { office, agencyId }: Offices) {
  const sender = from(office);
  const common = (idempotencyKey: string) => ({ idempotencyKey, effectiveOn: '2021-12-01' });
  return {
    receive: (key: string, text = 'Xin sửa.') =>
      execute(receivePetition, { ...common(key), title: 'Đường', text }, sender),
    classify: (petitionId: string, key: string, level: Level = Level.DISTRICT) =>
      execute(
        classifyPetition,
        { ...common(key), petitionId, fieldCode: 'giao-thong', level },
        sender,
      ),
    forward: (petitionId: string, key: string, toBodyId = agencyId) =>
      execute(forwardPetition, { ...common(key), petitionId, toBodyId }, sender),
    giveBack: (petitionId: string, key: string, byBodyId = agencyId) =>
      execute(
        returnPetition,
        { ...common(key), petitionId, byBodyId, reason: 'Không thuộc thẩm quyền.' },
        sender,
      ),
    answer: (petitionId: string, key: string, text = 'Đã sửa.') =>
      execute(
        answerPetition,
        { ...common(key), petitionId, text, claim: Claim.RESOLVED, byBodyId: agencyId },
        sender,
      ),
  };
}

/** Two processes over one store; what the first one asks is counted. */
export async function twoProcesses(
  isInMemory: boolean,
  disturb: (events: EventStore) => EventStore = (events) => events,
) {
  const offices = await openOffices(isInMemory);
  const { events, asked } = countedEventStore(disturb(offices.ports.events));
  const [execute, executeThere] = [offices.executor(events), offices.executor()];
  const typesOf = async (stream: string) =>
    (await offices.ports.events.readStream(stream)).map(
      ({ event: { revision, type } }) => `${String(revision)} ${type}`,
    );
  return {
    ...{ offices, asked, typesOf, execute, executeThere },
    here: clerk(execute, offices),
    there: clerk(executeThere, offices),
  };
}
