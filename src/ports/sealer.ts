import type { Sealed } from '../../schema/events/sealing';

/** Seals texts under the key of their matter, and opens them again. */
export type Sealer = Readonly<{
  /** `at` is bound to the ciphertext: `<event id>#<path>`. The key is durable when it resolves. */
  seal: (matter: string, at: string, text: string) => Promise<Sealed>;
  /** The text at once, where it was opened before and its key is at hand; else undefined, and `open` tells. */
  remembered: (sealed: Sealed) => string | undefined;
  /** Null when the matter's key is gone. Throws when the ciphertext was tampered with. */
  open: (sealed: Sealed) => Promise<string | null>;
}>;
