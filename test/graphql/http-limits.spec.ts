import fastify from 'fastify';
import { readConfig } from '../../src/config';
import { connectionLimits } from '../../src/graphql/http-limits';
import { freshKey, registerCouncil } from '../support/councils';
import { type Answer, served, type Served } from '../support/served';

const question = '{ __typename }';

/** Asks without any token, as if through a proxy when an address is given. */
const ask = ({ address }: Served, headers: Readonly<Record<string, string>> = {}) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: question }),
  });

const statusesOf = async (program: Served, times: number, headers = {}) => {
  const statuses: number[] = [];
  for (let time = 0; time < times; time += 1) statuses.push((await ask(program, headers)).status);
  return statuses;
};

describe('requests without a token', () => {
  it('are refused above the limit of a minute, and told when to come back', async () => {
    const program = await served({ PUBLIC_REQUESTS_PER_MINUTE: '3' });
    expect(await statusesOf(program, 3)).toEqual([200, 200, 200]);
    const refused = await ask(program, { 'accept-language': 'en' });
    const { errors } = (await refused.json()) as Answer;
    const retryAfterSeconds = Number(refused.headers.get('retry-after'));
    expect(refused.status).toBe(429);
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect(retryAfterSeconds).toBeLessThanOrEqual(60);
    expect(errors).toEqual([
      {
        message: 'Too many requests without a token; send again later.',
        extensions: { code: 'RATE_LIMITED', limit: 3, retryAfterSeconds },
      },
    ]);
    const inVietnamese = (await (await ask(program)).json()) as Answer;
    expect(inVietnamese.errors?.[0]?.message).toBe(
      'Quá nhiều yêu cầu không có mã truy cập; hãy gửi lại sau.',
    );
  });

  it('count where a token is not believed, and not where one is', async () => {
    const program = await served({ PUBLIC_REQUESTS_PER_MINUTE: '2' });
    const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const believed = { authorization: `Bearer ${tokens.office}` };
    expect(await statusesOf(program, 4, believed)).toEqual([200, 200, 200, 200]);
    expect(await statusesOf(program, 3, { authorization: 'Bearer nonsense' })).toEqual([
      401, 401, 429,
    ]);
    expect(await statusesOf(program, 1)).toEqual([429]);
    expect(await statusesOf(program, 1, believed)).toEqual([200]);
  });

  it('are refused before their bodies are read', async () => {
    const program = await served({ PUBLIC_REQUESTS_PER_MINUTE: '1' });
    expect(await statusesOf(program, 1)).toEqual([200]);
    const malformed = await fetch(program.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(malformed.status).toBe(429);
  });

  it.each([
    ['not trusted', {}, [200, 429]],
    ['trusted', { TRUST_PROXY: '10.0.0.0/8, 127.0.0.1' }, [200, 200]],
  ])(
    'are counted by what a proxy says of their address where it is %s',
    async (_, env, statuses) => {
      const program = await served({ PUBLIC_REQUESTS_PER_MINUTE: '1', ...env });
      const from = (address: string) => statusesOf(program, 1, { 'x-forwarded-for': address });
      expect([...(await from('192.0.2.1')), ...(await from('192.0.2.2'))]).toEqual(statuses);
      expect(await from('192.0.2.1')).toEqual([429]);
    },
  );
});

describe('web pages of other origins', () => {
  const page = 'https://dan-nguyen.gov.vn';
  const preflightOf = ({ address }: Served, origin: string) =>
    fetch(address, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
  const allowed = ({ headers }: Response) => headers.get('access-control-allow-origin');

  it('may ask where their origin is listed, exactly, and without credentials', async () => {
    const program = await served({ CORS_ORIGINS: `https://vidu.gov.vn, ${page}` });
    const preflight = await preflightOf(program, page);
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': page,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers':
        'authorization, content-type, accept-language, apollo-require-preflight',
      'access-control-max-age': '600',
      vary: 'Origin',
    });
    expect(preflight.headers.has('access-control-allow-credentials')).toBe(false);
    const answer = await ask(program, { origin: page });
    expect([answer.status, allowed(answer)]).toEqual([200, page]);
    for (const origin of [
      `${page}.example.com`,
      `${page}:8443`,
      'http://dan-nguyen.gov.vn',
      'null',
    ])
      expect([
        allowed(await preflightOf(program, origin)),
        allowed(await ask(program, { origin })),
      ]).toEqual([null, null]);
  });

  it('may not ask where none is listed', async () => {
    const program = await served();
    const preflight = await preflightOf(program, page);
    expect([preflight.status, allowed(preflight)]).toEqual([404, null]);
    expect(allowed(await ask(program, { origin: page }))).toBeNull();
  });

  it('can read why they were refused', async () => {
    const program = await served({ CORS_ORIGINS: page, PUBLIC_REQUESTS_PER_MINUTE: '1' });
    await ask(program);
    const refused = await ask(program, { origin: page });
    expect([refused.status, allowed(refused)]).toEqual([429, page]);
    expect(refused.headers.get('access-control-expose-headers')).toBe(
      'retry-after, content-disposition',
    );
  });
});

it('Requests must come whole within half a minute', () => {
  const { limits } = readConfig({}, '/data');
  const { server } = fastify(connectionLimits(limits));
  expect([server.headersTimeout, server.requestTimeout]).toEqual([15_000, 30_000]);
});

describe('answers', () => {
  it('are kept nowhere on their way, and taken for what they are', async () => {
    const program = await served();
    const { tokens } = await registerCouncil(program, `HĐND ${freshKey()}`, 'DISTRICT');
    const answers = [
      await ask(program),
      await ask(program, { authorization: `Bearer ${tokens.office}` }),
      await ask(program, { authorization: 'Bearer nonsense' }),
      await fetch(new URL('/nowhere', program.address)),
      await fetch(new URL('/health/live', program.address)),
    ];
    for (const { headers } of answers) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.has('x-powered-by')).toBe(false);
    }
  });
});
