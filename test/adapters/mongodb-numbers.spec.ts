import { mongodbNumbers } from '../../src/adapters/mongodb/numbers';
import { numbersContract } from '../contracts/numbers.contract';
import { mongodbUrl, placesInMongodb } from '../support/mongodb-server';

if (mongodbUrl !== null)
  numbersContract('mongodb', placesInMongodb(mongodbNumbers), { isDurable: true });
else
  it.skip('MONGODB_URL is not set: the contract of numbers did not run on MongoDB', () =>
    undefined);
