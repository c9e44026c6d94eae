import { type CommandName, commandNames } from '../../src/domain/access';
import { Role } from '../../schema/events/vocabulary';
import {
  contactIn,
  type Council,
  petitionIn,
  registerCouncil,
  send,
  sessionOf,
} from '../support/councils';
import { type Answer, served, type Served } from '../support/served';

type TokenRole = Exclude<Role, 'system'>;
const roles = Object.values(Role).filter((role) => role !== Role.SYSTEM);

/** What the program does by itself has no mutation. */
type PeoplesCommand = Exclude<CommandName, 'petitionMarkReRaised'>;
const peoplesCommands = commandNames.filter(
  (name): name is PeoplesCommand => name !== 'petitionMarkReRaised',
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
};

type Trial = Readonly<{ input: Readonly<Record<string, unknown>>; isOfCouncil: boolean }>;

/** The body that the petition is put with, so that the role is the one that may act. */
const holderFor = (role: TokenRole, { bodies }: Council): string =>
  role === 'peoples_committee' ? bodies.PEOPLES_COMMITTEE : bodies.AGENCY;

/** The body in whose name the role acts on a matter held by `holder`. */
const inTheNameOf = (role: TokenRole, holder: string) =>
  role === 'office' ? { byBodyId: holder } : {};

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
  if (!allowed[command].includes(role)) return 'FORBIDDEN';
  if (role === 'admin') return 'RECORDED';
  const isNew = command === 'bodyRegister' || command === 'ruleAdopt';
  if (isNew) return 'FORBIDDEN';
  if (command === 'sessionPublish') return 'SESSION_NOT_FOUND';
  if (command === 'voterContactHold' || command === 'minutesFile') return 'CONTACT_NOT_FOUND';
  // An office that names a body of a foreign council would be told so; the petition is asked for first.
  return 'PETITION_NOT_FOUND';
}

describe('the access table of commands', () => {
  it.each(peoplesCommands)('lets each role do exactly what it may: %s', async (command) => {
    const program = await served();
    const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const at: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const [number, role] of roles.entries()) {
      const here = await trials[command](program, role, own, number + 1);
      at[`${role} at home`] = outcomeOf(await send(program, own.tokens[role], command, here.input));
      expected[`${role} at home`] = allowed[command].includes(role) ? 'RECORDED' : 'FORBIDDEN';
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
