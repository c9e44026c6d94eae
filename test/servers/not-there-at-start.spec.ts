import { freePort } from '../support/free-port';
import { describeEachLinked, linkedServers } from '../support/linked-servers';
import { launchProgram } from '../support/running-program';
import { temporaryFolder } from '../support/temporary-folder';

/** A program whose one server is not there, as it answers while it waits. */
async function waitingFor(variable: string) {
  const { env, links } = await linkedServers();
  const link = links[variable]!;
  await link.behave('refuses');
  const port = String(await freePort());
  const dataDir = temporaryFolder();
  const program = launchProgram({ dataDir, env: { ...env, PORT: port } });
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    return [response.status, await response.json()] as const;
  };
  await untilItAnswers(() => ask('/health/live'));
  const metrics = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return { program, ask, metrics, link };
}

async function untilItAnswers(ask: () => Promise<unknown>): Promise<void> {
  for (;;)
    try {
      await ask();
      return;
    } catch {
      // Nobody listens yet; the test's time is the limit.
    }
}

describeEachLinked('the program that starts without the server of', (variable) => {
  it('says so, and serves as soon as the server is there', async () => {
    const { program, ask, metrics, link } = await waitingFor(variable);
    expect(await ask('/health/live')).toEqual([200, { status: 'live' }]);
    expect(await ask('/health/ready')).toEqual([
      503,
      { status: 'unready', reasons: ['STORE_UNAVAILABLE'] },
    ]);
    const question = {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({ query: '{ bodies(first: 1) { totalCount } }' }),
    };
    expect(await ask('/graphql', question)).toEqual([
      503,
      {
        errors: [
          {
            message: 'The store cannot be reached for now; send the same again with the same key.',
            extensions: { code: 'UNAVAILABLE' },
          },
        ],
      },
    ]);
    expect(await metrics()).toContain('\nhoi_am_store_up 0\n');
    expect(program.output().stdout).toBe('');

    await link.behave('passes');

    const { query, kill } = await program.serves;
    expect(await query(null, '{ bodies(first: 1) { totalCount } }')).toEqual({
      bodies: { totalCount: 47 },
    });
    expect(await metrics()).toContain('\nhoi_am_store_up 1\n');
    expect(await kill('SIGTERM')).toMatchObject({ code: 0, signal: null });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends at %s', async (signal) => {
    const { program } = await waitingFor(variable);
    expect(await program.kill(signal)).toMatchObject({ code: 0, signal: null, stdout: '' });
  });
});
