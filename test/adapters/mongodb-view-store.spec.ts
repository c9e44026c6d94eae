import { connectMongodb, type MongodbConnection } from '../../src/adapters/mongodb/connection';
import { mongodbViewStore } from '../../src/adapters/mongodb/view-store';
import { samples } from '../contracts/view-store.model';
import { viewStoreContract } from '../contracts/view-store.contract';
import type { ViewStorePlace } from '../contracts/view-store-place';
import { mongodbUrl, newDatabaseUrl } from '../support/mongodb-server';

const newPlace = (): ViewStorePlace => {
  const url = newDatabaseUrl();
  return () => Promise.resolve(mongodbViewStore(connectMongodb({ url })));
};

function indexesTests(): void {
  let connection: MongodbConnection;
  const keysOf = async (version: number): Promise<readonly string[]> => {
    const collection = connection.database.collection(`view_samples_v${String(version)}`);
    const indexes = await collection.indexes();
    return indexes.map(({ key }) => Object.keys(key as object).join(' ')).sort();
  };
  afterEach(() => connection.close());

  it('has one for each list of tokens that is declared', async () => {
    connection = connectMongodb({ url: newDatabaseUrl() });
    const store = mongodbViewStore(connection);
    await store.prepare(samples);
    await store.prepare(samples);
    await store.prepare({ ...samples, version: 2, tokens: [] });

    const always = [
      '_id',
      'isLive _id',
      'isLive row.council row.dueOn _id',
      'isLive row.body row.isHeld row.days _id',
      'isLive row.days _id',
    ];
    expect(await keysOf(1)).toEqual(
      [...always, 'isLive row.words _id', 'isLive row.marks _id'].sort(),
    );
    expect(await keysOf(2)).toEqual(always.sort());
  });
}

if (mongodbUrl !== null) {
  viewStoreContract('mongodb', newPlace);
  describe('an index in MongoDB', indexesTests);
} else
  it.skip('MONGODB_URL is not set: the contract of view stores did not run on MongoDB', () =>
    undefined);
