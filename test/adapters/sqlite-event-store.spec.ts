import { join } from 'node:path';
import { openSqliteEventStore } from '../../src/adapters/sqlite/event-store';
import { eventStoreContract } from '../contracts/event-store.contract';
import { temporaryFolder } from '../support/temporary-folder';

const newPlace = () => {
  const file = join(temporaryFolder(), 'events.db');
  return () => openSqliteEventStore({ file });
};

eventStoreContract('sqlite', newPlace, { isDurable: true });
