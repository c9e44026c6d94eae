const rememberedMax = 100_000;

/** The last revisions of the streams used last, so that most appends need not look them up. */
export class StreamHeads {
  readonly #revisions = new Map<string, number>();

  constructor(
    private readonly lookUp: (stream: string) => number,
    private readonly max = rememberedMax,
  ) {}

  revisionOf(stream: string): number {
    const revision = this.#revisions.get(stream) ?? this.lookUp(stream);
    this.remember(stream, revision);
    return revision;
  }

  remember(stream: string, revision: number): void {
    this.#revisions.delete(stream);
    this.#revisions.set(stream, revision);
    // A map keeps the order of insertion: its first key is the one unused for longest.
    const [oldest = stream] = this.#revisions.keys();
    if (this.#revisions.size > this.max) this.#revisions.delete(oldest);
  }

  /** To be called when what was written may not be there. */
  forget(): void {
    this.#revisions.clear();
  }
}
