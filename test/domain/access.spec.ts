import { BodyKind, Role } from '../../schema/events/vocabulary';
import {
  type CommandName,
  commandNames,
  type CommandScope,
  commandScope,
  isInSight,
  type Matter,
  mayActFor,
  mayTouch,
  readAccess,
  type ReadName,
  type ReadScope,
  readScope,
  type Sight,
  sightOf,
  type Surroundings,
  type Viewer,
} from '../../src/domain/access';

const viewer = (role: Role, councilId: string | null = 'district'): Viewer => ({
  id: 'somebody',
  role,
  bodyId: 'committee',
  councilId,
});
const around: Surroundings = {
  councilsBelow: ['commune-1', 'commune-2'],
  ownBodies: ['committee', 'office-of-works'],
};
const matter = (councilId: string | null, holderId: string | null = null): Matter => ({
  councilId,
  holderId,
});

const roles = Object.values(Role);
type Granted<Scope> = Readonly<Partial<Record<Role, Scope>>>;
const granted = <Scope>(scopeOf: (role: Role) => Scope | null): Granted<Scope> =>
  Object.fromEntries(
    roles.flatMap((role) => {
      const scope = scopeOf(role);
      return scope === null ? [] : [[role, scope]];
    }),
  );

describe('commands are granted', () => {
  const toHolders = {
    office: 'council_for_any_body',
    peoples_committee: 'holder',
    agency: 'holder',
  } as const;
  const toContactRecorders = {
    office: 'council_for_any_body',
    front: 'council',
    delegate_group: 'council',
  } as const;
  const toSupervisors = { office: 'council_for_any_body', standing_committee: 'council' } as const;
  const expected: Readonly<Record<CommandName, Granted<CommandScope>>> = {
    bodyRegister: { admin: 'store', office: 'council_for_any_body' },
    sessionRegister: { office: 'council_for_any_body', standing_committee: 'council' },
    sessionPublish: { office: 'council_for_any_body', standing_committee: 'council' },
    voterContactPlan: {
      office: 'council_for_any_body',
      standing_committee: 'council',
      front: 'council',
    },
    voterContactHold: toContactRecorders,
    minutesFile: toContactRecorders,
    petitionMarkReRaised: { system: 'store' },
    ruleAdopt: {
      admin: 'store',
      system: 'store',
      standing_committee: 'council',
      office: 'council_for_any_body',
    },
    petitionReceive: {
      office: 'council_for_any_body',
      delegate_group: 'council',
      front: 'council',
    },
    petitionsImport: { office: 'council_for_any_body' },
    petitionClassify: { office: 'council_for_any_body', front: 'council' },
    petitionForward: toSupervisors,
    petitionAnswerOnSpot: toContactRecorders,
    petitionMerge: { office: 'council_for_any_body', front: 'council' },
    petitionSplit: { office: 'council_for_any_body', front: 'council' },
    petitionDivert: { office: 'council_for_any_body', delegate_group: 'council' },
    petitionWithdraw: toContactRecorders,
    petitionReopen: toSupervisors,
    petitionCorrect: { office: 'council_for_any_body' },
    issueGroupForm: { ...toSupervisors, front: 'council' },
    issueGroupExtend: { ...toSupervisors, front: 'council' },
    issueGroupForward: toSupervisors,
    groupDigestSubmit: { office: 'council_for_any_body', delegate_group: 'council' },
    synthesisReportIssue: { ...toSupervisors, front: 'council' },
    petitionAssign: toHolders,
    coordinationRequest: toHolders,
    coordinationAnswer: toHolders,
    milestoneReport: toHolders,
    replyDeadlineExtend: toSupervisors,
    urgingLetterSend: toSupervisors,
    outcomeAssess: { ...toSupervisors, delegate_group: 'council', committee: 'council' },
    resultPublish: { ...toSupervisors, peoples_committee: 'holder' },
    complaintSettle: { office: 'council_for_any_body' },
    petitionAbsorb: { system: 'store' },
    petitionReceivePart: { system: 'store' },
    petitionGroup: { system: 'store' },
    petitionForwardInGroup: { system: 'store' },
    complaintReceive: { system: 'store' },
    anomalyConfirm: { ...toSupervisors, committee: 'council', delegate_group: 'council' },
    anomalyDismiss: { ...toSupervisors, committee: 'council', delegate_group: 'council' },
    forwardingAcknowledge: toHolders,
    petitionReturn: toHolders,
    petitionAnswer: toHolders,
    votersInform: {
      office: 'council_for_any_body',
      standing_committee: 'council',
      delegate_group: 'council',
      peoples_committee: 'holder',
    },
  };

  it.each(commandNames)('to these roles and no others: %s', (command) => {
    expect(granted((role) => commandScope(command, role))).toEqual(expected[command]);
  });
});

describe('reading is granted', () => {
  const toAll = Object.fromEntries(
    roles.filter((role) => role !== Role.SYSTEM).map((role) => [role, 'all']),
  ) as Granted<ReadScope>;
  const matters = {
    office: 'council_and_below',
    delegate: 'council',
    delegate_group: 'council',
    front: 'council',
    peoples_committee: 'holder',
    agency: 'holder',
    standing_committee: 'council_and_below',
    committee: 'council',
    inspector: 'council_and_below',
    auditor: 'council_and_below',
  } as const;
  const ofCouncil = { ...matters, peoples_committee: 'council', agency: 'council' } as const;
  const expected: Readonly<Record<ReadName, Granted<ReadScope>>> = {
    bodies: toAll,
    sessions: toAll,
    rules: toAll,
    historyOfPublicSubjects: toAll,
    receiptKeys: toAll,
    voterContacts: ofCouncil,
    figures: { ...ofCouncil, admin: 'published' },
    petitions: matters,
    replyWorkload: matters,
    anomalies: {
      office: 'council_and_below',
      delegate: 'council',
      delegate_group: 'council',
      standing_committee: 'council_and_below',
      committee: 'council',
      inspector: 'council_and_below',
      auditor: 'council_and_below',
    },
    issueGroups: ofCouncil,
    groupDigests: ofCouncil,
    syntheses: ofCouncil,
    complaints: { office: 'council', standing_committee: 'council' },
    similarPetitions: { office: 'council_and_below', delegate_group: 'council', front: 'council' },
    voter: { office: 'council', delegate_group: 'council', front: 'council' },
  };
  const reads = Object.keys(readAccess) as ReadName[];

  it.each(reads)('to these roles and no others: %s', (read) => {
    expect(granted((role) => readScope(read, role))).toEqual(expected[read]);
  });

  it('to the public for bodies and sessions, and for published figures', () => {
    const open = reads.flatMap((read) => {
      const scope = readScope(read, 'public');
      return scope === null ? [] : [[read, scope]];
    });

    expect(Object.fromEntries(open)).toEqual({
      bodies: 'all',
      sessions: 'all',
      figures: 'published',
    });
  });
});

describe('the sight', () => {
  const ofCouncils = (...councilIds: string[]): Sight => ({ of: 'councils', councilIds });

  it.each([
    ['everything', 'rules', Role.ADMIN, { of: 'all' }],
    ['the own council', 'petitions', Role.DELEGATE, ofCouncils('district')],
    ['the own council, of its figures too', 'figures', Role.AGENCY, ofCouncils('district')],
    ['nothing that is not published', 'figures', Role.ADMIN, null],
    [
      'the own council and those below',
      'petitions',
      Role.AUDITOR,
      ofCouncils('district', 'commune-1', 'commune-2'),
    ],
    [
      'what the own bodies hold',
      'petitions',
      Role.AGENCY,
      { of: 'holders', bodyIds: ['committee', 'office-of-works'] },
    ],
    ['the own council alone for voters’ data', 'voter', Role.OFFICE, ofCouncils('district')],
    ['nothing without a grant', 'petitions', Role.ADMIN, null],
    ['no voters’ data without a grant', 'voter', Role.AUDITOR, null],
  ] as const)('is %s', (_what, read, role, sight) => {
    expect(sightOf(read, viewer(role), around)).toEqual(sight);
  });

  it.each([
    ['public facts', 'bodies', Role.ADMIN, { of: 'all' }],
    ['nothing of a council', 'petitions', Role.DELEGATE, null],
    ['nothing of councils below', 'petitions', Role.AUDITOR, null],
    ['nothing that is held', 'petitions', Role.AGENCY, null],
  ] as const)('without a council is %s', (_what, read, role, sight) => {
    expect(sightOf(read, viewer(role, null), around)).toEqual(sight);
  });

  it.each<[Sight, Matter, boolean]>([
    [{ of: 'all' }, matter(null), true],
    [{ of: 'all' }, matter('elsewhere', 'another'), true],
    [ofCouncils('district', 'commune-1'), matter('commune-1'), true],
    [ofCouncils('district', 'commune-1'), matter('commune-2', 'committee'), false],
    [ofCouncils('district'), matter(null), false],
    [ofCouncils(), matter('district'), false],
    [{ of: 'holders', bodyIds: ['committee'] }, matter('elsewhere', 'committee'), true],
    [{ of: 'holders', bodyIds: ['committee'] }, matter('district', 'another'), false],
    [{ of: 'holders', bodyIds: ['committee'] }, matter('district'), false],
    [{ of: 'holders', bodyIds: [] }, matter('district', 'committee'), false],
    [
      { of: 'holders', bodyIds: ['committee'] },
      { ...matter('district', 'another'), involvedBodyIds: ['committee'] },
      true,
    ],
    [ofCouncils('district'), { ...matter('district'), isConfidential: true }, false],
    [{ of: 'all' }, { ...matter('district'), isConfidential: true }, false],
  ])('%j of %j: %s', (sight, seen, expected) => {
    expect(isInSight(sight, seen)).toBe(expected);
  });
});

describe('a command may touch', () => {
  it.each<[CommandScope, Matter, boolean]>([
    ['store', matter(null), true],
    ['store', matter('elsewhere', 'another'), true],
    ['council', matter('district', 'another'), true],
    ['council', matter('commune-1', 'committee'), false],
    ['council', matter(null, 'committee'), false],
    ['council_for_any_body', matter('district', 'another'), true],
    ['council_for_any_body', matter('commune-1', 'committee'), false],
    ['council_for_any_body', matter(null), false],
    ['holder', matter('elsewhere', 'committee'), true],
    ['holder', matter('elsewhere', 'office-of-works'), true],
    ['holder', matter('district', 'another'), false],
    ['holder', matter('district'), false],
  ])('within %s %j: %s', (scope, touched, expected) => {
    expect(mayTouch(scope, viewer(Role.OFFICE), around, touched)).toBe(expected);
  });

  it('what was diverted only where the role reads complaints', () => {
    const diverted = { ...matter('district'), isConfidential: true };
    const may = (scope: CommandScope, role: Role) =>
      mayTouch(scope, viewer(role), around, diverted);

    expect([
      may('council_for_any_body', Role.OFFICE),
      may('council', Role.STANDING_COMMITTEE),
      may('council', Role.FRONT),
      may('council', Role.DELEGATE_GROUP),
      may('store', Role.SYSTEM),
    ]).toEqual([true, true, false, false, true]);
  });

  it.each<[CommandScope, boolean]>([
    ['store', true],
    ['council', false],
    ['council_for_any_body', false],
    ['holder', false],
  ])('without a council or a body within %s what no council has: %s', (scope, expected) => {
    const nobody: Viewer = { ...viewer(Role.ADMIN, null), bodyId: null };
    const nothing: Surroundings = { councilsBelow: [], ownBodies: [] };

    expect(mayTouch(scope, nobody, nothing, matter(null))).toBe(expected);
  });
});

describe('a role may act', () => {
  const kinds = Object.values(BodyKind);
  const expected: Readonly<Record<Role, readonly BodyKind[]>> = {
    office: ['council_office'],
    delegate: kinds,
    delegate_group: ['delegate_group'],
    front: ['fatherland_front'],
    peoples_committee: ['peoples_committee'],
    agency: ['agency'],
    standing_committee: ['standing_committee'],
    committee: ['council_committee'],
    inspector: kinds,
    auditor: kinds,
    admin: kinds,
    system: kinds,
  };

  it.each(roles)('for these kinds of body and no others: %s', (role) => {
    expect(kinds.filter((kind) => mayActFor(role, kind))).toEqual(expected[role]);
  });
});
