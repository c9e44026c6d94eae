import { connectMongodb } from '../../src/adapters/mongodb/connection';
import { mongodbViewStore } from '../../src/adapters/mongodb/view-store';
import { samples } from '../contracts/view-store.model';
import { viewStoreContract } from '../contracts/view-store.contract';
import type { ViewStorePlace } from '../contracts/view-store-place';
import { mongodbUrl, newDatabaseUrl } from '../support/mongodb-server';

const newPlace = (): ViewStorePlace => {
  const url = newDatabaseUrl();
  return () => Promise.resolve(mongodbViewStore(connectMongodb({ url })));
};

function ownTests(): void {
  it('a list of tokens has an index of its own, others none', async () => {
    const connection = connectMongodb({ url: newDatabaseUrl() });
    const store = mongodbViewStore(connection);
    await store.prepare(samples);
    await store.prepare(samples);
    await store.prepare({ ...samples, version: 2, tokens: [] });

    const keysOf = async (version: number) => {
      const collection = connection.database.collection(`view_samples_v${String(version)}`);
      return (await collection.indexes()).map(({ key }) => Object.keys(key as object).join(' '));
    };
    const always = [
      '_id',
      'isLive _id',
      'isLive row.council row.dueOn _id',
      'isLive row.body row.isHeld row.days _id',
      'isLive row.days _id',
    ];
    expect((await keysOf(1)).sort()).toEqual(
      [...always, 'isLive row.words _id', 'isLive row.marks _id'].sort(),
    );
    expect((await keysOf(2)).sort()).toEqual(always.sort());
    await store.close();
  });
}

if (mongodbUrl !== null) {
  viewStoreContract('mongodb', newPlace);
  describe('mongodb view store', ownTests);
} else
  it.skip('MONGODB_URL is not set: the contract of view stores did not run on MongoDB', () =>
    undefined);
