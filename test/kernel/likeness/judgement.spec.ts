import { judgedTogether } from '../../../src/kernel/likeness/judgement';
import type { Signs } from '../../../src/kernel/likeness/likeness';

const alike: Signs = {
  impression: 0.6,
  whole: 0.5,
  window: 0.6,
  titleSaid: 0.8,
  placesShared: 1,
  placesApart: 0,
  placesUnmatched: 0,
  topic: 0.5,
  topicSaid: 0.5,
};
const judged = (...signs: readonly Signs[]) => judgedTogether(signs.map((one) => ({ signs: one })));
const surenessOf = (change: Partial<Signs>): number => judged({ ...alike, ...change })[0]!.sureness;

describe('judging petitions that were found together', () => {
  it('is surer where more is shared, and less sure where places differ or are all that is shared', () => {
    const sure = surenessOf({});
    expect(sure).toBeGreaterThan(0.9);
    expect(surenessOf({ topic: 0.1 })).toBeLessThan(sure);
    expect(surenessOf({ topicSaid: 0.1 })).toBeLessThan(sure);
    expect(surenessOf({ placesShared: 0 })).toBeLessThan(sure);
    expect(surenessOf({ placesShared: 0, window: 0.3 })).toBeLessThan(
      surenessOf({ placesShared: 0 }),
    );
    expect(surenessOf({ placesApart: 1 })).toBeLessThan(sure);
    expect(surenessOf({ placesUnmatched: 2 })).toBeLessThan(sure);
    expect(surenessOf({ topic: 0, topicSaid: 0 })).toBeLessThan(0.5);
  });

  it('is less sure of what stands behind a better one', () => {
    const weak = { ...alike, impression: 0.2 };
    const [, behind] = judged(alike, weak);
    const [alone] = judged(weak);
    expect(behind!.sureness).toBeLessThan(alone!.sureness);
    expect(behind!.score).toBe(alone!.score);
  });

  it('lets what is most of the title said pass what is only alike at large', () => {
    const [first, second] = judged(
      { ...alike, titleSaid: 0.2, impression: 0.6 },
      { ...alike, titleSaid: 1, impression: 0.55 },
    );
    expect(second!.score).toBeGreaterThan(first!.score);
  });

  it('is of nothing with nothing', () => {
    expect(judged()).toEqual([]);
    expect(judged({ ...alike, impression: 0 })[0]?.score).toBe(0);
  });
});
