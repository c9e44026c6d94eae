import type { Claim, InformChannel, Level, Track } from '../../schema/events/vocabulary';
import type { PetitionCorrectInput } from '../../src/app/commands/petition-correction';
import type { IsoDate } from '../../src/kernel/calendar';
import type { BodyKey } from './bodies';
import type { PetitionKey } from './petition-texts';
import type { ContactKey } from './voter-contacts';

type OnADay = Readonly<{
  on: IsoDate;
  /** Later than `on` where paper lay for a while. */
  recordedOn?: IsoDate;
  /** Of the document, as its issuer writes it. */
  number?: string;
}>;

type ByTheCouncil = OnADay & Readonly<{ by: BodyKey }>;
/** Done by the body that holds the petition, or by another that works on it; with `onPaper` its council's office records it. */
type ByTheHolder = OnADay & Readonly<{ worker?: BodyKey; onPaper?: true }>;
/** Recorded by the office of the council in the name of the body whose document it is. */
type OnPaper = OnADay & Readonly<{ by: BodyKey; onPaper: true }>;

type AtIntake =
  | (ByTheCouncil & Readonly<{ does: 'receive' }>)
  | (ByTheCouncil & Readonly<{ does: 'classify'; level?: Level }>)
  | (ByTheCouncil &
      Readonly<{ does: 'correct'; reason: string }> &
      Pick<PetitionCorrectInput, 'field' | 'value'>)
  | (ByTheCouncil &
      Readonly<{ does: 'answer-on-spot'; answeredBy: BodyKey; claim: Claim; text: string }>);

type OutOfItsWay =
  | (ByTheCouncil & Readonly<{ does: 'merge'; into: PetitionKey; reason: string }>)
  | (ByTheCouncil & Readonly<{ does: 'split'; into: readonly PetitionKey[] }>)
  | (ByTheCouncil & Readonly<{ does: 'divert'; track: Track; competent: BodyKey; reason: string }>)
  | (OnPaper & Readonly<{ does: 'settle'; result: string }>)
  | (ByTheCouncil & Readonly<{ does: 'withdraw'; reason: string }>)
  | (ByTheCouncil & Readonly<{ does: 'reopen'; reason: string }>);

type OnItsWay =
  | (ByTheCouncil & Readonly<{ does: 'forward'; to?: BodyKey }>)
  | (ByTheHolder & Readonly<{ does: 'acknowledge' }>)
  | (ByTheHolder & Readonly<{ does: 'return'; reason: string; competent: BodyKey }>)
  | (ByTheHolder &
      Readonly<{ does: 'assign'; lead: BodyKey; coordinating: readonly BodyKey[]; note: string }>)
  | (ByTheHolder &
      Readonly<{ does: 'ask-for-part'; of: BodyKey; question: string; dueOn: IsoDate }>)
  | (ByTheHolder & Readonly<{ does: 'give-part'; text: string }>);

type Answered =
  | (ByTheCouncil & Readonly<{ does: 'extend'; dueOn: IsoDate; reason: string }>)
  | (ByTheHolder &
      Readonly<{
        does: 'answer';
        claim: Claim;
        text: string;
        roadmap?: readonly Readonly<{ task: string; dueOn: IsoDate }>[];
      }>)
  | (ByTheCouncil & Readonly<{ does: 'inform'; channel: InformChannel; note?: string }>);

/** One thing that happens to a petition. */
export type Act = AtIntake | OutOfItsWay | OnItsWay | Answered;
export type ActOf<Does extends Act['does']> = Extract<Act, Readonly<{ does: Does }>>;

/** All that happens to one petition, in its order. */
export type Life = Readonly<{
  petition: PetitionKey;
  /** The voter contact at which it was made; null where it came otherwise. */
  contact: ContactKey | null;
  /** Earlier petitions that it brings up again. */
  reRaises?: Readonly<{ petitions: readonly PetitionKey[]; hasNewFacts: boolean }>;
  /** Its group takes it to the competent body: no act of its own does. */
  isForwardedInGroup?: true;
  acts: readonly Act[];
}>;
