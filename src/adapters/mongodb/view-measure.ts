import type { Collection, Db, Document, Filter as Query } from 'mongodb';
import type { Filter, Measure, Row, ViewDefinition } from '../../ports/view-store';
import { collectionOf, pathOf, type RowDocument } from './view-collection';
import { queryOf } from './view-filter';

/** One number over all live rows that match. */
export async function measure<R extends Row>(
  database: Db,
  view: ViewDefinition<R>,
  filter: Filter<R>,
  measured: Measure<R>,
): Promise<number | null> {
  const collection = collectionOf(database, view);
  const matching = queryOf(view, filter);
  if (measured.of === 'count') return collection.countDocuments(matching);
  const path = pathOf(measured.field);
  const set: Query<RowDocument> = { $and: [matching, { [path]: { $ne: null } }] };
  switch (measured.of) {
    case 'sum':
      return grouped(collection, set, { $group: { _id: null, value: { $sum: `$${path}` } } });
    case 'distinct':
      return grouped(collection, set, { $group: { _id: `$${path}` } }, { $count: 'value' });
    case 'median':
      return median(collection, set, measured.field);
  }
}

/** 0 of nothing. */
async function grouped(
  collection: Collection<RowDocument>,
  matching: Query<RowDocument>,
  ...stages: readonly Document[]
): Promise<number> {
  const [result] = await collection
    .aggregate<{ value: number }>([{ $match: matching }, ...stages])
    .toArray();
  return result?.value ?? 0;
}

/** The one in the middle, or the mean of the two there, found by their places in the index. */
async function median(
  collection: Collection<RowDocument>,
  numbers: Query<RowDocument>,
  field: string,
): Promise<number | null> {
  const count = await collection.countDocuments(numbers);
  if (count === 0) return null;
  const middle = await collection
    .find(numbers)
    .sort({ [pathOf(field)]: 1 })
    .skip(Math.floor((count - 1) / 2))
    .limit(2 - (count % 2))
    .toArray();
  const values = middle.map(({ row }) => Number(row?.[field]));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
