import type { Sealer } from '../../src/ports/sealer';

const unasked = (): never => {
  throw new Error('nothing is sealed or opened here');
};

/** For those who must neither seal nor open anything. */
export const noSealer: Sealer = { seal: unasked, open: unasked, remembered: unasked };
