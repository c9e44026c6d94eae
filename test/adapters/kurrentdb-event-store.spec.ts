import { randomUUID } from 'node:crypto';
import { openKurrentdbEventStore } from '../../src/adapters/kurrentdb/event-store';
import { eventStoreContract } from '../contracts/event-store.contract';
import type { EventStorePlace } from '../contracts/event-store-place';
import { kurrentdbStoreUrl, kurrentdbUrl } from '../support/kurrentdb-server';

const newPlace = (): EventStorePlace => {
  const url = kurrentdbStoreUrl(`test_${randomUUID().replaceAll('-', '')}`);
  return async () => ({ events: await openKurrentdbEventStore({ url }) });
};

if (kurrentdbUrl !== null) eventStoreContract('kurrentdb', newPlace, { isDurable: true });
else
  it.skip('KURRENTDB_URL is not set: the contract of event stores did not run on KurrentDB', () =>
    undefined);
