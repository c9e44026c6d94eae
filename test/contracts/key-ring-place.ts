import type { KeyRing } from '../../src/ports/key-ring';

export type KeyRingKeys = Readonly<{ masterKey: Uint8Array; initialSecret?: Uint8Array }>;

/** Opens one place; again and again, also while it is open. */
export type KeyRingPlace = (keys: KeyRingKeys) => Promise<KeyRing>;

/** A ring, closed after the test. */
export type OpenKeyRing = (place?: KeyRingPlace, keys?: KeyRingKeys) => Promise<KeyRing>;
