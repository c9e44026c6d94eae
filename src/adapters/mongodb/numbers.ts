import type { Db } from 'mongodb';
import type { Numbers } from '../../ports/numbers';
import { Batches } from './batches';
import type { MongodbConnection } from './connection';
import { orOnceMore } from './mongodb-errors';

type SeriesDocument = Readonly<{ _id: string; last: number }>;

/**
 * Running numbers, a document for each series. A call that fails may have taken its number, which is then never given.
 */
export function mongodbNumbers({ call }: MongodbConnection): Numbers {
  const batches = new Batches((asked: readonly string[]) =>
    call((database) => take(database, asked)),
  );
  return { next: (series) => batches.ask(series) };
}

async function take(database: Db, asked: readonly string[]): Promise<readonly number[]> {
  const nexts = new Map<string, number>();
  for (const series of new Set(asked)) {
    const count = asked.filter((one) => one === series).length;
    nexts.set(series, (await advance(database, series, count)) - count + 1);
  }
  return asked.map((series) => {
    const number = nexts.get(series) ?? 0;
    nexts.set(series, number + 1);
    return number;
  });
}

/** The last number of a series, after so many more were taken. */
async function advance(database: Db, series: string, count: number): Promise<number> {
  const taken = await orOnceMore(() =>
    database
      .collection<SeriesDocument>('numbers')
      .findOneAndUpdate(
        { _id: series },
        { $inc: { last: count } },
        { upsert: true, returnDocument: 'after' },
      ),
  );
  if (taken === null) throw new Error(`the numbers of ${series} were not kept`);
  return taken.last;
}
