import { Role } from '../../schema/events/vocabulary';
import { type DemonstrationServed, serveDemonstration } from './demonstration-store';

let program: DemonstrationServed;
let office: string;

beforeAll(async () => {
  program = await serveDemonstration();
  office = await program.tokenFor(Role.OFFICE, 'Văn phòng HĐND và UBND huyện');
});

afterAll(() => program.stop());

const chainOf = async (code: string, token = office): Promise<unknown> =>
  program.ask(
    token,
    `{ petition(code: "${code}") { recurrence {
      timesRaised since sessions { number }
      occurrences {
        raisedOn hasNewFacts session { number }
        petition { code isAnsweredLate timesReRaised }
        answers { answeredOn claim by { name } }
      }
    } } }`,
  );

const land = { name: 'Phòng Tài nguyên và Môi trường' };
const committee = { name: 'UBND huyện' };
const projects = { name: 'Ban QLDA các công trình' };

const landPapers = {
  timesRaised: 3,
  since: '2021-11-25',
  sessions: [{ number: 3 }, { number: 4 }, { number: 5 }],
  occurrences: [
    {
      raisedOn: '2021-11-25',
      hasNewFacts: null,
      session: { number: 3 },
      petition: { code: 'KN-2021-000003', isAnsweredLate: true, timesReRaised: 2 },
      answers: [{ answeredOn: '2022-03-15', claim: 'EXPLAINED', by: land }],
    },
    {
      raisedOn: '2022-06-22',
      hasNewFacts: false,
      session: { number: 4 },
      petition: { code: 'KN-2022-000001', isAnsweredLate: false, timesReRaised: 1 },
      answers: [{ answeredOn: '2022-08-18', claim: 'EXPLAINED', by: land }],
    },
    {
      raisedOn: '2022-11-24',
      hasNewFacts: true,
      session: { number: 5 },
      petition: { code: 'KN-2022-000007', isAnsweredLate: false, timesReRaised: 0 },
      answers: [
        { answeredOn: '2023-01-16', claim: 'IN_PROGRESS', by: committee },
        { answeredOn: '2023-05-26', claim: 'RESOLVED', by: committee },
      ],
    },
  ],
};

const ford = {
  timesRaised: 2,
  since: '2021-11-28',
  sessions: [{ number: 3 }, { number: 4 }],
  occurrences: [
    {
      raisedOn: '2021-11-28',
      hasNewFacts: null,
      session: { number: 3 },
      petition: { code: 'KN-2021-000010', isAnsweredLate: false, timesReRaised: 1 },
      answers: [{ answeredOn: '2022-02-09', claim: 'IN_PROGRESS', by: projects }],
    },
    {
      raisedOn: '2022-06-23',
      hasNewFacts: true,
      session: { number: 4 },
      petition: { code: 'KN-2022-000002', isAnsweredLate: false, timesReRaised: 0 },
      answers: [{ answeredOn: '2022-07-29', claim: 'RESOLVED', by: projects }],
    },
  ],
};

describe('what comes back in the demonstration', () => {
  it.each(['KN-2021-000003', 'KN-2022-000001', 'KN-2022-000007'])(
    'is a matter raised three times, from %s as from its others',
    async (code) => {
      expect(await chainOf(code)).toEqual({ data: { petition: { recurrence: landPapers } } });
    },
  );

  it.each(['KN-2021-000010', 'KN-2022-000002'])(
    'is a promise that was not kept in time, from %s as from the other',
    async (code) => {
      expect(await chainOf(code)).toEqual({ data: { petition: { recurrence: ford } } });
    },
  );

  it('is shown to an agency as far as it holds it', async () => {
    const agency = await program.tokenFor(Role.AGENCY, land.name);
    expect(await chainOf('KN-2022-000001', agency)).toMatchObject({
      data: { petition: { recurrence: { timesRaised: 2, since: '2021-11-25' } } },
    });
  });

  it('is nothing else', async () => {
    const { data } = await program.ask(
      office,
      '{ petitions(first: 100) { nodes { code recurrence { timesRaised } } } }',
    );
    const { nodes } = (data as { petitions: { nodes: readonly Listed[] } }).petitions;
    const inChains = nodes.flatMap(({ code, recurrence }) => (recurrence === null ? [] : code));
    expect(inChains.sort()).toEqual([
      'KN-2021-000003',
      'KN-2021-000010',
      'KN-2022-000001',
      'KN-2022-000002',
      'KN-2022-000007',
    ]);
  });
});

type Listed = Readonly<{ code: string; recurrence: object | null }>;
