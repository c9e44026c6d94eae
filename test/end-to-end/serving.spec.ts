import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { begunQuestion } from '../support/begun-question';
import { serversOf } from '../support/engines';
import { keySetServer } from '../support/key-set-server';
import {
  refusedWith,
  type RunningProgram,
  runToEnd,
  startProgram,
} from '../support/running-program';
import { temporaryFolder } from '../support/temporary-folder';
import { audience, issuerName, type TokenIssuer, tokenIssuer } from '../support/token-issuer';

jest.setTimeout(60_000);

type Variables = Readonly<Record<string, string>>;

const masterKey = Buffer.alloc(32, 9).toString('base64');

const believing = ({ pem }: TokenIssuer): Variables => ({
  TOKEN_ISSUER: issuerName,
  TOKEN_AUDIENCE: audience,
  TOKEN_PUBLIC_KEY: pem,
  MASTER_KEY: masterKey,
});

const serve = (dataDir: string, env: Variables): Promise<RunningProgram> =>
  startProgram({ dataDir, env, script: 'serve' });

/** How the program names the store of a folder, and another one. */
function namesOf(dataDir: string): Readonly<{ store: string; another: string }> {
  const servers = Object.keys(serversOf(dataDir));
  if (servers.length === 0)
    return { store: `The store in ${dataDir}`, another: 'set DATA_DIR to another folder' };
  const others = servers.join(' and ');
  return { store: 'The store', another: `name another one in DATA_DIR and ${others}` };
}

type Payload = Readonly<{
  result: Readonly<{
    receipt: Readonly<{ position: string; events: readonly Readonly<{ stream: string }>[] }>;
    userErrors: readonly unknown[];
  }>;
}>;

const mutationOf = (name: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    result: ${name}(input: $input) { receipt { position events { stream } } userErrors { code field } } }`;

/** Records something: what it was about, and where it stands. */
async function record(
  { query }: RunningProgram,
  token: string,
  name: string,
  input: object,
): Promise<Readonly<{ id: string; position: string }>> {
  const { result } = (await query(token, mutationOf(name), { input })) as Payload;
  expect(result.userErrors).toEqual([]);
  const { position, events } = result.receipt;
  return { id: events[0]!.stream, position };
}

const base = (idempotencyKey: string) => ({ idempotencyKey, effectiveOn: '2026-01-05' });

/** The first council and its office, as whoever sets the program up registers them. */
async function office(program: RunningProgram, issuer: TokenIssuer): Promise<string> {
  const admin = await issuer.token('admin');
  const council = { name: 'HĐND xã X', kind: 'PEOPLES_COUNCIL', level: 'COMMUNE' };
  const { id: councilId } = await record(program, admin, 'bodyRegister', {
    ...base('1'),
    ...council,
  });
  const { id: bodyId } = await record(program, admin, 'bodyRegister', {
    ...base('2'),
    ...{ name: 'Văn phòng', kind: 'COUNCIL_OFFICE', level: 'COMMUNE' },
    ...{ councilId, parentId: councilId },
  });
  return issuer.token('office', bodyId);
}

const petition = (key: string) => ({ ...base(key), title: 'Đèn đường hỏng', text: 'Sửa đèn.' });

const petitionsOf = (
  { query }: RunningProgram,
  token: string,
  atLeast: string | null = null,
): Promise<unknown> =>
  query(
    token,
    `query ($atLeast: Position) {
      petitions(first: 10, atLeast: $atLeast) { totalCount nodes { id title } } }`,
    { atLeast },
  );

/** Nobody is let in any more: the program has begun to stop. */
async function doorsClosed(address: string): Promise<void> {
  for (;;)
    try {
      await fetch(address);
    } catch {
      return;
    }
}

describe('The program as it is served', () => {
  it('begins empty, is set up by an administrator, and keeps everything over a restart', async () => {
    const dataDir = temporaryFolder();
    const issuer = tokenIssuer();
    const first = await serve(dataDir, believing(issuer));
    expect(await first.query(null, '{ bodies(first: 1) { totalCount } }')).toEqual({
      bodies: { totalCount: 0 },
    });
    const token = await office(first, issuer);
    const { id, position } = await record(first, token, 'petitionReceive', petition('3'));
    const found = { petitions: { totalCount: 1, nodes: [{ id, title: 'Đèn đường hỏng' }] } };
    expect(await petitionsOf(first, token, position)).toEqual(found);
    expect(await first.kill('SIGTERM')).toMatchObject({ code: 0, signal: null, stderr: '' });

    const second = await serve(dataDir, believing(issuer));
    expect(second.output()).toEqual({ stdout: `Hồi Âm serves ${second.address}\n`, stderr: '' });
    expect(await petitionsOf(second, token)).toEqual(found);
    expect(readdirSync(dataDir).filter((name) => /master|development/u.test(name))).toEqual([]);
  });

  it('believes the tokens of its issuer alone', async () => {
    const issuer = tokenIssuer();
    const program = await serve(temporaryFolder(), believing(issuer));
    const { stdout } = await runToEnd('token', { dataDir: temporaryFolder() }, '--role', 'admin');
    const viewer = (token: string) => program.query(token, '{ viewer { role } }');
    expect(await viewer(await issuer.token('admin'))).toEqual({ viewer: { role: 'ADMIN' } });
    for (const token of [stdout.trim(), await tokenIssuer().token('admin')])
      await expect(viewer(token)).rejects.toThrow('UNAUTHENTICATED');
  });

  it('reads role and body from the claims that it is told', async () => {
    const issuer = tokenIssuer();
    const claims = { TOKEN_ROLE_CLAIM: 'realm.role', TOKEN_BODY_CLAIM: 'org' };
    const program = await serve(temporaryFolder(), { ...believing(issuer), ...claims });
    const token = await issuer.token('front', null, { realm: { role: 'admin' } });
    expect(await program.query(token, '{ viewer { role } }')).toEqual({
      viewer: { role: 'ADMIN' },
    });
  });

  it('says that it cannot judge tokens while the keys of their issuer cannot be had', async () => {
    const issuer = tokenIssuer();
    const keySet = await keySetServer();
    keySet.publish(issuer);
    keySet.behave('fails');
    const { TOKEN_PUBLIC_KEY: _, ...others } = believing(issuer);
    const program = await serve(temporaryFolder(), {
      ...others,
      TOKEN_JWKS_URL: keySet.url.href,
    });
    const ask = async () => {
      const response = await fetch(program.address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          authorization: `Bearer ${await issuer.token('admin')}`,
        },
        body: JSON.stringify({ query: '{ viewer { role } }' }),
      });
      return { status: response.status, answer: await response.json() };
    };
    const message =
      'The token cannot be checked while its issuer cannot be reached; send again later.';
    expect(await ask()).toEqual({
      status: 503,
      answer: { errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] },
    });
    keySet.behave('answers');
    for (let last = await ask(); last.status !== 200; last = await ask())
      expect(last.status).toBe(503);
    expect(keySet.asked()).toBeGreaterThan(1);
  });
});

describe('What the program is not served in', () => {
  it.each(['TOKEN_ISSUER', 'TOKEN_AUDIENCE', 'TOKEN_PUBLIC_KEY', 'MASTER_KEY'])(
    'is an environment without %s, of which nothing is made',
    async (name) => {
      const dataDir = join(temporaryFolder(), 'new');
      const { [name]: _, ...env } = believing(tokenIssuer());
      const { stderr, ...ended } = await runToEnd('serve', { dataDir, env });
      expect(ended).toEqual({ code: 1, signal: null, stdout: '' });
      expect(stderr).toMatch(new RegExp(`^[^\\n]*\\b${name}\\b[^\\n]* must be set\\.\\n$`, 'u'));
      expect(existsSync(dataDir)).toBe(false);
    },
  );

  it.each([
    ['whose master key lies beside it', {}],
    ['whose secret everybody knows', { MASTER_KEY: masterKey }],
  ])('is a store for development, %s', async (_, env) => {
    const dataDir = temporaryFolder();
    const program = await startProgram({ dataDir, env });
    await program.kill('SIGTERM');
    const { store, another } = namesOf(dataDir);
    expect(await runToEnd('serve', { dataDir, env: believing(tokenIssuer()) })).toEqual(
      refusedWith(`${store} was made by npm start, for development: ${another}.`),
    );
  });

  it.each([
    [
      'with the master key',
      { MASTER_KEY: masterKey },
      (dataDir: string) =>
        `${namesOf(dataDir).store} was made by npm run serve: start it so, or ${namesOf(dataDir).another}.`,
    ],
    [
      'without the master key',
      {},
      (dataDir: string) => `The master key of the store is not kept in ${dataDir}: set MASTER_KEY.`,
    ],
  ])('is left alone by the form for development, %s', async (_, env, sentence) => {
    const dataDir = temporaryFolder();
    const issuer = tokenIssuer();
    const program = await serve(dataDir, believing(issuer));
    const token = await office(program, issuer);
    expect(await program.kill('SIGTERM')).toMatchObject({ code: 0, signal: null, stderr: '' });
    const before = readdirSync(dataDir).sort();
    expect(await runToEnd('start', { dataDir, env })).toEqual(refusedWith(sentence(dataDir)));
    expect(readdirSync(dataDir).sort()).toEqual(before);

    const again = await serve(dataDir, believing(issuer));
    expect(await again.query(token, '{ bodies(first: 10) { totalCount } }')).toEqual({
      bodies: { totalCount: 2 },
    });
  });
});

describe.each(['SIGTERM', 'SIGINT'] as const)('The program at %s', (signal) => {
  it('answers the command that runs, durably, and gives everything back', async () => {
    const dataDir = temporaryFolder();
    const issuer = tokenIssuer();
    const program = await serve(dataDir, believing(issuer));
    const token = await office(program, issuer);
    const idle = await idleConnection(program.address);
    const command = await begunQuestion(program.address, token, mutationOf('petitionReceive'), {
      input: petition('3'),
    });

    const ended = program.kill(signal);
    await doorsClosed(program.address);
    const { status, data } = await command.finish();
    const { receipt, userErrors } = (data as Payload).result;
    expect([status, userErrors]).toEqual([200, []]);
    expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    await idle.closed;

    expect(existsSync(join(dataDir, 'writer.json'))).toBe(false);
    const { port } = new URL(program.address);
    await listenOnce(Number(port));
    const again = await serve(dataDir, { ...believing(issuer), PORT: port });
    expect(await petitionsOf(again, token)).toEqual({
      petitions: {
        totalCount: 1,
        nodes: [{ id: receipt.events[0]!.stream, title: 'Đèn đường hỏng' }],
      },
    });
  });

  it('ends at once when it is told so again', async () => {
    const issuer = tokenIssuer();
    const program = await serve(temporaryFolder(), believing(issuer));
    const held = await begunQuestion(program.address, null, '{ __typename }');
    const ended = program.kill(signal);
    await doorsClosed(program.address);
    await program.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: null, signal: 'SIGTERM', stderr: '' });
    expect(await held.broken).toMatchObject({ code: 'ECONNRESET' });
  });
});

/** A connection that was used, and is kept open for more. */
async function idleConnection(address: string) {
  const agent = new Agent({ keepAlive: true });
  const asking = get(new URL('/health/live', address), { agent });
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  const { socket } = response;
  const closed = once(socket, 'close');
  response.resume();
  await once(response, 'end');
  expect(socket.destroyed).toBe(false);
  return { closed };
}

async function listenOnce(port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
}
