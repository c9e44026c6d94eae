/** The keys of matters, apart from the log and backed up apart from it. */
export type KeyRing = Readonly<{
  /** The matter's key (32 bytes), made if there is none; durable when it resolves. */
  keyFor: (matter: string) => Promise<Uint8Array>;
  /** The matter's key, or null when there is none. */
  findKey: (matter: string) => Promise<Uint8Array | null>;
  /** Whether the matter's key is in memory and still holds: false where that takes asking. */
  isAtHand: (matter: string) => boolean;
  /** A secret of the whole store, made once with it; the same name always gives the same 32 bytes. */
  storeSecret: (name: string) => Promise<Uint8Array>;
  /**
   * Puts another master key (32 bytes) in the place of the present one, all or nothing. Neither the former one nor a
   * copy of what it wrapped opens the keys that are made from then on.
   */
  rotateMasterKey: (next: Uint8Array) => Promise<void>;
  close: () => Promise<void>;
}>;
