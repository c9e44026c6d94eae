import type { IsoDate } from '../../src/kernel/calendar';
import type { DayUnit, RestDay } from '../../src/kernel/working-days';
import type { EventsOf, NewEventsOf } from './envelope';
import type { Sealed, SealedPaths } from './sealing';
import type { Claim, InformChannel, Level } from './vocabulary';

export type RuleReference = Readonly<{ ruleId: string; revision: number }>;

/** A due date with all that led to it, so that later rules can never change its explanation. */
export type DueDate = Readonly<{
  on: IsoDate;
  /** The receipt: this day itself is not counted. */
  countedFrom: IsoDate;
  days: number;
  unit: DayUnit;
  /** Where plain counting ended, before rolling over rest days. */
  nominalOn: IsoDate;
  passedOver: readonly RestDay[];
  rule: RuleReference;
  calendars: readonly RuleReference[];
}>;

/** The meeting with voters at which a petition was made; the point as the voter contact numbers it. */
export type ContactReference = Readonly<{ contactId: string; pointNumber: number | null }>;

/** Earlier petitions that voters bring up again (kiến nghị lại). */
export type ReRaising = Readonly<{
  /** Of petitions; not empty, each once. */
  petitionIds: readonly string[];
  hasNewFacts: boolean;
}>;

/** `Text` is `string` as people wrote it, `Sealed` as it is stored. */
export type PetitionFacts<Text> = {
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
  };
  'PetitionClassified.v1': {
    readonly byBodyId: string;
    readonly fieldCode: string;
    /** The level whose competence it falls in. */
    readonly level: Level;
  };
  'PetitionForwarded.v1': { readonly byBodyId: string; readonly toBodyId: string };
  /** Confirms the receipt by the body that holds the petition; `meta.effectiveOn` is the receipt. */
  'ForwardingAcknowledged.v1': { readonly byBodyId: string; readonly due: DueDate };
  /** Returned for competence. */
  'PetitionReturned.v1': {
    readonly byBodyId: string;
    readonly reason: Text;
    readonly competentBodyId: string | null;
  };
  'PetitionAnswered.v1': {
    readonly byBodyId: string;
    readonly text: Text;
    readonly claim: Claim;
    /** Only with the claim `in_progress`, and then not empty; by date. */
    readonly roadmap: readonly Milestone<Text>[];
  };
  'VotersInformed.v1': {
    readonly byBodyId: string;
    readonly channel: InformChannel;
    readonly note: Text | null;
  };
  /** A later petition brings this one up again; recorded by the program itself. */
  'PetitionReRaised.v1': {
    readonly byPetitionId: string;
    readonly byCode: string;
    readonly sessionId: string | null;
    readonly hasNewFacts: boolean;
  };
};

export type Voter<Text> = Readonly<{ name: Text; address: Text | null; phone: Text | null }>;
export type Milestone<Text> = Readonly<{ task: Text; dueOn: IsoDate }>;

export type NewPetitionEvent = NewEventsOf<PetitionFacts<string>>;
export type PetitionEvent = EventsOf<PetitionFacts<Sealed>>;

export const petitionSealed: SealedPaths<PetitionFacts<Sealed>> = {
  'PetitionReceived.v1': {
    title: true,
    text: true,
    'voter.name': true,
    'voter.address': true,
    'voter.phone': true,
  },
  'PetitionClassified.v1': {},
  'PetitionForwarded.v1': {},
  'ForwardingAcknowledged.v1': {},
  'PetitionReturned.v1': { reason: true },
  'PetitionAnswered.v1': { text: true, 'roadmap.*.task': true },
  'VotersInformed.v1': { note: true },
  'PetitionReRaised.v1': {},
};
