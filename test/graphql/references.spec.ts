import {
  contactIn,
  type Council,
  groupIn,
  petitionIn,
  record,
  registerCouncil,
  send,
  sessionOf,
} from '../support/councils';
import { served } from '../support/served';

/** What a council has that others may name. */
type Place = Council &
  Readonly<{ sessionId: string; contactId: string; groupId: string; petitionId: string }>;

async function world() {
  const program = await served();
  const placed = async (name: string): Promise<Place> => {
    const council = await registerCouncil(program, name, 'DISTRICT');
    return {
      ...council,
      sessionId: await sessionOf(program, council),
      contactId: await contactIn(program, council, 'held'),
      groupId: await groupIn(program, council),
      petitionId: await petitionIn(program, council, 'classified'),
    };
  };
  return { program, own: await placed('HĐND huyện H'), other: await placed('HĐND thị xã Y') };
}

type Input = Readonly<Record<string, unknown>>;
type Case = readonly [mutation: string, input: Input, code: string, field: string];

const letter = { title: 'Đường', text: 'Sửa đường.' };
const [noBody, foreignBody, noCouncil, noSession, noPetition] = [
  'BODY_NOT_FOUND',
  'BODY_OF_ANOTHER_COUNCIL',
  'COUNCIL_NOT_FOUND',
  'SESSION_NOT_FOUND',
  'PETITION_NOT_FOUND',
];

/** A step with a petition that names a body: one that is not there, and one of a council beside. */
const bodiesNamed = (
  mutation: string,
  input: Input,
  field: string,
  { bodies }: Place,
  named: (bodyId: string) => unknown = (bodyId) => bodyId,
): readonly Case[] => [
  [mutation, { ...input, [field]: named('body-none') }, noBody, field],
  [mutation, { ...input, [field]: named(bodies.AGENCY) }, foreignBody, field],
];

const communes = (mutation: string, input: Input, own: Place, other: Place): readonly Case[] => {
  const at = (communeId: string) => ({ communeId, place: 'Xã', on: '2021-10-29', utterances: 1 });
  const plan = mutation === 'voterContactPlan';
  const points = (communeId: string) => ({
    ...input,
    points: [at(own.id), at(communeId)].map(({ utterances, ...point }) =>
      plan ? point : { ...point, utterances },
    ),
  });
  return [
    [mutation, points(own.bodies.AGENCY), noCouncil, 'points.communeId'],
    [mutation, points(other.id), foreignBody, 'points.communeId'],
  ];
};

const ofPetitions = (own: Place, other: Place, heldId: string): readonly Case[] => {
  const { petitionId } = own;
  const held = { petitionId: heldId, byBodyId: own.bodies.PEOPLES_COMMITTEE };
  const lead = { ...held, leadBodyId: own.bodies.AGENCY };
  const correction = { petitionId, reason: 'Ghi nhầm.' };
  return [
    ['petitionReceive', { ...letter, sessionId: other.sessionId }, noSession, 'sessionId'],
    ['petitionReceive', { ...letter, communeId: own.bodies.AGENCY }, noCouncil, 'communeId'],
    ['petitionReceive', { ...letter, communeId: other.id }, foreignBody, 'communeId'],
    [
      'petitionReceive',
      { ...letter, contact: { contactId: other.contactId } },
      'CONTACT_NOT_FOUND',
      'contact.contactId',
    ],
    ...[other.petitionId, 'petition-none', own.groupId].map((id): Case => [
      'petitionReceive',
      { ...letter, reRaises: { petitionIds: [petitionId, id], hasNewFacts: false } },
      noPetition,
      'reRaises.petitionIds',
    ]),
    ...bodiesNamed('petitionReceive', letter, 'byBodyId', other),
    ...bodiesNamed('petitionForward', { petitionId }, 'toBodyId', other),
    ...bodiesNamed('petitionDivert', { petitionId, track: 'COMPLAINT' }, 'toBodyId', other),
    ...bodiesNamed(
      'petitionAnswerOnSpot',
      { petitionId, text: 'Sẽ sửa.', claim: 'EXPLAINED' },
      'answeredByBodyId',
      other,
    ),
    ...bodiesNamed('petitionReturn', { ...held, reason: 'Nhầm.' }, 'competentBodyId', other),
    ...bodiesNamed('petitionAssign', lead, 'coordinatingBodyIds', other, (bodyId) => [
      own.bodies.FATHERLAND_FRONT,
      bodyId,
    ]),
    ...bodiesNamed('coordinationRequest', { ...held, question: 'Khi nào?' }, 'ofBodyId', other),
    [
      'petitionCorrect',
      { ...correction, field: 'SESSION', value: other.sessionId },
      noSession,
      'sessionId',
    ],
    ['petitionCorrect', { ...correction, field: 'COMMUNE', value: other.id }, foreignBody, 'value'],
  ];
};

const ofTheRest = (own: Place, other: Place): readonly Case[] => {
  const contact = { kind: 'THEMATIC', points: [] };
  const group = (petitionId: string) => ({ petitionIds: [own.petitionId, petitionId] });
  const form = { title: 'Đường' };
  const report = { phase: 'AFTER_CLOSING', sessionId: own.sessionId, groupIds: [own.groupId] };
  return [
    ...communes('voterContactPlan', contact, own, other),
    ...communes('voterContactHold', { contactId: own.contactId }, own, other),
    ['issueGroupForm', { ...form, ...group('petition-none') }, noPetition, 'petitionIds'],
    ['issueGroupForm', { ...form, ...group(other.petitionId) }, noPetition, 'petitionIds'],
    [
      'issueGroupForm',
      { ...form, petitionIds: [own.petitionId], sessionId: other.sessionId },
      noSession,
      'sessionId',
    ],
    [
      'issueGroupExtend',
      { groupId: own.groupId, ...group(other.petitionId) },
      noPetition,
      'petitionIds',
    ],
    ...bodiesNamed('issueGroupForward', { groupId: own.groupId }, 'toBodyId', other),
    ['synthesisReportIssue', { ...report, sessionId: other.sessionId }, noSession, 'sessionId'],
    ...[other.groupId, 'group-none', own.petitionId].map((id): Case => [
      'synthesisReportIssue',
      { ...report, groupIds: [own.groupId, id] },
      'GROUP_NOT_FOUND',
      'groupIds',
    ]),
  ];
};

describe('what a command refers to', () => {
  it('must be there, and of the own council or of one in line with it', async () => {
    const { program, own, other } = await world();
    const holder = own.bodies.PEOPLES_COMMITTEE;
    const heldId = await petitionIn(program, own, 'acknowledged', holder);
    const cases = [...ofPetitions(own, other, heldId), ...ofTheRest(own, other)];
    const head = await program.app.ports.events.head();
    const found: unknown[] = [];
    for (const [mutation, input] of cases) {
      const { data } = await send(program, own.tokens.office, mutation, input);
      const [error] = data.result.userErrors as readonly Input[];
      found.push([mutation, input, error?.['code'], error?.['field']]);
    }
    expect(found).toEqual(cases);
    expect(await program.app.ports.events.head()).toEqual(head);
  });

  it('of a new body or rule is a council, and a body that is there', async () => {
    const { program, own } = await world();
    const body = { name: 'Phòng Y tế', kind: 'AGENCY', level: 'DISTRICT' };
    const rule = {
      validFrom: '2022-01-01',
      basis: 'Quy chế',
      evidence: 'LAW',
      replyDeadline: { days: 30, unit: 'WORKING_DAY' },
    };
    const head = await program.app.ports.events.head();
    const refusal = async (mutation: string, input: Input) => {
      const { data } = await send(program, own.tokens.admin, mutation, input);
      const [{ code, field }] = data.result.userErrors;
      return [code, field];
    };
    expect([
      await refusal('bodyRegister', { ...body, parentId: own.id }),
      await refusal('bodyRegister', { ...body, parentId: own.id, councilId: own.bodies.AGENCY }),
      await refusal('bodyRegister', { ...body, parentId: 'body-none', councilId: own.id }),
      await refusal('ruleAdopt', { ...rule, councilId: own.bodies.AGENCY }),
      await refusal('ruleAdopt', { ...rule, councilId: 'body-none' }),
    ]).toEqual([
      [noCouncil, 'councilId'],
      [noCouncil, 'councilId'],
      [noBody, 'parentId'],
      [noCouncil, 'councilId'],
      [noCouncil, 'councilId'],
    ]);
    expect(await program.app.ports.events.head()).toEqual(head);
  });

  it('may be a session with the number of another one, where council, term or kind differ', async () => {
    const { program, own } = await world();
    const session = { number: 3, from: '2021-12-16', to: '2021-12-17' };
    for (const named of [
      { term: 'XXI', kind: 'THEMATIC' },
      { term: 'XX', kind: 'REGULAR' },
    ])
      await record(program, own.tokens.office, 'sessionRegister', { ...session, ...named });
  });
});
