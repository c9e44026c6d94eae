/** Running numbers of reference codes: from 1, unique in the store, never reused; gaps are allowed. */
export type Numbers = Readonly<{
  /** The number is never given again once what was made with it is durable. Errors: StoreUnavailable. */
  next: (series: string) => Promise<number>;
}>;
