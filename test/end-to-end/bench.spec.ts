import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printed } from '../support/running-program';
import { temporaryFolder } from '../support/temporary-folder';

type Figures = Readonly<{ median: number; min: number; max: number }>;
type Row = Readonly<{
  name: string;
  missing?: string;
  ours?: Figures;
  rival?: Figures;
  ratio?: number;
  reach: number;
  isReached?: boolean;
}>;

const bench = (...options: readonly string[]): Promise<string> =>
  printed(
    process.execPath,
    join('dist', 'scripts', 'bench.js'),
    ...['--rounds', '1', '--scale', '0.005', '--no-install'],
    ...options,
  );

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
    ]);
    const measured = rows.filter(({ missing }) => missing === undefined);
    // Its rival has packages of its own, which tests do not install.
    expect(['appends', undefined]).toContain(rows.find((row) => !measured.includes(row))?.name);
    for (const { name, ours, rival, ratio, reach, isReached } of measured) {
      for (const { median, min, max } of [ours!, rival!]) {
        expect(min).toBeGreaterThan(0);
        expect([median, max]).toEqual([min, min]);
      }
      expect(ratio).toBe(ours!.median / rival!.median);
      expect(isReached).toBe(ratio! >= reach);
      expect(table).toContain(`${name}: `);
    }
  });

  it('measures only the row that it is asked for', async () => {
    const table = await bench('--row', 'rebuild');

    expect(table.match(/^[a-z-]+: /gmu)).toEqual(['rebuild: ']);
  });
});
