import { StoreUnavailable } from '../../src/ports/event-store';
import type { Numbers } from '../../src/ports/numbers';
import { closedAfterEach, type Place } from './place';

/** What all running numbers do. `newPlace` names a place where nothing is stored yet. */
export const numbersContract = (
  adapter: string,
  newPlace: () => Place<Numbers>,
  { isDurable }: Readonly<{ isDurable: boolean }>,
): void => {
  describe(`numbers contract: ${adapter}`, () => {
    const open = closedAfterEach(newPlace);

    it('run from 1 in each series and never repeat, whoever asks at once', async () => {
      const numbers = await open();

      const given = await Promise.all(Array.from({ length: 50 }, () => numbers.next('KN-2021')));

      expect(Math.min(...given)).toBe(1);
      expect(new Set([...given, await numbers.next('KN-2021')]).size).toBe(51);
      expect(await numbers.next('KN-2022')).toBe(1);
    });

    it('refuse use after they were closed', async () => {
      const { store: numbers, close } = await newPlace()();
      await numbers.next('KN-2021');
      await close();

      await expect(numbers.next('KN-2021')).rejects.toThrow(StoreUnavailable);
    });

    if (!isDurable) return;
    it('go on after closing and reopening', async () => {
      const place = newPlace();
      const before = await place();
      const given = [await before.store.next('KN-2021'), await before.store.next('KN-2021')];
      await before.close();

      const numbers = await open(place);

      expect(await numbers.next('KN-2021')).toBeGreaterThan(Math.max(...given));
      expect(await numbers.next('KN-2022')).toBe(1);
    });
  });
};
