import { connectMongodb } from '../../src/adapters/mongodb/connection';
import { mongodbViewStore } from '../../src/adapters/mongodb/view-store';
import { viewStoreContract } from '../contracts/view-store.contract';
import type { ViewStorePlace } from '../contracts/view-store-place';
import { mongodbUrl, newDatabaseUrl } from '../support/mongodb-server';

const newPlace = (): ViewStorePlace => {
  const url = newDatabaseUrl();
  return () => Promise.resolve(mongodbViewStore(connectMongodb({ url })));
};

if (mongodbUrl !== null) viewStoreContract('mongodb', newPlace);
else
  it.skip('MONGODB_URL is not set: the contract of view stores did not run on MongoDB', () =>
    undefined);
