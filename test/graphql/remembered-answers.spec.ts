import pino from 'pino';
import type { Role as AnyRole } from '../../schema/events/vocabulary';
import { openDevelopmentIdentity } from '../../src/adapters/crypto/development-identity';
import type { Application } from '../../src/app/application';
import { readConfig } from '../../src/config';
import { createMetrics } from '../../src/graphql/metrics';
import { createServer } from '../../src/graphql/server';
import { petitionIn, record, registerCouncil } from '../support/councils';
import { served } from '../support/served';
import { temporaryFolder } from '../support/temporary-folder';

type Role = Exclude<AnyRole, 'system'>;
type Asked = Readonly<{
  token?: string | null;
  query?: string;
  headers?: Readonly<Record<string, string>>;
  body?: object;
}>;

const list = '{ petitions(first: 10) { nodes { code title holder { name } } } viewer { id } }';

/** The program behind a server of its own, which tells how often it read a page of a list. */
async function prepared() {
  const program = await served();
  const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  await petitionIn(program, council, 'forwarded');
  const { app } = program;
  let day = '2026-11-23';
  let pages = 0;
  let commands = 0;
  let changes = 0;
  let isChanging = false;
  const { views } = app.ports;
  const counting: Application = {
    ...app,
    today: () => day,
    changes: () => app.changes() + changes,
    execute: (...sent) => {
      commands += 1;
      return app.execute(...sent);
    },
    ports: {
      ...app.ports,
      views: {
        ...views,
        page: (...asked) => {
          pages += 1;
          if (isChanging) changes += 1;
          return views.page(...asked);
        },
      },
    },
  };
  const issuer = await openDevelopmentIdentity(temporaryFolder());
  const log = pino({ level: 'silent' });
  const { limits } = readConfig({ PUBLIC_REQUESTS_PER_MINUTE: '10000' }, '');
  const { identities } = issuer;
  const server = await createServer({
    app: counting,
    identities,
    log,
    limits,
    metrics: createMetrics(),
  });
  const tokenOf = (role: Role, bodyId: string, subject = `test-${role}`) =>
    issuer.issue({ subject, role, bodyId, hours: 1 });
  const office = await tokenOf('office', council.bodies.COUNCIL_OFFICE);
  const ask = async ({ token = office, query = list, headers = {}, body = {} }: Asked = {}) => {
    const answer = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
      payload: { query, ...body },
    });
    return { status: answer.statusCode, type: answer.headers['content-type'], text: answer.body };
  };
  /** How often each of these asked for a page. */
  const pagesOf = async (...asked: readonly Asked[]): Promise<readonly number[]> => {
    const counts: number[] = [];
    for (const one of asked) {
      const before = pages;
      await ask(one);
      counts.push(pages - before);
    }
    return counts;
  };
  const head = await app.ports.events.head();
  await app.reach(head!.position);
  const moveTo = (to: string) => {
    day = to;
  };
  const changeWhileReading = () => {
    isChanging = true;
  };
  return {
    ...{ program, council, tokenOf, ask, pagesOf, moveTo, changeWhileReading },
    commands: () => commands,
  };
}

describe('an answer that is remembered', () => {
  it('is given again, the same to the letter, from the third time on', async () => {
    const { ask, pagesOf } = await prepared();
    const first = await ask();

    expect(await pagesOf({}, {}, {})).toEqual([1, 0, 0]);
    expect(await ask()).toEqual(first);
    expect(JSON.parse(first.text)).toMatchObject({ data: { viewer: { id: 'test-office' } } });
  });

  it('is for its bearer, body, language and form only', async () => {
    const { council, tokenOf, ask, pagesOf } = await prepared();
    const { STANDING_COMMITTEE, FATHERLAND_FRONT, COUNCIL_OFFICE } = council.bodies;
    const inspector = { token: await tokenOf('inspector', STANDING_COMMITTEE, 'somebody') };
    await pagesOf({}, {}, inspector, inspector);
    const others: readonly Asked[] = [
      { token: await tokenOf('inspector', STANDING_COMMITTEE, 'somebody-else') },
      { token: await tokenOf('inspector', FATHERLAND_FRONT, 'somebody') },
      { token: await tokenOf('auditor', STANDING_COMMITTEE, 'somebody') },
      { token: await tokenOf('office', COUNCIL_OFFICE, 'another-clerk') },
      { headers: { 'accept-language': 'en' } },
      { headers: { accept: 'application/graphql-response+json' } },
      { body: { variables: { unused: 1 } } },
    ];

    expect(await pagesOf(...others)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(await pagesOf({}, inspector)).toEqual([0, 0]);
    expect((await ask({ token: null })).text).toContain('UNAUTHENTICATED');
    expect((await ask({ token: 'not-a-token' })).status).toBe(401);
  });

  it('is for its day only: tiers change at midnight', async () => {
    const { pagesOf, moveTo } = await prepared();
    await pagesOf({}, {});

    moveTo('2026-11-24');
    const next = await pagesOf({}, {}, {});
    moveTo('2026-11-23');

    expect(next).toEqual([1, 1, 0]);
    expect(await pagesOf({})).toEqual([0]);
  });

  it('is forgotten as soon as anything was recorded', async () => {
    const { program, council, ask, pagesOf } = await prepared();
    await pagesOf({}, {}, {});

    await record(program, council.tokens.office, 'petitionReceive', {
      title: 'Kênh N4',
      text: 'Đề nghị nạo vét kênh N4.',
    });

    expect(await pagesOf({}, {})).toEqual([1, 0]);
    expect((await ask()).text).toContain('Kênh N4');
  });

  it('is not kept when something was recorded while it was computed', async () => {
    const { pagesOf, changeWhileReading } = await prepared();
    changeWhileReading();

    expect(await pagesOf({}, {}, {}, {})).toEqual([1, 1, 1, 1]);
  });

  it('is neither an error, nor a mutation’s, nor of a request in another form', async () => {
    const { ask, pagesOf, commands } = await prepared();
    const faulty = {
      query: `{ petitions(first: 1) { totalCount } rules(first: 0) { totalCount } }`,
    };
    const extended = { body: { extensions: {} } };
    // Refused, so that it changes nothing by which an answer would be forgotten.
    const receive = `mutation { petitionReceive(input: { idempotencyKey: "one", effectiveOn: "2999-01-01",
      title: "Kênh", text: "Nạo vét kênh." }) { userErrors { code } } }`;

    expect(await pagesOf(faulty, faulty, faulty)).toEqual([1, 1, 1]);
    expect(await pagesOf(extended, extended, extended)).toEqual([1, 1, 1]);
    const codes = [];
    for (let time = 1; time <= 3; time += 1) codes.push((await ask({ query: receive })).text);
    expect(codes[2]).toContain('DATE_IN_THE_FUTURE');
    expect(commands()).toBe(3);
  });
});
