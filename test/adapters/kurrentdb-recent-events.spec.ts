import fc from 'fast-check';
import { RecentEvents } from '../../src/adapters/kurrentdb/recent-events';

const at = (place: number): string => String(place).padStart(2, '0');
const place = fc.nat({ max: 20 });

const example = fc.record({
  floor: fc.nat({ max: 5 }),
  bounds: fc.record({ events: fc.nat({ max: 6 }), bytes: fc.nat({ max: 60 }) }),
  told: fc.array(
    fc.record({
      position: place.map(at),
      bytes: fc.nat({ max: 20 }).map((size) => new Uint8Array(size)),
    }),
  ),
  asks: fc.array(fc.record({ position: place.map(at), limit: fc.integer({ min: 1, max: 5 }) }), {
    minLength: 1,
  }),
});

describe('the newest events of KurrentDB', () => {
  it('are as many as there is room for, given without a gap or not at all', () => {
    fc.assert(
      fc.property(example, ({ floor, bounds, told, asks }) => {
        const recent = new RecentEvents(at(floor), bounds);
        for (const event of told) recent.add(event);

        // What is told again or lies before what came is passed over.
        const came: typeof told = [];
        for (const event of told)
          if (event.position > (came.at(-1)?.position ?? at(floor))) came.push(event);
        const fits = (kept: typeof told) =>
          kept.length <= bounds.events &&
          kept.reduce((sum, { bytes }) => sum + bytes.length, 0) <= bounds.bytes;
        let letGo = 0;
        while (!fits(came.slice(letGo))) letGo += 1;
        const complete = came[letGo - 1]?.position ?? at(floor);

        expect(recent.last).toBe(came.at(-1)?.position ?? at(floor));
        for (const { position, limit } of asks)
          expect(recent.after(position, limit)).toEqual(
            position < complete
              ? null
              : came.filter((event) => event.position > position).slice(0, limit),
          );
      }),
    );
  });
});
