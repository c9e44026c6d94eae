import type { Sealed, SealedPaths } from '../sealing';
import type { DueDate } from './due-date';

/** Where a petition goes. */
export type RoutingFacts<Text> = {
  'PetitionForwarded.v1': { readonly byBodyId: string; readonly toBodyId: string };
  /** Confirms the receipt by the body that holds the petition; `meta.effectiveOn` is the receipt. */
  'ForwardingAcknowledged.v1': { readonly byBodyId: string; readonly due: DueDate };
  /** Returned for competence. */
  'PetitionReturned.v1': {
    readonly byBodyId: string;
    readonly reason: Text;
    readonly competentBodyId: string | null;
  };
};

export const routingSealed: SealedPaths<RoutingFacts<Sealed>> = {
  'PetitionForwarded.v1': {},
  'ForwardingAcknowledged.v1': {},
  'PetitionReturned.v1': { reason: true },
};
