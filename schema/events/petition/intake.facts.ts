import type { SealedPaths, Sealed } from '../sealing';
import type { IsoDate } from '../../../src/kernel/calendar';
import type { CorrectedCode, CorrectedText, Level } from '../vocabulary';

/** The meeting with voters at which a petition was made; the point as the voter contact numbers it. */
export type ContactReference = Readonly<{ contactId: string; pointNumber: number | null }>;

/** Earlier petitions that voters bring up again (kiến nghị lại). */
export type ReRaising = Readonly<{
  /** Of petitions; not empty, each once. */
  petitionIds: readonly string[];
  hasNewFacts: boolean;
  /** Where each of their chains began, where that is an earlier one than those named. */
  chainIds?: readonly string[];
}>;

/** The petition that this one was a part of. */
export type PartOf = Readonly<{ petitionId: string; code: string; receivedOn: IsoDate }>;

export type Voter<Text> = Readonly<{ name: Text; address: Text | null; phone: Text | null }>;

/** How a petition comes to the council and what it is about. `Text` is `string` as people wrote it, `Sealed` as it is stored. */
export type IntakeFacts<Text> = {
  'PetitionReceived.v1': {
    /** What a person can say on the phone: `KN-2021-000017`. */
    readonly code: string;
    readonly receivedByBodyId: string;
    readonly sessionId: string | null;
    /** The council of the commune that it comes from. */
    readonly communeId: string | null;
    readonly title: Text;
    readonly text: Text;
    readonly voter: Voter<Text> | null;
    /** Absent when it was not made at a voter contact. */
    readonly contact?: ContactReference;
    /** Absent when it is the first of its kind. */
    readonly reRaises?: ReRaising;
    /** Absent when it came as it is. */
    readonly splitFrom?: PartOf;
  };
  'PetitionClassified.v1': {
    readonly byBodyId: string;
    readonly fieldCode: string;
    /** The level whose competence it falls in. */
    readonly level: Level;
  };
  /** Corrects what was recorded (đính chính): a text or a code, with what stood there before. */
  'CorrectionRecorded.v1': {
    readonly byBodyId: string;
    readonly reason: Text;
    readonly text?: Readonly<{ field: CorrectedText; before: Text | null; after: Text | null }>;
    readonly code?: Readonly<{
      field: CorrectedCode;
      before: string | null;
      after: string | null;
    }>;
  };
};

export const intakeSealed: SealedPaths<IntakeFacts<Sealed>> = {
  'PetitionReceived.v1': {
    title: true,
    text: true,
    'voter.name': true,
    'voter.address': true,
    'voter.phone': true,
  },
  'PetitionClassified.v1': {},
  'CorrectionRecorded.v1': { reason: true, 'text.before': true, 'text.after': true },
};
