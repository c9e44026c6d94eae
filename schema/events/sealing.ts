/**
 * A text that only the holder of its matter's key can read (AES-256-GCM).
 * It carries what opening needs, so read models copy it as it stands.
 */
export type Sealed = Readonly<{
  /** Base64url of 12 bytes nonce, the ciphertext and 16 bytes tag. */
  sealed: string;
  /** The matter whose key opens it: the stream that the event belongs to. */
  matter: string;
  /** The associated data: `<event id>#<path of the field in data>`. */
  at: string;
}>;

type Join<Head extends string, Tail extends string> = Tail extends '' ? Head : `${Head}.${Tail}`;

/** The paths of all sealed fields of `T`; `*` stands for every item of a list. */
export type SealedPath<T> = T extends Sealed
  ? ''
  : T extends readonly (infer Item)[]
    ? Join<'*', SealedPath<Item>>
    : T extends object
      ? { [K in keyof T & string]: Join<K, SealedPath<T[K]>> }[keyof T & string]
      : never;

/** For each event type exactly the paths that are sealed: a missing or a wrong one does not compile. */
export type SealedPaths<Facts> = {
  readonly [Type in keyof Facts]: Readonly<Record<SealedPath<Facts[Type]>, true>>;
};
