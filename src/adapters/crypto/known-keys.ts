import { LRUCache } from 'lru-cache';

const rememberedMax = 10_000;

/** The keys of matters that were asked for last. */
export class KnownKeys {
  readonly #keys = new LRUCache<string, Uint8Array>({ max: rememberedMax });

  has(matter: string): boolean {
    return this.#keys.has(matter);
  }

  get(matter: string): Uint8Array | undefined {
    const key = this.#keys.get(matter);
    return key && Uint8Array.from(key);
  }

  /** Gives a copy, so that a caller who wipes or changes its own harms nobody else's. */
  add(matter: string, key: Uint8Array): Uint8Array {
    this.#keys.set(matter, key);
    return Uint8Array.from(key);
  }
}
