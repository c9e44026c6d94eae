import type { Checkpoints, PolicyOutcome } from '../../ports/checkpoints';
import type { Position } from '../../ports/event-store';

/** Checkpoints that are gone with the store. */
export function memoryCheckpoints(
  whenOpen: <Result>(work: () => Result) => Promise<Result>,
): Checkpoints {
  const positions = new Map<string, Position>();
  const kept = new Map<string, PolicyOutcome[]>();
  const keep = (policy: string, outcome: PolicyOutcome): void => {
    const place = JSON.stringify([policy, outcome.eventId]);
    const outcomes = kept.get(place) ?? [];
    if (!outcomes.some(({ target }) => target === outcome.target)) outcomes.push(outcome);
    kept.set(place, outcomes);
  };
  return {
    position: (policy) => whenOpen(() => positions.get(policy) ?? null),
    advance: (policy, to, outcomes) =>
      whenOpen(() => {
        for (const outcome of outcomes) keep(policy, outcome);
        if (to > (positions.get(policy) ?? '') || !positions.has(policy)) positions.set(policy, to);
      }),
    outcomes: (policy, eventId) =>
      whenOpen(() => kept.get(JSON.stringify([policy, eventId])) ?? []),
  };
}
