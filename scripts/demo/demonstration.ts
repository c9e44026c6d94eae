import { createHash } from 'node:crypto';
import { Role } from '../../schema/events/vocabulary';
import { type Application, type Ports, startApplication } from '../../src/app/application';
import type { References } from '../../src/app/references';
import type { EventStore } from '../../src/ports/event-store';
import { bodyEntry, type BodyKey } from './bodies';
import { idOfBodyOfH } from './found-in-store';
import { type Scene, scenes } from './scenes';
import { type ScriptedClock, scriptedClock } from './scripted-clock';
import { openStage, personOf } from './stage';

/** The secret of a store that is made for the demonstration: its ids are then the same on every machine. */
export const demonstrationSecret: Uint8Array = createHash('sha256')
  .update('Hồi Âm: dữ liệu mẫu')
  .digest();

type DemonstrationOptions = Readonly<{
  /** Adopts the first rules; called before anything else, on the first day of the script. */
  adoptRules: (app: Application) => Promise<void>;
  onStep?: (done: number, total: number) => void;
}>;

/**
 * Plays the demonstration into a store. What an earlier, interrupted load recorded stays as it is, and the rest
 * follows. Errors: StepRefused, StoreUnavailable, and whatever a read model
 * or a policy fails with.
 */
export async function loadDemonstration(
  ports: Ports,
  options: DemonstrationOptions,
): Promise<void> {
  const head = await ports.events.head();
  const clock = scriptedClock('2021-06-01', '07:30', head?.event.meta.recordedAt);
  const followers = watchedFollowers();
  const starting = startApplication(
    { ...ports, events: ticking(ports.events, clock), clock },
    { onFailure: followers.fail },
  );
  const app = await Promise.race([followers.failed, starting]);
  try {
    await Promise.race([followers.failed, playAll(app, clock, options, followers.assertSound)]);
  } finally {
    await app.stop();
  }
}

/**
 * An event's time depends on nothing but its place in the script: a policy reads the clock in its own time, and
 * after an interruption it may begin while earlier steps are sent again.
 */
const ticking = (events: EventStore, { tick }: ScriptedClock): EventStore => ({
  ...events,
  append: (...append) => {
    // Its own time was read before, and nobody has seen the event yet.
    tick();
    return events.append(...append);
  },
});

async function playAll(
  app: Application,
  clock: ScriptedClock,
  { adoptRules, onStep }: DemonstrationOptions,
  assertSound: () => void,
): Promise<void> {
  await adoptRules(app);
  const play = openStage(app, assertSound);
  const all: readonly Scene[] = scenes();
  for (const [index, { step, time }] of all.entries()) {
    assertSound();
    clock.moveTo(step.recordedOn, time);
    await play(step);
    onStep?.(index + 1, all.length);
  }
}

/** A step may wait for a read model or a policy: one that fails must end the wait, and the steps after it. */
function watchedFollowers() {
  const failure = new AbortController();
  const { signal } = failure;
  const failed = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
  return {
    failed,
    fail: (cause: unknown) => {
      failure.abort(
        new Error('a read model or a policy failed while the demonstration was loaded', { cause }),
      );
    },
    assertSound: () => {
      signal.throwIfAborted();
    },
  };
}

type PersonRole = Exclude<Role, typeof Role.SYSTEM>;

/** Who shows what a role may do; null for the one without a body. */
const bodyOfRole: Readonly<Record<PersonRole, BodyKey | null>> = {
  [Role.OFFICE]: 'office-h',
  [Role.DELEGATE]: 'group-1-h',
  [Role.DELEGATE_GROUP]: 'group-1-h',
  [Role.FRONT]: 'front-h',
  [Role.PEOPLES_COMMITTEE]: 'peoples-committee-h',
  [Role.AGENCY]: 'land-h',
  [Role.STANDING_COMMITTEE]: 'standing-committee-h',
  [Role.COMMITTEE]: 'board-economy-h',
  [Role.INSPECTOR]: 'standing-committee-h',
  [Role.AUDITOR]: 'standing-committee-h',
  [Role.ADMIN]: null,
};

/** These belong to a body whose own person has another role. */
const ownPersons: Partial<Readonly<Record<PersonRole, string>>> = {
  [Role.DELEGATE]: 'demo-delegate-h',
  [Role.INSPECTOR]: 'demo-inspector-h',
  [Role.AUDITOR]: 'demo-auditor-h',
};

type DemonstrationPerson = Readonly<{
  role: PersonRole;
  subject: string;
  bodyId: string | null;
  bodyName: string;
}>;

/** One person for each role; where the demonstration was not loaded, only those without a body. */
export function demonstrationPeople(references: References): readonly DemonstrationPerson[] {
  const roles = Object.keys(bodyOfRole) as readonly PersonRole[];
  return roles.flatMap((role) => {
    const key = bodyOfRole[role];
    const subject = ownPersons[role] ?? personOf(key ?? 'admin');
    if (key === null) return { role, subject, bodyId: null, bodyName: 'toàn hệ thống' };
    const bodyId = idOfBodyOfH(key, references);
    return bodyId === null ? [] : { role, subject, bodyId, bodyName: bodyEntry(key).name };
  });
}
