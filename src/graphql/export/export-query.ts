import {
  type DocumentNode,
  getNamedType,
  type GraphQLArgument,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  getNullableType,
  parse,
} from 'graphql';
import { pageItemsMax } from '../../../schema/graphql/common.inputs';
import { badInput } from '../bad-input';
import type { ExportList } from './export-list';

/** A list as a question to the API, a page of it at a time. */
export type ExportQuery = Readonly<{
  document: DocumentNode;
  /** Errors: BadInput for what is no argument of the query. */
  variablesOf: (parameters: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}>;

/** The program chooses the pages. */
const paging: ReadonlySet<string> = new Set(['first', 'after']);

export function exportQuery(schema: GraphQLSchema, list: ExportList): ExportQuery {
  const args = schema.getQueryType()?.getFields()[list.query]?.args ?? [];
  const own = args.filter(({ name }) => !paging.has(name));
  const required = [
    ...own.filter(isRequiredArgument).map(({ name }) => name),
    ...(list.needs ?? []),
  ];
  return {
    document: parse(textOf(list, args)),
    variablesOf: (parameters) => ({
      first: pageItemsMax,
      ...Object.fromEntries(Object.entries(parameters).map(argumentOf(own))),
      ...noneMissing(required, parameters),
    }),
  };
}

function noneMissing(
  required: readonly string[],
  parameters: Readonly<Record<string, unknown>>,
): Readonly<Record<string, never>> {
  const missing = required.find((name) => !parameters[name]);
  if (missing === undefined) return {};
  throw badInput(missing, 'phải có', 'is required');
}

const argumentOf =
  (args: readonly GraphQLArgument[]) =>
  ([name, written]: readonly [string, unknown]): readonly [string, unknown] => {
    const argument = args.find((known) => known.name === name);
    if (argument === undefined)
      throw badInput(name, 'không phải tham số của danh sách này', 'is no parameter of this list');
    if (typeof written !== 'string')
      throw badInput(name, 'chỉ được nêu một lần', 'may be given only once');
    return [name, valueOf(argument, written)];
  };

const inJson: ReadonlySet<string> = new Set(['Int', 'Float', 'Boolean']);

/** Texts, days, ids and names of enums stand for themselves; all else is written as JSON. */
function valueOf({ name, type }: GraphQLArgument, written: string): unknown {
  const named = getNamedType(type);
  const isList = isListType(getNullableType(type));
  if (!isList && !isInputObjectType(named) && !inJson.has(named.name)) return written;
  try {
    return JSON.parse(written) as unknown;
  } catch {
    throw badInput(name, 'phải viết theo JSON', 'must be written in JSON');
  }
}

function textOf({ query, within, columns }: ExportList, args: readonly GraphQLArgument[]): string {
  const isConnection = within !== undefined || args.some(({ name }) => name === 'first');
  const row = columns.map(({ path, select }) => select ?? selectionOf(path)).join(' ');
  const page = isConnection ? `nodes { ${row} } pageInfo { hasNextPage endCursor }` : row;
  const outer = args.filter(({ name }) => within === undefined || !paging.has(name));
  const variables = [
    ...outer
      .filter(({ name }) => !paging.has(name))
      .map(({ name, type }) => `$${name}: ${String(type)}`),
    ...(isConnection ? ['$first: Int!', '$after: String'] : []),
  ];
  const given = outer.map(({ name }) => `${name}: $${name}`).join(', ');
  const head = `query${inBrackets(variables.join(', '))} { list: ${query}${inBrackets(given)}`;
  return within === undefined
    ? `${head} { ${page} } }`
    : `${head} { page: ${within}(first: $first, after: $after) { ${page} } } }`;
}

const inBrackets = (text: string): string => (text === '' ? '' : `(${text})`);

/** `holder.name` as `holder { name }`. */
const selectionOf = (path: string): string =>
  path.split('.').reduceRight((inner, name) => (inner === '' ? name : `${name} { ${inner} }`), '');
