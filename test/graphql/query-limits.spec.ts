import { getIntrospectionQuery } from 'graphql';
import { freshKey, petitionIn, registerCouncil } from '../support/councils';
import { type Answer, served, type Served } from '../support/served';

const refusalOf = ({ status, data, errors }: Answer) => ({
  status,
  data: data as unknown,
  errors: errors?.map(({ extensions }) => extensions),
});

const refusedAs = (extensions: object) => ({ status: 400, data: undefined, errors: [extensions] });

/** A question of this depth, of 3 at least: the councils above a viewer's body, a level each. */
const deep = (depth: number): string =>
  `{ viewer { body { ${'parent { '.repeat(depth - 3)} id ${'} '.repeat(depth - 1)} }`;

/** As deep, with every other level in a fragment of its own. */
function deepInFragments(depth: number): string {
  const levels = Array.from(
    { length: depth - 3 },
    (_, level) => `fragment f${level} on Body { ... on Body { parent { ...f${level + 1} } } }`,
  );
  return `{ viewer { body { ...f0 } } } ${levels.join(' ')} fragment f${depth - 3} on Body { id }`;
}

/** A question of exactly this cost, not far above 39,952. */
const costing = (cost: number): string =>
  `query ($n: Int!) {
     petitions(first: $n) { totalCount nodes { ${'title '.repeat(79)} code routing reply claim } }
     ${'__typename '.repeat(cost - 39_952)} }`;

const nested = `nodes { recurrence { occurrences { petition { recurrence { timesRaised } } } } }`;

const whole = async () => {
  const program = await served();
  const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  await petitionIn(program, council, 'received');
  const ask = (query: string, variables: Readonly<Record<string, unknown>> = {}) =>
    program.ask(council.tokens.office, query, variables);
  return { program, ask };
};

/** Tells what the store was asked for meanwhile. */
function watchedReads({ app }: Served): readonly string[] {
  const reads: string[] = [];
  const views = app.ports.views as { page: unknown; measure: unknown };
  for (const name of ['page', 'measure'] as const) {
    const read = views[name] as (...args: readonly unknown[]) => unknown;
    views[name] = (...args: readonly unknown[]) => {
      reads.push(name);
      return read(...args);
    };
  }
  return reads;
}

describe('a query that asks for too much', () => {
  it('by its depth is refused above 15, in fragments too', async () => {
    const { ask } = await whole();
    for (const query of [deep, deepInFragments]) {
      const allowed = await ask(query(15));
      expect(allowed).toMatchObject({ status: 200, data: { viewer: { body: {} } } });
      expect(allowed.errors).toBeUndefined();
      expect(refusalOf(await ask(query(16)))).toEqual(
        refusedAs({ code: 'QUERY_TOO_DEEP', limit: 15, actual: 16 }),
      );
    }
  });

  it('by its cost is refused above 40,000, and nothing is read', async () => {
    const { program, ask } = await whole();
    const reads = watchedReads(program);
    expect(refusalOf(await ask(costing(40_001), { n: 100 }))).toEqual(
      refusedAs({ code: 'QUERY_TOO_COSTLY', limit: 40_000, actual: 40_001 }),
    );
    expect(reads).toEqual([]);
    const allowed = await ask(costing(40_000), { n: 100 });
    expect(allowed).toMatchObject({ status: 200, data: { petitions: { totalCount: 1 } } });
    expect(reads).toEqual(['page', 'measure']);
  });

  it('by a variable is refused like one that has the number in it', async () => {
    const { ask } = await whole();
    const byVariable = `query ($n: Int!) { petitions(first: $n) { ${nested} } }`;
    const refused = refusedAs({ code: 'QUERY_TOO_COSTLY', limit: 40_000, actual: 57_102 });
    expect(refusalOf(await ask(byVariable, { n: 100 }))).toEqual(refused);
    expect(refusalOf(await ask(`{ petitions(first: 100) { ${nested} } }`))).toEqual(refused);
    expect(refusalOf(await ask(byVariable.replace('Int!', 'Int! = 100')))).toEqual(refused);
    expect((await ask(byVariable, { n: 50 })).data).toEqual({
      petitions: { nodes: [{ recurrence: null }] },
    });
  });

  it('is told of by its message in both languages', async () => {
    const { program } = await whole();
    const messageIn = async (language: string) =>
      (await program.ask(null, deep(16), {}, { 'accept-language': language })).errors?.[0]?.message;
    expect(await messageIn('en')).toBe('The query is nested too deep.');
    expect(await messageIn('vi')).toBe('Câu truy vấn lồng quá sâu.');
  });

  it('in a mutation records nothing', async () => {
    const { program, ask } = await whole();
    const head = () => program.app.ports.events.head();
    const before = await head();
    const receive = (selection: string) =>
      ask(
        `mutation ($input: PetitionReceiveInput!) { petitionReceive(input: $input) { petition ${selection} } }`,
        {
          input: { idempotencyKey: freshKey(), effectiveOn: '2021-11-01', title: 'a', text: 'b' },
        },
      );
    const occurrences = (times: number): string =>
      times === 0
        ? '{ code }'
        : `{ recurrence { occurrences { petition ${occurrences(times - 1)} } } }`;
    const codes = [
      refusalOf(await receive(occurrences(5))).errors?.[0]?.['code'],
      refusalOf(await receive(occurrences(4))).errors?.[0]?.['code'],
    ];
    expect(codes).toEqual(['QUERY_TOO_DEEP', 'QUERY_TOO_COSTLY']);
    expect(await head()).toEqual(before);
    expect((await receive(occurrences(3))).errors).toBeUndefined();
    expect(await head()).not.toEqual(before);
  });

  it('by its length is refused above 1,000 tokens', async () => {
    const { ask } = await whole();
    const aliases = Array.from({ length: 332 }, (_, place) => `a${place}: __typename`).join(' ');
    const allowed = await ask(`{ ${aliases} __typename __typename }`);
    expect(Object.keys(allowed.data as object)).toHaveLength(333);
    expect(refusalOf(await ask(`{ ${aliases} __typename __typename __typename }`))).toEqual(
      refusedAs({ code: 'QUERY_TOO_LONG', limit: 1000 }),
    );
  });
});

describe('what tools and browsers send', () => {
  it('may be the question for the whole schema', async () => {
    const { ask } = await whole();
    const { data, errors } = await ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data.__schema.queryType).toEqual({ name: 'Query', kind: 'OBJECT' });
  });

  it('is refused where the schema is asked about itself in circles', async () => {
    const { ask } = await whole();
    const circle = (times: number): string =>
      times === 0 ? '{ name }' : `{ fields { type ${circle(times - 1)} } }`;
    const { errors } = await ask(`{ __schema { types ${circle(3)} } }`);
    expect(errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  const send = async ({ address }: Served, path: string, options: RequestInit) => {
    const response = await fetch(`${address}${path}`, options);
    const { data, errors } = (await response.json()) as Answer;
    return [response.status, errors?.[0]?.extensions['code'] ?? (data as unknown)];
  };

  it('is refused when it is several questions at once', async () => {
    const { program } = await whole();
    const question = { query: '{ __typename }' };
    const headers = { 'content-type': 'application/json' };
    const options = { method: 'POST', headers, body: JSON.stringify([question, question]) };
    expect(await send(program, '', options)).toEqual([400, 'BAD_REQUEST']);
  });

  it('is refused when any web page could have sent it', async () => {
    const { program } = await whole();
    const question = '?query=%7B__typename%7D';
    expect(await send(program, question, {})).toEqual([400, 'BAD_REQUEST']);
    expect(
      await send(program, question, { headers: { 'apollo-require-preflight': 'yes' } }),
    ).toEqual([200, { __typename: 'Query' }]);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await send(program, '', { method: 'POST', headers: form, body: 'query=' })).toEqual([
      415,
      'BAD_REQUEST',
    ]);
  });
});
