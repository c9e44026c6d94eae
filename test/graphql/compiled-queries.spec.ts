import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import fc from 'fast-check';
import type { FormattedExecutionResult } from 'graphql';
import pino from 'pino';
import { Role } from '../../schema/events/vocabulary';
import type { Application } from '../../src/app/application';
import type { Viewer } from '../../src/domain/access';
import { compiledQueries } from '../../src/graphql/compiled-queries';
import type { Context } from '../../src/graphql/context';
import { errorFormatter } from '../../src/graphql/error-format';
import { createSchema } from '../../src/graphql/schema';
import { contactIn, petitionIn, record, registerCouncil, sessionOf } from '../support/councils';
import { queriesOf } from '../support/random-queries';
import { served } from '../support/served';

type Variables = Readonly<Record<string, unknown>>;
type Answer = Readonly<{ status: number | undefined; result: FormattedExecutionResult }>;
type Ask = (viewer: Viewer | null, query: string, variables?: Variables) => Promise<Answer>;

const formatError = errorFormatter(pino({ level: 'silent' }), () => undefined);

/** Executes queries on the application, and counts those that graphql-js executed. */
function asking(app: Application, plugins: readonly ApolloServerPlugin<Context>[]) {
  let executions = 0;
  const counting: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      executionDidStart: async () => {
        executions += 1;
      },
    }),
  };
  const apollo = new ApolloServer<Context>({
    schema: createSchema(),
    formatError,
    includeStacktraceInErrorResponses: false,
    plugins: [...plugins, counting],
  });
  const ask: Ask = async (viewer, query, variables = {}) => {
    const contextValue = { app, viewer, request: {} };
    const answer = await apollo.executeOperation({ query, variables }, { contextValue });
    if (answer.body.kind !== 'single') throw new Error('the answer came in pieces');
    return { status: answer.http.status, result: sameEachTime(answer.body.singleResult) };
  };
  return { ask, executions: () => executions };
}

/** Ids of errors are drawn anew. */
const sameEachTime = (result: FormattedExecutionResult): FormattedExecutionResult =>
  JSON.parse(
    JSON.stringify(result, (name, value: unknown) => (name === 'errorId' ? '…' : value)),
  ) as FormattedExecutionResult;

const textsOf = (errors: FormattedExecutionResult['errors'] = []): readonly string[] =>
  errors.map((error) => JSON.stringify(error));

/** Whether nothing is left of the place of an error: some value above it is null. */
function isGone(data: unknown, path: readonly (string | number)[] = []): boolean {
  if (data === null) return true;
  const [first, ...rest] = path;
  if (first === undefined) return false;
  return isGone((data as Readonly<Record<string, unknown>>)[first], rest);
}

/**
 * The same answer. Where an error empties a value above others, graphql-js stops and a compiled query tells the others
 * too, which the specification leaves open (6.4.4).
 */
function expectSame(query: string, actual: Answer, expected: Answer): void {
  const { errors, ...rest } = actual.result;
  const { errors: expectedErrors, ...expectedRest } = expected.result;
  expect([query, actual.status, rest]).toEqual([query, expected.status, expectedRest]);
  const known = new Set(textsOf(expectedErrors));
  const more = (errors ?? []).filter((error) => !known.has(JSON.stringify(error)));
  expect([query, textsOf(errors)]).toEqual([query, expect.arrayContaining([...known])]);
  expect(more.filter(({ path }) => !isGone(rest.data, path?.slice(0, -1)))).toEqual([]);
}

/** Two councils with something of everything. */
async function prepared() {
  const program = await served();
  const province = await registerCouncil(program, 'HĐND tỉnh', 'PROVINCE');
  const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT', province.id);
  const sessionId = await sessionOf(program, council);
  const contactId = await contactIn(program, council, 'held', sessionId);
  const answered = await petitionIn(program, council, 'answered');
  const returned = await petitionIn(program, council, 'forwarded');
  const office = (mutation: string, input: object) =>
    record(program, council.tokens.office, mutation, { ...input });
  await office('petitionReturn', {
    petitionId: returned,
    byBodyId: council.bodies.AGENCY,
    reason: 'Thuộc UBND xã.',
  });
  const again = await office('petitionReceive', {
    title: 'Đường liên xã, lần hai',
    text: 'Đề nghị trả lời rõ hơn.',
    contact: { contactId, pointNumber: 1 },
    reRaises: { petitionIds: [answered], hasNewFacts: true },
  });
  const viewerOf = (role: Role, bodyId: string): Viewer => ({
    id: `test-${role}`,
    role,
    bodyId,
    councilId: council.id,
  });
  const viewers = {
    office: viewerOf(Role.OFFICE, council.bodies.COUNCIL_OFFICE),
    agency: viewerOf(Role.AGENCY, council.bodies.AGENCY),
    nobody: null,
  };
  const head = await program.app.ports.events.head();
  await program.app.reach(head!.position);
  const petitions = [answered, returned, again];
  return { app: program.app, viewers, council, petitions, contactId, sessionId };
}

const listed = `query Listed($first: Int!, $filter: PetitionFilter) {
  petitions(first: $first, filter: $filter) { totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { ...Facts } } nodes { holder { name kind } due { on steps { vi } } } } }
  fragment Facts on Petition { id code title text voter { name phone } answers { text by { name } } }`;

/** What answers well, and what goes wrong in each way that a query can. */
const questions: readonly (readonly [string, Variables?])[] = [
  ['{ viewer { id role body { name } } receiptKeys { keyId } }'],
  [listed, { first: 2 }],
  [listed, { first: 2, filter: { tier: 'UNACKNOWLEDGED', on: '2026-11-01' } }],
  [listed, { first: 0 }],
  [listed, { first: 101 }],
  [listed, { first: 'two' }],
  [listed, {}],
  [listed, { first: 2, filter: { on: 'yesterday' } }],
  [listed, { first: 2, filter: { tier: 'LATE' } }],
  ['{ petitions(first: 1, after: "nowhere") { totalCount } }'],
  ['{ petition { code } }'],
  ['{ petition(id: "petition-1", code: "KN-2021-000001") { code } }'],
  ['{ petition(code: "KN-2021-000001") { code recurrence { timesRaised } } }'],
  ['{ bodies(first: 100, atLeast: "9999999999999999") { totalCount } }'],
  ['query ($deep: Boolean!) { bodies(first: 3) { nodes { name @include(if: $deep) } totalCount @skip(if: $deep) } }', { deep: true }], // prettier-ignore
  ['{ one: bodies(first: 1) { nodes { id } } two: bodies(first: 2) { nodes { id } } nothing: petition(id: "petition-0") { id } }'], // prettier-ignore
  ['{ node(id: "nothing-1") { id } }'],
  ['{ rules(first: 100) { nodes { content { __typename ... on ReplyDeadlineRule { days } ... on FieldCodesRule { codes { code } } } } } }'], // prettier-ignore
  ['{ __schema { queryType { name } types { name kind } } }'],
];

describe('a compiled query', () => {
  it('is answered as graphql-js answers it, errors included, whoever asks', async () => {
    const { app, viewers } = await prepared();
    const plain = asking(app, []);
    const compiled = asking(app, [compiledQueries(formatError)]);

    for (const viewer of Object.values(viewers))
      for (const [query, variables] of questions) {
        const expected = await plain.ask(viewer, query, variables);
        for (let time = 1; time <= 3; time += 1)
          expectSame(query, await compiled.ask(viewer, query, variables), expected);
      }
  });

  it('takes the place of graphql-js from the second time on', async () => {
    const { app, viewers } = await prepared();
    const { ask, executions } = asking(app, [compiledQueries(formatError)]);
    const counted: number[] = [];

    for (let time = 1; time <= 3; time += 1) {
      await ask(viewers.office, listed, { first: 1 });
      counted.push(executions());
    }
    await ask(viewers.office, listed, { first: 2 });
    counted.push(executions());
    // What is wrong with a variable, graphql-js says; an error of a resolver it does not.
    await ask(viewers.office, listed, { first: 'two' });
    counted.push(executions());
    await ask(viewers.nobody, listed, { first: 1 });
    counted.push(executions());

    expect(counted).toEqual([1, 1, 1, 1, 2, 2]);
  });

  it('is chosen by its operation’s name', async () => {
    const { app } = await prepared();
    const apollo = new ApolloServer<Context>({
      schema: createSchema(),
      formatError,
      plugins: [compiledQueries(formatError)],
    });
    const query =
      'query One { bodies(first: 1) { totalCount } } query Two { receiptKeys { keyId } }';
    const names: string[] = [];
    for (const operationName of ['One', 'One', 'One', 'Two', 'Two', 'One']) {
      const contextValue = { app, viewer: null, request: {} };
      const { body } = await apollo.executeOperation({ query, operationName }, { contextValue });
      const { data, errors } = body.kind === 'single' ? body.singleResult : {};
      names.push(Object.keys(data ?? {})[0] ?? String(errors?.[0]?.extensions?.['code']));
    }

    expect(names).toEqual(['bodies', 'bodies', 'bodies', ...Array(2).fill('UNAUTHENTICATED'), 'bodies']); // prettier-ignore
  });

  it('leaves mutations to graphql-js', async () => {
    const { app, viewers } = await prepared();
    const { ask, executions } = asking(app, [compiledQueries(formatError)]);
    const mutation = `mutation { petitionReceive(input: { idempotencyKey: "one", effectiveOn: "2021-11-01",
      title: "Kênh", text: "Nạo vét kênh." }) { receipt { signature } userErrors { code } } }`;

    const answers = [];
    for (let time = 1; time <= 3; time += 1) answers.push(await ask(viewers.office, mutation));

    expect(executions()).toBe(3);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('answers any query that the schema allows as graphql-js does', async () => {
    const { app, viewers, council, petitions, contactId, sessionId } = await prepared();
    const quoted = (values: readonly string[]) => values.map((value) => JSON.stringify(value));
    const ids = [...petitions, contactId, sessionId, council.id, 'petition-none'];
    const queries = queriesOf(createSchema(), {
      id: quoted(ids),
      subjectId: quoted(ids),
      sessionId: quoted([sessionId, 'session-none']),
      code: quoted(['KN-2021-000001']),
      first: ['1', '2', '100', '0'],
      on: quoted(['2022-01-01']),
      kind: ['AGENCY'],
      name: ['UTTERANCES', 'PETITIONS_RECEIVED'],
      filter: ['{ routing: [ANSWERED, RETURNED] }', '{ tier: OVERDUE }'],
      orderBy: ['CODE_DESC'],
    });
    const plain = asking(app, []);
    const compiled = asking(app, [compiledQueries(formatError)]);

    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(viewers)),
        queries,
        async (viewer, query) => {
          const expected = await plain.ask(viewer, query);
          await compiled.ask(viewer, query);
          expectSame(query, await compiled.ask(viewer, query), expected);
        },
      ),
      { numRuns: 150 },
    );
  });
});
