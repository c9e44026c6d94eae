import { get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { StoreUnavailable } from '../../src/ports/event-store';
import { exportLists } from '../../src/graphql/export/all-exports';
import {
  complaintIn,
  contactIn,
  digestIn,
  type Council,
  groupIn,
  petitionIn,
  record,
  registerCouncil,
  sessionOf,
  tokenRoles,
} from '../support/councils';
import { cellsIn, errorIn, exported, recordsIn, sheetIn } from '../support/exports';
import { goodRow, importing } from '../support/imports';
import { served, type Served } from '../support/served';

type World = Readonly<{ program: Served; own: Council }>;

async function world(): Promise<World> {
  const program = await served();
  return { program, own: await registerCouncil(program, 'HĐND huyện H', 'DISTRICT') };
}

/** Many petitions, and everything of them in the read models. */
async function fill({ program, own }: World, count: number, text = 'Xin sửa.'): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => goodRow(`A${String(index)}`, { text }));
  for (let from = 0; from < count; from += 100)
    await importing(program, own.tokens.office, rows.slice(from, from + 100));
  await settled(program);
}

/** Counts the pages that are read of the views from now on, and may let one of them fail. */
function pagesRead({ app }: Served, failsAfter = Infinity): () => number {
  const views = app.ports.views as unknown as { page: (...asked: unknown[]) => Promise<unknown> };
  const page = views.page.bind(views);
  let pages = 0;
  views.page = (...asked) => {
    pages += 1;
    return pages > failsAfter ? Promise.reject(new StoreUnavailable('away')) : page(...asked);
  };
  return () => pages;
}

const settled = async ({ app }: Served) => app.reach((await app.ports.events.head())!.position);

describe('an export', () => {
  it('is a CSV file in UTF-8 with a mark, named in two spellings, headed in the reader’s language', async () => {
    const { program, own } = await world();
    await petitionIn(program, own, 'received');
    await settled(program);
    const file = await exported(program, own.tokens.office, 'petitions.csv', 'vi');
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const day = program.app.today();
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="petitions-${day}.csv"; filename*=UTF-8''Ki%E1%BA%BFn%20ngh%E1%BB%8B%20${day}.csv`,
    );
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect([...file.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [heads] = cellsIn(file);
    expect(heads?.slice(0, 3)).toEqual(['Mã', 'Ngày tiếp nhận', 'Hội đồng']);
    const english = cellsIn(await exported(program, own.tokens.office, 'petitions.csv'));
    expect(english[0]?.slice(0, 3)).toEqual(['Code', 'Received on', 'Council']);
    expect(english.slice(1)).toEqual(cellsIn(file).slice(1));
  });

  it('holds the rows of the query, over several pages, in its order and under its filter', async () => {
    const here = await world();
    const { program, own } = here;
    await fill(here, 250);
    await petitionIn(program, own, 'forwarded');
    await settled(program);
    const codes = async (parameters: string) =>
      recordsIn(await exported(program, own.tokens.office, `petitions.csv${parameters}`)).map(
        ({ Code }) => Code,
      );
    const all = Array.from(
      { length: 251 },
      (_, index) => `KN-2021-${String(index + 1).padStart(6, '0')}`,
    );
    expect(await codes('')).toEqual(all);
    expect(await codes('?orderBy=CODE_DESC')).toEqual(all.toReversed());
    const filter = encodeURIComponent('{"routing":["FORWARDED"]}');
    expect(await codes(`?filter=${filter}`)).toEqual(['KN-2021-000251']);
  });

  it('gives a petition as the API does', async () => {
    const { program, own } = await world();
    await petitionIn(program, own, 'answered');
    await settled(program);
    const { office } = own.tokens;
    const [row] = recordsIn(await exported(program, office, 'petitions.csv'));
    const { data } = await program.ask(
      office,
      `{ petitions(first: 1) { nodes { id code receivedOn title text fieldCode level routing reply
        claim answeredOn voter { name } holder { name } due { on } answers { text } } } }`,
    );
    const petition = data.petitions.nodes[0];
    expect(row).toMatchObject({
      Id: petition.id,
      Code: petition.code,
      'Received on': petition.receivedOn,
      Title: petition.title,
      Text: petition.text,
      Field: petition.fieldCode,
      Level: petition.level,
      Routing: petition.routing,
      Reply: petition.reply,
      Claim: petition.claim,
      'Answered on': petition.answeredOn,
      Voter: petition.voter.name,
      Holder: petition.holder.name,
      'Reply due on': petition.due.on,
      Answers: petition.answers[0].text,
      'Times returned': '0',
      'Voters informed': 'false',
      'New facts': '',
    });
  });

  it('lets no text be a formula, and numbers be numbers', async () => {
    const { program, own } = await world();
    await importing(program, own.tokens.office, [
      goodRow('A', { title: '=HYPERLINK("http://x")', text: '-5' }),
    ]);
    await settled(program);
    const file = await exported(program, own.tokens.office, 'petitions.csv');
    expect(recordsIn(file)[0]).toMatchObject({ Title: `'=HYPERLINK("http://x")`, Text: "'-5" });
    expect(file.bytes.toString()).toContain(',0,');
  });

  it('is an Excel file too, with the same rows', async () => {
    const here = await world();
    const { program, own } = here;
    await fill(here, 150, '=1+1');
    const { office } = own.tokens;
    const file = await exported(program, office, 'petitions.xlsx?orderBy=CODE_DESC', 'vi');
    expect(file.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(file.headers.get('content-disposition')).toContain(`.xlsx"; filename*=UTF-8''Ki`);
    const [heads, ...rows] = await sheetIn(file);
    const csv = await exported(program, office, 'petitions.csv?orderBy=CODE_DESC', 'vi');
    expect(heads).toEqual(cellsIn(csv)[0]);
    const written = rows.map((row) =>
      row.map((cell) => String((cell as string | number | boolean | null) ?? '')),
    );
    expect(written).toEqual(
      cellsIn(csv)
        .slice(1)
        .map((row) => row.map((cell) => cell.replace("'=1+1", '=1+1'))),
    );
    expect(rows[0]).toContain(0);
    expect(rows[0]).toContain(false);
  });

  it('takes only what the query takes, and tells what is wrong as the API does', async () => {
    const { program, own } = await world();
    const wrong = async (path: string) => {
      const file = await exported(program, own.tokens.office, path);
      expect(file.status).toBe(400);
      return errorIn(file);
    };
    const at = (path: string) => ({
      code: 'BAD_USER_INPUT',
      fields: [{ path, message: expect.any(String) }],
    });
    expect(await wrong('petitions.csv?color=red')).toEqual(at('color'));
    expect(await wrong('petitions.csv?first=5')).toEqual(at('first'));
    expect(await wrong('petitions.csv?filter=%7B')).toEqual(at('filter'));
    expect(await wrong('petitions.csv?filter=%7B%22tier%22%3A%22SOON%22%7D')).toEqual(
      at('filter.tier'),
    );
    const long = encodeURIComponent(JSON.stringify({ councilId: 'x'.repeat(101) }));
    expect(await wrong(`petitions.csv?filter=${long}`)).toEqual(at('filter.councilId'));
    expect(await wrong('petitions.csv?orderBy=A&orderBy=B')).toEqual(at('orderBy'));
    expect(await wrong('replyWorkload.csv?on=2021-02-30')).toEqual(at('on'));
    expect(await wrong('figures.csv')).toEqual(at('sessionId'));
    expect(await wrong('figureExplanation.csv?sessionId=session-1')).toEqual(at('name'));
    for (const none of ['petitions.ods', 'none.csv', '__proto__.csv'])
      expect((await exported(program, own.tokens.office, none)).status).toBe(404);
    const unknown = await exported(program, own.tokens.office, 'history.csv?subjectId=petition-1');
    expect([unknown.status, errorIn(unknown)]).toEqual([404, { code: 'NOT_FOUND' }]);
  });

  it('breaks off where a store fails in the middle, and never looks whole', async () => {
    const here = await world();
    const { program, own } = here;
    await fill(here, 250);
    const pages = pagesRead(program, 2);
    await expect(exported(program, own.tokens.office, 'petitions.csv')).rejects.toThrow();
    expect(pages()).toBe(3);
    const whole = await exported(program, own.tokens.office, 'petitions.csv');
    expect([whole.status, errorIn(whole)]).toEqual([503, { code: 'UNAVAILABLE' }]);
  });

  it('asks for no page that nobody waits for', async () => {
    const here = await world();
    const { program, own } = here;
    await fill(here, 1500, 'Đề nghị '.repeat(1200));
    const pages = pagesRead(program);
    const request = get(new URL('/export/petitions.csv', program.address), {
      headers: { authorization: `Bearer ${own.tokens.office}` },
    });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    // Some megabytes fit into the buffers on the way, all fifteen pages of one do not.
    response.pause();
    request.destroy();
    await program.stop();
    expect(pages()).toBeGreaterThan(0);
    expect(pages()).toBeLessThan(15);
  });
});

describe('the access to exports', () => {
  it('is that to the queries, for every list and role', async () => {
    const { program, own } = await world();
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const sessionId = await sessionOf(program, own);
    await contactIn(program, own, 'held', sessionId);
    const petitionId = await petitionIn(program, own, 'answered');
    await petitionIn(program, other, 'answered');
    await complaintIn(program, own);
    await record(program, own.tokens.office, 'synthesisReportIssue', {
      sessionId,
      phase: 'AFTER_CLOSING',
      groupIds: [await groupIn(program, own)],
    });
    await digestIn(program, own);
    await record(program, own.tokens.office, 'petitionReceive', {
      title: 'Đường',
      text: 'Sửa đường.',
      reRaises: { petitionIds: [petitionId], hasNewFacts: false },
    });
    await settled(program);
    const parameters: Readonly<Record<string, string>> = {
      figures: `sessionId=${sessionId}`,
      figureExplanation: `sessionId=${sessionId}&name=CONTACT_POINTS`,
      history: `subjectId=${petitionId}`,
    };
    const questions: Readonly<Record<string, string>> = {
      reRaisedPetitions: '{ list: reRaisedPetitions(first: 100) { nodes { since } } }',
      replyWorkload: '{ list: replyWorkload { held } }',
      receiptKeys: '{ list: receiptKeys { keyId } }',
      figures: `{ list: figures(sessionId: "${sessionId}") { name } }`,
      figureExplanation: `{ list: figures(sessionId: "${sessionId}", name: CONTACT_POINTS) { explanation(first: 100) { nodes { counts } } } }`,
      history: `{ list: history(subjectId: "${petitionId}", first: 100) { nodes { id } } }`,
    };
    const statusOf: Readonly<Record<string, number>> = {
      UNAUTHENTICATED: 401,
      FORBIDDEN: 403,
      NOT_FOUND: 404,
    };
    const seen: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const name of Object.keys(exportLists))
      for (const role of [...tokenRoles, null]) {
        const token = role === null ? null : own.tokens[role];
        const question = questions[name] ?? `{ list: ${name}(first: 100) { nodes { id } } }`;
        const { data, errors } = await program.ask(token, question);
        const list = name === 'figureExplanation' ? data?.list[0]?.explanation : data?.list;
        const rows = list?.nodes ?? list;
        expected[`${name} ${String(role)}`] =
          errors?.[0]?.extensions['code'] ?? rows?.length ?? 'NOT_FOUND';
        const file = await exported(program, token, `${name}.csv?${parameters[name] ?? ''}`);
        const sheet = await exported(program, token, `${name}.xlsx?${parameters[name] ?? ''}`);
        expect([name, role, sheet.status]).toEqual([name, role, file.status]);
        const code = file.status === 200 ? null : (errorIn(file) as { code: string }).code;
        seen[`${name} ${String(role)}`] = code ?? recordsIn(file).length;
        if (code !== null) expect([name, role, file.status]).toEqual([name, role, statusOf[code]]);
      }
    expect(seen).toEqual(expected);
    expect(seen).toMatchObject({
      'petitions office': 4,
      'reRaisedPetitions inspector': 1,
      'issueGroups agency': 1,
      'syntheses front': 1,
      'groupDigests agency': 1,
      'complaints standing_committee': 1,
      'complaints inspector': 'FORBIDDEN',
      'anomalies agency': 'FORBIDDEN',
      'petitions admin': 'FORBIDDEN',
      'petitions null': 'UNAUTHENTICATED',
      'figureExplanation office': 1,
      'history admin': 'FORBIDDEN',
    });
  });

  it('counts the public, and believes no bad token', async () => {
    const program = await served({ PUBLIC_REQUESTS_PER_MINUTE: '2' });
    const ask = async (token: string | null) => {
      const file = await exported(program, token, 'bodies.csv');
      return file.status === 200 ? 200 : errorIn(file);
    };
    expect(await ask(null)).toBe(200);
    expect(await ask('none')).toEqual({ code: 'UNAUTHENTICATED' });
    expect(await ask(null)).toMatchObject({ code: 'RATE_LIMITED', limit: 2 });
  });
});
