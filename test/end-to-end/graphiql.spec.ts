import { buildSchema } from 'graphql';
import type { WebSocket } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumOfMachine, dropPolicy, visit, type Visit } from '../support/browser';
import {
  documentedFields,
  openGraphiql,
  run,
  shown,
  suggestions,
  tokenBox,
  writeQuery,
} from '../support/graphiql';
import { printedToken, type RunningProgram, startProgram } from '../support/running-program';
import { temporaryFolder } from '../support/temporary-folder';

const chromium = chromiumOfMachine();
if (chromium === null)
  process.stderr.write('GraphiQL is not tested: no Chromium here, and CHROMIUM names none.\n');
const inBrowser = chromium === null ? describe.skip : describe;

type Opening = Readonly<{ locale?: string; isPolicyKept?: boolean }>;

async function opened({ locale = 'vi-VN', isPolicyKept = true }: Opening = {}): Promise<
  Visit & { program: RunningProgram }
> {
  const program = await startProgram({ dataDir: temporaryFolder() });
  const visitor = await visit(chromium!, locale);
  if (!isPolicyKept) await dropPolicy(visitor.context);
  await openGraphiql(visitor.page, program.address);
  return { ...visitor, program };
}

/** Nobody but the program was asked for anything. */
function expectOnlyOwn({ requested }: Visit, { address }: RunningProgram): void {
  expect(requested.length).toBeGreaterThan(5);
  const { origin } = new URL(address);
  expect(requested.filter((url) => url.origin !== origin).map(String)).toEqual([]);
}

const late = `{ petitions(first: 1, filter: { tier: VERY_OVERDUE, on: "2026-11-23" }, orderBy: DUE_ON_ASC) { totalCount nodes { code title holder { name } clockDueOn } } }`;

const answerToLate = {
  data: {
    petitions: {
      totalCount: 3,
      nodes: [
        {
          code: 'KN-2021-000012',
          title: 'Chưa bồi thường đất khi mở rộng đường trục xã',
          holder: { name: 'Phòng Tài nguyên và Môi trường' },
          clockDueOn: '2022-02-11',
        },
      ],
    },
  },
};

const closingOf = (socket: WebSocket) => ({
  url: socket.url(),
  closed: socket.waitForEvent('close'),
});

/** Only the program knows when a subscription has begun. */
async function subscribed({ address }: RunningProgram): Promise<void> {
  const metrics = async () => (await fetch(new URL('/metrics', address))).text();
  while (!/^hoi_am_live_subscriptions 1$/mu.test(await metrics()));
}

async function receivePetition(
  { address }: RunningProgram,
  token: string,
  title: string,
): Promise<void> {
  const input = { idempotencyKey: title, effectiveOn: '2026-11-02', title, text: title };
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query:
        'mutation ($input: PetitionReceiveInput!) { petitionReceive(input: $input) { userErrors { code } } }',
      variables: { input },
    }),
  });
  expect(await response.json()).toEqual({ data: { petitionReceive: { userErrors: [] } } });
}

inBrowser('GraphiQL in a browser', () => {
  it('asks as the public what it begins with', async () => {
    const visitor = await opened();
    expect(await run(visitor.page)).toEqual({
      data: {
        sessions: {
          totalCount: 5,
          nodes: [
            { kind: 'REGULAR', number: 6, from: '2023-07-13', council: { name: 'HĐND huyện' } },
            { kind: 'REGULAR', number: 5, from: '2022-12-15', council: { name: 'HĐND huyện' } },
            { kind: 'REGULAR', number: 5, from: '2022-12-14', council: { name: 'HĐND thị xã' } },
          ],
        },
      },
    });
    expectOnlyOwn(visitor, visitor.program);
    expect(visitor.complaints).toEqual([]);
  });

  it('asks with the token in the box, in either form, and as the public without', async () => {
    const visitor = await opened();
    const { page, program } = visitor;
    const token = printedToken(program, 'office');
    await tokenBox(page).fill(token);
    await writeQuery(page, late);
    expect(await run(page)).toEqual(answerToLate);
    await tokenBox(page).fill(`  bearer ${token} `);
    expect(await run(page)).toEqual(answerToLate);
    await tokenBox(page).fill('');
    expect(await run(page)).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await page.evaluate(`sessionStorage.getItem('token')`)).toBeNull();
    expectOnlyOwn(visitor, program);
    expect(visitor.complaints).toEqual([]);
  });

  it('tells changes as they come, with the token in the box, until it is stopped', async () => {
    const visitor = await opened();
    const { page, program } = visitor;
    const token = printedToken(program, 'office');
    await tokenBox(page).fill(token);
    await writeQuery(page, 'subscription { petitionChanged { eventType petition { title } } }');
    const socket = page.waitForEvent('websocket');
    await page.getByRole('button', { name: 'Execute query' }).click();
    const { url, closed } = closingOf(await socket);
    expect(url).toBe(program.address.replace('http:', 'ws:'));
    await subscribed(program);
    await receivePetition(program, token, 'Đèn đường hỏng');
    await shown(page, {
      data: {
        petitionChanged: {
          eventType: 'PetitionReceived.v1',
          petition: { title: 'Đèn đường hỏng' },
        },
      },
    });
    await page.getByRole('button', { name: 'Stop query' }).click();
    await closed;
    expectOnlyOwn(visitor, program);
    expect(visitor.complaints).toEqual([]);
  });

  it('keeps a token in its own tab alone, and nowhere else', async () => {
    const { page, program, context, requested } = await opened();
    const token = printedToken(program, 'office');
    await tokenBox(page).fill(token);
    await writeQuery(page, '{ viewer { role } }');
    await run(page);
    const kept = `Object.entries(sessionStorage).filter(([, value]) => value.includes('${token}'))`;
    expect(await page.evaluate(kept)).toEqual([['token', token]]);
    expect(await page.evaluate('localStorage.length')).toBe(0);
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(page.url()).toBe(new URL('/', program.address).href);
    expect(requested.filter((url) => url.href.includes(token))).toEqual([]);

    await openGraphiql(page, program.address);
    expect(await tokenBox(page).inputValue()).toBe(token);
    expect(await run(page)).toEqual({ data: { viewer: { role: 'OFFICE' } } });

    const other = await context.newPage();
    await openGraphiql(other, program.address);
    expect(await tokenBox(other).inputValue()).toBe('');

    await page.bringToFront();
    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.getByRole('button', { name: 'Clear data' }).click();
    await page.keyboard.press('Escape');
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    // The box still shows it, so it still counts.
    expect(await run(page)).toEqual({ data: { viewer: { role: 'OFFICE' } } });
  });

  it('shows the refusal of a token in the visitor’s language, and still knows the schema', async () => {
    const visitor = await opened({ locale: 'en-GB' });
    const { page, program, complaints } = visitor;
    await tokenBox(page).fill(`${printedToken(program, 'office')}x`);
    const refusal = {
      errors: [
        {
          message: 'The token is missing or not valid.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    };
    expect(await run(page)).toEqual(refusal);
    await openGraphiql(page, program.address);
    expect(await documentedFields(page, 'Query')).toContain('petitions');
    expectOnlyOwn(visitor, program);
    // Chromium counts every answer of this status as an error of the page.
    expect(complaints).toEqual([
      'Failed to load resource: the server responded with a status of 401 (Unauthorized)',
    ]);
  });

  it('documents and completes the schema, and would ask nobody else without its policy', async () => {
    const visitor = await opened({ isPolicyKept: false });
    const { page, program } = visitor;
    const printed = readFileSync(join(__dirname, '..', '..', 'schema', 'schema.graphql'), 'utf8');
    const fields = Object.keys(buildSchema(printed).getQueryType()!.getFields());
    await writeQuery(page, '{ petit');
    // Those that begin so come first, in the order of the library, then those that hold it.
    const suggested = await suggestions(page);
    expect(suggested.slice(0, 2).sort()).toEqual(fields.filter((name) => name.startsWith('petit')));
    expect([...suggested].sort()).toEqual(fields.filter((name) => /petit/iu.test(name)));
    expect([...(await documentedFields(page, 'Query'))].sort()).toEqual(fields);
    expectOnlyOwn(visitor, program);
    expect(visitor.complaints).toEqual([]);
  });
});
