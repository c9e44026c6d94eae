import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { CommandWatch } from '../app/command-watch';
import { lagEventsMax, type LogProgress } from '../app/log-progress';
import { type ErrorCode, errorCodeOf, errorMessages } from './error-format';
import { type LiveMeters, metersOfLive } from './live/live-meters';
import { processMetrics } from './process-metrics';
import { type RequestDurations, requestDurations } from './request-durations';

/** What the program counts of itself, and where each thing is told. */
export type Metrics = LiveMeters &
  Readonly<{
    watchCommand: CommandWatch;
    countError: (code: ErrorCode) => void;
    requestEnded: RequestDurations['observe'];
    /** Everything, in Prometheus' text format; the log's part is left out where the log did not tell. */
    print: (progress: LogProgress | null) => Promise<string>;
  }>;

/** `Content-Type` of what is printed. */
export const metricsContentType = Registry.PROMETHEUS_CONTENT_TYPE;

const secondsUpTo10 = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Each has a registry of its own: what one program counts, no other one in the process shows. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const requests = requestDurations(secondsUpTo10);
  const meters = { ...metersOfWork(registry), ...metersOfLive(registry) };
  const show = gaugesOfLog(registry);
  return {
    ...meters,
    requestEnded: requests.observe,
    async print(progress) {
      show(progress);
      const own = await registry.metrics();
      return [own, requests.print(), await processMetrics().metrics()].join('\n');
    },
  };
}

function metersOfWork(registry: Registry): Pick<Metrics, 'watchCommand' | 'countError'> {
  const registers = [registry];
  const commands = new Counter({
    name: 'hoi_am_commands_total',
    help: 'Commands that were executed, by what became of them: recorded, repeated, or the code of the refusal or error',
    labelNames: ['command', 'source', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'hoi_am_command_duration_seconds',
    help: 'Seconds that commands took, without what followed from them',
    labelNames: ['command'],
    buckets: secondsUpTo10,
    registers,
  });
  const errors = new Counter({
    name: 'hoi_am_graphql_errors_total',
    help: 'Errors that answers told, by their code',
    labelNames: ['code'],
    registers,
  });
  // A rate can be told of what was 0 before.
  for (const code of Object.keys(errorMessages)) errors.inc({ code }, 0);
  return {
    watchCommand({ command, source }) {
      const observe = durations.startTimer({ command });
      const end = (outcome: string) => {
        observe();
        commands.inc({ command, source, outcome });
      };
      return {
        ended: end,
        failed: (error) => {
          end(errorCodeOf(error));
        },
      };
    },
    countError: (code) => {
      errors.inc({ code });
    },
  };
}

const secondsOf = (moment: string): number => Date.parse(moment) / 1000;

function gaugesOfLog(registry: Registry): (progress: LogProgress | null) => void {
  const registers = [registry];
  const ofFollower = { labelNames: ['follower'] as const, registers };
  const up = new Gauge({
    name: 'hoi_am_store_up',
    help: '1 where the event log told its end in time, else 0',
    registers,
  });
  const head = new Gauge({
    name: 'hoi_am_log_head_recorded_seconds',
    help: 'Unix time in seconds at which the last event was recorded',
    registers,
  });
  const recorded = new Gauge({
    name: 'hoi_am_follower_recorded_seconds',
    help: 'Unix time in seconds at which the last event was recorded that the follower applied',
    ...ofFollower,
  });
  const lagEvents = new Gauge({
    name: 'hoi_am_follower_lag_events',
    help: `Events that the follower has not applied, ${lagEventsMax} at most`,
    ...ofFollower,
  });
  const lagSeconds = new Gauge({
    name: 'hoi_am_follower_lag_seconds',
    help: 'Seconds since the oldest event was recorded that the follower has not applied',
    ...ofFollower,
  });
  return (progress) => {
    up.set(progress === null ? 0 : 1);
    head.remove();
    for (const gauge of [recorded, lagEvents, lagSeconds]) gauge.reset();
    if (progress === null) return;
    const { headRecordedAt, followers } = progress;
    if (headRecordedAt !== null) head.set(secondsOf(headRecordedAt));
    for (const { follower, recordedAt, events, seconds } of followers) {
      if (recordedAt !== null) recorded.set({ follower }, secondsOf(recordedAt));
      lagEvents.set({ follower }, events);
      lagSeconds.set({ follower }, seconds);
    }
  };
}
