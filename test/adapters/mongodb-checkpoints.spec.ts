import { mongodbCheckpoints } from '../../src/adapters/mongodb/checkpoints';
import { checkpointsContract } from '../contracts/checkpoints.contract';
import { mongodbUrl, placesInMongodb } from '../support/mongodb-server';

if (mongodbUrl !== null)
  checkpointsContract('mongodb', placesInMongodb(mongodbCheckpoints), { isDurable: true });
else
  it.skip('MONGODB_URL is not set: the contract of checkpoints did not run on MongoDB', () =>
    undefined);
