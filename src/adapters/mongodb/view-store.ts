import type { Db } from 'mongodb';
import { cursorOf } from '../../kernel/filter-checks';
import { beginning, type Position } from '../../ports/event-store';
import type {
  Cursor,
  Filter,
  Order,
  Page,
  Placed,
  Row,
  StoredRow,
  ViewDefinition,
  ViewStore,
} from '../../ports/view-store';
import type { MongodbConnection } from './connection';
import { orOnceMore } from './mongodb-errors';
import { collectionOf, indexesOf } from './view-collection';
import { behind, pathsOf, queryOf } from './view-filter';
import { measure } from './view-measure';
import { writeGuarded, writesOf } from './view-writer';

type Version = Readonly<{ name: string; version: number }>;
type ViewDocument = Version & Readonly<{ _id: string; checkpoint: Position }>;

const viewsOf = (database: Db) => database.collection<ViewDocument>('views');
const idOf = ({ name, version }: Version): string => `${name}/${String(version)}`;

/**
 * Read models, a collection for each version of a view. Rows are acknowledged by most members before the
 * checkpoint moves; without a transaction, because each write is guarded by its position and may be repeated.
 * Texts are ordered by their UTF-8 bytes. Closing it closes the connection.
 */
export function mongodbViewStore({ call, close }: MongodbConnection): ViewStore {
  return {
    prepare: (view) => call((database) => prepare(database, view)),
    get: async <R extends Row>(view: ViewDefinition<R>, key: string) =>
      (await call((database) => getMany(database, view, [key]))).get(key)?.row ?? null,
    getMany: (view, keys) => call((database) => getMany(database, view, keys)),
    putMany: (view, changes, checkpoint) =>
      call(async (database) => {
        await writeGuarded(collectionOf(database, view), writesOf(changes));
        await moveCheckpoint(database, view, checkpoint);
      }),
    page: (...asked) => call((database) => page(database, ...asked)),
    scan: (...asked) => call((database) => page(database, ...asked)),
    measure: (...asked) => call((database) => measure(database, ...asked)),
    checkpoint: (view) =>
      call(async (database) => {
        const stored = await viewsOf(database).findOne({ _id: idOf(view) });
        return stored?.checkpoint ?? beginning;
      }),
    drop: (name, version) =>
      call(async (database) => {
        await collectionOf(database, { name, version }).drop();
        await viewsOf(database).deleteOne({ _id: idOf({ name, version }) });
      }),
    stored: () =>
      call(async (database) => {
        const views = await viewsOf(database).find().sort({ name: 1, version: 1 }).toArray();
        return views.map(({ name, version }) => ({ name, version }));
      }),
    close,
  };
}

async function prepare<R extends Row>(database: Db, view: ViewDefinition<R>): Promise<void> {
  const { name, version } = view;
  // One by one: some servers of this protocol fail where several of a request exist already.
  for (const index of indexesOf(view)) await collectionOf(database, view).createIndex(index);
  // Another process may prepare it at the same time.
  await orOnceMore(() =>
    viewsOf(database).updateOne(
      { _id: idOf(view) },
      { $setOnInsert: { name, version, checkpoint: beginning } },
      { upsert: true },
    ),
  );
}

async function getMany<R extends Row>(
  database: Db,
  view: ViewDefinition<R>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StoredRow<R>>> {
  const found = await collectionOf(database, view)
    .find({ _id: { $in: [...keys] } })
    .toArray();
  return new Map(found.map(({ _id, row, position }) => [_id, { row: row as R | null, position }]));
}

async function moveCheckpoint(database: Db, view: Version, to: Position): Promise<void> {
  const { matchedCount } = await viewsOf(database).updateOne(
    { _id: idOf(view) },
    { $max: { checkpoint: to } },
  );
  if (matchedCount !== 1)
    throw new Error(`the view ${view.name}, version ${String(view.version)}, was not prepared`);
}

async function page<R extends Row>(
  database: Db,
  view: ViewDefinition<R>,
  filter: Filter<R>,
  order: Order<R>,
  after: Cursor | null,
  limit: number,
): Promise<Page<R>> {
  // The server takes no limit and a negative one for something else.
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new RangeError(`a page cannot have ${limit} rows`);
  const direction = order.direction === 'ascending' ? 1 : -1;
  const found = await collectionOf(database, view)
    .find({ $and: [queryOf(view, filter), behind(order, after)] })
    .sort(Object.fromEntries(['isLive', ...pathsOf(order)].map((path) => [path, direction])))
    .limit(limit + 1)
    .toArray();
  const rows = found.slice(0, limit).map(({ _id, row }) => placed(_id, row as R, order));
  return { rows, hasMore: found.length > limit };
}

const placed = <R extends Row>(key: string, row: R, order: Order<R>): Placed<R> => ({
  key,
  row,
  cursor: cursorOf(row, order.by, key),
});
