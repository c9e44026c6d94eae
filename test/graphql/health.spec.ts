import { once } from 'node:events';
import { connect } from 'node:net';
import { petitionIn, record, registerCouncil, send } from '../support/councils';
import { served, type Served } from '../support/served';

async function health({ address }: Served, name: 'live' | 'ready') {
  const response = await fetch(new URL(`/health/${name}`, address));
  return [response.status, await response.json()] as const;
}

const ready = [200, { status: 'ready' }];
const unready = (...reasons: readonly string[]) => [503, { status: 'unready', reasons }];

/** Lets a method of a port fail until it is mended. */
function broken(port: object, method: string): () => void {
  const methods = port as Record<string, unknown>;
  const sound = methods[method];
  methods[method] = () => Promise.reject(new Error('it is broken'));
  return () => {
    methods[method] = sound;
  };
}

/** Asks until the answer is this one; the test's time is the limit. */
async function comesTo(program: Served, expected: readonly unknown[]): Promise<void> {
  for (;;) {
    const answer = await health(program, 'ready');
    if (JSON.stringify(answer) === JSON.stringify(expected)) return;
  }
}

describe('the health of the program', () => {
  it('is told to anybody, without a limit and without a line in the log', async () => {
    const program = await served({ PUBLIC_REQUESTS_PER_MINUTE: '1' });
    for (let time = 0; time < 5; time += 1) {
      expect(await health(program, 'live')).toEqual([200, { status: 'live' }]);
      expect(await health(program, 'ready')).toEqual(ready);
    }
    expect(program.log.filter((line) => line.includes('/health'))).toEqual([]);
    await fetch(new URL('/nowhere', program.address));
    expect(program.log.some((line) => line.includes('/nowhere'))).toBe(true);
  });

  it('is bad while read models do not follow the log, and good again when they do', async () => {
    const program = await served();
    const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const mend = broken(program.app.ports.views, 'putMany');
    await send(program, council.tokens.office, 'petitionReceive', { title: 'a', text: 'b' });
    expect(await health(program, 'ready')).toEqual(unready('VIEWS_BEHIND'));
    // However often it is asked meanwhile.
    expect(await health(program, 'ready')).toEqual(unready('VIEWS_BEHIND'));
    expect(await health(program, 'live')).toEqual([200, { status: 'live' }]);
    mend();
    await comesTo(program, ready);
  });

  it('is bad while policies do not follow the log', async () => {
    const program = await served();
    const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const earlier = await petitionIn(program, council, 'received');
    const mend = broken(program.app.ports.checkpoints, 'advance');
    const petition = { title: 'a', text: 'b' };
    const reRaises = { petitionIds: [earlier], hasNewFacts: false };
    const answer = await send(program, council.tokens.office, 'petitionReceive', {
      ...petition,
      reRaises,
    });
    expect(answer.data.result.consequences).toMatchObject([{ state: 'PENDING' }]);
    expect(await health(program, 'ready')).toEqual(unready('POLICIES_BEHIND'));
    mend();
    await comesTo(program, ready);
    expect(await record(program, council.tokens.office, 'petitionReceive', petition)).toMatch(
      /^petition-/u,
    );
  });

  it.each([
    ['the log', 'events', 'head'],
    ['the views', 'views', 'stored'],
    ['the key ring', 'sealer', 'open'],
  ] as const)('is bad while %s cannot be read', async (_, port, method) => {
    const program = await served();
    const mend = broken(program.app.ports[port], method);
    expect(await health(program, 'ready')).toEqual(unready('STORE_UNAVAILABLE'));
    mend();
    expect(await health(program, 'ready')).toEqual(ready);
  });

  it('is bad as soon as the program stops', async () => {
    const program = await served();
    const { hostname, port } = new URL(program.address);
    // A question that was begun before, and ended after.
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const line = `GET /health/ready HTTP/1.1\r\nhost: ${hostname}\r\n`;
    socket.write(line);
    await health(program, 'live');
    const stopped = program.stop();
    socket.write('\r\n');
    const [answer] = (await once(socket.setEncoding('utf8'), 'data')) as [string];
    expect(answer).toMatch(/^HTTP\/1\.1 503 /u);
    expect(answer).toContain('{"status":"unready","reasons":["DRAINING"]}');
    await stopped;
  });
});
