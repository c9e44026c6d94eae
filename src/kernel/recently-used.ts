type Kept<Value> = Readonly<{ value: Value; weight: number }>;

/** Values by key, together never heavier than allowed: what was not used for longest gives way. */
export class RecentlyUsed<Value> {
  /** In the order of their last use. */
  readonly #kept = new Map<string, Kept<Value>>();
  #weight = 0;

  constructor(private readonly weightMax: number) {}

  get(key: string): Value | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept.value;
  }

  /** What alone is heavier than all may be is not kept; what stood under the key is gone all the same. */
  set(key: string, value: Value, weight: number): void {
    this.delete(key);
    if (weight > this.weightMax) return;
    this.#kept.set(key, { value, weight });
    this.#weight += weight;
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.weightMax) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#weight -= this.#kept.get(key)?.weight ?? 0;
    this.#kept.delete(key);
  }
}
