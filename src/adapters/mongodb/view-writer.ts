import type { AnyBulkWriteOperation, Collection } from 'mongodb';
import { canonicalJson } from '../../kernel/canonical-json';
import type { Row, RowChange } from '../../ports/view-store';
import { refusedDuplicates } from './mongodb-errors';
import type { RowDocument } from './view-collection';

type Write = AnyBulkWriteOperation<RowDocument>;

/** Fewer than the server takes at once; a batch of such rows stays far below its 48 MB of a message. */
const writesMax = 1_000;

/** Throws NotCanonical for a row that JSON cannot hold as it is, before anything is written. */
export function writesOf<R extends Row>(changes: readonly RowChange<R>[]): readonly Write[] {
  return changes.map(({ key, row, position }) => {
    if (row !== null) canonicalJson(row);
    return {
      updateOne: {
        filter: { _id: key, position: { $lt: position } },
        update: { $set: { position, row, isLive: row !== null } },
        upsert: true,
      },
    };
  });
}

/** Puts each change unless what is there is as new, in any order and however often. */
export async function writeGuarded(
  collection: Collection<RowDocument>,
  writes: readonly Write[],
): Promise<void> {
  for (let start = 0; start < writes.length; start += writesMax) {
    const batch = writes.slice(start, start + writesMax);
    const refused = await write(collection, batch);
    // The document is there by now. One that came in between may have been older: only now is it compared.
    if (refused.length > 0) await write(collection, refused);
  }
}

/** The writes that met a document of their key which their guard left out. */
async function write(
  collection: Collection<RowDocument>,
  writes: readonly Write[],
): Promise<readonly Write[]> {
  try {
    await collection.bulkWrite(writes, { ordered: false });
    return [];
  } catch (error) {
    return refusedDuplicates(error).flatMap((index) => writes[index] ?? []);
  }
}
