import type { Position as LogPosition } from '@kurrent/kurrentdb-client';
import { beginning, type Position } from '../../ports/event-store';

const form = /^[0-9a-f]{32}$/;

/** Two numbers of 64 bits, both of one width, so that the order of texts is the order of places. */
export const positionToken = ({ commit, prepare }: LogPosition): Position =>
  [commit, prepare].map((place) => place.toString(16).padStart(16, '0')).join('');

/** Throws RangeError on a token of another engine. */
export function assertPosition(position: Position): void {
  if (position !== beginning && !form.test(position))
    throw new RangeError(`not a position of KurrentDB: ${position}`);
}

/** The place in the log, or its start. Throws RangeError on a token of another engine. */
export function placeOf(position: Position): LogPosition | 'start' {
  assertPosition(position);
  if (position === beginning) return 'start';
  return {
    commit: BigInt(`0x${position.slice(0, 16)}`),
    prepare: BigInt(`0x${position.slice(16)}`),
  };
}
