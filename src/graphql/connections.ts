import { type ClassType, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { type ConnectionSource, connections } from '../../schema/graphql/connection.types';
import type { Cursor, Page, Placed } from '../ports/view-store';
import { badInput } from './bad-input';

/** A cursor as clients see it; it holds only in the order that it came from. */
export const encodeCursor = (order: string, cursor: Cursor): string =>
  Buffer.from(JSON.stringify([order, ...cursor])).toString('base64url');

const isPlace = (part: unknown): part is Cursor[number] =>
  typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean';

/** Errors: BadInput for a cursor that this API did not give, or gave for another order. */
export function decodeCursor(
  order: string,
  length: number,
  text: string | null | undefined,
): Cursor | null {
  if (text === undefined || text === null) return null;
  const parts = parseParts(text);
  const [from, ...cursor] = parts;
  if (from === order && cursor.length === length && cursor.every(isPlace)) return cursor;
  throw badInput('after', 'không phải vị trí của danh sách này', 'is not a cursor of this list');
}

function parseParts(text: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** A page of the view store as a Relay connection. */
export function connectionOfPage<R extends object>(
  order: string,
  { rows, hasMore }: Page<R>,
  countAll: () => Promise<number>,
): ConnectionSource<R> {
  const cursorOf = ({ cursor }: Placed<R>) => encodeCursor(order, cursor);
  return {
    // Most clients ask for one of the two, and few for the cursors in between.
    get edges() {
      return rows.map((placed) => ({ node: placed.row, cursor: cursorOf(placed) }));
    },
    get nodes() {
      return rows.map(({ row }) => row);
    },
    get pageInfo() {
      const last = rows.at(-1);
      return { hasNextPage: hasMore, endCursor: last === undefined ? null : cursorOf(last) };
    },
    countAll,
  };
}

function totalCountResolver(Connection: ClassType): ClassType {
  @Resolver(() => Connection)
  class TotalCountResolver {
    @FieldResolver(() => Int)
    totalCount(@Root() { countAll }: ConnectionSource<unknown>): Promise<number> {
      return countAll();
    }
  }
  return TotalCountResolver;
}

export const connectionResolvers: readonly ClassType[] = connections.map(totalCountResolver);
