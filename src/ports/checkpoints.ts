import type { Position } from './event-store';

/** What became of one reaction of a policy; final. */
export type PolicyOutcome = Readonly<{
  /** The event that the policy reacted to. */
  eventId: string;
  /** The stream that it acted on. */
  target: string;
  /** Null when the reaction was recorded; else why it was refused. */
  refusal: Readonly<{ code: string; field?: string }> | null;
}>;

/**
 * How far each policy has followed the log, and what became of its reactions. Kept beside the events and never
 * dropped with the views: without them a policy would act again, or not at all. Errors: StoreUnavailable.
 */
export type Checkpoints = Readonly<{
  /** How far a policy came; null when it never ran in this store. */
  position: (policy: string) => Promise<Position | null>;
  /**
   * Moves a policy forward and keeps outcomes, durable when it resolves. Outcomes are kept before the position moves:
   * after a failure in between the policy reacts again, which finds what it did. It never moves back, and an outcome
   * that is there stays.
   */
  advance: (policy: string, to: Position, outcomes: readonly PolicyOutcome[]) => Promise<void>;
  /** The outcomes of a policy's reactions to an event, in the order in which they were kept. */
  outcomes: (policy: string, eventId: string) => Promise<readonly PolicyOutcome[]>;
}>;
