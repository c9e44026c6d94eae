import { setImmediate as idle } from 'node:timers/promises';
import { beginning, noStream, type RecordedEvent } from '../../src/ports/event-store';
import { bytesOf, encoded, positionsOf, take } from '../support/recorded-events';
import { petitionEvents } from '../support/sample-events';
import type { OpenEventStore } from './event-store-place';

/** Part of the contract of event stores: following the log. */
export const subscriptionsContract = (open: OpenEventStore): void => {
  describe('subscriptions', () => {
    it('deliver what is stored after a position, and then what is appended', async () => {
      const { events } = await open();
      const petition = petitionEvents('petition-1', 0, 6);
      await events.append('petition-1', noStream, petition.slice(0, 4));
      const [first] = await events.readAll(beginning, 1);

      const taken = take(events.subscribe(first!.position), 5);
      await events.append('petition-1', 3, petition.slice(4, 5));
      await events.append('petition-1', 4, petition.slice(5));

      expect(bytesOf(await taken)).toEqual(encoded(petition.slice(1)));
    });

    it('wake a subscriber that waits at the end', async () => {
      const { events } = await open();
      const batches = events.subscribe(beginning)[Symbol.asyncIterator]();
      const waiting = batches.next();
      await idle();

      await events.append('petition-1', noStream, petitionEvents('petition-1', 0, 1));

      expect(bytesOf((await waiting).value as readonly RecordedEvent[])).toEqual(
        encoded(petitionEvents('petition-1', 0, 1)),
      );
      await batches.return?.();
    });

    it('deliver what is appended during catch-up exactly once', async () => {
      const { events } = await open();
      const petition = petitionEvents('petition-1', 0, 2_600);
      await events.append('petition-1', noStream, petition.slice(0, 2_500));
      const taken: RecordedEvent[] = [];
      let appended = 2_500;

      for await (const batch of events.subscribe(beginning)) {
        taken.push(...batch);
        if (taken.length === 2_600) break;
        if (appended === 2_600) continue;
        await events.append('petition-1', appended - 1, petition.slice(appended, appended + 50));
        appended += 50;
      }

      expect(bytesOf(taken)).toEqual(encoded(petition));
      expect(positionsOf(taken)).toEqual([...new Set(positionsOf(taken))].sort());
    });

    it('go at their own pace, each over everything', async () => {
      const { events } = await open();
      const slow = events.subscribe(beginning)[Symbol.asyncIterator]();
      const fast = take(events.subscribe(beginning), 50);
      const petition = petitionEvents('petition-1', 0, 50);
      for (const [index, event] of petition.entries())
        await events.append('petition-1', index - 1, [event]);

      expect(bytesOf(await fast)).toEqual(encoded(petition));
      const late = await slow.next();
      expect(late.done).toBe(false);
      expect(bytesOf(late.value as readonly RecordedEvent[])).toEqual(encoded(petition));
      await slow.return?.();
    });

    it('give two requests at once two batches', async () => {
      const { events } = await open();
      const batches = events.subscribe(beginning)[Symbol.asyncIterator]();
      const requests = [batches.next(), batches.next()];
      await events.append('petition-1', noStream, petitionEvents('petition-1', 0, 1));
      const first = await requests[0]!;
      await events.append('petition-1', 0, petitionEvents('petition-1', 1, 1));

      const second = await requests[1]!;

      expect(bytesOf([...(first.value ?? []), ...(second.value ?? [])])).toEqual(
        encoded(petitionEvents('petition-1', 0, 2)),
      );
      await batches.return?.();
    });

    it('stop for a subscriber that leaves, also while it waits', async () => {
      const { events } = await open();
      const batches = events.subscribe(beginning)[Symbol.asyncIterator]();
      const waiting = batches.next();
      await idle();

      await batches.return?.();
      await events.append('petition-1', noStream, petitionEvents('petition-1', 0, 1));

      expect(await waiting).toEqual({ done: true, value: undefined });
      expect(await batches.next()).toEqual({ done: true, value: undefined });
    });

    it('end when the store is closed', async () => {
      const { events } = await open();
      await events.append('petition-1', noStream, petitionEvents('petition-1', 0, 1));
      const batches = events.subscribe(beginning)[Symbol.asyncIterator]();
      const stored = await batches.next();
      const waiting = batches.next();
      await idle();

      await events.close();

      expect(stored.done).toBe(false);
      expect(await waiting).toEqual({ done: true, value: undefined });
      expect(await batches.next()).toEqual({ done: true, value: undefined });
    });
  });
};
