import type { EventsOf, NewEventsOf } from './envelope';
import type { Sealed, SealedPaths } from './sealing';
import type { AnomalyKind } from './vocabulary';

type Judgement<Text> = Readonly<{
  byBodyId: string;
  kind: AnomalyKind;
  /** What it is about. */
  subjectId: string;
  reason: Text;
}>;

/** What people think of what the program noticed. What was noticed is computed, never stored. */
export type AnomalyFacts<Text> = {
  'AnomalyConfirmed.v1': Judgement<Text>;
  'AnomalyDismissed.v1': Judgement<Text>;
};

export type NewAnomalyEvent = NewEventsOf<AnomalyFacts<string>>;
export type AnomalyEvent = EventsOf<AnomalyFacts<Sealed>>;

export const anomalySealed: SealedPaths<AnomalyFacts<Sealed>> = {
  'AnomalyConfirmed.v1': { reason: true },
  'AnomalyDismissed.v1': { reason: true },
};
