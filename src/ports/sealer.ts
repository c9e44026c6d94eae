import type { Sealed } from '../../schema/events/sealing';

/** A sealed text that is not as it was sealed, or not where it was sealed. */
export class TamperedSeal extends Error {
  override readonly name = 'TamperedSeal';
}

/** Seals texts under the key of their matter, and opens them again. */
export type Sealer = Readonly<{
  /** `at` is bound to the ciphertext: `<event id>#<path>`. The key is durable when it resolves. */
  seal: (matter: string, at: string, text: string) => Promise<Sealed>;
  /** The text at once, where it was opened before and its key is at hand; else undefined, and `open` tells. */
  remembered: (sealed: Sealed) => string | undefined;
  /** Null when the matter's key is gone. Errors: TamperedSeal. */
  open: (sealed: Sealed) => Promise<string | null>;
}>;
