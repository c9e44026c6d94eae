import type { Checkpoints } from '../../ports/checkpoints';
import type { Position, RecordedEvent } from '../../ports/event-store';
import type { Refusal } from '../refusals';
import type { Policy } from './policy';

/** What a policy made of a command, on one stream. */
export type Consequence = Readonly<{ policy: string; target: string }> &
  Readonly<
    | { state: 'done' }
    | { state: 'refused'; refusal: Refusal }
    /** Not known in time; it will be done, or refused, without anybody's help. */
    | { state: 'pending' }
  >;

type Options = Readonly<{
  checkpoints: Checkpoints;
  policies: readonly Policy[];
  /** False when the policies did not come so far in time. */
  isReached: (position: Position) => Promise<boolean>;
}>;

/** Waits for what follows from recorded events; at once when nothing does. */
export async function consequencesOf(
  { checkpoints, policies, isReached }: Options,
  recorded: readonly RecordedEvent[],
): Promise<readonly Consequence[]> {
  const expected = recorded.flatMap(({ event }) =>
    policies.flatMap(({ name, react }) =>
      react(event).map(({ target }) => ({ policy: name, target, eventId: event.id })),
    ),
  );
  const last = recorded.at(-1);
  if (last === undefined || expected.length === 0) return [];
  await isReached(last.position);
  return Promise.all(
    expected.map(async ({ policy, target, eventId }) => {
      const kept = await checkpoints.outcomes(policy, eventId);
      const outcome = kept.find((one) => one.target === target);
      if (outcome === undefined) return { policy, target, state: 'pending' };
      const { refusal } = outcome;
      if (refusal === null) return { policy, target, state: 'done' };
      return { policy, target, state: 'refused', refusal: refusal as Refusal };
    }),
  );
}
