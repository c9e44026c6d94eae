import type { IsoDate } from '../../../src/kernel/calendar';
import type { Sealed, SealedPaths } from '../sealing';
import type { DueDate } from './due-date';

/** Where a petition goes. */
export type RoutingFacts<Text> = {
  /** It joins a group of petitions on one issue; recorded by the program itself. */
  'PetitionGrouped.v1': { readonly byBodyId: string; readonly groupId: string };
  'PetitionForwarded.v1': {
    readonly byBodyId: string;
    readonly toBodyId: string;
    /** Absent when it was forwarded by itself. */
    readonly groupId?: string;
  };
  /** Confirms the receipt by the body that holds the petition; `meta.effectiveOn` is the receipt. */
  'ForwardingAcknowledged.v1': { readonly byBodyId: string; readonly due: DueDate };
  /** Returned for competence. */
  'PetitionReturned.v1': {
    readonly byBodyId: string;
    readonly reason: Text;
    readonly competentBodyId: string | null;
  };
  /** The body that holds it gives it to its units (phân công): one leads, others coordinate. */
  'PetitionAssigned.v1': {
    readonly byBodyId: string;
    readonly leadBodyId: string;
    readonly coordinatingBodyIds: readonly string[];
    readonly note: Text | null;
  };
  /** Another body is asked for its part of the answer (phối hợp). */
  'CoordinationRequested.v1': {
    readonly byBodyId: string;
    readonly ofBodyId: string;
    readonly question: Text;
    /** As the letter says. */
    readonly dueOn: IsoDate | null;
  };
  'CoordinationAnswered.v1': { readonly byBodyId: string; readonly text: Text };
};

export const routingSealed: SealedPaths<RoutingFacts<Sealed>> = {
  'PetitionGrouped.v1': {},
  'PetitionForwarded.v1': {},
  'ForwardingAcknowledged.v1': {},
  'PetitionReturned.v1': { reason: true },
  'PetitionAssigned.v1': { note: true },
  'CoordinationRequested.v1': { question: true },
  'CoordinationAnswered.v1': { text: true },
};
