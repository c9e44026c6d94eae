import type { PetitionRow } from '../../projections/petition-board/row';
import { Role, Tier } from '../../schema/events/vocabulary';
import { petitionTexts } from '../../scripts/demo/petition-texts';
import type { PetitionText } from '../../scripts/demo/petition-text';
import { textsOfSession3 } from '../../scripts/demo/texts-of-session-3';
import { textsOfSession6 } from '../../scripts/demo/texts-of-session-6';
import type { Application } from '../../src/app/application';
import { listPetitions, petitionByCode } from '../../src/app/read/petition-board';
import { readWorkload } from '../../src/app/read/reply-workload';
import type { Viewer } from '../../src/domain/access';
import { countOfEach, type DemonstrationRunning, runDemonstration } from './demonstration-store';

const today = '2026-11-23';

let running: DemonstrationRunning;
let app: Application;
/** Sees the petitions of all councils: they are below the province's. */
let auditor: Viewer;

beforeAll(async () => {
  running = await runDemonstration();
  app = running.app;
  const { bodies } = await app.references();
  const province = [...bodies.values()].find(({ name }) => name === 'HĐND tỉnh')!;
  auditor = { id: 'auditor', role: Role.AUDITOR, bodyId: province.id, councilId: province.id };
});

afterAll(() => running.stop());

const petitionsOf = async (filter: Parameters<typeof listPetitions>[2]) => {
  const list = await listPetitions(app, auditor, filter);
  const { rows } = await list.page({ by: ['code'], direction: 'ascending' }, null, 100);
  return rows.map(({ row }) => row);
};

const codesOf = (rows: readonly PetitionRow[]) => rows.map(({ code }) => code);

const codes = (year: number, count: number) =>
  Array.from({ length: count }, (_, index) => `KN-${year}-${String(index + 1).padStart(6, '0')}`);

/** Diverted, it is no petition any more. */
const denounced = 'KN-2023-000004';

/** As the list has them: one is gone from it, one was corrected. */
function foundOfSession6(key: string, text: PetitionText): readonly Pick<PetitionText, 'title'>[] {
  if (key === 'T04') return [];
  return [key === 'T10' ? { title: text.title.replace('thôn 2', 'thôn 5') } : text];
}

describe('the petitions of the demonstration', () => {
  it('have running codes in the order of the script', async () => {
    const rows = await petitionsOf({});
    const ofSession6 = codes(2023, 12).filter((code) => code !== denounced);
    expect(codesOf(rows)).toEqual([
      ...codes(2021, 20),
      ...codes(2022, 7),
      ...ofSession6,
      ...codes(2026, 7),
    ]);
    const titles = await Promise.all(rows.map(({ title }) => app.ports.sealer.open(title)));
    const of2022 = ['S01', 'S02', 'S03', 'Y01', 'Y02', 'Y03', 'S04'] as const;
    expect(titles).toEqual(
      [
        ...Object.values(textsOfSession3),
        ...of2022.map((key) => petitionTexts[key]),
        ...Object.entries(textsOfSession6).flatMap(([key, text]) => foundOfSession6(key, text)),
        ...Object.values(petitionTexts).slice(-7),
      ].map(({ title }) => title),
    );
  });

  it('come two from each of the ten communes before the third session', async () => {
    const { sessions, bodies } = await app.references();
    const third = [...sessions.values()].find(({ number }) => number === 3)!;
    const rows = await petitionsOf({ sessionId: third.id });
    const communes = rows.map(({ communeId }) => bodies.get(communeId!)!.name);
    expect(communes).toEqual(
      Array.from({ length: 20 }, (_, index) => `HĐND xã C${1 + Math.floor(index / 2)}`),
    );
    expect(rows.map(({ pointNumber }) => pointNumber)).toEqual(
      Array.from({ length: 20 }, (_, index) => 1 + Math.floor(index / 2)),
    );
    for (const { receivedOn } of rows) expect(receivedOn < third.from).toBe(true);
  });

  it('are written in 20 to 120 words, and name four invented voters', async () => {
    for (const { text } of Object.values(petitionTexts)) {
      const words = text.split(/\s+/u).length;
      expect(words).toBeGreaterThanOrEqual(20);
      expect(words).toBeLessThanOrEqual(120);
    }
    const { open } = app.ports.sealer;
    const voters = (await petitionsOf({})).flatMap(({ voter }) => voter?.name ?? []);
    expect(await Promise.all(voters.map((name) => open(name)))).toEqual([
      'Cử tri A (dữ liệu mẫu)',
      'Cử tri B (dữ liệu mẫu)',
      'Cử tri C (dữ liệu mẫu)',
      'Cử tri D (dữ liệu mẫu)',
    ]);
  });

  it.each([
    ['KN-2021-000001', '2021-12-03', '2022-02-01', '2022-02-07'], // Tết
    ['KN-2021-000002', '2021-12-20', '2022-02-18', '2022-02-18'],
    ['KN-2022-000001', '2022-07-05', '2022-09-03', '2022-09-05'], // a Saturday, after a holiday
    ['KN-2022-000004', '2022-11-24', '2023-01-23', '2023-01-27'], // Tết
    ['KN-2026-000003', '2026-09-29', '2026-11-28', '2026-11-30'], // a Saturday
  ])('count %s from its receipt %s to %s, rolled to %s', async (code, from, nominal, on) => {
    const { due } = (await petitionByCode(app, auditor, code))!;
    expect(due).toMatchObject({ countedFrom: from, nominalOn: nominal, on, days: 60 });
  });

  it('populate every tier as of 23 November 2026', async () => {
    const byTier = await Promise.all(
      Object.values(Tier).map(async (tier) => [
        tier,
        codesOf(await petitionsOf({ tier, on: today })),
      ]),
    );
    expect(Object.fromEntries(byTier)).toEqual({
      [Tier.UNACKNOWLEDGED]: ['KN-2021-000007', 'KN-2026-000006'],
      [Tier.DUE_LATER]: ['KN-2021-000010', 'KN-2026-000005'],
      [Tier.DUE_IN_8_TO_15]: ['KN-2026-000004'],
      [Tier.DUE_IN_4_TO_7]: ['KN-2026-000003'],
      [Tier.DUE_IN_0_TO_3]: ['KN-2026-000002'],
      [Tier.OVERDUE]: ['KN-2026-000001'],
      [Tier.VERY_OVERDUE]: ['KN-2021-000008', 'KN-2021-000012', 'KN-2021-000018', 'KN-2022-000006'],
    });
  });

  it('play every claim, two returns, and answers that voters were not told of', async () => {
    const rows = await petitionsOf({});
    expect(countOfEach(rows.map(({ claim }) => claim ?? 'none'))).toEqual({
      deferred: 1,
      explained: 7,
      in_progress: 3,
      none: 13,
      resolved: 20,
      unresolved: 1,
    });
    const returned = rows.filter(({ timesReturned }) => timesReturned > 0);
    expect(returned.map(({ code, timesReturned }) => [code, timesReturned])).toEqual([
      ['KN-2021-000004', 1],
      ['KN-2021-000009', 2],
    ]);
    const untold = rows.filter(({ answeredOn, isInformed }) => answeredOn !== null && !isInformed);
    expect(codesOf(untold)).toEqual([
      'KN-2021-000011',
      'KN-2021-000013',
      'KN-2021-000018',
      'KN-2021-000020',
      'KN-2022-000005',
    ]);
  });

  it('add up to the same tiers in the workload of the bodies', async () => {
    const workload = await readWorkload(app, auditor, null, today);
    const sum = (field: Exclude<keyof (typeof workload)[number], 'bodyId'>) =>
      workload.reduce((total, row) => total + (row[field] ?? 0), 0);
    expect({
      held: sum('held'),
      unacknowledged: sum('unacknowledged'),
      dueLater: sum('dueLater'),
      overdue: sum('overdue'),
      veryOverdue: sum('veryOverdue'),
      returned: sum('returned'),
      answered: sum('answered'),
    }).toEqual({
      held: 12,
      unacknowledged: 2,
      dueLater: 2,
      overdue: 1,
      veryOverdue: 4,
      returned: 3,
      answered: 31,
    });
  });
});
