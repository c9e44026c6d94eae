import { UnknownEventType } from '../../schema/events/codec';
import { type AppendResult, beginning, noStream } from '../../src/ports/event-store';
import { bytesOf, encoded, take } from '../support/recorded-events';
import { bodyRegistered, petitionEvents, rivalsOf } from '../support/sample-events';
import type { OpenEventStore } from './event-store-place';

/** Part of the contract of event stores: one stream at a time. */
export const streamsContract = (open: OpenEventStore): void => {
  describe('streams', () => {
    it('gives back what was appended, in order, with gapless revisions and the exact bytes', async () => {
      const { events } = await open();
      const petition = petitionEvents('petition-1', 0, 5);

      const first = await events.append('petition-1', noStream, petition.slice(0, 3));
      const second = await events.append('petition-1', 2, petition.slice(3));

      const recorded = await events.readStream('petition-1');
      expect(first).toEqual({ ok: true, revision: 2, position: recorded[2]!.position });
      expect(second).toEqual({ ok: true, revision: 4, position: recorded[4]!.position });
      expect(bytesOf(recorded)).toEqual(encoded(petition));
      expect(recorded.map(({ event }) => event.revision)).toEqual([0, 1, 2, 3, 4]);
    });

    it('keeps every character of a text', async () => {
      const { events } = await open();
      const name = 'Sở Tài nguyên "và" \\ \u0000 \n \u2028 𝒳 \uFFFF e\u0301 \u00e9';
      await events.append('body-1', noStream, [bodyRegistered({ name })]);

      const [recorded] = await events.readStream('body-1');

      expect(recorded!.event.data).toHaveProperty('name', name);
    });

    it('reads a stream from a revision on', async () => {
      const { events } = await open();
      const petition = petitionEvents('petition-1', 0, 4);
      await events.append('petition-1', noStream, petition);

      expect(bytesOf(await events.readStream('petition-1', 2))).toEqual(encoded(petition.slice(2)));
      expect(await events.readStream('petition-1', 4)).toEqual([]);
    });

    it('reads nothing of a stream that does not exist', async () => {
      const { events } = await open();
      await events.append('petition-10', noStream, petitionEvents('petition-10', 0, 1));

      expect(await events.readStream('petition-1')).toEqual([]);
    });

    it('gives each reader objects of its own', async () => {
      const { events } = await open();
      await events.append('body-1', noStream, [bodyRegistered({ name: 'Sở Y tế' })]);
      const [mine] = await events.readStream('body-1');
      Object.assign(mine!.event.data, { name: 'changed' });

      const [again] = await events.readStream('body-1');

      expect(again!.event.data).toHaveProperty('name', 'Sở Y tế');
    });

    it('throws on an event type that it does not know', async () => {
      const { events } = await open();
      const known = bodyRegistered();
      const bytes = known.bytes.replace('BodyRegistered.v1', 'BodyRegistered.v9');
      await events.append('body-1', noStream, [{ ...known, bytes }]);

      await expect(events.readStream('body-1')).rejects.toThrow(UnknownEventType);
      await expect(events.readAll(beginning)).rejects.toThrow(UnknownEventType);
      await expect(take(events.subscribe(beginning), 1)).rejects.toThrow(UnknownEventType);
    });
  });

  describe('appending', () => {
    it('refuses a stale writer and records nothing of its batch', async () => {
      const { events } = await open();
      const petition = petitionEvents('petition-1', 0, 2);
      await events.append('petition-1', noStream, petition);
      const stale = rivalsOf(petitionEvents('petition-1', 1, 2));

      const tooLow = await events.append('petition-1', 0, stale);
      const tooHigh = await events.append('petition-1', 5, petitionEvents('petition-1', 6, 1));
      const elsewhere = await events.append('petition-2', 0, petitionEvents('petition-2', 1, 1));

      expect(tooLow).toEqual({ ok: false, revision: 1 });
      expect(tooHigh).toEqual({ ok: false, revision: 1 });
      expect(elsewhere).toEqual({ ok: false, revision: noStream });
      expect(bytesOf(await events.readAll(beginning))).toEqual(encoded(petition));
    });

    it('refuses whoever creates a stream that exists', async () => {
      const { events } = await open();
      await events.append('body-1', noStream, [bodyRegistered({ name: 'first' })]);

      const second = await events.append('body-1', noStream, [bodyRegistered({ name: 'second' })]);

      expect(second).toEqual({ ok: false, revision: 0 });
      expect(bytesOf(await events.readStream('body-1'))).toEqual(
        encoded([bodyRegistered({ name: 'first' })]),
      );
    });

    it('lets exactly one of many racing writers win', async () => {
      const { events } = await open();
      const rivals = Array.from({ length: 20 }, (_, index) =>
        bodyRegistered({ name: `writer ${index}` }),
      );

      const results = await Promise.all(
        rivals.map((rival) => events.append('body-1', noStream, [rival])),
      );

      const winner = results.findIndex(({ ok }) => ok);
      const recorded = await events.readAll(beginning);
      expect(results.filter((result) => !result.ok)).toEqual(
        Array.from({ length: 19 }, (): AppendResult => ({ ok: false, revision: 0 })),
      );
      expect(bytesOf(recorded)).toEqual([rivals[winner]!.bytes]);
    });

    it('does not let streams that are written at once disturb each other', async () => {
      const { events } = await open();

      const results = await Promise.all([
        events.append('petition-1', noStream, petitionEvents('petition-1', 0, 2)),
        events.append('petition-2', 7, petitionEvents('petition-2', 8, 1)),
        events.append('petition-3', noStream, petitionEvents('petition-3', 0, 1)),
        events.append('petition-1', 1, petitionEvents('petition-1', 2, 1)),
      ]);

      expect(results.map(({ ok, revision }) => ({ ok, revision }))).toEqual([
        { ok: true, revision: 1 },
        { ok: false, revision: noStream },
        { ok: true, revision: 0 },
        { ok: true, revision: 2 },
      ]);
      expect(bytesOf(await events.readAll(beginning))).toEqual(
        encoded([
          ...petitionEvents('petition-1', 0, 2),
          ...petitionEvents('petition-3', 0, 1),
          ...petitionEvents('petition-1', 2, 1),
        ]),
      );
    });

    it.each([
      ['no events', []],
      ['events of another stream', petitionEvents('petition-2', 0, 1)],
      ['events that leave a gap', petitionEvents('petition-1', 1, 1)],
      ['events out of order', petitionEvents('petition-1', 0, 2).reverse()],
    ])("throws on %s, which is a caller's bug", async (_, wrong) => {
      const { events } = await open();

      await expect(events.append('petition-1', noStream, wrong)).rejects.toThrow(TypeError);

      expect(await events.readAll(beginning)).toEqual([]);
    });
  });
};
