import {
  getIntrospectionQuery,
  getNullableType,
  getOperationAST,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { fieldCosts, isPage } from '../../src/graphql/query-costs';
import { costMax } from '../../src/graphql/query-limits';
import { type Measure, measureOperation } from '../../src/graphql/query-measure';
import { createSchema } from '../../src/graphql/schema';

type Variables = Readonly<Record<string, unknown>>;
const schema = createSchema();

function measured(query: string, variables: Variables = {}): Measure {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document)!;
  return measureOperation({ schema, document, operation, variables });
}

/** What leads from one petition to others. */
const leadingOn = new Set(['recurrence', 'absorbed', 'splitFrom', 'parts', 'group', 'into']);

describe('what a query asks for', () => {
  it.each<[string, Measure]>([
    ['{ __typename }', { depth: 1, cost: 1 }],
    ['{ viewer { id role } }', { depth: 2, cost: 3 }],
    // Ten pages' items cost each; the count and the place of the page do not.
    [
      '{ bodies(first: 10) { totalCount pageInfo { hasNextPage } nodes { id name } } }',
      { depth: 3, cost: 1 + 50 + 2 + 1 + 10 * 2 },
    ],
    ['{ bodies(first: 10) { edges { cursor node { id } } } }', { depth: 4, cost: 2 + 10 * 3 }],
    // A page within a page.
    [
      '{ figures(sessionId: "s") { value explanation(first: 100) { nodes { counts } } } }',
      { depth: 4, cost: 1 + 10 * (50 + 50 + 1 + 100) },
    ],
    [
      '{ petition(id: "p") { answers { roadmap { task } } } }',
      { depth: 4, cost: 1 + 1 + 1.5 * (1 + 3 * 5) },
    ],
    [
      '{ petition(id: "p") { recurrence { occurrences { petition { code } } } } }',
      { depth: 5, cost: 1 + 50 + 1 + 10 * 2 },
    ],
    ['{ replyWorkload { held } }', { depth: 2, cost: 1000 + 50 }],
    [
      'mutation { petitionReturn(input: { idempotencyKey: "k", effectiveOn: "2021-01-01", petitionId: "p", reason: "r" }) { userErrors { code } } }',
      { depth: 3, cost: 200 + 1 + 1 },
    ],
    // The same field twice, aliases, and fragments however they are written.
    ['{ viewer { id id } }', { depth: 2, cost: 3 }],
    ['{ a: viewer { id } b: viewer { id } }', { depth: 2, cost: 4 }],
    ['{ viewer { ... { id ... on Viewer { role } } } }', { depth: 2, cost: 3 }],
    [
      '{ viewer { ...v } } fragment v on Viewer { body { ...b } } fragment b on Body { id }',
      { depth: 3, cost: 3 },
    ],
    [
      '{ node(id: "n") { ... on Petition { council { id } } ... on Rule { council { name } } } }',
      { depth: 3, cost: 5 },
    ],
    // What is skipped for some variables is not skipped here.
    [
      'query ($no: Boolean! = false) { viewer { id @include(if: $no) role @skip(if: true) } }',
      { depth: 2, cost: 3 },
    ],
    // Of a page's size inside a fragment, too.
    [
      '{ bodies(first: 3) { ...p } more: bodies(first: 5) { ...p } } fragment p on BodyConnection { nodes { id } }',
      { depth: 3, cost: 2 + 3 + 2 + 5 },
    ],
  ])('%s', (query, measure) => {
    expect(measured(query)).toEqual(measure);
  });

  const paged = 'query ($n: Int!) { bodies(first: $n) { nodes { id } } }';
  it.each<[string, Variables, number]>([
    [paged, { n: 7 }, 7],
    [paged, { n: 100 }, 100],
    [paged.replace('Int!', 'Int! = 8'), {}, 8],
    [paged.replace('Int!', 'Int! = 8'), { n: 9 }, 9],
    // Refused later, whatever it is; never a way to cost less.
    ...[0, -5, 101, 1e9, '7', null, NaN].map(
      (n) => [paged, { n }, 100] as [string, Variables, number],
    ),
    [paged, {}, 100],
    [paged, Object.create({ n: 1 }) as Variables, 100],
    ['{ bodies(first: 0) { nodes { id } } }', {}, 100],
  ])('%s with %j is a page of %i', (query, variables, items) => {
    expect(measured(query, variables)).toEqual({ depth: 3, cost: 2 + items });
  });

  it('is measured without unfolding what fragments double again and again', () => {
    const steps = 60;
    const fragments = Array.from(
      { length: steps },
      (_, step) =>
        `fragment f${step} on Body { a: parent { ...f${step + 1} } b: parent { ...f${step + 1} } }`,
    );
    const query = `{ viewer { body { ...f0 } } } ${fragments.join(' ')} fragment f${steps} on Body { id }`;
    const document = parse(query);
    const operation = getOperationAST(document)!;
    const measure = measureOperation({ schema, document, operation, variables: {} });
    expect(measure).toEqual({ depth: 2 + steps + 1, cost: 2 + 3 * 2 ** steps - 2 });
  });

  /** All fields of a type, and all of those that they lead to, so many times. */
  function everythingOf(type: GraphQLOutputType, times: number): string {
    const named = getNamedType(type);
    if (!isObjectType(named)) return '';
    const fields = Object.values(named.getFields()).filter(({ name }) => !leadingOn.has(name));
    const selected = fields.flatMap(({ name, type: inner }) => {
      if (isLeafType(getNamedType(inner))) return [name];
      const selection = times === 0 ? '' : everythingOf(inner, times - 1);
      return selection === '' ? [] : [`${name} ${selection}`];
    });
    return `{ ${selected.join(' ')} }`;
  }

  it('is little enough for a page of petitions with all that belongs to them', () => {
    const everything = everythingOf(schema.getType('Petition') as GraphQLObjectType, 2);
    expect(everything).toContain('steps { vi en }');
    const { cost } = measured(`{ petitions(first: 100) { totalCount nodes ${everything} } }`);
    expect(cost).toBeLessThanOrEqual(costMax);
  });

  it('is little enough for the tools that ask for the whole schema', () => {
    expect(measured(getIntrospectionQuery())).toEqual({ depth: 1, cost: 15_871.023_437_5 });
  });
});

describe('the costs of fields', () => {
  type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  );
  const fieldsOf: Readonly<Record<string, Fields>> = Object.fromEntries(
    types.map((type) => [type.name, type.getFields()]),
  );

  it('name fields that exist', () => {
    const unknown = Object.entries(fieldCosts).flatMap(([type, fields]) =>
      Object.keys(fields).filter((field) => fieldsOf[type]?.[field] === undefined),
    );
    expect(unknown).toEqual([]);
  });

  it('give every list a size', () => {
    const lists = Object.entries(fieldsOf).flatMap(([type, fields]) =>
      Object.values(fields)
        .filter((field) => isListType(getNullableType(field.type)))
        .map(({ name }) => [type, name] as const),
    );
    const sizeless = lists.filter(
      ([type, field]) => !isPage(type, field) && fieldCosts[type]?.[field]?.items === undefined,
    );
    expect(lists.length).toBeGreaterThan(40);
    expect(sizeless).toEqual([]);
  });
});
