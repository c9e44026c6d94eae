import { once } from 'node:events';
import { connect } from 'node:net';
import { setImmediate as idle } from 'node:timers/promises';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { WebSocket } from 'ws';
import { freshKey, petitionIn, registerCouncil } from '../support/councils';
import { codesOf, listen, running } from '../support/live';
import { manualTimers } from '../support/manual-timers';
import { above0, figuresOf, replaced, scrape } from '../support/metrics';
import { served, type Served } from '../support/served';

const petitionChanged =
  'subscription ($since: Position) { petitionChanged(since: $since) { position } }';
const figuresChanged = 'subscription { figuresChanged(sessionId: "session-1") { position } }';

const now = ({ app }: Served) => app.live.position();
const council = (program: Served) => registerCouncil(program, `HĐND ${freshKey()}`, 'DISTRICT');

const closedFor = async (program: Served) =>
  above0(figuresOf(await scrape(program), 'hoi_am_live_closed_total'));

/** A promise that the test fulfils. */
function signal(): Readonly<{ given: Promise<void>; give: () => void }> {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

/** A socket that is spoken on by hand. */
const rawSocket = ({ address }: Served, headers: Readonly<Record<string, string>> = {}) =>
  new WebSocket(address.replace(/^http/u, 'ws'), GRAPHQL_TRANSPORT_WS_PROTOCOL, { headers });

/** How a socket that is opened is refused: the status and the code. */
async function refusalOf(socket: WebSocket): Promise<unknown> {
  const [, response] = (await once(socket, 'unexpected-response')) as [
    unknown,
    AsyncIterable<Buffer> & { statusCode: number },
  ];
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const { errors } = JSON.parse(Buffer.concat(parts).toString()) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  return [response.statusCode, errors[0]?.extensions.code, errors[0]?.message];
}

const closeOf = async (socket: WebSocket) => {
  const [code] = (await once(socket, 'close')) as [number];
  return code;
};

describe('a token', () => {
  it('that is not believed closes the socket, and is counted', async () => {
    const program = await served();
    const { tokens } = await council(program);
    expect(await listen(program, `${tokens.office}x`).closed).toEqual({
      code: 4401,
      reason: 'Unauthorized',
    });
    const unread = listen(program, null, { authorization: 5 });
    expect((await unread.closed).code).toBe(4401);
    expect(await closedFor(program)).toEqual({ unauthorized: 2 });
  });

  it('closes the socket when it expires, also after the longest wait that timers know', async () => {
    const day = 86_400_000;
    let time = Date.parse('2026-11-02T00:00:00.000Z');
    const clock = { now: () => new Date(time).toISOString() };
    const timers = manualTimers();
    const program = await served({}, null, { clock, live: { after: timers.after } });
    const { bodies } = await council(program);
    const token = await program.token('office', bodies.COUNCIL_OFFICE, 30 * 24);
    const listener = listen(program, token);
    const subscription = listener.subscribe(petitionChanged);
    await running(program, 1);
    const longest = 2 ** 31 - 1;
    time += longest;
    await timers.pass(longest);
    const left = 30 * day - longest;
    expect(timers.waiting()).toContain(left);
    time += left;
    await timers.pass(left);
    expect(await listener.closed).toEqual({ code: 4403, reason: 'Token expired' });
    await running(program, 0);
    expect(await closedFor(program)).toEqual({ expired: 1 });
    expect(timers.waiting()).toEqual([]);
    expect(subscription.received()).toEqual([]);
  });

  it('that has expired is told nothing more, even before its time is up', async () => {
    let time = Date.parse('2026-11-02T00:00:00.000Z');
    const clock = { now: () => new Date(time).toISOString() };
    const program = await served({}, null, { clock, live: { after: manualTimers().after } });
    const own = await council(program);
    const token = await program.token('office', own.bodies.COUNCIL_OFFICE, 1);
    const subscription = listen(program, token).subscribe(petitionChanged);
    await running(program, 1);
    time += 3_600_000;
    const tokens = {
      ...own.tokens,
      office: await program.token('office', own.bodies.COUNCIL_OFFICE, 1),
    };
    await petitionIn(program, { ...own, tokens }, 'received');
    expect(await codesOf(subscription)).toEqual(['UNAUTHENTICATED']);
    await running(program, 0);
  });
});

it('a client that goes while its token is verified leaves nothing behind', async () => {
  const timers = manualTimers();
  const program = await served({}, null, { live: { after: timers.after } });
  const { tokens } = await council(program);
  const [asked, held] = [signal(), signal()];
  const { references } = program.app;
  const putBack = replaced(program.app, 'references', async () => {
    asked.give();
    await held.given;
    return references();
  });
  const socket = rawSocket(program);
  await once(socket, 'open');
  const payload = { authorization: `Bearer ${tokens.office}` };
  socket.send(JSON.stringify({ type: 'connection_init', payload }));
  await asked.given;
  socket.terminate();
  while (figuresOf(await scrape(program), 'hoi_am_live_connections')[''] !== 0) await idle();
  putBack();
  held.give();
  await idle();
  expect(timers.waiting()).toEqual([]);
});

describe('one connection', () => {
  it('has at most so many subscriptions at once, and may begin another when one is left', async () => {
    const program = await served({}, null, { live: { limits: { subscriptionsMax: 2 } } });
    const { tokens } = await council(program);
    const listener = listen(program, tokens.office);
    const first = listener.subscribe(petitionChanged);
    listener.subscribe(petitionChanged);
    await running(program, 2);
    const third = listener.subscribe(petitionChanged);
    expect(await third.ended).toEqual([
      {
        message: 'Too many subscriptions on one connection.',
        extensions: { code: 'TOO_MANY_SUBSCRIPTIONS', limit: 2 },
      },
    ]);
    first.leave();
    await running(program, 1);
    listener.subscribe(petitionChanged);
    await running(program, 2);
  });

  it('begins at most so many within a minute', async () => {
    let time = Date.parse('2026-11-02T00:00:00.000Z');
    const clock = { now: () => new Date(time).toISOString() };
    const live = { limits: { subscribesPerMinute: 2 } };
    const program = await served({}, null, { clock, live });
    const { tokens } = await council(program);
    const listener = listen(program, tokens.office);
    for (let round = 0; round < 2; round += 1) {
      const subscription = listener.subscribe(petitionChanged);
      await running(program, 1);
      subscription.leave();
      await running(program, 0);
    }
    time += 12_500;
    const third = listener.subscribe(petitionChanged);
    expect(await third.ended).toEqual([
      {
        message: 'Too many subscriptions within a minute; try again later.',
        extensions: { code: 'RATE_LIMITED', limit: 2, retryAfterSeconds: 48 },
      },
    ]);
    time += 47_500;
    listener.subscribe(petitionChanged);
    await running(program, 1);
  });

  it('sends no larger messages, and begins in time and once', async () => {
    const program = await served({}, null, { live: { limits: { messageBytesMax: 100 } } });
    const large = rawSocket(program);
    await once(large, 'open');
    large.send('x'.repeat(101));
    expect(await closeOf(large)).toBe(1009);
    const malformed = rawSocket(program);
    await once(malformed, 'open');
    malformed.send('{"type":"nothing"}');
    expect(await closeOf(malformed)).toBe(4400);
    const hasty = rawSocket(program);
    await once(hasty, 'open');
    hasty.send('{"type":"subscribe","id":"1","payload":{"query":"subscription { a }"}}');
    expect(await closeOf(hasty)).toBe(4401);
    const foreign = new WebSocket(program.address.replace(/^http/u, 'ws'));
    expect(await closeOf(foreign)).toBe(4406);
  });
});

it('a client that does not begin is not waited for', async () => {
  const program = await served({}, null, { live: { limits: { beginWithinMs: 1 } } });
  expect(await closeOf(rawSocket(program))).toBe(4408);
});

it('a client that names no language is told in that of its upgrade', async () => {
  const program = await served();
  const socket = rawSocket(program, { 'accept-language': 'en' });
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  socket.send(`{"type":"subscribe","id":"1","payload":{"query":"{ viewer { id } }"}}`);
  const [data] = (await once(socket, 'message')) as [Buffer];
  expect(JSON.parse(data.toString())).toEqual({
    type: 'error',
    id: '1',
    payload: [
      {
        message: 'Only subscriptions come over WebSocket; send queries and mutations over HTTP.',
        extensions: { code: 'BAD_REQUEST' },
      },
    ],
  });
});

describe('connections', () => {
  it('are limited for the program and for an address, by which proxies vouch for', async () => {
    const env = { TRUST_PROXY: '127.0.0.1' };
    const limits = { connectionsMax: 3, connectionsPerAddressMax: 2 };
    const program = await served(env, null, { live: { limits } });
    const from = (address: string) => rawSocket(program, { 'x-forwarded-for': address });
    const first = from('203.0.113.1');
    await Promise.all([once(first, 'open'), once(from('203.0.113.1'), 'open')]);
    const full = 'Quá nhiều kết nối cùng lúc; hãy thử lại sau.';
    expect(await refusalOf(from('203.0.113.1'))).toEqual([429, 'RATE_LIMITED', full]);
    await once(from('203.0.113.2'), 'open');
    expect(await refusalOf(from('203.0.113.3'))).toEqual([503, 'UNAVAILABLE', full]);
    expect(figuresOf(await scrape(program), 'hoi_am_live_connections')).toEqual({ '': 3 });
    first.close();
    await once(first, 'close');
    await once(from('203.0.113.1'), 'open');
  });

  it('of the public count as requests, and so does each subscription', async () => {
    const program = await served({ PUBLIC_REQUESTS_PER_MINUTE: '3' });
    const listener = listen(program, null);
    await listener.connected;
    listener.subscribe(figuresChanged);
    await running(program, 1);
    listener.subscribe(figuresChanged);
    await running(program, 2);
    const third = listener.subscribe(figuresChanged);
    expect((await third.ended)[0]).toMatchObject({
      extensions: { code: 'RATE_LIMITED', limit: 3 },
    });
    expect((await program.ask(null, '{ viewer { id } }')).status).toBe(429);
    expect((await listen(program, null).closed).code).toBe(4429);
    expect(await closedFor(program)).toEqual({ tooManyRequests: 1 });
  });

  it('of those who are believed count as none, of those who are not as public ones', async () => {
    const program = await served({ PUBLIC_REQUESTS_PER_MINUTE: '1' });
    const own = await council(program);
    const listener = listen(program, own.tokens.office);
    const since = now(program);
    const both = [1, 2].map(() => listener.subscribe(petitionChanged, { since }));
    await petitionIn(program, own, 'received');
    for (const subscription of both) expect(await subscription.take(1)).toHaveLength(1);
    expect((await listen(program, 'none').closed).code).toBe(4401);
    expect((await listen(program, 'none').closed).code).toBe(4429);
    expect(await closedFor(program)).toEqual({ unauthorized: 1, tooManyRequests: 1 });
  });

  it('are opened by pages of the own origin and of those that may ask from browsers', async () => {
    const program = await served({ CORS_ORIGINS: 'https://vidu.gov.vn' });
    const { origin } = new URL(program.address);
    for (const allowed of [origin, 'https://vidu.gov.vn'])
      await once(rawSocket(program, { origin: allowed }), 'open');
    for (const foreign of ['https://khac.vn', 'null'])
      expect(
        await refusalOf(rawSocket(program, { origin: foreign, 'accept-language': 'en' })),
      ).toEqual([403, 'FORBIDDEN', 'Pages of this origin may not connect.']);
    const elsewhere = new WebSocket(new URL('/elsewhere', program.address.replace(/^http/u, 'ws')));
    expect(await refusalOf(elsewhere)).toEqual([404, 'NOT_FOUND', 'Không có địa chỉ này.']);
  });
});

describe('a client that falls behind', () => {
  it('is told that too much changed since its position, with that position', async () => {
    const program = await served({}, null, { changesMax: 5 });
    const own = await council(program);
    const since = now(program);
    await petitionIn(program, own, 'answered');
    await petitionIn(program, own, 'received');
    const listener = listen(program, own.tokens.office);
    const subscription = listener.subscribe(petitionChanged, { since });
    const message = await subscription.next();
    expect(message?.errors).toMatchObject([
      {
        message: 'Too much changed since this position; query anew, and subscribe without `since`.',
        extensions: { code: 'POSITION_TOO_OLD', position: since },
      },
    ]);
    const later = listener.subscribe(petitionChanged, { since: now(program) });
    await petitionIn(program, own, 'received');
    expect(await later.take(1)).toEqual([{ petitionChanged: { position: now(program) } }]);
  });

  it('is cut off when it no longer answers, and not while it does', async () => {
    const timers = manualTimers();
    const limits = { keepAliveMs: 7 };
    const program = await served({}, null, { live: { after: timers.after, limits } });
    const alive = rawSocket(program);
    const { hostname, port } = new URL(program.address);
    const silent = connect(Number(port), hostname);
    silent.write(
      'GET /graphql HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n' +
        'Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    );
    await Promise.all([once(alive, 'open'), once(silent, 'data')]);
    alive.send('{"type":"connection_init"}');
    await once(alive, 'message');
    const pinged = once(alive, 'ping');
    await timers.pass(7);
    await pinged;
    alive.send('{"type":"ping"}');
    await once(alive, 'message');
    const ended = once(silent, 'close');
    await timers.pass(7);
    silent.resume();
    await ended;
    expect(alive.readyState).toBe(WebSocket.OPEN);
    expect(await closedFor(program)).toEqual({ stalled: 1 });
    alive.terminate();
  });
});

it('a client that asks without reading is cut off before it fills the memory', async () => {
  const program = await served();
  const deaf = rawSocket(program);
  await once(deaf, 'open');
  deaf.send('{"type":"connection_init"}');
  await once(deaf, 'message');
  deaf.pause();
  const closed = closeOf(deaf);
  const ping = `{"type":"ping","payload":{"filler":"${'x'.repeat(60_000)}"}}`;
  // 24 MB, more than the buffers between the two take.
  for (let count = 0; count < 400; count += 1) deaf.send(ping);
  while ((await closedFor(program))['stalled'] !== 1) await idle();
  deaf.resume();
  expect(await closed).toBe(1006);
});

describe('a program that stops', () => {
  it('closes its sockets in order, and takes on no more', async () => {
    const program = await served();
    const { tokens } = await council(program);
    const listener = listen(program, tokens.office);
    listener.subscribe(petitionChanged);
    await running(program, 1);
    await program.stop();
    expect(await listener.closed).toEqual({ code: 1001, reason: 'Going away' });
  });

  it('opens no more sockets, and cuts off those that do not close', async () => {
    const timers = manualTimers();
    const limits = { closeWithinMs: 9 };
    const program = await served({}, null, { live: { after: timers.after, limits } });
    const { hostname, port } = new URL(program.address);
    // One that has begun to open a socket, and says the rest of it only later.
    const late = connect(Number(port), hostname);
    late.write('GET /graphql HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n');
    await once(late, 'connect');
    const deaf = connect(Number(port), hostname);
    deaf.write(
      'GET /graphql HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n' +
        'Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    );
    await once(deaf, 'data');
    const stopped = program.stop();
    while (!timers.waiting().includes(9)) await idle();
    const answered = once(late, 'data');
    late.write(
      'Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n' +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    );
    const [answer] = (await answered) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 503 .*"code":"UNAVAILABLE"/su);
    await timers.pass(9);
    await stopped;
    deaf.destroy();
  });
});
