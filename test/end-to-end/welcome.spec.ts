import pino from 'pino';
import { readConfig } from '../../src/config';
import { demonstrationSecret } from '../../scripts/demo/demonstration';
import { openApplication, openEngines } from '../../src/main';
import { serversOf } from '../support/engines';
import { type RunningProgram, startProgram } from '../support/running-program';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(60_000);

/** What the program prints, to its last line. */
async function welcomeOf(program: RunningProgram): Promise<string> {
  while (!program.output().stdout.includes('Stop with Ctrl-C.'))
    await new Promise((resolve) => setImmediate(resolve));
  return program.output().stdout;
}

const tokensIn = (welcome: string): ReadonlyMap<string, string> =>
  new Map(
    [...welcome.matchAll(/^ {2}(\w+) \(.+\)\n {4}(\S+)$/gmu)].map(
      ([, role, token]) => [role!, token!] as const,
    ),
  );

type Question = Readonly<{ what: string; by: string; query: string }>;

const questionsIn = (welcome: string): readonly Question[] =>
  [...welcome.matchAll(/^ {2}(\S.*) \(([\w ]+)\):\n([^]*?\n)\n/gmu)].map(([, what, by, query]) => ({
    what: what!,
    by: by!,
    query: query!,
  }));

describe('the welcome', () => {
  it('prints questions that are answered as they are printed', async () => {
    const program = await startProgram({ dataDir: temporaryFolder() });
    const welcome = await welcomeOf(program);
    const tokens = tokensIn(welcome);
    const answers: unknown[] = [];
    for (const { by, query } of questionsIn(welcome)) {
      const token = by === 'without a token' ? null : tokens.get(by)!;
      answers.push(await program.query(token, query));
    }
    const [figures, explained, recurrence, late, returned, due, overdue, workload] = answers;
    expect(answers).toHaveLength(8);
    expect(figures).toMatchObject({ figures: { length: 9, 2: { name: 'UTTERANCES', value: 20 } } });
    expect(explained).toMatchObject({
      figures: [
        { value: 20, explanation: { totalCount: 10, nodes: { length: 10, 0: { counts: 3 } } } },
      ],
    });
    expect(recurrence).toMatchObject({
      petition: { recurrence: { timesRaised: 3, occurrences: { length: 3 } } },
    });
    expect(late).toMatchObject({ petition: { isAnsweredLate: true, due: { on: '2022-02-08' } } });
    expect(returned).toMatchObject({
      petition: { timesReturned: 2, holder: { name: 'UBND huyện' }, returns: { length: 2 } },
    });
    expect(due).toMatchObject({ petition: { due: { on: '2022-02-07', steps: { length: 8 } } } });
    expect(overdue).toMatchObject({ petitions: { nodes: { 0: { code: 'KN-2021-000012' } } } });
    expect(workload).toMatchObject({
      replyWorkload: { 0: { body: { name: 'Ban QLDA các công trình' }, held: 1 } },
    });
  });

  it('has no questions about a demonstration that is not there', async () => {
    const folder = temporaryFolder();
    const engines = await openEngines(
      readConfig({ DATA_DIR: folder, ...serversOf(folder) }, folder),
      demonstrationSecret,
    );
    const app = await openApplication(engines.ports, pino({ level: 'silent' }));
    await app.stop();
    await engines.close();
    const welcome = await welcomeOf(await startProgram({ dataDir: folder }));
    expect([...tokensIn(welcome).keys()]).toEqual(['admin']);
    expect(welcome).not.toContain('Worth trying');
  });
});
