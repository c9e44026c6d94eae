import { LRUCache } from 'lru-cache';

/** Values by key, together never heavier than allowed: what was not used for longest gives way. */
export class RecentlyUsed<Value extends string | number | object> {
  readonly #kept: LRUCache<string, Value>;

  constructor(weightMax: number) {
    this.#kept = new LRUCache({ maxSize: weightMax });
  }

  get(key: string): Value | undefined {
    return this.#kept.get(key);
  }

  /** What alone is heavier than all may be is not kept; what stood under the key is gone all the same. */
  set(key: string, value: Value, weight: number): void {
    // Of the same value it would not take the new weight.
    this.#kept.delete(key);
    this.#kept.set(key, value, { size: weight });
  }

  delete(key: string): void {
    this.#kept.delete(key);
  }
}
