import { petitionIn, record, registerCouncil, send, freshKey } from '../support/councils';
import type { UserError } from '../../schema/graphql/payload.types';
import { type Answer, served, type Served } from '../support/served';

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions['code'];
const pathsOf = ({ errors }: Answer) =>
  (errors?.[0]?.extensions['fields'] as { path: string }[] | undefined)?.map(({ path }) => path);
const userErrorOf = ({ data }: Answer) => data.result.userErrors[0] as UserError;

/** Whatever is refused leaves the log as it was. */
async function unchanged(program: Served, act: () => Promise<Answer>): Promise<Answer> {
  const before = await program.app.ports.events.head();
  const answer = await act();
  expect(await program.app.ports.events.head()).toEqual(before);
  return answer;
}

describe('bad input', () => {
  it('is told with its field, and nothing is recorded', async () => {
    const program = await served();
    const { tokens, bodies } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const receive = (input: Readonly<Record<string, unknown>>) =>
      unchanged(program, () =>
        send(program, tokens.office, 'petitionReceive', { title: 'Điện', text: 'Yếu.', ...input }),
      );
    const cases: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
      [{ text: 'a'.repeat(10_001) }, 'input.text'],
      [{ text: 'a'.repeat(1_000_000) }, 'input.text'],
      [{ text: 'a\u0000b' }, 'input.text'],
      [{ text: 'a\u001bb' }, 'input.text'],
      [{ text: '   ' }, 'input.text'],
      [{ title: '\ud800' }, 'input.title'],
      [{ idempotencyKey: '' }, 'input.idempotencyKey'],
      [{ effectiveOn: '2021-02-30' }, 'input.effectiveOn'],
      [{ effectiveOn: '20210228' }, 'input.effectiveOn'],
      [{ document: { number: '1', issuer: 'A', date: '2021-13-01' } }, 'input.document.date'],
      [
        { document: { number: '1', issuer: 'A', date: '2021-11-01', url: 'javascript:alert(1)' } },
        'input.document.url',
      ],
      [
        { document: { number: '1', issuer: 'A', date: '2021-11-01', sha256: 'xyz' } },
        'input.document.sha256',
      ],
      [{ voter: { name: '' } }, 'input.voter.name'],
    ];
    for (const [input, path] of cases) {
      const answer = await receive(input);
      expect([path, codeOf(answer), pathsOf(answer)]).toEqual([path, 'BAD_USER_INPUT', [path]]);
      expect(JSON.stringify(answer)).not.toContain('aaaaaaaaaa');
    }
    expect(userErrorOf(await receive({ byBodyId: 'body-none' }))).toEqual({
      code: 'BODY_NOT_FOUND',
      message: 'There is no such body.',
      field: 'byBodyId',
    });
    expect(userErrorOf(await receive({ effectiveOn: '2999-01-01' })).code).toBe(
      'DATE_IN_THE_FUTURE',
    );
    expect(
      userErrorOf(await receive({ document: { number: '1', issuer: 'A', date: '2999-01-01' } })),
    ).toMatchObject({ code: 'DATE_IN_THE_FUTURE', field: 'document.date' });
    expect(userErrorOf(await receive({ sessionId: 'session-none' })).code).toBe(
      'SESSION_NOT_FOUND',
    );
    expect(userErrorOf(await receive({ communeId: bodies.AGENCY })).code).toBe('COUNCIL_NOT_FOUND');
  });

  it('accepts what people write: line ends, tabs, any script, old dates', async () => {
    const program = await served();
    const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const id = await record(program, tokens.office, 'petitionReceive', {
      title: 'Đường\tliên xã 😀',
      text: '  Dòng một\r\nDo\u0300ng hai ',
      effectiveOn: '2021-11-01',
      document: { number: '12/BC-TĐB', issuer: 'Tổ đại biểu số 1', date: '2020-01-01' },
    });
    const { data } = await program.ask(
      tokens.office,
      'query ($id: ID!) { petition(id: $id) { title text } }',
      { id },
    );
    expect(data.petition).toEqual({ title: 'Đường\tliên xã 😀', text: 'Dòng một\nDòng hai' });
  });

  it.each([0, 101, -1])('refuses a page of %i', async (first) => {
    const program = await served();
    const answer = await program.ask(null, `{ bodies(first: ${String(first)}) { totalCount } }`);
    expect([codeOf(answer), pathsOf(answer)]).toEqual(['BAD_USER_INPUT', ['first']]);
  });

  it('refuses foreign cursors, positions and contradictions', async () => {
    const program = await served();
    const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const { tokens } = council;
    await petitionIn(program, council, 'received');
    const ask = (query: string) => program.ask(tokens.office, query);
    const page = await ask('{ petitions(first: 1) { pageInfo { endCursor } } }');
    const cursor = page.data.petitions.pageInfo.endCursor as string;
    const other = await ask(
      `{ petitions(first: 1, orderBy: DUE_ON_ASC, after: "${cursor}") { totalCount } }`,
    );
    expect([codeOf(other), pathsOf(other)]).toEqual(['BAD_USER_INPUT', ['after']]);
    const cases: readonly (readonly [string, string])[] = [
      ['{ petitions(first: 1, after: "nonsense") { totalCount } }', 'after'],
      ['{ petitions(first: 1, atLeast: "9999999999999999") { totalCount } }', 'atLeast'],
      ['{ petition { code } }', 'id'],
      ['{ petition(id: "petition-1", code: "KN-2021-000001") { code } }', 'id'],
      ['{ petition(code: "xyz") { code } }', 'code'],
    ];
    for (const [query, path] of cases) {
      const answer = await ask(query);
      expect([query, codeOf(answer), pathsOf(answer)]).toEqual([query, 'BAD_USER_INPUT', [path]]);
    }
    const unknown = await ask('{ petition(id: "petition-none") { code } node(id: "x") { id } }');
    expect(unknown.data).toEqual({ petition: null, node: null });
  });

  it('tells what a session or a rule contradicts', async () => {
    const program = await served();
    const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const session = {
      term: 'XXI',
      number: 3,
      kind: 'REGULAR',
      from: '2021-12-17',
      to: '2021-12-16',
    };
    const rule = { validFrom: '2022-01-01', basis: 'Quy chế', evidence: 'LAW' };
    const deadline = { replyDeadline: { days: 30, unit: 'WORKING_DAY' } };
    const refused = async (mutation: string, input: Readonly<Record<string, unknown>>) =>
      userErrorOf(await unchanged(program, () => send(program, tokens.office, mutation, input)));
    expect(await refused('sessionRegister', session)).toMatchObject({
      code: 'SESSION_ENDS_BEFORE_IT_BEGINS',
      field: 'to',
    });
    await record(program, tokens.office, 'sessionRegister', { ...session, to: '2021-12-17' });
    expect(await refused('sessionRegister', { ...session, to: '2021-12-18' })).toMatchObject({
      code: 'SESSION_EXISTS',
      field: 'number',
    });
    expect(
      await refused('ruleAdopt', { ...rule, ...deadline, validTo: '2021-12-31' }),
    ).toMatchObject({ code: 'RULE_ENDS_BEFORE_IT_BEGINS', field: 'validTo' });
    const none = await send(program, tokens.office, 'ruleAdopt', rule);
    const two = await send(program, tokens.office, 'ruleAdopt', {
      ...rule,
      ...deadline,
      fieldCodes: [{ code: 'dien', name: 'Điện' }],
    });
    expect([pathsOf(none), pathsOf(two)]).toEqual([['input'], ['input']]);
    const long = await send(program, tokens.office, 'ruleAdopt', {
      ...rule,
      replyDeadline: { days: 366, unit: 'WORKING_DAY' },
    });
    expect(pathsOf(long)).toEqual(['input.replyDeadline.days']);
  });
});

describe('tokens', () => {
  it('refuses expired, foreign, malformed and misfit ones, even for public questions', async () => {
    const program = await served();
    const { bodies, tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const elsewhere = await served();
    const foreign = await elsewhere.token('office', bodies.COUNCIL_OFFICE);
    const refused = [
      await program.token('office', bodies.COUNCIL_OFFICE, -1),
      foreign,
      'nonsense',
      await program.token('office', 'body-none'),
      await program.token('office', bodies.AGENCY),
      `${tokens.office.slice(0, -4)}AAAA`,
    ];
    for (const token of refused) {
      const answer = await program.ask(token, '{ bodies(first: 1) { totalCount } }');
      expect([answer.status, codeOf(answer), answer.data]).toEqual([
        401,
        'UNAUTHENTICATED',
        undefined,
      ]);
    }
  });
});

describe('the surface', () => {
  const post = (program: Served, body: string, type = 'application/json') =>
    fetch(program.address, { method: 'POST', headers: { 'content-type': type }, body });

  it('tells malformed, oversized and misplaced requests in the same form', async () => {
    const program = await served();
    const codeAt = async (response: Response) => {
      const { errors } = (await response.json()) as Answer;
      return [response.status, errors?.[0]?.extensions['code']];
    };
    expect(await codeAt(await post(program, '{'))).toEqual([400, 'BAD_REQUEST']);
    expect(await codeAt(await post(program, '<a/>', 'text/xml'))).toEqual([415, 'BAD_REQUEST']);
    const large = JSON.stringify({ query: `{ viewer { id } } # ${'a'.repeat(2 ** 21)}` });
    expect(await codeAt(await post(program, large))).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    expect(await codeAt(await fetch(new URL('/nowhere', program.address)))).toEqual([
      404,
      'NOT_FOUND',
    ]);
  });

  it('answers in Vietnamese unless English is preferred', async () => {
    const program = await served();
    const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const messageIn = async (language: string) =>
      userErrorOf(
        await send(
          program,
          tokens.office,
          'petitionForward',
          { petitionId: 'petition-none', toBodyId: 'body-none' },
          { 'accept-language': language },
        ),
      ).message;
    expect(await messageIn('vi')).toBe('Không có kiến nghị này.');
    expect(await messageIn('fr')).toBe('Không có kiến nghị này.');
    expect(await messageIn('en-GB, vi;q=0.8')).toBe('There is no such petition.');
    expect(await messageIn('en;q=0.5, vi')).toBe('Không có kiến nghị này.');
  });

  it('gives only an id of an internal error away, and logs the rest without texts', async () => {
    const secret = 'Nội dung mật của cử tri';
    const program = await served();
    const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const broken = program.app.ports.signer as { sign: unknown };
    broken.sign = () => {
      throw new Error('SELECT broken FROM keys');
    };
    const answer = await send(program, tokens.office, 'petitionReceive', {
      title: 'Mật',
      text: secret,
    });
    const errorId = answer.errors?.[0]?.extensions['errorId'];
    expect(codeOf(answer)).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(answer)).not.toMatch(/SELECT|stack|at /u);
    const logged = program.log.filter((line) => line.includes(String(errorId)));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('SELECT broken FROM keys');
    expect(program.log.join('')).not.toContain(secret);
  });
});

describe('repeated and rival commands', () => {
  it('gives a repeated command its receipt again, and refuses its key for another', async () => {
    const program = await served();
    const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const input = { idempotencyKey: freshKey(), title: 'Điện', text: 'Yếu.' };
    const first = await send(program, tokens.office, 'petitionReceive', input);
    const again = await unchanged(program, () =>
      send(program, tokens.office, 'petitionReceive', { ...input, sessionId: null }),
    );
    expect(again).toEqual(first);
    const other = await unchanged(program, () =>
      send(program, tokens.office, 'petitionReceive', { ...input, text: 'Khác.' }),
    );
    expect(userErrorOf(other)).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
      field: 'idempotencyKey',
    });
    const elsewhere = await send(program, tokens.front, 'petitionReceive', input);
    expect(elsewhere.data.result.receipt.events[0].stream).not.toBe(
      first.data.result.receipt.events[0].stream,
    );
  });

  it('gives an agency the receipt of its return again, though the petition left its sight', async () => {
    const program = await served();
    const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const petitionId = await petitionIn(program, council, 'forwarded');
    const input = { idempotencyKey: freshKey(), petitionId, reason: 'Không thuộc thẩm quyền.' };
    const first = await send(program, council.tokens.agency, 'petitionReturn', input);
    expect(first.data.result).toMatchObject({ petition: null, userErrors: [] });
    expect(await send(program, council.tokens.agency, 'petitionReturn', input)).toEqual(first);
  });

  it('lets one of many clerks win, and tells the others what happened', async () => {
    const program = await served();
    const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const petitionId = await petitionIn(program, council, 'classified');
    const toBodyId = council.bodies.AGENCY;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        send(program, council.tokens.office, 'petitionForward', { petitionId, toBodyId }),
      ),
    );
    const codes = answers.map((answer) => answer.data.result.userErrors[0]?.code ?? 'RECORDED');
    expect(codes.filter((code) => code === 'RECORDED')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['RECORDED', 'ALREADY_FORWARDED']));
    const { data } = await program.ask(
      council.tokens.office,
      'query ($id: ID!) { history(subjectId: $id, first: 10) { totalCount } }',
      { id: petitionId },
    );
    expect(data.history.totalCount).toBe(3);
  });

  it('shows what a receipt promised to whoever asks with its position', async () => {
    const program = await served();
    const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const { data } = await send(program, council.tokens.office, 'petitionReceive', {
      title: 'Điện',
      text: 'Yếu.',
    });
    const { stream, leafHash, id } = data.result.receipt.events[0];
    const found = await program.ask(
      council.tokens.office,
      'query ($id: ID!, $at: Position!) { petitions(first: 1, atLeast: $at) { totalCount } history(subjectId: $id, first: 1, atLeast: $at) { nodes { id leafHash } } }',
      { id: stream, at: data.result.receipt.position },
    );
    expect(found.data).toEqual({
      petitions: { totalCount: 1 },
      history: { nodes: [{ id, leafHash }] },
    });
  });
});
