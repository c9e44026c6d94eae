import fc from 'fast-check';
import type { Checkpoints, PolicyOutcome } from '../../src/ports/checkpoints';
import { StoreUnavailable } from '../../src/ports/event-store';
import { closedAfterEach, type Place } from './place';

const done = (eventId: string, target: string): PolicyOutcome => ({
  eventId,
  target,
  refusal: null,
});

/** What all checkpoints do. `newPlace` names a place where nothing is stored yet. */
export const checkpointsContract = (
  adapter: string,
  newPlace: () => Place<Checkpoints>,
  { isDurable }: Readonly<{ isDurable: boolean }>,
): void => {
  describe(`checkpoints contract: ${adapter}`, () => {
    const open = closedAfterEach(newPlace);

    it('knows no position of a policy that never ran', async () => {
      const checkpoints = await open();
      await checkpoints.advance('marking', '0000000000000005', []);

      expect(await checkpoints.position('another')).toBeNull();
    });

    it('keeps the beginning as a position too', async () => {
      const checkpoints = await open();
      await checkpoints.advance('marking', '', []);

      expect(await checkpoints.position('marking')).toBe('');
    });

    it('moves each policy forward by itself and never back', async () => {
      const checkpoints = await open();
      await checkpoints.advance('marking', '0000000000000005', []);
      await checkpoints.advance('informing', '0000000000000002', []);
      await checkpoints.advance('marking', '0000000000000003', []);

      expect(await checkpoints.position('marking')).toBe('0000000000000005');
      expect(await checkpoints.position('informing')).toBe('0000000000000002');
    });

    it('keeps outcomes by policy and event, in their order, refused ones too', async () => {
      const checkpoints = await open();
      const refused = {
        eventId: 'e1',
        target: 'petition-a',
        refusal: { code: 'PETITION_NOT_FOUND', field: 'petitionId' },
      };
      const outcomes = [done('e1', 'petition-b'), refused, done('e1', 'petition-c')];
      await checkpoints.advance('marking', '0000000000000001', outcomes);
      await checkpoints.advance('marking', '0000000000000002', [done('e2', 'petition-a')]);

      expect(await checkpoints.outcomes('marking', 'e1')).toEqual(outcomes);
      expect(await checkpoints.outcomes('marking', 'e2')).toEqual([done('e2', 'petition-a')]);
      expect(await checkpoints.outcomes('informing', 'e1')).toEqual([]);
    });

    it('lets an outcome that is there stay', async () => {
      const checkpoints = await open();
      const refused = { ...done('e1', 'petition-a'), refusal: { code: 'NOT_ANSWERED' } };
      await checkpoints.advance('marking', '0000000000000001', [refused]);
      await checkpoints.advance('marking', '0000000000000001', [done('e1', 'petition-a')]);

      expect(await checkpoints.outcomes('marking', 'e1')).toEqual([refused]);
    });

    it('ends with the highest position and the first outcome, whatever is told', async () => {
      const aPosition = fc.nat({ max: 99 }).map((place) => String(place).padStart(16, '0'));
      const anOutcome = fc.record({
        eventId: fc.constantFrom('e1', 'e2'),
        target: fc.constantFrom('petition-a', 'petition-b'),
        refusal: fc.constantFrom(null, { code: 'NOT_ANSWERED' }),
      });
      const aMove = fc.record({ to: aPosition, outcomes: fc.array(anOutcome, { maxLength: 3 }) });
      await fc.assert(
        fc.asyncProperty(fc.array(aMove, { minLength: 1, maxLength: 6 }), async (moves) => {
          const checkpoints = await open();
          for (const { to, outcomes } of moves) await checkpoints.advance('marking', to, outcomes);
          const told = moves.flatMap(({ outcomes }) => outcomes);
          for (const eventId of ['e1', 'e2']) {
            const kept = await checkpoints.outcomes('marking', eventId);
            for (const target of ['petition-a', 'petition-b']) {
              const isAbout = (one: PolicyOutcome) =>
                one.eventId === eventId && one.target === target;
              expect(kept.filter(isAbout)).toEqual(told.filter(isAbout).slice(0, 1));
            }
          }
          const highest = moves
            .map(({ to }) => to)
            .reduce((one, other) => (one > other ? one : other));
          expect(await checkpoints.position('marking')).toBe(highest);
        }),
        { numRuns: 25 },
      );
    });

    it('refuses use after it was closed', async () => {
      const { store: checkpoints, close } = await newPlace()();
      await close();

      await expect(checkpoints.position('marking')).rejects.toThrow(StoreUnavailable);
      await expect(checkpoints.outcomes('marking', 'e1')).rejects.toThrow(StoreUnavailable);
      await expect(checkpoints.advance('marking', '', [])).rejects.toThrow(StoreUnavailable);
    });

    if (!isDurable) return;
    it('keeps positions and outcomes after closing and reopening', async () => {
      const place = newPlace();
      const before = await place();
      await before.store.advance('marking', '0000000000000007', [done('e1', 'petition-a')]);
      await before.close();
      const checkpoints = await open(place);

      expect(await checkpoints.position('marking')).toBe('0000000000000007');
      expect(await checkpoints.outcomes('marking', 'e1')).toEqual([done('e1', 'petition-a')]);
    });
  });
};
