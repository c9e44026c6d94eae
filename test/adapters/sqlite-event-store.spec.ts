import { join } from 'node:path';
import { openSqliteEventStore } from '../../src/adapters/sqlite/event-store';
import { checkpointsContract } from '../contracts/checkpoints.contract';
import { eventStoreContract } from '../contracts/event-store.contract';
import { numbersContract } from '../contracts/numbers.contract';
import { temporaryFolder } from '../support/temporary-folder';

const newPlace = () => {
  const file = join(temporaryFolder(), 'events.db');
  return () => openSqliteEventStore({ file });
};

eventStoreContract('sqlite', newPlace, { isDurable: true });

numbersContract(
  'sqlite',
  () => {
    const open = newPlace();
    return async () => {
      const { events, numbers: store } = await open();
      return { store, close: events.close };
    };
  },
  { isDurable: true },
);

checkpointsContract(
  'sqlite',
  () => {
    const open = newPlace();
    return async () => {
      const { events, checkpoints: store } = await open();
      return { store, close: events.close };
    };
  },
  { isDurable: true },
);
