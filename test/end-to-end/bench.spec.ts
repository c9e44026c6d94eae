import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { mongodbUrl } from '../support/mongodb-server';
import { printed } from '../support/running-program';
import { temporaryFolder } from '../support/temporary-folder';

type Figures = Readonly<{ median: number; min: number; max: number }>;
type Row = Readonly<{
  name: string;
  missing?: string;
  ours?: Figures;
  rival?: Figures;
  ratio?: number;
  reach: number | null;
  isReached?: boolean | null;
}>;

const bench = (...options: readonly string[]): Promise<string> =>
  printed(
    process.execPath,
    join('dist', 'scripts', 'bench.js'),
    ...['--rounds', '1', '--scale', '0.005', '--no-install'],
    ...options,
  );

const kurrentdbRows = ['appends-kurrentdb', 'commands-kurrentdb'];
const mongodbRows = ['rows-mongodb', 'pages-mongodb'];

/** Why each row is not measured that needs a server. */
const withoutServer = new Map([
  ...(process.env['KURRENTDB_URL'] === undefined
    ? kurrentdbRows.map((name) => [name, 'KURRENTDB_URL is not set'] as const)
    : []),
  ...(mongodbUrl === null
    ? mongodbRows.map((name) => [name, 'MONGODB_URL is not set'] as const)
    : []),
]);

async function databases(): Promise<readonly string[]> {
  const client = new MongoClient(mongodbUrl ?? '');
  const { databases: all } = await client.db().admin().listDatabases({ nameOnly: true });
  await client.close();
  return all.map(({ name }) => name).filter((name) => name.startsWith('hoi_am_bench_'));
}

// How fast it is stands in no test; that each row is measured does.
describe('the benchmark', () => {
  it('measures both sides of every row and tells whether its ratio is reached', async () => {
    const file = join(temporaryFolder(), 'figures.json');
    const table = await bench('--json', file);
    const { rows } = JSON.parse(readFileSync(file, 'utf8')) as Readonly<{ rows: readonly Row[] }>;

    expect(rows.map(({ name, reach }) => [name, reach])).toEqual([
      ['list-again', 5],
      ['list-memoised', 5],
      ['list-cold', 3],
      ['list-json', 0.4],
      ['commands-disk', 0.7],
      ['commands-memory', 0.5],
      ['appends', 100],
      ['rebuild', 0.15],
      ['appends-kurrentdb', null],
      ['commands-kurrentdb', null],
      ['rows-mongodb', null],
      ['pages-mongodb', null],
    ]);
    const measured = rows.filter(({ missing }) => missing === undefined);
    const missing = rows.filter((row) => !measured.includes(row));
    // Its rival has packages of its own, which tests do not install.
    expect(
      new Map(missing.flatMap((row) => (row.name === 'appends' ? [] : [[row.name, row.missing]]))),
    ).toEqual(withoutServer);
    for (const reason of withoutServer.values())
      expect(table).toContain(`not measured: ${reason}\n`);
    for (const { name, ours, rival, ratio, reach, isReached } of measured) {
      for (const { median, min, max } of [ours!, rival!]) {
        expect(min).toBeGreaterThan(0);
        expect([median, max]).toEqual([min, min]);
      }
      expect(ratio).toBe(ours!.median / rival!.median);
      expect(isReached).toBe(reach === null ? null : ratio! >= reach);
      expect(table).toContain(`${name}: `);
    }
  });

  it('measures only the row that it is asked for', async () => {
    const table = await bench('--row', 'rebuild');

    expect(table.match(/^[a-z-]+: /gmu)).toEqual(['rebuild: ']);
  });

  const onMongodb = mongodbUrl === null ? it.skip : it;
  onMongodb('leaves no database behind (MONGODB_URL)', async () => {
    const before = await databases();
    const table = await bench('--row', ...mongodbRows);

    expect(table.match(/^[a-z-]+: /gmu)).toEqual(mongodbRows.map((name) => `${name}: `));
    expect(table).not.toContain('not measured');
    expect(await databases()).toEqual(before);
  });
});
