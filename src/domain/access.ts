import { BodyKind, Role } from '../../schema/events/vocabulary';

/** Somebody who acts or reads. Without a token there is no viewer. */
export type Viewer = Readonly<{
  /** A pseudonym. */
  id: string;
  role: Role;
  bodyId: string | null;
  /** The council of the body. */
  councilId: string | null;
}>;

/** The matters that a command may touch, and in whose name. */
export type CommandScope =
  /** Anything in the store. */
  | 'store'
  /** Matters of the own council, in the name of any body: this is how paper arrives. */
  | 'council_for_any_body'
  /** Matters of the own council, in the own body's name. */
  | 'council'
  /** Matters that the own body, or one under it, holds or works on; in the own body's name. */
  | 'holder';

/** What a query shows. */
export type ReadScope =
  /** Everything: these facts are public, or hold for all councils. */
  | 'all'
  /** The own council's. */
  | 'council'
  /** The own council's and those of the councils below it, there without personal data of voters. */
  | 'council_and_below'
  /** What a council has published. */
  | 'published'
  /** What the own body, or one under it, holds or works on now. */
  | 'holder';

export type Reader = Role | 'public';
type Grants<Scope, Who extends string> = Readonly<Partial<Record<Who, Scope>>>;

const holders = {
  [Role.OFFICE]: 'council_for_any_body',
  [Role.PEOPLES_COMMITTEE]: 'holder',
  [Role.AGENCY]: 'holder',
} as const;

/** The Front chairs the meetings, delegates speak at them. */
const contactRecorders = {
  [Role.OFFICE]: 'council_for_any_body',
  [Role.FRONT]: 'council',
  [Role.DELEGATE_GROUP]: 'council',
} as const;

/** Whoever forwards and sees to it that answers come. */
const supervisors = {
  [Role.OFFICE]: 'council_for_any_body',
  [Role.STANDING_COMMITTEE]: 'council',
} as const;

/** The Standing Committee and the Front put petitions together. */
const synthesisers = { ...supervisors, [Role.FRONT]: 'council' } as const;

/** Whoever supervises in the council says what an anomaly is worth. */
const judges = {
  ...supervisors,
  [Role.COMMITTEE]: 'council',
  [Role.DELEGATE_GROUP]: 'council',
} as const;

/** The program, of whatever council. */
const itself = { [Role.SYSTEM]: 'store' } as const;

/** Who may do what. */
export const commandAccess = {
  bodyRegister: { [Role.ADMIN]: 'store', [Role.OFFICE]: 'council_for_any_body' },
  sessionRegister: { [Role.OFFICE]: 'council_for_any_body', [Role.STANDING_COMMITTEE]: 'council' },
  sessionPublish: { [Role.OFFICE]: 'council_for_any_body', [Role.STANDING_COMMITTEE]: 'council' },
  ruleAdopt: {
    [Role.ADMIN]: 'store',
    [Role.SYSTEM]: 'store',
    [Role.STANDING_COMMITTEE]: 'council',
    [Role.OFFICE]: 'council_for_any_body',
  },
  voterContactPlan: {
    [Role.OFFICE]: 'council_for_any_body',
    [Role.STANDING_COMMITTEE]: 'council',
    [Role.FRONT]: 'council',
  },
  voterContactHold: contactRecorders,
  minutesFile: contactRecorders,
  petitionReceive: {
    [Role.OFFICE]: 'council_for_any_body',
    [Role.DELEGATE_GROUP]: 'council',
    [Role.FRONT]: 'council',
  },
  petitionAnswerOnSpot: contactRecorders,
  petitionMerge: { [Role.OFFICE]: 'council_for_any_body', [Role.FRONT]: 'council' },
  petitionSplit: { [Role.OFFICE]: 'council_for_any_body', [Role.FRONT]: 'council' },
  petitionDivert: { [Role.OFFICE]: 'council_for_any_body', [Role.DELEGATE_GROUP]: 'council' },
  petitionWithdraw: contactRecorders,
  petitionReopen: supervisors,
  petitionCorrect: { [Role.OFFICE]: 'council_for_any_body' },
  petitionsImport: { [Role.OFFICE]: 'council_for_any_body' },
  petitionClassify: { [Role.OFFICE]: 'council_for_any_body', [Role.FRONT]: 'council' },
  petitionForward: supervisors,
  issueGroupForm: synthesisers,
  issueGroupExtend: synthesisers,
  issueGroupForward: supervisors,
  groupDigestSubmit: { [Role.OFFICE]: 'council_for_any_body', [Role.DELEGATE_GROUP]: 'council' },
  synthesisReportIssue: synthesisers,
  forwardingAcknowledge: holders,
  petitionReturn: holders,
  petitionAssign: holders,
  coordinationRequest: holders,
  coordinationAnswer: holders,
  petitionAnswer: holders,
  milestoneReport: holders,
  replyDeadlineExtend: supervisors,
  urgingLetterSend: supervisors,
  outcomeAssess: {
    ...supervisors,
    [Role.DELEGATE_GROUP]: 'council',
    [Role.COMMITTEE]: 'council',
  },
  votersInform: {
    [Role.OFFICE]: 'council_for_any_body',
    [Role.STANDING_COMMITTEE]: 'council',
    [Role.DELEGATE_GROUP]: 'council',
    [Role.PEOPLES_COMMITTEE]: 'holder',
  },
  resultPublish: { ...supervisors, [Role.PEOPLES_COMMITTEE]: 'holder' },
  complaintSettle: { [Role.OFFICE]: 'council_for_any_body' },
  anomalyConfirm: judges,
  anomalyDismiss: judges,
  // Done by the program alone, in reaction to what people did.
  petitionMarkReRaised: itself,
  petitionAbsorb: itself,
  petitionReceivePart: itself,
  petitionGroup: itself,
  petitionForwardInGroup: itself,
  complaintReceive: itself,
} as const satisfies Readonly<Record<string, Grants<CommandScope, Role>>>;

export type CommandName = keyof typeof commandAccess;
export const commandNames = Object.keys(commandAccess) as readonly CommandName[];

/** What people do; the rest the program does by itself. */
export const isForPeople = (command: CommandName): boolean =>
  Object.keys(commandAccess[command]).some((role) => role !== Role.SYSTEM);

const matters = {
  [Role.OFFICE]: 'council_and_below',
  [Role.DELEGATE]: 'council',
  [Role.DELEGATE_GROUP]: 'council',
  [Role.FRONT]: 'council',
  [Role.PEOPLES_COMMITTEE]: 'holder',
  [Role.AGENCY]: 'holder',
  [Role.STANDING_COMMITTEE]: 'council_and_below',
  [Role.COMMITTEE]: 'council',
  [Role.INSPECTOR]: 'council_and_below',
  [Role.AUDITOR]: 'council_and_below',
} as const;

/** Whoever supervises, and not those who are supervised. */
const supervision = {
  [Role.OFFICE]: 'council_and_below',
  [Role.DELEGATE]: 'council',
  [Role.DELEGATE_GROUP]: 'council',
  [Role.STANDING_COMMITTEE]: 'council_and_below',
  [Role.COMMITTEE]: 'council',
  [Role.INSPECTOR]: 'council_and_below',
  [Role.AUDITOR]: 'council_and_below',
} as const;

/** What belongs to a council as a whole and is held by nobody. */
const councilMatters = {
  ...matters,
  [Role.PEOPLES_COMMITTEE]: 'council',
  [Role.AGENCY]: 'council',
} as const;

const everyBearer = {
  [Role.OFFICE]: 'all',
  [Role.DELEGATE]: 'all',
  [Role.DELEGATE_GROUP]: 'all',
  [Role.FRONT]: 'all',
  [Role.PEOPLES_COMMITTEE]: 'all',
  [Role.AGENCY]: 'all',
  [Role.STANDING_COMMITTEE]: 'all',
  [Role.COMMITTEE]: 'all',
  [Role.INSPECTOR]: 'all',
  [Role.AUDITOR]: 'all',
  [Role.ADMIN]: 'all',
} as const;

/** Who may read what. The history of a subject is read as the subject is. */
export const readAccess = {
  bodies: { ...everyBearer, public: 'all' },
  sessions: { ...everyBearer, public: 'all' },
  rules: everyBearer,
  historyOfPublicSubjects: everyBearer,
  receiptKeys: everyBearer,
  voterContacts: councilMatters,
  /** Everybody reads the values of published sessions; only these roles read others, and what explains them. */
  figures: { ...councilMatters, [Role.ADMIN]: 'published', public: 'published' },
  petitions: matters,
  replyWorkload: matters,
  /** What the program noticed about the petitions that one sees. */
  anomalies: supervision,
  issueGroups: councilMatters,
  groupDigests: councilMatters,
  syntheses: councilMatters,
  /** Complaints and denunciations are confidential. */
  complaints: { [Role.OFFICE]: 'council', [Role.STANDING_COMMITTEE]: 'council' },
  /** For those who record petitions: what was answered before to the same. */
  similarPetitions: {
    [Role.OFFICE]: 'council_and_below',
    [Role.DELEGATE_GROUP]: 'council',
    [Role.FRONT]: 'council',
  },
  /** Name, address and phone of the voter: of the own council's petitions only. */
  voter: {
    [Role.OFFICE]: 'council',
    [Role.DELEGATE_GROUP]: 'council',
    [Role.FRONT]: 'council',
  },
} as const satisfies Readonly<Record<string, Grants<ReadScope, Reader>>>;

export type ReadName = keyof typeof readAccess;

export const commandScope = (command: CommandName, role: Role): CommandScope | null =>
  (commandAccess[command] as Grants<CommandScope, Role>)[role] ?? null;

export const readScope = (read: ReadName, reader: Reader): ReadScope | null =>
  (readAccess[read] as Grants<ReadScope, Reader>)[reader] ?? null;

/** The kinds of body that a role may act for; a token that says otherwise is not believed. */
const kindsOfRole: Readonly<Partial<Record<Role, BodyKind>>> = {
  [Role.OFFICE]: BodyKind.COUNCIL_OFFICE,
  [Role.DELEGATE_GROUP]: BodyKind.DELEGATE_GROUP,
  [Role.FRONT]: BodyKind.FATHERLAND_FRONT,
  [Role.PEOPLES_COMMITTEE]: BodyKind.PEOPLES_COMMITTEE,
  [Role.AGENCY]: BodyKind.AGENCY,
  [Role.STANDING_COMMITTEE]: BodyKind.STANDING_COMMITTEE,
  [Role.COMMITTEE]: BodyKind.COUNCIL_COMMITTEE,
};

/** Delegates, inspectors and auditors may belong to any body of their council. */
export const mayActFor = (role: Role, kind: BodyKind): boolean =>
  (kindsOfRole[role] ?? kind) === kind;

/** The bodies and councils around a viewer, as the register of bodies has them. */
export type Surroundings = Readonly<{
  councilsBelow: readonly string[];
  /** The own body and all under it. */
  ownBodies: readonly string[];
}>;

/** The matters that a viewer sees: of some councils, or held by some bodies. */
export type Sight =
  | Readonly<{ of: 'all' }>
  | Readonly<{ of: 'councils'; councilIds: readonly string[] }>
  | Readonly<{ of: 'holders'; bodyIds: readonly string[] }>;

/** Null when there is nothing that the viewer may see. */
export function sightOf(read: ReadName, viewer: Viewer, around: Surroundings): Sight | null {
  const scope = readScope(read, viewer.role);
  if (scope === null) return null;
  if (scope === 'all') return { of: 'all' };
  if (scope === 'published' || viewer.councilId === null) return null;
  switch (scope) {
    case 'council':
      return { of: 'councils', councilIds: [viewer.councilId] };
    case 'council_and_below':
      return { of: 'councils', councilIds: [viewer.councilId, ...around.councilsBelow] };
    case 'holder':
      return { of: 'holders', bodyIds: around.ownBodies };
  }
}

/** What decides about a matter's visibility. */
export type Matter = Readonly<{
  councilId: string | null;
  holderId: string | null;
  /** Bodies that work on it beside the holder. */
  involvedBodyIds?: readonly string[];
  /** It is a complaint: only those who read complaints see it. */
  isConfidential?: boolean;
}>;

export function isInSight(
  sight: Sight,
  { councilId, holderId, involvedBodyIds = [], isConfidential = false }: Matter,
): boolean {
  if (isConfidential) return false;
  switch (sight.of) {
    case 'all':
      return true;
    case 'councils':
      return councilId !== null && sight.councilIds.includes(councilId);
    case 'holders':
      return [holderId, ...involvedBodyIds].some(
        (bodyId) => bodyId !== null && sight.bodyIds.includes(bodyId),
      );
  }
}

/** Whether a command of this scope may touch a matter; what it may not touch does not exist for the actor. */
export function mayTouch(
  scope: CommandScope,
  viewer: Viewer,
  around: Surroundings,
  matter: Matter,
): boolean {
  switch (scope) {
    case 'store':
      return true;
    case 'council_for_any_body':
    case 'council':
      return (
        viewer.councilId !== null &&
        matter.councilId === viewer.councilId &&
        (matter.isConfidential !== true || readScope('complaints', viewer.role) !== null)
      );
    case 'holder':
      return isInSight({ of: 'holders', bodyIds: around.ownBodies }, matter);
  }
}
