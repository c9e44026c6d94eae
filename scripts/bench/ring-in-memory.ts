import { randomBytes } from 'node:crypto';
import type { KeyRing } from '../../src/ports/key-ring';

/** Keys of matters that nobody will open again: they are made on demand and gone with the process. */
export function ringInMemory(): Pick<KeyRing, 'keyFor' | 'findKey' | 'isAtHand'> {
  const keys = new Map<string, Uint8Array>();
  return {
    keyFor(matter) {
      const key = keys.get(matter) ?? Uint8Array.from(randomBytes(32));
      keys.set(matter, key);
      return Promise.resolve(key);
    },
    findKey: (matter) => Promise.resolve(keys.get(matter) ?? null),
    isAtHand: (matter) => keys.has(matter),
  };
}
