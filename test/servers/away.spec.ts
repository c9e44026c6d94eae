import { beginning } from '../../src/ports/event-store';
import { type Council, freshKey, registerCouncil, send } from '../support/councils';
import { describeEachLinked, linkedServers } from '../support/linked-servers';
import { type Answer, served, type Served } from '../support/served';
import type { UnreliableLink } from '../support/unreliable-link';

type Away = Readonly<{ program: Served; council: Council; link: UnreliableLink }>;

const patience = { STORE_TIMEOUT_MS: '1000' };

/** A program with a council, whose server may go away. */
async function begun(variable: string): Promise<Away> {
  const { env, links } = await linkedServers();
  const program = await served({ ...env, ...patience });
  const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  return { program, council, link: links[variable]! };
}

const petition = () => ({
  idempotencyKey: freshKey(),
  title: 'Đường liên xã',
  text: 'Đề nghị sửa đường liên xã.',
});

const receive = ({ program, council }: Away, input: ReturnType<typeof petition>): Promise<Answer> =>
  send(program, council.tokens.office, 'petitionReceive', input);

const codesOf = ({ errors }: Answer): readonly unknown[] | undefined =>
  errors?.map(({ extensions }) => extensions['code']);

/** The receipt, once the program gives one; until then it says that it cannot tell. */
async function acknowledged(away: Away, input: ReturnType<typeof petition>): Promise<string> {
  for (;;) {
    const answer = await receive(away, input);
    const { data } = answer;
    if (data?.result?.receipt) {
      expect(data.result.userErrors).toEqual([]);
      return data.result.receipt.events[0].stream as string;
    }
    expect(codesOf(answer)).toEqual(['UNAVAILABLE']);
  }
}

async function health({ program }: Away, name: 'live' | 'ready') {
  const response = await fetch(new URL(`/health/${name}`, program.address));
  return [response.status, await response.json()] as const;
}

async function comesToBeReady(away: Away): Promise<void> {
  for (
    let [status] = await health(away, 'ready');
    status !== 200;
    [status] = await health(away, 'ready')
  )
    expect(status).toBe(503);
}

/** The streams of all petitions that the log holds, an entry for each that was received. */
async function receivedIn({ program }: Away): Promise<readonly string[]> {
  const log = await program.app.ports.events.readAll(beginning, 1_000);
  return log.flatMap(({ event }) => (event.type === 'PetitionReceived.v1' ? [event.stream] : []));
}

async function listed({ program, council }: Away): Promise<readonly string[]> {
  const { data } = await program.ask(
    council.tokens.office,
    '{ petitions(first: 100) { nodes { id } } }',
  );
  const nodes = data.petitions.nodes as readonly Readonly<{ id: string }>[];
  return nodes.map(({ id }) => id);
}

describeEachLinked('while the server of', (variable) => {
  it('is away, nothing is told to be recorded; then everything goes on by itself', async () => {
    const away = await begun(variable);
    const input = petition();
    await away.link.behave('refuses');

    const refusal = await receive(away, input);
    expect({ codes: codesOf(refusal), receipt: refusal.data?.result?.receipt }).toEqual({
      codes: ['UNAVAILABLE'],
      receipt: undefined,
    });
    expect(await health(away, 'live')).toEqual([200, { status: 'live' }]);
    expect(await health(away, 'ready')).toEqual([
      503,
      { status: 'unready', reasons: ['STORE_UNAVAILABLE'] },
    ]);

    await away.link.behave('passes');
    const id = await acknowledged(away, input);
    await comesToBeReady(away);
    expect(await receivedIn(away)).toEqual([id]);
    expect(await listed(away)).toEqual([id]);
    expect(await acknowledged(away, input)).toBe(id);
  });

  it('does not answer, the program does, and what was under way is done once', async () => {
    const away = await begun(variable);
    const input = petition();
    await away.link.behave('stalls');

    expect(codesOf(await receive(away, input))).toEqual(['UNAVAILABLE']);
    expect((await health(away, 'ready'))[1]).toEqual({
      status: 'unready',
      reasons: ['STORE_UNAVAILABLE'],
    });

    await away.link.behave('passes');
    const id = await acknowledged(away, input);
    await comesToBeReady(away);
    expect(await receivedIn(away)).toEqual([id]);
    expect(await listed(away)).toEqual([id]);
  });

  it('is killed again and again, every acknowledged command is there once', async () => {
    const away = await begun(variable);
    const inputs = Array.from({ length: 40 }, petition);
    const ids: string[] = [];
    const queue = [...inputs];
    const worker = async (): Promise<void> => {
      for (let input = queue.shift(); input; input = queue.shift()) {
        ids.push(await acknowledged(away, input));
        if (ids.length % 8 !== 0) continue;
        await away.link.behave('refuses');
        await away.link.behave('passes');
      }
    };
    await Promise.all(Array.from({ length: 6 }, worker));

    await comesToBeReady(away);
    expect(new Set(ids).size).toBe(40);
    expect([...(await receivedIn(away))].sort()).toEqual([...ids].sort());
    expect([...(await listed(away))].sort()).toEqual([...ids].sort());
  });
});
