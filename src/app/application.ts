import { allProjections } from '../../projections/all-projections';
import type { IsoDate } from '../kernel/calendar';
import type { Eventual } from '../kernel/eventual';
import type { Checkpoints } from '../ports/checkpoints';
import type { Clock } from '../ports/clock';
import { beginning, type EventStore, type Position } from '../ports/event-store';
import type { Identifiers } from '../ports/identifiers';
import type { Numbers } from '../ports/numbers';
import type { Sealer } from '../ports/sealer';
import type { Signer } from '../ports/signer';
import type { ViewStore } from '../ports/view-store';
import { type CheckCommand, commandChecker } from './check-command';
import type { CommandDefinition, CommandInput, Sender } from './command';
import { type CommandWatch, watched } from './command-watch';
import { UnknownPosition, ViewsBehind } from './errors';
import { commandExecutor } from './execute-command';
import { type ChangesFeed, changesFeed } from './live/changes-feed';
import { type LogProgress, logProgress } from './log-progress';
import { monotonicClock } from './monotonic-clock';
import { allPolicies } from './policies/all-policies';
import { type Consequence, consequencesOf } from './policies/consequences';
import { policyRunner } from './policies/policy-runner';
import { projectionRunner } from './projection-runner';
import { readiness, type Unready } from './readiness';
import type { CommandOutcome } from './record-events';
import { referenceDesk, type References, referenceViews } from './references';
import type { Refused } from './refusals';
import { termIndexes, type TermIndexes } from './term-indexes';
import { todayOf } from './today';

export type Ports = Readonly<{
  events: EventStore;
  views: ViewStore;
  numbers: Numbers;
  checkpoints: Checkpoints;
  sealer: Sealer;
  signer: Signer;
  identifiers: Identifiers;
  clock: Clock;
  pause: (ms: number) => Promise<void>;
}>;

/** What became of a command, and what followed from it. */
export type Execution =
  | Refused
  | (Extract<CommandOutcome, { ok: true }> &
      Readonly<{
        consequences: readonly Consequence[];
        /** Read models that reached it show the command with its consequences. */
        settledAt: Position;
      }>);

export type Reports = Readonly<{
  onFailure: (error: unknown) => void;
  onProgress?: (events: number) => void;
  onCommand?: CommandWatch;
}>;

export type ApplicationOptions = Reports &
  Readonly<{
    /** How many changes are remembered for those who go on from a position. */
    changesMax?: number;
    /** How many petitions can be searched at once. */
    searchedMax?: number;
  }>;

/** The running program without its surface: commands in, read models out. */
export type Application = Readonly<{
  ports: Ports;
  /** Handles a command and waits for its consequences. Errors: as the executor's. */
  execute: <Input extends CommandInput, Command>(
    definition: CommandDefinition<Input, Command>,
    input: Input,
    sender: Sender,
  ) => Promise<Execution>;
  /** Whether a command would be recorded; records nothing. Errors: as the executor's. */
  check: CheckCommand;
  /** At once, but for the first time and after a change. */
  references: () => Eventual<References>;
  /** What petitions speak of, in memory. */
  termIndexes: TermIndexes;
  /** The day of the clock in Vietnam. */
  today: () => IsoDate;
  /** A number that differs whenever what can be read may differ. */
  changes: () => number;
  /**
   * Resolves when every read model has reached the position.
   * Errors: UnknownPosition when the log does not go that far, ViewsBehind after 5 seconds.
   */
  reach: (position: Position) => Promise<void>;
  /** Tells what changed, once it can be read. */
  live: ChangesFeed;
  /** What stands against sending it requests; nothing when it is ready. */
  unready: () => Promise<readonly Unready[]>;
  /** How far everybody who follows the log came; null when the log did not tell in time. */
  progress: () => Promise<LogProgress | null>;
  stop: () => Promise<void>;
}>;

const reachWithinMs = 5000;
/** Less than the second that those who watch over the program may wait for the answer. */
const tellWithinMs = 500;

/**
 * Starts following the log; resolves when every read model has folded what was there. Rejects with the first failure
 * until then; later ones are reported and tried again.
 */
export async function startApplication(
  ports: Ports,
  { changesMax, searchedMax, ...reports }: ApplicationOptions,
): Promise<Application> {
  const { events, views, sealer, pause } = ports;
  const desk = referenceDesk(views);
  const runner = projectionRunner({
    events,
    views,
    sealer,
    pause,
    projections: allProjections,
    ...reports,
    onFailure: (error) => {
      failStart(error);
    },
    onChanged: (names) => {
      if (names.some((name) => referenceViews.has(name))) desk.forget();
    },
    // What is folded before the start nobody listens to.
    onVisible: (batch) => live?.publish(batch),
  });
  let live: ChangesFeed | null = null;
  let failStart: (error: unknown) => void = reports.onFailure;
  const head = await events.head();
  const clock = monotonicClock(ports.clock, head?.event.meta.recordedAt ?? '');
  const inTime = (reached: Promise<void>): Promise<boolean> =>
    Promise.race([reached.then(() => true), pause(reachWithinMs).then(() => false)]);
  const isReachedInTime = (position: Position) => inTime(runner.reached(position));
  await runner.start(head?.position);
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
  const feed = changesFeed({ events, position: runner.position(), changesMax });
  live = feed;
  const today = todayOf(clock);
  let appends = 0;
  /** Counted also where the outcome is unknown, and whoever appends: people or policies. */
  const append: EventStore['append'] = (...sent) =>
    events.append(...sent).finally(() => {
      appends += 1;
    });
  const executorPorts = { ...ports, events: { ...events, append }, clock, today, references: desk };
  const execute = commandExecutor(executorPorts);
  const executeAlone = reports.onCommand ? watched(execute, reports.onCommand) : execute;
  const policies = policyRunner({
    ...ports,
    policies: allPolicies,
    execute: executeAlone,
    onFailure: reports.onFailure,
  });
  await policies.start();
  const following = {
    checkpoints: ports.checkpoints,
    policies: allPolicies,
    isReached: (position: Position) => inTime(policies.reached(position)),
  };

  const searched = termIndexes(
    views,
    searchedMax === undefined ? {} : { petitionsMax: searchedMax },
  );
  // What it cannot read now is read when somebody asks for it.
  searched.warm().catch(() => null);

  const application: Application = {
    ports,
    async execute(definition, input, sender) {
      const outcome = await executeAlone(definition, input, sender);
      // What other commands refer to must be known before anybody is told that it exists.
      // It is recorded all the same where the read models cannot follow in time.
      if (!outcome.ok) return outcome;
      if (definition.aggregate.isReferred) await isReachedInTime(outcome.position);
      const consequences = await consequencesOf(following, outcome.recorded);
      // They stand behind the command, and somewhere before the head.
      const settledAt = consequences.length > 0 ? (await events.head())?.position : null;
      return { ...outcome, consequences, settledAt: settledAt ?? outcome.position };
    },
    check: commandChecker(executorPorts),
    references: desk.current,
    termIndexes: searched,
    today,
    changes: () => appends + runner.changes(),
    async reach(position) {
      if (runner.hasReached(position)) return;
      const last = await events.head();
      if (last === null || position > last.position) throw new UnknownPosition(position);
      if (!(await isReachedInTime(position))) throw new ViewsBehind(position);
    },
    live: feed,
    unready: readiness({
      ...ports,
      projections: runner,
      policies,
      patience: () => pause(tellWithinMs),
    }),
    progress: logProgress({
      events,
      clock,
      places: () => [...runner.places(), ...policies.places()],
      patience: () => pause(tellWithinMs),
    }),
    async stop() {
      feed.end();
      await searched.stop();
      await policies.stop();
      await runner.stop();
    },
  };
  return application;
}

/** The live versions have caught up: what they replace is no longer read. */
async function dropOldVersions(views: ViewStore): Promise<void> {
  const live = new Map(allProjections.map(({ name, version }) => [name, version]));
  for (const { name, version } of await views.stored())
    if (version < (live.get(name) ?? Infinity)) await views.drop(name, version);
}
