import { allProjections } from '../../projections/all-projections';
import { dayInVietnam, type IsoDate } from '../kernel/calendar';
import type { Clock } from '../ports/clock';
import { beginning, type EventStore, type Position } from '../ports/event-store';
import type { Identifiers } from '../ports/identifiers';
import type { Numbers } from '../ports/numbers';
import type { Sealer } from '../ports/sealer';
import type { Signer } from '../ports/signer';
import type { ViewStore } from '../ports/view-store';
import { UnknownPosition, ViewsBehind } from './errors';
import { commandExecutor, type ExecuteCommand } from './execute-command';
import { monotonicClock } from './monotonic-clock';
import { projectionRunner } from './projection-runner';
import { referenceDesk, type References, referenceViews } from './references';

export type Ports = Readonly<{
  events: EventStore;
  views: ViewStore;
  numbers: Numbers;
  sealer: Sealer;
  signer: Signer;
  identifiers: Identifiers;
  clock: Clock;
  pause: (ms: number) => Promise<void>;
}>;

export type Reports = Readonly<{
  onFailure: (error: unknown) => void;
  onProgress?: (events: number) => void;
}>;

/** The running program without its surface: commands in, read models out. */
export type Application = Readonly<{
  ports: Ports;
  execute: ExecuteCommand;
  references: () => Promise<References>;
  /** The day of the clock in Vietnam. */
  today: () => IsoDate;
  /**
   * Resolves when every read model has reached the position.
   * Errors: UnknownPosition when the log does not go that far, ViewsBehind after 5 seconds.
   */
  reach: (position: Position) => Promise<void>;
  stop: () => Promise<void>;
}>;

const reachWithinMs = 5000;

/**
 * Starts following the log; resolves when every read model has folded what was there. Rejects with the first failure
 * until then; later ones are reported and tried again.
 */
export async function startApplication(ports: Ports, reports: Reports): Promise<Application> {
  const { events, views, pause } = ports;
  const desk = referenceDesk(views);
  const runner = projectionRunner({
    events,
    views,
    pause,
    projections: allProjections,
    ...reports,
    onFailure: (error) => {
      failStart(error);
    },
    onChanged: (names) => {
      if (names.some((name) => referenceViews.has(name))) desk.forget();
    },
  });
  let failStart: (error: unknown) => void = reports.onFailure;
  const head = await events.head();
  const clock = monotonicClock(ports.clock, head?.event.meta.recordedAt ?? '');
  const isReachedInTime = (position: Position): Promise<boolean> =>
    Promise.race([
      runner.reached(position).then(() => true),
      pause(reachWithinMs).then(() => false),
    ]);
  await runner.start();
  try {
    await new Promise<void>((resolve, reject) => {
      failStart = reject;
      runner.reached(head?.position ?? beginning).then(resolve, reject);
    });
    await dropOldVersions(views);
  } catch (error) {
    await runner.stop();
    throw error;
  }
  failStart = reports.onFailure;
  const executeAlone = commandExecutor({ ...ports, clock, references: desk });

  const application: Application = {
    ports,
    async execute(definition, input, sender) {
      const outcome = await executeAlone(definition, input, sender);
      // What other commands refer to must be known before anybody is told that it exists.
      // It is recorded all the same where the read models cannot follow in time.
      if (outcome.ok && definition.aggregate.isReferred) await isReachedInTime(outcome.position);
      return outcome;
    },
    references: desk.current,
    today: () => dayInVietnam(clock.now()),
    async reach(position) {
      const last = await events.head();
      if (last === null || position > last.position) throw new UnknownPosition(position);
      if (!(await isReachedInTime(position))) throw new ViewsBehind(position);
    },
    stop: runner.stop,
  };
  return application;
}

/** The live versions have caught up: what they replace is no longer read. */
async function dropOldVersions(views: ViewStore): Promise<void> {
  const live = new Map(allProjections.map(({ name, version }) => [name, version]));
  for (const { name, version } of await views.stored())
    if (version < (live.get(name) ?? Infinity)) await views.drop(name, version);
}
