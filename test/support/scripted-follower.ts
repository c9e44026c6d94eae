import { setImmediate as idle } from 'node:timers/promises';
import type { KurrentdbOptions } from '../../src/adapters/kurrentdb/event-store';
import { beginning, type RecordedEvent } from '../../src/ports/event-store';
import { atPlace, type ScriptedSubscription, scriptedStore } from './scripted-node';
import { petitionEvents } from './sample-events';

/** Events of one stream; event n lies at place 10 + n. */
export const petition = petitionEvents('petition-1', 0, 20);
export const log = petition.map((event, index) => atPlace(event, BigInt(10 + index)));

/** A store that somebody follows from the beginning of a log that was empty then. */
export async function followedStore(options: KurrentdbOptions = {}) {
  const store = scriptedStore(options);
  const taken: RecordedEvent[] = [];
  const done = (async () => {
    for await (const batch of store.events.subscribe(beginning)) taken.push(...batch);
  })();
  await idle();
  const [reading] = store.clients;
  if (!reading) throw new Error('nothing was read');
  reading.logReads[0]?.answer([]);
  await idle();
  const subscriptions = () => store.clients.flatMap((client) => client.subscriptions);
  return {
    ...store,
    reading,
    taken,
    done,
    subscriptions,
    /** The newest subscription. */
    current: (): ScriptedSubscription => {
      const newest = subscriptions().at(-1);
      if (!newest) throw new Error('nobody subscribed');
      return newest;
    },
  };
}
