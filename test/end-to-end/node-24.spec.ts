import { printed, startProgram } from '../support/running-program';
import { temporaryFolder } from '../support/temporary-folder';

/** Fetched when it is not there yet; its package puts the real binary in place when it is installed. */
const runNode24 = (...args: readonly string[]): Promise<string> =>
  printed('npx', '-y', '--ignore-scripts=false', 'node@24', ...args);

it('The built program runs on Node 24', async () => {
  const version = await runNode24('-p', 'process.version');
  expect(version).toMatch(/^v24\./u);
  // Started without npx in between, so that a signal reaches the program itself.
  const node = (await runNode24('-p', 'process.execPath')).trimEnd();
  const dataDir = temporaryFolder();
  const program = await startProgram({ dataDir, command: [node] });
  expect(await program.query(null, '{ bodies(first: 1) { totalCount nodes { name } } }')).toEqual({
    bodies: { totalCount: expect.any(Number), nodes: [{ name: expect.any(String) }] },
  });
  expect(await program.kill('SIGTERM')).toMatchObject({ code: 0, stderr: '' });

  const onThisNode = await startProgram({ dataDir });
  expect(onThisNode.output().stderr).toBe('');
}, 180_000);
