import { randomUUID } from 'node:crypto';
import { openKurrentdbEventStore } from '../../src/adapters/kurrentdb/event-store';
import { eventStoreContract } from '../contracts/event-store.contract';
import type { EventStorePlace } from '../contracts/event-store-place';

const address = process.env['KURRENTDB_URL'];

/** The same node under a store name of its own. */
const newPlace = (node: string): EventStorePlace => {
  const url = new URL(node);
  url.pathname = `/test_${randomUUID().replaceAll('-', '')}`;
  return async () => ({ events: await openKurrentdbEventStore({ url: url.href }) });
};

if (address) eventStoreContract('kurrentdb', () => newPlace(address), { isDurable: true });
else
  it.skip('KURRENTDB_URL is not set: the contract of event stores did not run on KurrentDB', () =>
    undefined);
