import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import fastify from 'fastify';
import { BodyKind } from '../../schema/events/vocabulary';
import { firstRules } from '../../src/genesis/first-rules';
import { createMetrics, type Metrics } from '../../src/graphql/metrics';
import { addMetricsRoute } from '../../src/graphql/metrics-route';
import { StoreUnavailable } from '../../src/ports/event-store';
import { freshKey, petitionIn, registerCouncil, send } from '../support/councils';
import { above0, failing, figuresOf, replaced, scrape } from '../support/metrics';
import { served } from '../support/served';

const letter = { title: 'Đường liên xã', text: 'Đề nghị sửa đường liên xã.' };

describe('the metrics of commands', () => {
  it('tell what became of each, whoever sent it', async () => {
    const program = await served();
    const { tokens, bodies } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const receive = (input = {}, token = tokens.office) =>
      send(program, token, 'petitionReceive', { ...letter, ...input });
    const idempotencyKey = freshKey();
    const first = await receive({ idempotencyKey });
    const petitionId = first.data.result.petition.id as string;
    await receive({ idempotencyKey });
    await receive({ idempotencyKey, title: 'b' });
    await receive({ effectiveOn: '2999-01-01' });
    await receive({}, tokens.agency);
    await receive({ reRaises: { petitionIds: [petitionId], hasNewFacts: false } });
    const { events } = program.app.ports;
    for (const error of [new StoreUnavailable('away'), new Error('a bug')]) {
      const mend = replaced(events, 'append', failing(error));
      await receive();
      mend();
    }
    const forward = { petitionId, toBodyId: bodies.AGENCY };
    await send(program, tokens.office, 'petitionForward', forward);
    // Neither of these is a command yet.
    await send(program, null, 'petitionForward', forward);
    await receive({ title: '' });

    const families = await scrape(program);
    expect(figuresOf(families, 'hoi_am_commands_total')).toEqual({
      'ruleAdopt genesis recorded': firstRules.length,
      'bodyRegister api recorded': Object.keys(BodyKind).length,
      'petitionReceive api recorded': 2,
      'petitionReceive api repeated': 1,
      'petitionReceive api IDEMPOTENCY_KEY_REUSED': 1,
      'petitionReceive api DATE_IN_THE_FUTURE': 1,
      'petitionReceive api FORBIDDEN': 1,
      'petitionReceive api UNAVAILABLE': 1,
      'petitionReceive api INTERNAL_SERVER_ERROR': 1,
      'petitionMarkReRaised policy recorded': 1,
      'petitionForward api NOT_CLASSIFIED': 1,
    });
    expect(figuresOf(families, 'hoi_am_command_duration_seconds', '_count')).toEqual({
      ruleAdopt: firstRules.length,
      bodyRegister: Object.keys(BodyKind).length,
      petitionReceive: 8,
      petitionMarkReRaised: 1,
      petitionForward: 1,
    });
    expect(above0(figuresOf(families, 'hoi_am_graphql_errors_total'))).toEqual({
      BAD_USER_INPUT: 1,
      FORBIDDEN: 1,
      INTERNAL_SERVER_ERROR: 1,
      UNAUTHENTICATED: 1,
      UNAVAILABLE: 1,
    });
  });

  it('tell errors also of what is compiled', async () => {
    const program = await served();
    for (let time = 0; time < 4; time += 1)
      await program.ask(null, '{ petitions(first: 1) { nodes { id } } }');
    const errors = figuresOf(await scrape(program), 'hoi_am_graphql_errors_total');
    expect(above0(errors)).toEqual({ UNAUTHENTICATED: 4 });
  });

  it('are those of one program, not of others in the process', async () => {
    const [one, other] = [await served(), await served()];
    await registerCouncil(one, 'HĐND huyện H', 'DISTRICT');
    const commands = figuresOf(await scrape(other), 'hoi_am_commands_total');
    expect(commands).toEqual({ 'ruleAdopt genesis recorded': firstRules.length });
  });
});

describe('the metrics of requests', () => {
  it('tell how many took how long, by the route that answered, and what was wrong', async () => {
    const program = await served({ PUBLIC_REQUESTS_PER_MINUTE: '5' });
    const get = async (path: string) => (await fetch(new URL(path, program.address))).text();
    for (const path of ['/health/live', '/health/ready', '/health', '/', '/petition-1', '/metrics'])
      await get(path);
    for (const query of ['{ __typename }', '{ __typename }', '{', '{ nothing }'])
      await program.ask(null, query);
    await program.ask('nonsense', '{ __typename }');
    expect((await program.ask(null, '{ __typename }')).status).toBe(429);
    const families = await scrape(program);
    expect(figuresOf(families, 'hoi_am_http_request_duration_seconds', '_count')).toMatchObject({
      'health 200': 2,
      'other 404': 3,
      'metrics 200': 1,
      'graphql 200': 2,
      'graphql 400': 2,
      'graphql 401': 1,
      'graphql 429': 1,
    });
    expect(above0(figuresOf(families, 'hoi_am_graphql_errors_total'))).toEqual({
      GRAPHQL_PARSE_FAILED: 1,
      GRAPHQL_VALIDATION_FAILED: 1,
      NOT_FOUND: 3,
      RATE_LIMITED: 1,
      UNAUTHENTICATED: 1,
    });
  });
});

describe('whoever asks for the metrics', () => {
  it('needs no token, meets no limit and leaves no line in the log', async () => {
    const program = await served({ PUBLIC_REQUESTS_PER_MINUTE: '1' });
    for (let time = 0; time < 3; time += 1) await scrape(program);
    expect(program.log.filter((line) => line.includes('/metrics'))).toEqual([]);
    expect((await program.ask(null, '{ __typename }')).status).toBe(200);
  });

  it('is answered while the program stops', async () => {
    const program = await served();
    const { hostname, port } = new URL(program.address);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(`GET /metrics HTTP/1.1\r\nhost: ${hostname}\r\n`);
    // Whoever asked later was answered: the beginning above was read.
    await scrape(program);
    const stopped = program.stop();
    socket.write('\r\n');
    let answer = '';
    for await (const part of socket.setEncoding('utf8')) answer += String(part);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /u);
    expect(answer).toContain('\nhoi_am_store_up 1\n');
    await stopped;
  });

  it('gets what is printed already, however many ask', async () => {
    const metrics = createMetrics();
    let printed = 0;
    const counting: Metrics = {
      ...metrics,
      print: (progress) => {
        printed += 1;
        return metrics.print(progress);
      },
    };
    const server = fastify();
    addMetricsRoute(server, { progress: async () => null }, counting);
    const ask = async () => (await server.inject('/metrics')).body;
    const [one, ...others] = await Promise.all([ask(), ask(), ask()]);
    expect(others).toEqual([one, one]);
    expect(printed).toBe(1);
    await ask();
    expect(printed).toBe(2);
  });

  it('learns nothing of anybody: no text, no token, no id', async () => {
    const program = await served();
    const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const petitionId = await petitionIn(program, council, 'answered');
    await program.ask(null, `{ node(id: "${petitionId}") { id } }`);
    await fetch(new URL(`/${petitionId}?token=${council.tokens.office}`, program.address));
    const values = [...(await scrape(program)).values()].flatMap(({ samples }) =>
      samples.flatMap(({ labels }) => Object.values(labels)),
    );
    const text = values.join('\n');
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|KN-|petition-|Cử tri|HĐND|eyJ|127\.0\.0/u);
    expect(text).toContain('petitionAnswer');
  });
});

describe('what is printed', () => {
  it('has whole histograms, and the figures of the process', async () => {
    const program = await served();
    await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const families = await scrape(program);
    for (const name of [
      'hoi_am_command_duration_seconds',
      'hoi_am_http_request_duration_seconds',
    ]) {
      const buckets = figuresOf(families, name, '_bucket');
      const counts = figuresOf(families, name, '_count');
      expect(Object.keys(counts)).not.toEqual([]);
      for (const [labels, count] of Object.entries(counts)) {
        expect(buckets[`+Inf ${labels}`]).toBe(count);
        expect(Object.keys(buckets).filter((key) => key.endsWith(` ${labels}`))).toHaveLength(14);
      }
    }
    expect(families.get('process_resident_memory_bytes')?.samples[0]?.value).toBeGreaterThan(0);
    expect(families.get('nodejs_gc_duration_seconds')?.type).toBe('histogram');
  });

  it('is what the README lists', async () => {
    const readme = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
    const listed = [...readme.matchAll(/^\| `(hoi_am_\w+)`/gmu)].map(([, name]) => name);
    const printed = [...(await scrape(await served())).keys()];
    expect(listed.toSorted()).toEqual(
      printed.filter((name) => name.startsWith('hoi_am_')).toSorted(),
    );
  });
});
