import type { EventsOf, NewEventsOf } from './envelope';
import { type ClosingFacts, closingSealed } from './petition/closing.facts';
import { type InformingFacts, informingSealed } from './petition/informing.facts';
import { type IntakeFacts, intakeSealed } from './petition/intake.facts';
import { type ReplyFacts, replySealed } from './petition/reply.facts';
import { type RoutingFacts, routingSealed } from './petition/routing.facts';
import type { Sealed, SealedPaths } from './sealing';

/** Everything that happens to a petition, chapter by chapter. `Text` is `string` as people wrote it, `Sealed` as it is stored. */
export type PetitionFacts<Text> = IntakeFacts<Text> &
  ClosingFacts<Text> &
  RoutingFacts<Text> &
  ReplyFacts<Text> &
  InformingFacts<Text>;

export type NewPetitionEvent = NewEventsOf<PetitionFacts<string>>;
export type PetitionEvent = EventsOf<PetitionFacts<Sealed>>;

export const petitionSealed: SealedPaths<PetitionFacts<Sealed>> = {
  ...intakeSealed,
  ...closingSealed,
  ...routingSealed,
  ...replySealed,
  ...informingSealed,
};
