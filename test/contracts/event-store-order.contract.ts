import fc from 'fast-check';
import type { EncodedEvent } from '../../schema/events/codec';
import {
  beginning,
  type EventStore,
  noStream,
  type RecordedEvent,
} from '../../src/ports/event-store';
import { bytesOf, encoded, positionsOf } from '../support/recorded-events';
import { petitionEvents } from '../support/sample-events';
import type { OpenEventStore } from './event-store-place';

async function readInPages(events: EventStore, size: number): Promise<RecordedEvent[]> {
  const read: RecordedEvent[] = [];
  for (;;) {
    const page = await events.readAll(read.at(-1)?.position ?? beginning, size);
    expect(page.length).toBeLessThanOrEqual(size);
    if (page.length === 0) return read;
    read.push(...page);
  }
}

/** Part of the contract of event stores: the order over all streams. */
export const orderContract = (open: OpenEventStore): void => {
  describe('the global order', () => {
    it('resumes strictly after a position, without a gap or a repeat', async () => {
      const appends = fc.array(
        fc.record({ stream: fc.nat({ max: 3 }), count: fc.integer({ min: 1, max: 4 }) }),
        { maxLength: 12 },
      );
      await fc.assert(
        fc.asyncProperty(appends, fc.integer({ min: 1, max: 9 }), async (writes, size) => {
          const { events } = await open();
          const written: EncodedEvent[] = [];
          for (const { stream: number, count } of writes) {
            const stream = `petition-${number}`;
            const next = written.filter(({ event }) => event.stream === stream).length;
            const batch = petitionEvents(stream, next, count);
            await events.append(stream, next - 1, batch);
            written.push(...batch);
          }

          const read = await readInPages(events, size);

          expect(bytesOf(read)).toEqual(encoded(written));
          expect(positionsOf(read)).toEqual([...new Set(positionsOf(read))].sort());
          await events.close();
        }),
        { numRuns: 30 },
      );
    });

    it('reads 1,000 events unless told otherwise', async () => {
      const { events } = await open();
      await events.append('petition-1', noStream, petitionEvents('petition-1', 0, 1_001));

      const page = await events.readAll(beginning);

      expect(page).toHaveLength(1_000);
      expect(await events.readAll(page.at(-1)!.position)).toHaveLength(1);
    });

    it('shows nothing below a position that was shown', async () => {
      const { events } = await open();
      let shown: readonly RecordedEvent[] = [];
      const writers = Array.from({ length: 8 }, async (_, writer) => {
        for (let revision = 0; revision < 5; revision += 1) {
          const stream = `petition-${writer}`;
          await events.append(stream, revision - 1, petitionEvents(stream, revision, 1));
          const now = await events.readAll(beginning);
          // A later reading begins with the earlier one.
          expect(positionsOf(now).slice(0, shown.length)).toEqual(positionsOf(shown));
          shown = now;
        }
      });

      await Promise.all(writers);

      expect(shown).toHaveLength(40);
    });

    it('knows its last event', async () => {
      const { events } = await open();
      expect(await events.head()).toBeNull();

      await events.append('petition-1', noStream, petitionEvents('petition-1', 0, 2));
      await events.append('petition-2', noStream, petitionEvents('petition-2', 0, 1));

      const all = await events.readAll(beginning);
      expect(await events.head()).toEqual(all.at(-1));
      expect((await events.head())!.event.stream).toBe('petition-2');
    });

    it('gives each append the position of its last event', async () => {
      const { events } = await open();

      const results = await Promise.all(
        [1, 2, 3].map((count) =>
          events.append(
            `petition-${count}`,
            noStream,
            petitionEvents(`petition-${count}`, 0, count),
          ),
        ),
      );

      const positions = positionsOf(await events.readAll(beginning));
      expect(results).toEqual([
        { ok: true, revision: 0, position: positions[0] },
        { ok: true, revision: 1, position: positions[2] },
        { ok: true, revision: 2, position: positions[5] },
      ]);
    });
  });
};
