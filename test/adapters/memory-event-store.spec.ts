import { openMemoryEventStore } from '../../src/adapters/memory/event-store';
import { eventStoreContract } from '../contracts/event-store.contract';

eventStoreContract('memory', () => () => Promise.resolve(openMemoryEventStore()), {
  isDurable: false,
});
