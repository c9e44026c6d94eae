import { freePort } from '../support/free-port';
import { listen } from '../support/live';
import { printedToken, type RunningProgram, startProgram } from '../support/running-program';
import { temporaryFolder } from '../support/temporary-folder';
import { audience, issuerName, tokenIssuer } from '../support/token-issuer';

jest.setTimeout(60_000);

const changes = `subscription ($since: Position) {
  petitionChanged(since: $since) { position petition { title } } }`;

type Payload = Readonly<{ result: { receipt: { position: string }; userErrors: unknown[] } }>;

/** Receives a petition, and gives its position. */
async function receive({ query }: RunningProgram, token: string, title: string): Promise<string> {
  const input = { idempotencyKey: title, effectiveOn: '2026-01-05', title, text: 'Sửa đèn.' };
  const { result } = (await query(
    token,
    `mutation ($input: PetitionReceiveInput!) {
      result: petitionReceive(input: $input) { receipt { position } userErrors { code } } }`,
    { input },
  )) as Payload;
  expect(result.userErrors).toEqual([]);
  return result.receipt.position;
}

const told = (title: string, position: string) => ({
  petitionChanged: { position, petition: { title } },
});

it('who listens is told when the program stops, and goes on where it was when it is back', async () => {
  const dataDir = temporaryFolder();
  const program = await startProgram({ dataDir });
  const token = printedToken(program, 'office');
  const since = await receive(program, token, 'before');
  const listener = listen(program, token);
  const subscription = listener.subscribe(changes, { since });
  const first = await receive(program, token, 'one');
  expect(await subscription.take(1)).toEqual([told('one', first)]);
  const ended = program.kill('SIGTERM');
  expect(await listener.closed).toEqual({ code: 1001, reason: 'Going away' });
  expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' });

  const again = await startProgram({ dataDir });
  const second = await receive(again, token, 'two');
  const resumed = listen(again, token).subscribe(changes, { since: first });
  expect(await resumed.take(1)).toEqual([told('two', second)]);
  const third = await receive(again, token, 'three');
  expect(await resumed.take(1)).toEqual([told('three', third)]);
});

it('whose token cannot be checked, because its issuer is away, may come again', async () => {
  const issuer = tokenIssuer();
  const away = `http://127.0.0.1:${String(await freePort())}/jwks`;
  const program = await startProgram({
    dataDir: temporaryFolder(),
    script: 'serve',
    env: {
      TOKEN_ISSUER: issuerName,
      TOKEN_AUDIENCE: audience,
      TOKEN_JWKS_URL: away,
      MASTER_KEY: Buffer.alloc(32, 9).toString('base64'),
    },
  });
  const { closed } = listen(program, await issuer.token('admin'));
  expect(await closed).toEqual({ code: 1013, reason: 'Try again later' });
});
