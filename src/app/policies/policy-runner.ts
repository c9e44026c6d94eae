import type { IsoInstant } from '../../kernel/calendar';
import type { Checkpoints, PolicyOutcome } from '../../ports/checkpoints';
import {
  beginning,
  type EventStore,
  type Position,
  type RecordedEvent,
  StoreUnavailable,
} from '../../ports/event-store';
import type { ExecuteCommand } from '../execute-command';
import { follower, lowestOf } from '../follower';
import type { Place } from '../log-progress';
import { type Policy, type Reaction, senderOf } from './policy';

type Lane = {
  readonly policy: Policy;
  position: Position;
  saved: Position;
  recordedAt: IsoInstant | null;
};

export type PolicyRunnerOptions = Readonly<{
  events: EventStore;
  checkpoints: Checkpoints;
  policies: readonly Policy[];
  execute: ExecuteCommand;
  /** Told of each failure; the runner then pauses and goes on where it was. */
  onFailure: (error: unknown) => void;
  pause: (ms: number) => Promise<void>;
}>;

export type PolicyRunner = Readonly<{
  /** Begins to follow the log: known policies where they were, new ones at its head. */
  start: () => Promise<void>;
  /** Resolves when every policy has reacted to everything up to the position. */
  reached: (position: Position) => Promise<void>;
  /** How far each policy came. */
  places: () => readonly Place[];
  stop: () => Promise<void>;
}>;

/** So many events may pass without a reaction before the checkpoint is written: they are only looked at again. */
const unsavedMax = 1000;

/** Lets policies react to the log, each event once, over any crash. */
export function policyRunner(options: PolicyRunnerOptions): PolicyRunner {
  const { events, checkpoints, policies, pause, onFailure } = options;
  const lanes: Lane[] = [];
  let unsaved = 0;

  async function reactTo(lane: Lane, { event, position }: RecordedEvent): Promise<void> {
    if (position <= lane.position) return;
    const reactions = lane.policy.react(event);
    if (reactions.length > 0) await act(options, lane, reactions, { event, position });
    lane.position = position;
    lane.recordedAt = event.meta.recordedAt;
  }

  async function reactToAll(lane: Lane, batch: readonly RecordedEvent[]): Promise<void> {
    for (const recorded of batch) await reactTo(lane, recorded);
  }

  async function save(): Promise<void> {
    unsaved = 0;
    for (const lane of lanes)
      if (lane.position > lane.saved) {
        await checkpoints.advance(lane.policy.name, lane.position, []);
        lane.saved = lane.position;
      }
  }

  const following = follower({
    events,
    from: () => lowestOf(lanes.map(({ position }) => position)),
    async apply(batch) {
      // One that fails does not keep the others from their turn.
      const failures: unknown[] = [];
      for (const lane of lanes)
        await reactToAll(lane, batch).catch((error: unknown) => failures.push(error));
      if (failures.length > 0) throw failures[0];
      unsaved += batch.length;
      if (unsaved >= unsavedMax) await save();
    },
    onFailure,
    pause,
  });

  return {
    async start() {
      const head = await events.head();
      for (const policy of policies) {
        const known = await checkpoints.position(policy.name);
        const position = known ?? head?.position ?? beginning;
        if (known === null) await checkpoints.advance(policy.name, position, []);
        lanes.push({ policy, position, saved: position, recordedAt: null });
      }
      following.start();
    },
    reached: following.reached,
    places: () =>
      lanes.map(({ policy, position, recordedAt }) => ({
        follower: policy.name,
        position,
        recordedAt,
      })),
    async stop() {
      await following.stop();
      // Where it cannot be written, what is behind the checkpoint is only looked at again.
      await save().catch(onFailure);
    },
  };
}

/** Runs what has no outcome yet, and keeps the outcomes together with the checkpoint. */
async function act(
  { checkpoints, execute }: PolicyRunnerOptions,
  lane: Lane,
  reactions: readonly Reaction[],
  { event, position }: RecordedEvent,
): Promise<void> {
  const { name } = lane.policy;
  const outcomes: PolicyOutcome[] = [];
  for (const { target, run } of reactions) {
    const outcome = await run(execute, senderOf(name, event));
    if (!outcome.ok && outcome.refusal.code === 'CHANGED_MEANWHILE')
      throw new StoreUnavailable(`${name}: ${target} was changed again and again`);
    const refusal = outcome.ok ? null : outcome.refusal;
    outcomes.push({ eventId: event.id, target, refusal });
  }
  await checkpoints.advance(name, position, outcomes);
  lane.saved = position;
}
