import { readAccess } from '../../src/domain/access';
import {
  complaintIn,
  digestIn,
  type Council,
  groupIn,
  petitionIn,
  record,
  registerCouncil,
  sessionOf,
  type TokenRole,
  tokenRoles,
} from '../support/councils';
import { served, type Served } from '../support/served';

type World = Readonly<{
  program: Served;
  own: Council;
  /** Petitions by where they are. */
  ids: Readonly<Record<Place, string>>;
}>;
type Place = 'at the own agency' | 'at the own UBND' | 'of a council below' | 'of another council';
const places: readonly Place[] = [
  'at the own agency',
  'at the own UBND',
  'of a council below',
  'of another council',
];

/** The petitions that each role of a council sees: nothing else exists for it. */
const visible: Readonly<Record<TokenRole, readonly Place[] | 'FORBIDDEN'>> = {
  office: ['at the own agency', 'at the own UBND', 'of a council below'],
  delegate: ['at the own agency', 'at the own UBND'],
  delegate_group: ['at the own agency', 'at the own UBND'],
  front: ['at the own agency', 'at the own UBND'],
  peoples_committee: ['at the own agency', 'at the own UBND'],
  agency: ['at the own agency'],
  standing_committee: ['at the own agency', 'at the own UBND', 'of a council below'],
  committee: ['at the own agency', 'at the own UBND'],
  inspector: ['at the own agency', 'at the own UBND', 'of a council below'],
  auditor: ['at the own agency', 'at the own UBND', 'of a council below'],
  admin: 'FORBIDDEN',
};

/** Who may know the voters of the own council; of councils below nobody may. */
const knowsVoters: readonly TokenRole[] = ['office', 'delegate_group', 'front'];

/** Who still follows what became of a petition that was diverted. */
const readsDiverted: readonly TokenRole[] = ['office', 'standing_committee'];

async function world(): Promise<World> {
  const program = await served();
  const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  const below = await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', own.id);
  const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
  const ids = {
    'at the own agency': await petitionIn(program, own, 'acknowledged'),
    'at the own UBND': await petitionIn(program, own, 'acknowledged', own.bodies.PEOPLES_COMMITTEE),
    'of a council below': await petitionIn(program, below, 'acknowledged'),
    'of another council': await petitionIn(program, other, 'acknowledged'),
  };
  return { program, own, ids };
}

const codeOf = (errors: Awaited<ReturnType<Served['ask']>>['errors']) =>
  errors?.[0]?.extensions['code'];

/** The places of the petitions that a question answers for, one by one. */
async function seenOneByOne(
  { program, ids }: World,
  token: string | null,
  question: string,
): Promise<unknown> {
  const seen: Place[] = [];
  for (const place of places) {
    const { data, errors } = await program.ask(token, question, { id: ids[place] });
    if (errors) return codeOf(errors);
    if (data.found !== null) seen.push(place);
  }
  return seen;
}

const questions = {
  'petition by id': 'query ($id: ID!) { found: petition(id: $id) { code } }',
  node: 'query ($id: ID!) { found: node(id: $id) { id } }',
  history: 'query ($id: ID!) { found: history(subjectId: $id, first: 1) { totalCount } }',
} as const;

describe('the access table of reads', () => {
  it('shows each role the petitions that it may see, and no others', async () => {
    const here = await world();
    const { program, own, ids } = here;
    for (const role of tokenRoles) {
      const token = own.tokens[role];
      const expected = visible[role];
      for (const question of Object.values(questions))
        expect([role, question, await seenOneByOne(here, token, question)]).toEqual([
          role,
          question,
          expected,
        ]);
      const list = await program.ask(
        token,
        '{ petitions(first: 100) { totalCount nodes { id } } }',
      );
      if (expected === 'FORBIDDEN') expect(codeOf(list.errors)).toBe('FORBIDDEN');
      else
        expect([role, list.data.petitions.totalCount, list.data.petitions.nodes]).toEqual([
          role,
          expected.length,
          expect.arrayContaining(expected.map((place) => ({ id: ids[place] }))),
        ]);
    }
  });

  it('finds a petition by its code only where it may be seen, in filters too', async () => {
    const { program, own, ids } = await world();
    const all = await program.ask(
      own.tokens.office,
      'query ($id: ID!) { petition(id: $id) { code } }',
      { id: ids['at the own UBND'] },
    );
    const code = all.data.petition.code as string;
    const byCode = async (role: TokenRole) =>
      (await program.ask(own.tokens[role], `{ petition(code: "${code}") { code } }`)).data.petition;
    expect(await byCode('delegate')).toEqual({ code });
    expect(await byCode('agency')).toBeNull();
    const counted = await program.ask(
      own.tokens.agency,
      'query ($id: ID!) { petitions(first: 1, filter: { holderId: $id }) { totalCount } }',
      { id: own.bodies.PEOPLES_COMMITTEE },
    );
    expect(counted.data.petitions.totalCount).toBe(0);
  });

  it('counts workloads over visible petitions only', async () => {
    const { program, own } = await world();
    const question = '{ replyWorkload { body { name } held } }';
    const heldBy = async (role: TokenRole) => {
      const { data, errors } = await program.ask(own.tokens[role], question);
      if (errors) return codeOf(errors);
      const rows = data.replyWorkload as { body: { name: string }; held: number }[];
      return rows.filter(({ held }) => held > 0).map(({ body, held }) => [body.name, held]);
    };
    const ownOnes = [
      ['HĐND huyện H: AGENCY', 1],
      ['HĐND huyện H: PEOPLES_COMMITTEE', 1],
    ];
    const withBelow = [...ownOnes, ['HĐND xã C1: AGENCY', 1]];
    const expected: Readonly<Record<TokenRole, unknown>> = {
      office: withBelow,
      delegate: ownOnes,
      delegate_group: ownOnes,
      front: ownOnes,
      peoples_committee: ownOnes,
      agency: [['HĐND huyện H: AGENCY', 1]],
      standing_committee: withBelow,
      committee: ownOnes,
      inspector: withBelow,
      auditor: withBelow,
      admin: 'FORBIDDEN',
    };
    for (const role of tokenRoles)
      expect([role, await heldBy(role)]).toEqual([role, expected[role]]);
  });

  it('opens voters’ personal data for the recorders of the own council only', async () => {
    const { program, own, ids } = await world();
    const question = 'query ($id: ID!) { petition(id: $id) { text voter { name address phone } } }';
    const voterFor = async (role: TokenRole, place: Place) =>
      (await program.ask(own.tokens[role], question, { id: ids[place] })).data.petition?.voter;
    const voter = { name: 'Cử tri A', address: 'Thôn 1', phone: '0900000000' };
    for (const role of tokenRoles)
      if (visible[role] !== 'FORBIDDEN')
        expect([role, await voterFor(role, 'at the own agency')]).toEqual([
          role,
          knowsVoters.includes(role) ? voter : null,
        ]);
    for (const role of ['office', 'inspector', 'auditor', 'standing_committee'] as const)
      expect([role, await voterFor(role, 'of a council below')]).toEqual([role, null]);
  });

  it('shows the public bodies and sessions, and nothing else', async () => {
    const { program, own, ids } = await world();
    await record(program, own.tokens.office, 'sessionRegister', {
      term: 'XXI',
      number: 3,
      kind: 'REGULAR',
      from: '2021-12-16',
      to: '2021-12-17',
    });
    const open = await program.ask(
      null,
      '{ viewer { id } bodies(first: 1) { totalCount } sessions(first: 1) { totalCount nodes { number council { name } } } }',
    );
    expect(open.data).toEqual({
      viewer: null,
      bodies: { totalCount: 24 },
      sessions: { totalCount: 1, nodes: [{ number: 3, council: { name: 'HĐND huyện H' } }] },
    });
    const closed = [
      '{ rules(first: 1) { totalCount } }',
      '{ petitions(first: 1) { totalCount } }',
      '{ replyWorkload { held } }',
      '{ similarPetitions(text: "điện") { score } }',
      '{ receiptKeys { keyId } }',
      '{ petition(code: "KN-2021-000001") { code } }',
      `{ node(id: "${ids['at the own agency']}") { id } }`,
      `{ history(subjectId: "${own.id}", first: 1) { totalCount } }`,
    ];
    for (const question of closed) {
      const { errors } = await program.ask(null, question);
      expect([question, codeOf(errors)]).toEqual([question, 'UNAUTHENTICATED']);
    }
  });

  it('shows rules, keys and the history of public subjects to every bearer', async () => {
    const { program, own } = await world();
    for (const role of tokenRoles) {
      const { data, errors } = await program.ask(
        own.tokens[role],
        'query ($id: ID!) { rules(first: 1) { totalCount } receiptKeys { algorithm } history(subjectId: $id, first: 1) { totalCount } node(id: $id) { id } }',
        { id: own.id },
      );
      expect([role, errors, data]).toEqual([
        role,
        undefined,
        {
          rules: { totalCount: 10 },
          receiptKeys: [{ algorithm: 'Ed25519' }],
          history: { totalCount: 1 },
          node: { id: own.id },
        },
      ]);
    }
  });

  it('shows groups, reports and complaints to the tokenRoles that read them, of their councils only', async () => {
    const program = await served();
    const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const below = await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', own.id);
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    for (const council of [own, below, other]) {
      await complaintIn(program, council);
      await record(program, council.tokens.office, 'synthesisReportIssue', {
        sessionId: await sessionOf(program, council),
        phase: 'AFTER_CLOSING',
        groupIds: [await groupIn(program, council)],
      });
      await digestIn(program, council);
    }
    const asBelow = ['office', 'standing_committee', 'inspector', 'auditor'];
    const readsComplaints = ['office', 'standing_committee'];
    const list = async (role: TokenRole, field: string) => {
      const question = `{ ${field}(first: 10) { totalCount nodes { council { name } } } }`;
      const { data, errors } = await program.ask(own.tokens[role], question);
      if (errors) return codeOf(errors);
      expect(data[field].nodes).toHaveLength(data[field].totalCount);
      const nodes = data[field].nodes as { council: { name: string } }[];
      return [...new Set(nodes.map(({ council }) => council.name))].sort();
    };
    for (const role of tokenRoles) {
      const councils = asBelow.includes(role) ? ['HĐND huyện H', 'HĐND xã C1'] : ['HĐND huyện H'];
      const expected = role === 'admin' ? 'FORBIDDEN' : councils;
      expect([role, await list(role, 'issueGroups')]).toEqual([role, expected]);
      expect([role, await list(role, 'syntheses')]).toEqual([role, expected]);
      expect([role, await list(role, 'groupDigests')]).toEqual([role, expected]);
      expect([role, await list(role, 'complaints')]).toEqual([
        role,
        readsComplaints.includes(role) ? ['HĐND huyện H'] : 'FORBIDDEN',
      ]);
    }
  });

  it('shows a body what it was asked to work on, as long as it is', async () => {
    const program = await served();
    const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const { tokens, bodies } = own;
    const petitionId = await petitionIn(program, own, 'acknowledged', bodies.PEOPLES_COMMITTEE);
    const sees = async () => {
      const question = `query ($id: ID!) {
        petition(id: $id) { code } petitions(first: 10) { totalCount } history(subjectId: $id, first: 1) { totalCount } }`;
      const { data } = await program.ask(tokens.agency, question, { id: petitionId });
      return [data.petition !== null, data.petitions.totalCount, data.history !== null];
    };
    expect(await sees()).toEqual([false, 0, false]);
    await record(program, tokens.peoples_committee, 'coordinationRequest', {
      petitionId,
      ofBodyId: bodies.AGENCY,
      question: 'Đã có dự toán chưa?',
    });
    expect(await sees()).toEqual([true, 1, true]);
    await record(program, tokens.peoples_committee, 'petitionReturn', {
      petitionId,
      reason: 'Không thuộc thẩm quyền.',
    });
    expect(await sees()).toEqual([false, 0, false]);
  });

  it('hides a diverted petition from everybody but those who read complaints', async () => {
    const program = await served();
    const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const complaintId = await complaintIn(program, own);
    const found = await program.ask(
      own.tokens.office,
      `query ($id: ID!) { node(id: $id) { ... on Complaint { petitionCode track isSettled } } }`,
      { id: complaintId },
    );
    const { petitionCode } = found.data.node;
    expect(found.data.node).toEqual({ petitionCode, track: 'COMPLAINT', isSettled: false });
    const recorded = await program.app.ports.events.readStream(complaintId);
    const { petitionId } = recorded[0]!.event.data as { petitionId: string };
    for (const role of tokenRoles.filter((one) => one !== 'admin')) {
      const { data } = await program.ask(
        own.tokens[role],
        `query ($id: ID!) { petition(code: "${petitionCode}") { id } node(id: $id) { id }
          petitions(first: 5) { totalCount } history(subjectId: $id, first: 1) { totalCount } }`,
        { id: petitionId },
      );
      expect([role, data.petition, data.node, data.petitions.totalCount]).toEqual([
        role,
        null,
        null,
        0,
      ]);
      expect([role, data.history !== null]).toEqual([role, readsDiverted.includes(role)]);
      const elsewhere = await program.ask(
        other.tokens[role],
        'query ($id: ID!) { history(subjectId: $id, first: 1) { totalCount } }',
        { id: petitionId },
      );
      expect([role, elsewhere.data]).toEqual([role, { history: null }]);
    }
  });

  it('knows every read of the table', () => {
    expect(Object.keys(readAccess).sort()).toEqual([
      'anomalies',
      'bodies',
      'complaints',
      'figures',
      'groupDigests',
      'historyOfPublicSubjects',
      'issueGroups',
      'petitions',
      'receiptKeys',
      'replyWorkload',
      'rules',
      'sessions',
      'similarPetitions',
      'syntheses',
      'voter',
      'voterContacts',
    ]);
  });
});
