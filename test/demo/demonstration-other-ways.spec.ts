import { Role } from '../../schema/events/vocabulary';
import { type DemonstrationServed, serveDemonstration } from './demonstration-store';

let program: DemonstrationServed;
let office: string;

beforeAll(async () => {
  program = await serveDemonstration();
  office = await program.tokenFor(Role.OFFICE, 'Văn phòng HĐND và UBND huyện');
});

afterAll(() => program.stop());

const asked = (token: string, query: string) => program.ask(token, query);

const petitionsOfSession6 = [
  ['KN-2023-000001', 'ACKNOWLEDGED'],
  ['KN-2023-000002', 'SPLIT'],
  ['KN-2023-000003', 'WITHDRAWN'],
  ['KN-2023-000005', 'ACKNOWLEDGED'],
  ['KN-2023-000006', 'ACKNOWLEDGED'],
  ['KN-2023-000007', 'ACKNOWLEDGED'],
  ['KN-2023-000008', 'MERGED'],
  ['KN-2023-000009', 'RECEIVED'],
  ['KN-2023-000010', 'ACKNOWLEDGED'],
  ['KN-2023-000011', 'ACKNOWLEDGED'],
  ['KN-2023-000012', 'ACKNOWLEDGED'],
];

type Sessions = { sessions: { nodes: readonly { id: string; number: number }[] } };
type Petitions = { petitions: { nodes: readonly { code: string; routing: string }[] } };

describe('the petitions before the sixth session', () => {
  it('end in every way that there is, but for the one that became a complaint', async () => {
    const sessions = await asked(office, '{ sessions(first: 100) { nodes { id number } } }');
    const { id } = (sessions.data as Sessions).sessions.nodes.find(({ number }) => number === 6)!;
    const { data } = await asked(
      office,
      `{ petitions(first: 100, filter: { sessionId: "${id}" }) { nodes { code routing } } }`,
    );
    const { nodes } = (data as Petitions).petitions;
    expect(nodes.map(({ code, routing }) => [code, routing]).sort()).toEqual(petitionsOfSession6);
  });

  it.each([
    ['mergedInto { intoCode } absorbed { code }', 'KN-2023-000008', 'KN-2023-000001'],
    ['parts { code } splitFrom { code }', 'KN-2023-000011', 'KN-2023-000002'],
    ['parts { code } splitFrom { code }', 'KN-2023-000012', 'KN-2023-000002'],
  ])('tell by %s where %s and %s lead', async (fields, later, earlier) => {
    const both = `{ later: petition(code: "${later}") { ${fields} }
      earlier: petition(code: "${earlier}") { ${fields} } }`;
    const { data, errors } = await asked(office, both);
    expect(errors).toBeUndefined();
    const ends = data as Record<'later' | 'earlier', object>;
    expect(JSON.stringify(ends.later)).toContain(earlier);
    expect(JSON.stringify(ends.earlier)).toContain(later);
  });
});

describe('the denunciation among them', () => {
  const complaints = '{ complaints(first: 5) { nodes { petitionCode isSettled settledOn } } }';
  const petition = '{ petition(code: "KN-2023-000004") { code } }';

  it('is watched until it was settled', async () => {
    expect(await asked(office, complaints)).toEqual({
      data: {
        complaints: {
          nodes: [{ petitionCode: 'KN-2023-000004', isSettled: true, settledOn: '2023-08-25' }],
        },
      },
    });
  });

  it('is no petition any more, and hidden from whoever does not watch it', async () => {
    expect(await asked(office, petition)).toEqual({ data: { petition: null } });
    const inspector = await program.tokenFor(Role.INSPECTOR, 'Thường trực HĐND huyện');
    expect(await asked(inspector, petition)).toEqual({ data: { petition: null } });
    expect(await asked(inspector, complaints)).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });
});

describe('what a Board said of anomalies', () => {
  it('is that one is one and another is none', async () => {
    const { data } = await asked(
      office,
      `{ anomalies(first: 5, filter: { kinds: [REPLY_LATE, PING_PONG] }) {
        nodes { kind petition { code } judgement { isConfirmed judgedOn by { name } } } } }`,
    );
    const judged = (isConfirmed: boolean) => ({
      isConfirmed,
      judgedOn: '2023-06-20',
      by: { name: 'Ban Kinh tế - Xã hội HĐND huyện' },
    });
    expect(data).toEqual({
      anomalies: {
        nodes: [
          { kind: 'REPLY_LATE', petition: { code: 'KN-2021-000003' }, judgement: judged(true) },
          { kind: 'PING_PONG', petition: { code: 'KN-2021-000009' }, judgement: judged(false) },
        ],
      },
    });
  });
});
