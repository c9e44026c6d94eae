import { openMemoryEventStore } from '../../src/adapters/memory/event-store';
import { checkpointsContract } from '../contracts/checkpoints.contract';
import { eventStoreContract } from '../contracts/event-store.contract';
import { numbersContract } from '../contracts/numbers.contract';

eventStoreContract('memory', () => () => Promise.resolve(openMemoryEventStore()), {
  isDurable: false,
});

numbersContract(
  'memory',
  () => () => {
    const { events, numbers: store } = openMemoryEventStore();
    return Promise.resolve({ store, close: events.close });
  },
  { isDurable: false },
);

checkpointsContract(
  'memory',
  () => () => {
    const { events, checkpoints: store } = openMemoryEventStore();
    return Promise.resolve({ store, close: events.close });
  },
  { isDurable: false },
);
