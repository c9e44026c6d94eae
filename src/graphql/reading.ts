import type { ConnectionSource } from '../../schema/graphql/connection.types';
import { ofSessionInSight, type OfSession, type ToSession } from '../app/read/council-rows';
import type { ReadName } from '../domain/access';
import type { Cursor, Filter, Order, Page, Row, ViewDefinition } from '../ports/view-store';
import { decodeCursor, connectionOfPage } from './connections';
import type { Context } from './context';

type Paging = Readonly<{
  first: number;
  after?: string | null | undefined;
  atLeast?: string | undefined;
}>;

/** Waits until what was recorded up to a position shows; at once when none is asked for. */
export async function showAtLeast({ app }: Context, position: string | undefined): Promise<void> {
  if (position) await app.reach(position);
}

type List<R> = Readonly<{
  page: (order: Order<R>, after: Cursor | null, limit: number) => Promise<Page<R>>;
  count: () => Promise<number>;
}>;

/** A page of a list in an order, as a connection. */
export async function readConnection<R extends Row>(
  { first, after }: Paging,
  order: Order<R>,
  list: List<R>,
): Promise<ConnectionSource<R>> {
  const name = `${order.by.join(' ')} ${order.direction}`;
  const cursor = decodeCursor(name, order.by.length + 1, after);
  return connectionOfPage(name, await list.page(order, cursor, first), list.count);
}

/** The same, where each row leads to something else that is read for it; what it does not lead to is left out. */
export async function readMappedConnection<R extends Row, Item extends object>(
  { first, after }: Paging,
  order: Order<R>,
  list: List<R>,
  read: (row: R) => Promise<Item | null>,
): Promise<ConnectionSource<Item>> {
  const name = `${order.by.join(' ')} ${order.direction}`;
  const cursor = decodeCursor(name, order.by.length + 1, after);
  const { rows, hasMore } = await list.page(order, cursor, first);
  const items = await Promise.all(
    rows.map(async ({ row, ...place }) => ({ ...place, row: await read(row) })),
  );
  const found = items.flatMap(({ row, ...place }) => (row === null ? [] : [{ ...place, row }]));
  return connectionOfPage(name, { rows: found, hasMore }, list.count);
}

/** A list straight from a view. */
export const listOfView = <R extends Row>(
  { app }: Context,
  view: ViewDefinition<R>,
  filter: Filter<R>,
): List<R> => ({
  page: (order, after, limit) => app.ports.views.page(view, filter, order, after, limit),
  count: async () => (await app.ports.views.measure(view, filter, { of: 'count' })) ?? 0,
});

type SessionList<R> = Readonly<{
  read: ReadName;
  view: ViewDefinition<R>;
  order: Order<R>;
  /** What else narrows it. */
  filter?: Filter<R>;
}>;

/** A page of what councils have for their sessions, as far as the viewer sees it. Errors: Unauthenticated, Forbidden. */
export async function readOfSession<R extends Row & OfSession>(
  context: Context,
  args: Paging & ToSession,
  { read, view, order, filter }: SessionList<R>,
): Promise<ConnectionSource<R>> {
  await showAtLeast(context, args.atLeast);
  const inSight = await ofSessionInSight(context.app, context.viewer, read, args);
  const both = (filter ? { $and: [inSight, filter] } : inSight) as Filter<R>;
  return readConnection(args, order, listOfView(context, view, both));
}
