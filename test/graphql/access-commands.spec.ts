import { type CommandName, commandNames, isForPeople } from '../../src/domain/access';
import {
  complaintIn,
  contactIn,
  type Council,
  groupIn,
  petitionIn,
  record,
  registerCouncil,
  send,
  sessionOf,
  type TokenRole,
  tokenRoles,
} from '../support/councils';
import { type Answer, served, type Served } from '../support/served';

/** What the program does by itself has no mutation, and lists are imported row by row, with a test of their own. */
type PeoplesCommand = Exclude<
  CommandName,
  | 'petitionMarkReRaised'
  | 'petitionAbsorb'
  | 'petitionReceivePart'
  | 'petitionGroup'
  | 'petitionForwardInGroup'
  | 'complaintReceive'
  | 'petitionsImport'
>;
const peoplesCommands = commandNames.filter(
  (name): name is PeoplesCommand => isForPeople(name) && name !== 'petitionsImport',
);

/** What may be done in the own council. All that is not listed is forbidden. */
const allowed: Readonly<Record<PeoplesCommand, readonly TokenRole[]>> = {
  bodyRegister: ['admin', 'office'],
  sessionRegister: ['office', 'standing_committee'],
  sessionPublish: ['office', 'standing_committee'],
  ruleAdopt: ['admin', 'office', 'standing_committee'],
  voterContactPlan: ['office', 'standing_committee', 'front'],
  voterContactHold: ['office', 'front', 'delegate_group'],
  minutesFile: ['office', 'front', 'delegate_group'],
  petitionReceive: ['office', 'delegate_group', 'front'],
  petitionClassify: ['office', 'front'],
  petitionForward: ['office', 'standing_committee'],
  forwardingAcknowledge: ['office', 'peoples_committee', 'agency'],
  petitionReturn: ['office', 'peoples_committee', 'agency'],
  petitionAnswer: ['office', 'peoples_committee', 'agency'],
  votersInform: ['office', 'standing_committee', 'delegate_group', 'peoples_committee'],
  petitionAnswerOnSpot: ['office', 'front', 'delegate_group'],
  petitionMerge: ['office', 'front'],
  petitionSplit: ['office', 'front'],
  petitionDivert: ['office', 'delegate_group'],
  petitionWithdraw: ['office', 'front', 'delegate_group'],
  petitionReopen: ['office', 'standing_committee'],
  petitionCorrect: ['office'],
  issueGroupForm: ['office', 'standing_committee', 'front'],
  issueGroupExtend: ['office', 'standing_committee', 'front'],
  issueGroupForward: ['office', 'standing_committee'],
  groupDigestSubmit: ['office', 'delegate_group'],
  synthesisReportIssue: ['office', 'standing_committee', 'front'],
  petitionAssign: ['office', 'peoples_committee'],
  coordinationRequest: ['office', 'peoples_committee', 'agency'],
  coordinationAnswer: ['office', 'peoples_committee', 'agency'],
  milestoneReport: ['office', 'peoples_committee', 'agency'],
  replyDeadlineExtend: ['office', 'standing_committee'],
  urgingLetterSend: ['office', 'standing_committee'],
  outcomeAssess: ['office', 'standing_committee', 'delegate_group', 'committee'],
  resultPublish: ['office', 'standing_committee', 'peoples_committee'],
  complaintSettle: ['office'],
  anomalyConfirm: ['office', 'standing_committee', 'committee', 'delegate_group'],
  anomalyDismiss: ['office', 'standing_committee', 'committee', 'delegate_group'],
};

/** An agency has no unit under it that it could put in the lead: it may, and yet cannot. */
const cannot: Readonly<Partial<Record<PeoplesCommand, readonly TokenRole[]>>> = {
  petitionAssign: ['agency'],
};

type Trial = Readonly<{ input: Readonly<Record<string, unknown>>; isOfCouncil: boolean }>;

/** The body that the petition is put with, so that the role is the one that may act. */
const holderFor = (role: TokenRole, { bodies }: Council): string =>
  role === 'peoples_committee' ? bodies.PEOPLES_COMMITTEE : bodies.AGENCY;

/** The body in whose name the role acts on a matter held by `holder`. */
const inTheNameOf = (role: TokenRole, holder: string) =>
  role === 'office' ? { byBodyId: holder } : {};

/** A petition that was answered without a document's number. */
const onAnomaly = async (program: Served, _role: TokenRole, council: Council): Promise<Trial> => ({
  input: {
    anomalyId: `anomaly-reply_without_number-${await petitionIn(program, council, 'answered')}`,
    reason: 'Đã xem hồ sơ giấy.',
  },
  isOfCouncil: true,
});

const trials: Readonly<
  Record<
    PeoplesCommand,
    (program: Served, role: TokenRole, council: Council, number: number) => Promise<Trial>
  >
> = {
  bodyRegister: (_program, _role, { id }, number) =>
    Promise.resolve({
      input: {
        name: `Phòng ${String(number)}`,
        kind: 'AGENCY',
        level: 'DISTRICT',
        parentId: id,
        councilId: id,
      },
      isOfCouncil: true,
    }),
  // A session names no council: it is always of the own one.
  sessionRegister: (_program, _role, _council, number) =>
    Promise.resolve({
      input: { term: 'XXI', number, kind: 'REGULAR', from: '2021-12-16', to: '2021-12-17' },
      isOfCouncil: false,
    }),
  sessionPublish: async (program, _role, council, number) => ({
    input: { sessionId: await sessionOf(program, council, number) },
    isOfCouncil: true,
  }),
  // A plan names no council: it is always of the own one.
  voterContactPlan: (_program, _role, { id }) =>
    Promise.resolve({
      input: { kind: 'THEMATIC', points: [{ communeId: id, place: 'Xã', on: '2021-12-01' }] },
      isOfCouncil: false,
    }),
  voterContactHold: async (program, _role, council) => ({
    input: {
      contactId: await contactIn(program, council, 'planned'),
      points: [{ communeId: council.id, place: 'Xã', on: '2021-10-30', utterances: 1 }],
    },
    isOfCouncil: true,
  }),
  minutesFile: async (program, _role, council) => ({
    input: { contactId: await contactIn(program, council, 'held') },
    isOfCouncil: true,
  }),
  ruleAdopt: (_program, _role, { id }) =>
    Promise.resolve({
      input: {
        councilId: id,
        validFrom: '2021-01-01',
        basis: 'Quy chế',
        evidence: 'LAW',
        replyDeadline: { days: 30, unit: 'CALENDAR_DAY' },
      },
      isOfCouncil: true,
    }),
  petitionReceive: () =>
    Promise.resolve({ input: { title: 'Điện', text: 'Điện yếu.' }, isOfCouncil: false }),
  petitionClassify: async (program, _role, council) => ({
    input: {
      petitionId: await petitionIn(program, council, 'received'),
      fieldCode: 'dien',
      level: 'DISTRICT',
    },
    isOfCouncil: true,
  }),
  petitionForward: async (program, _role, council) => ({
    input: {
      petitionId: await petitionIn(program, council, 'classified'),
      toBodyId: council.bodies.AGENCY,
    },
    isOfCouncil: true,
  }),
  forwardingAcknowledge: async (program, role, council) => ({
    input: {
      petitionId: await petitionIn(program, council, 'forwarded', holderFor(role, council)),
      ...inTheNameOf(role, council.bodies.AGENCY),
    },
    isOfCouncil: true,
  }),
  petitionReturn: async (program, role, council) => ({
    input: {
      petitionId: await petitionIn(program, council, 'acknowledged', holderFor(role, council)),
      reason: 'Không thuộc thẩm quyền.',
      ...inTheNameOf(role, council.bodies.AGENCY),
    },
    isOfCouncil: true,
  }),
  petitionAnswer: async (program, role, council) => ({
    input: {
      petitionId: await petitionIn(program, council, 'acknowledged', holderFor(role, council)),
      text: 'Đã xong.',
      claim: 'RESOLVED',
      ...inTheNameOf(role, council.bodies.AGENCY),
    },
    isOfCouncil: true,
  }),
  petitionAnswerOnSpot: async (program, _role, council) => ({
    input: {
      petitionId: await petitionIn(program, council, 'received'),
      answeredByBodyId: council.bodies.AGENCY,
      text: 'Sẽ sửa ngay.',
      claim: 'EXPLAINED',
    },
    isOfCouncil: true,
  }),
  petitionMerge: async (program, _role, council) => ({
    input: {
      intoPetitionId: await petitionIn(program, council, 'received'),
      petitionId: await petitionIn(program, council, 'received'),
    },
    isOfCouncil: true,
  }),
  petitionSplit: async (program, _role, council) => ({
    input: {
      petitionId: await petitionIn(program, council, 'received'),
      parts: [
        { title: 'Đường', text: 'Sửa đường.' },
        { title: 'Cầu', text: 'Sửa cầu.' },
      ],
    },
    isOfCouncil: true,
  }),
  petitionDivert: async (program, _role, council) => ({
    input: {
      petitionId: await petitionIn(program, council, 'received'),
      track: 'COMPLAINT',
      toBodyId: council.bodies.AGENCY,
    },
    isOfCouncil: true,
  }),
  petitionWithdraw: async (program, _role, council) => ({
    input: { petitionId: await petitionIn(program, council, 'received'), reason: 'Cử tri rút.' },
    isOfCouncil: true,
  }),
  petitionReopen: async (program, _role, council) => ({
    input: { petitionId: await petitionIn(program, council, 'answered'), reason: 'Chưa xong.' },
    isOfCouncil: true,
  }),
  petitionCorrect: async (program, _role, council) => ({
    input: {
      petitionId: await petitionIn(program, council, 'received'),
      field: 'TITLE',
      value: 'Đường liên thôn',
      reason: 'Ghi nhầm.',
    },
    isOfCouncil: true,
  }),
  // A group and a report name no council: they are always of the own one.
  issueGroupForm: async (program, _role, council) => ({
    input: {
      title: 'Giao thông',
      petitionIds: [await petitionIn(program, council, 'classified')],
    },
    isOfCouncil: false,
  }),
  issueGroupExtend: async (program, _role, council) => ({
    input: {
      groupId: await groupIn(program, council),
      petitionIds: [await petitionIn(program, council, 'classified')],
    },
    isOfCouncil: true,
  }),
  issueGroupForward: async (program, _role, council) => ({
    input: { groupId: await groupIn(program, council), toBodyId: council.bodies.AGENCY },
    isOfCouncil: true,
  }),
  groupDigestSubmit: async (program, role, council) => ({
    input: {
      voterContactId: await contactIn(program, council, 'held'),
      petitionIds: [await petitionIn(program, council, 'received')],
      statedUtterances: 2,
      statedPetitions: 1,
      ...inTheNameOf(role, council.bodies.DELEGATE_GROUP),
    },
    isOfCouncil: false,
  }),
  synthesisReportIssue: async (program, _role, council, number) => ({
    input: {
      sessionId: await sessionOf(program, council, number),
      phase: 'BEFORE_OPENING',
      groupIds: [await groupIn(program, council)],
    },
    isOfCouncil: false,
  }),
  petitionAssign: async (program, role, council) => ({
    input: {
      petitionId: await petitionIn(
        program,
        council,
        'acknowledged',
        role === 'agency' ? council.bodies.AGENCY : council.bodies.PEOPLES_COMMITTEE,
      ),
      leadBodyId: council.bodies.AGENCY,
      ...inTheNameOf(role, council.bodies.PEOPLES_COMMITTEE),
    },
    isOfCouncil: true,
  }),
  coordinationRequest: async (program, role, council) => ({
    input: {
      petitionId: await petitionIn(program, council, 'acknowledged', holderFor(role, council)),
      ofBodyId:
        role === 'peoples_committee' ? council.bodies.AGENCY : council.bodies.PEOPLES_COMMITTEE,
      question: 'Đã có dự toán chưa?',
      ...inTheNameOf(role, council.bodies.AGENCY),
    },
    isOfCouncil: true,
  }),
  coordinationAnswer: async (program, role, council) => {
    const [holder, partner] =
      role === 'peoples_committee'
        ? [council.bodies.AGENCY, council.bodies.PEOPLES_COMMITTEE]
        : [council.bodies.PEOPLES_COMMITTEE, council.bodies.AGENCY];
    const petitionId = await petitionIn(program, council, 'acknowledged', holder);
    await record(program, council.tokens.office, 'coordinationRequest', {
      petitionId,
      byBodyId: holder,
      ofBodyId: partner,
      question: 'Đã có dự toán chưa?',
    });
    return {
      input: { petitionId, text: 'Đã có.', ...inTheNameOf(role, partner) },
      isOfCouncil: true,
    };
  },
  milestoneReport: async (program, role, council) => {
    const holder = holderFor(role, council);
    const petitionId = await petitionIn(program, council, 'acknowledged', holder);
    await record(program, council.tokens.office, 'petitionAnswer', {
      petitionId,
      byBodyId: holder,
      text: 'Sẽ sửa.',
      claim: 'IN_PROGRESS',
      roadmap: [{ task: 'Sửa', dueOn: '2022-06-30' }],
    });
    return {
      input: { petitionId, milestone: 1, isDone: true, ...inTheNameOf(role, holder) },
      isOfCouncil: true,
    };
  },
  replyDeadlineExtend: async (program, _role, council) => ({
    input: {
      petitionId: await petitionIn(program, council, 'acknowledged'),
      dueOn: '2030-12-31',
      reason: 'Chờ thẩm định.',
    },
    isOfCouncil: true,
  }),
  urgingLetterSend: async (program, _role, council) => ({
    input: { petitionId: await petitionIn(program, council, 'forwarded') },
    isOfCouncil: true,
  }),
  outcomeAssess: async (program, _role, council) => ({
    input: {
      petitionId: await petitionIn(program, council, 'answered'),
      verdict: 'UNCLEAR',
      outcome: 'UNRESOLVED',
    },
    isOfCouncil: true,
  }),
  resultPublish: async (program, role, council) => ({
    input: {
      petitionId: await petitionIn(program, council, 'answered', holderFor(role, council)),
      url: 'https://hdnd.vidu.gov.vn/ket-qua/1',
    },
    isOfCouncil: true,
  }),
  complaintSettle: async (program, _role, council) => ({
    input: { complaintId: await complaintIn(program, council), result: 'Đã giải quyết.' },
    isOfCouncil: true,
  }),
  anomalyConfirm: onAnomaly,
  anomalyDismiss: onAnomaly,
  votersInform: async (program, role, council) => ({
    input: {
      petitionId: await petitionIn(program, council, 'answered', holderFor(role, council)),
      channel: 'MEETING',
    },
    isOfCouncil: true,
  }),
};

/** One word for what became of a command. */
function outcomeOf({ data, errors }: Answer): string {
  const code = errors?.[0]?.extensions['code'] ?? data.result.userErrors[0]?.code;
  return typeof code === 'string' ? code : 'RECORDED';
}

/** Of another council's matters nobody but an administrator knows that they exist. */
function abroad(command: PeoplesCommand, role: TokenRole): string {
  if (cannot[command]?.includes(role)) return 'PETITION_NOT_FOUND';
  if (!allowed[command].includes(role)) return 'FORBIDDEN';
  if (role === 'admin') return 'RECORDED';
  const isNew = command === 'bodyRegister' || command === 'ruleAdopt';
  if (isNew) return 'FORBIDDEN';
  if (command === 'sessionPublish') return 'SESSION_NOT_FOUND';
  if (command === 'voterContactHold' || command === 'minutesFile') return 'CONTACT_NOT_FOUND';
  if (command.startsWith('issueGroup')) return 'GROUP_NOT_FOUND';
  if (command === 'complaintSettle') return 'COMPLAINT_NOT_FOUND';
  if (command.startsWith('anomaly')) return 'ANOMALY_NOT_FOUND';
  // An office that names a body of a foreign council would be told so; the petition is asked for first.
  return 'PETITION_NOT_FOUND';
}

function atHome(command: PeoplesCommand, role: TokenRole): string {
  if (cannot[command]?.includes(role)) return 'NOT_A_UNIT_OF_THE_HOLDER';
  return allowed[command].includes(role) ? 'RECORDED' : 'FORBIDDEN';
}

describe('the access table of commands', () => {
  it.each(peoplesCommands)('lets each role do exactly what it may: %s', async (command) => {
    const program = await served();
    const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const at: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const [number, role] of tokenRoles.entries()) {
      const here = await trials[command](program, role, own, number + 1);
      at[`${role} at home`] = outcomeOf(await send(program, own.tokens[role], command, here.input));
      expected[`${role} at home`] = atHome(command, role);
      const there = await trials[command](program, role, other, number + 1);
      if (!there.isOfCouncil) continue;
      const head = await program.app.ports.events.head();
      const answer = await send(program, own.tokens[role], command, there.input);
      at[`${role} abroad`] = outcomeOf(answer);
      expected[`${role} abroad`] = abroad(command, role);
      if (outcomeOf(answer) !== 'RECORDED')
        expect(await program.app.ports.events.head()).toEqual(head);
    }
    const { input } = await trials[command](program, 'office', own, 100);
    at['without a token'] = outcomeOf(await send(program, null, command, input));
    expected['without a token'] = 'UNAUTHENTICATED';
    expect(at).toEqual(expected);
  });

  it('lets only an office act in the name of another body', async () => {
    const program = await served();
    const { tokens, bodies } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const input = { title: 'Điện', text: 'Điện yếu.', byBodyId: bodies.DELEGATE_GROUP };
    const by = async (role: TokenRole) =>
      outcomeOf(await send(program, tokens[role], 'petitionReceive', input));
    expect([await by('office'), await by('delegate_group'), await by('front')]).toEqual([
      'RECORDED',
      'RECORDED',
      'FORBIDDEN',
    ]);
  });

  it('knows no body of a council that is neither above nor below', async () => {
    const program = await served();
    const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const below = await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', own.id);
    const forward = async (toBodyId: string) =>
      outcomeOf(
        await send(program, own.tokens.office, 'petitionForward', {
          petitionId: await petitionIn(program, own, 'classified'),
          toBodyId,
        }),
      );
    expect([
      await forward(other.bodies.AGENCY),
      await forward('body-unknown'),
      await forward(below.bodies.PEOPLES_COMMITTEE),
    ]).toEqual(['BODY_OF_ANOTHER_COUNCIL', 'BODY_NOT_FOUND', 'RECORDED']);
  });

  it('keeps a new council from its offices', async () => {
    const program = await served();
    const { tokens, id } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const input = { name: 'HĐND xã', kind: 'PEOPLES_COUNCIL', level: 'COMMUNE', parentId: id };
    expect(outcomeOf(await send(program, tokens.office, 'bodyRegister', input))).toBe('FORBIDDEN');
    expect(outcomeOf(await send(program, tokens.admin, 'bodyRegister', input))).toBe('RECORDED');
  });
});
