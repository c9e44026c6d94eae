import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram } from '../support/running-program';
import { temporaryFolder } from '../support/temporary-folder';

const root = join(__dirname, '..', '..');

type Stop = Readonly<{ commands: string; answer: unknown }>;

/** The tour's blocks of commands, each with the answer printed below it, if any. */
function stopsOfTheTour(): readonly Stop[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, tour = ''] = /\n## Tour\n([^]*?)\n## /u.exec(readme) ?? [];
  const blocks = [...tour.matchAll(/```(sh|json)\n([^]*?)```/gu)].map(([, kind, text]) => ({
    kind: kind!,
    text: text!,
  }));
  return blocks.flatMap(({ kind, text }, index) => {
    if (kind !== 'sh') return [];
    const next = blocks[index + 1];
    return [{ commands: text, answer: next?.kind === 'json' ? JSON.parse(next.text) : null }];
  });
}

const border = '--- the next stop ---';

/** What each stop prints, when all are pasted into one shell. */
async function printedBy(
  stops: readonly Stop[],
  address: string,
  dataDir: string,
): Promise<readonly string[]> {
  const script = stops
    .map(({ commands }) => `${commands}\necho '${border}'\n`)
    .join('')
    .replaceAll('http://127.0.0.1:4000/graphql', address);
  const shell = spawn('bash', ['-c', script], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  shell.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  await once(shell, 'close');
  return printed.split(`${border}\n`).slice(0, -1);
}

/** Puts `…` wherever the README has it: ids, hashes and signatures differ from run to run. */
function masked(expected: unknown, actual: unknown): unknown {
  if (expected === '…') return typeof actual === 'string' && actual !== '' ? '…' : actual;
  if (typeof expected !== 'object' || expected === null) return actual;
  if (typeof actual !== 'object' || actual === null) return actual;
  if (Array.isArray(actual))
    return actual.map((item, index) => masked((expected as readonly unknown[])[index], item));
  const fields = expected as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(actual).map(([name, value]) => [name, masked(fields[name], value)]),
  );
}

describe('the tour in the README', () => {
  it('gives the answers that are printed in it', async () => {
    const stops = stopsOfTheTour();
    const dataDir = temporaryFolder();
    const { address } = await startProgram({ dataDir });

    const printed = await printedBy(stops, address, dataDir);

    expect(stops.filter(({ answer }) => answer !== null).length).toBeGreaterThan(3);
    expect(printed).toHaveLength(stops.length);
    for (const [index, { commands, answer }] of stops.entries()) {
      if (answer === null) continue;
      const lines = printed[index]!.trimEnd().split('\n');
      const actual: unknown = JSON.parse(lines.at(-1)!);
      expect([commands, masked(answer, actual)]).toEqual([commands, answer]);
    }
  });
});
