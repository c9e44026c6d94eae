import { beginning, noStream, StoreUnavailable } from '../../src/ports/event-store';
import { bytesOf, encoded, take } from '../support/recorded-events';
import { petitionEvents, petitionReceived, rivalsOf } from '../support/sample-events';
import { orderContract } from './event-store-order.contract';
import { streamsContract } from './event-store-streams.contract';
import type { EventStorePlace, OpenedEventStore } from './event-store-place';
import { subscriptionsContract } from './event-store-subscriptions.contract';

/** What every event store does. `newPlace` names a place where nothing is stored yet. */
export const eventStoreContract = (
  adapter: string,
  newPlace: () => EventStorePlace,
  { isDurable }: Readonly<{ isDurable: boolean }>,
): void => {
  describe(`event store contract: ${adapter}`, () => {
    const opened: OpenedEventStore[] = [];
    const open = async (place = newPlace()): Promise<OpenedEventStore> => {
      const store = await place();
      opened.push(store);
      return store;
    };
    afterEach(async () => {
      for (const { events } of opened.splice(0)) await events.close();
    });

    streamsContract(open);
    orderContract(open);
    subscriptionsContract(open);

    it('refuses use after it was closed', async () => {
      const { events } = await open();
      const pending = events.append('petition-1', noStream, [petitionReceived()]);
      await events.close();

      // What was asked before is still done.
      expect(await pending).toMatchObject({ ok: true, revision: 0 });
      const calls: readonly (() => Promise<unknown>)[] = [
        () => events.append('petition-1', 0, petitionEvents('petition-1', 1, 1)),
        () => events.readStream('petition-1'),
        () => events.readAll(beginning),
        () => events.head(),
        () => take(events.subscribe(beginning), 1),
      ];
      for (const call of calls) await expect(call()).rejects.toThrow(StoreUnavailable);
      await expect(events.close()).resolves.toBeUndefined();
    });

    if (!isDurable) return;
    describe('reopened', () => {
      it('keeps everything after closing and reopening', async () => {
        const place = newPlace();
        const before = await open(place);
        const petition = petitionEvents('petition-1', 0, 3);
        await before.events.append('petition-1', noStream, petition.slice(0, 2));
        const recorded = await before.events.readAll(beginning);
        await before.events.close();

        const { events } = await open(place);

        expect(await events.readAll(beginning)).toEqual(recorded);
        expect(await events.head()).toEqual(recorded.at(-1));
        const rival = rivalsOf(petition.slice(0, 1));
        expect(await events.append('petition-1', noStream, rival)).toEqual({
          ok: false,
          revision: 1,
        });
        expect(await events.append('petition-1', 1, petition.slice(2))).toMatchObject({ ok: true });
        expect(bytesOf(await events.readStream('petition-1'))).toEqual(encoded(petition));
      });
    });
  });
};
