/** Names for things: fresh ones, and ones that are derived so that a repeat finds what it made. */
export type Identifiers = Readonly<{
  /** UUIDv7, monotonic within the process. */
  fresh: () => string;
  /** UUIDv8 of an HMAC-SHA-256 with a secret of the store: the same parts always give the same id. */
  derived: (...parts: readonly string[]) => string;
  /** HMAC-SHA-256 of a command's input, base64url: without the secret nobody can guess the input from it. */
  digest: (canonicalInput: string) => string;
}>;
