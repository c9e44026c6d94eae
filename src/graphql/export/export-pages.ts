import { execute, type GraphQLSchema } from 'graphql';
import type { Cell } from '../../kernel/csv';
import type { Context } from '../context';
import type { ExportColumn, ExportList } from './export-list';
import type { ExportQuery } from './export-query';

/** What an export asks for is not there, or not for the viewer. */
export class NothingToExport extends Error {
  override readonly name = 'NothingToExport';
}

export type ExportedPage = readonly (readonly Cell[])[];

type Node = Readonly<Record<string, unknown>>;
type Connection = Readonly<{
  nodes: readonly Node[];
  pageInfo: Readonly<{ hasNextPage: boolean; endCursor: string | null }>;
}>;

/**
 * The rows of a list, a page at a time: asked for as any client of the API would, by the same resolvers with the same
 * access. Errors: NothingToExport, and whatever the API answers with, as GraphQLError.
 */
export async function* exportPages(
  schema: GraphQLSchema,
  list: ExportList,
  { document }: ExportQuery,
  variables: Readonly<Record<string, unknown>>,
  contextValue: Context,
): AsyncGenerator<ExportedPage> {
  for (let after: string | null = null; ;) {
    const variableValues = { ...variables, after };
    const { data, errors } = await execute({ schema, document, variableValues, contextValue });
    const [error] = errors ?? [];
    if (error !== undefined) throw error;
    const { nodes, pageInfo }: Connection = connectionIn(list, data?.['list']);
    yield nodes.map((node) => list.columns.map((column) => cellOf(node, column)));
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

function connectionIn({ within }: ExportList, found: unknown): Connection {
  if (found === null || found === undefined) throw new NothingToExport('there is no such list');
  if (within !== undefined) return pageIn(found as readonly Node[]);
  if (!Array.isArray(found)) return found as Connection;
  return { nodes: found, pageInfo: { hasNextPage: false, endCursor: null } };
}

function pageIn([only]: readonly Node[]): Connection {
  const page = only?.['page'] ?? null;
  if (page === null) throw new NothingToExport('there is no such page');
  return page as Connection;
}

function cellOf(node: Node, { path }: ExportColumn): Cell {
  const value = path.split('.').reduce<unknown>(partOf, node);
  return Array.isArray(value) ? value.map(textOf).join('\n') : cell(value);
}

const partOf = (value: unknown, name: string): unknown =>
  Array.isArray(value)
    ? value.map((one) => partOf(one, name))
    : ((value as Node | null | undefined)?.[name] ?? null);

const cell = (value: unknown): Cell =>
  typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string'
    ? value
    : null;

const textOf = (value: unknown): string => String(cell(value) ?? '');
