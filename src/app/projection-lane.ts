import type { AnyProjection } from '../../projections/all-projections';
import type { OpenedTexts } from '../../projections/projection';
import type { EventType } from '../../schema/events/domain-event';
import { beginning, type Position, type RecordedEvent } from '../ports/event-store';
import type { Sealer } from '../ports/sealer';
import type { Row, StoredRow, ViewStore } from '../ports/view-store';
import type { Place } from './log-progress';
import { noTexts, type Opens, withTexts } from './open-texts';

/** A place in the log; when it was recorded is not known of where a view was left. */
type Point = Omit<Place, 'follower'>;

/** An event with the texts that its projection asked for. */
type Seen = RecordedEvent & Readonly<{ opened: OpenedTexts<string> }>;

/**
 * One read model on its way along the log. Events are folded into rows in memory, which are put into the store
 * with the checkpoint: many events of one row then cost one write.
 */
export class Lane {
  /** Everything up to here is in the store, or changes nothing in it. */
  #stored: Point = { position: beginning, recordedAt: null };
  /** Events since the store was told last how far the view came. */
  #untold = 0;
  /** Everything up to here is folded. */
  #folded: Point = this.#stored;
  #rows = new Map<string, StoredRow<Row>>();
  #changed = new Set<string>();

  constructor(
    readonly projection: AnyProjection,
    private readonly views: ViewStore,
    private readonly sealer: Sealer,
    /** So many events it may look at again after a start. */
    private readonly untoldMax: number,
  ) {}

  /** Prepares the view and goes to where it was left. */
  async open(): Promise<void> {
    await this.views.prepare(this.projection);
    const position = await this.views.checkpoint(this.projection);
    this.#stored = { position, recordedAt: null };
    this.forget();
  }

  /** How many rows are in memory. */
  get rows(): number {
    return this.#rows.size;
  }

  /** Everything up to here is in the store, or changes nothing in it; the store itself may not know yet. */
  get checkpoint(): Position {
    return this.#stored.position;
  }

  /** How far what can be read came. */
  get place(): Place {
    return { follower: this.projection.name, ...this.#stored };
  }

  async fold(batch: readonly RecordedEvent[]): Promise<void> {
    const last = batch.at(-1);
    if (last === undefined || last.position <= this.#folded.position) return;
    const keyed = (await this.#opened(batch)).map((seen) => ({ seen, keys: this.#keysOf(seen) }));
    await this.#load(keyed.flatMap(({ keys }) => [...keys]));
    for (const { seen, keys } of keyed) {
      if (this.projection.looksAt) await this.#loadLookedAt(seen, this.projection.looksAt);
      for (const key of keys) this.#foldRow(key, seen);
    }
    this.#folded = { position: last.position, recordedAt: last.event.meta.recordedAt };
    this.#untold += batch.length;
  }

  /**
   * Puts what is folded; true when the view changed. Most events change few views: where nothing changed, the store
   * is told now and then alone, and after a start the view looks again at what it had passed.
   */
  async put(): Promise<boolean> {
    if (this.#folded === this.#stored) return false;
    const changes = [...this.#changed].map((key) => ({ key, ...this.#rowOf(key) }));
    if (changes.length > 0 || this.#untold >= this.untoldMax) {
      await this.views.putMany(this.projection, changes, this.#folded.position);
      this.#untold = 0;
    }
    this.#stored = this.#folded;
    this.forget();
    return changes.length > 0;
  }

  /** Goes back to what the store holds. */
  forget(): void {
    this.#folded = this.#stored;
    this.#rows = new Map();
    this.#changed = new Set();
  }

  /** All texts of a batch at once: keys that are not at hand then take one wait, not one each. */
  async #opened(batch: readonly RecordedEvent[]): Promise<readonly Seen[]> {
    const opens: Opens | undefined = this.projection.opens;
    const handled = batch.filter(({ event }) => this.#handles(event.type));
    if (opens === undefined) return handled.map((one) => ({ ...one, opened: {} }));
    const nothing = noTexts(opens);
    return Promise.all(handled.map((one) => withTexts(this.sealer, one, opens, nothing)));
  }

  #keysOf({ event, opened }: Seen): ReadonlySet<string> {
    return new Set(this.projection.keysOf(event, opened));
  }

  #handles(type: EventType): boolean {
    return Object.hasOwn(this.projection.handles, type);
  }

  async #load(keys: readonly string[]): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.#rows.has(key));
    for (const key of missing) this.#rows.set(key, nothingStored);
    for (const [key, stored] of await this.views.getMany(this.projection, missing))
      this.#rows.set(key, stored);
  }

  async #loadLookedAt(seen: Seen, looksAt: NonNullable<AnyProjection['looksAt']>): Promise<void> {
    for (;;) {
      const missing = looksAt(seen, this.#look).filter((key) => !this.#rows.has(key));
      if (missing.length === 0) return;
      await this.#load(missing);
    }
  }

  readonly #look = (key: string): Row | null => this.#rowOf(key).row;

  /** What is not at hand must not pass for what is not there. */
  readonly #lookAtLoaded = (key: string): Row | null => {
    if (this.#rows.has(key)) return this.#look(key);
    throw new Error(`${this.projection.name} looks at ${key} and did not ask for it`);
  };

  #rowOf(key: string): StoredRow<Row> {
    return this.#rows.get(key) ?? nothingStored;
  }

  /** Changes the row if the event is newer than what is stored: a redelivered one must not count twice. */
  #foldRow(key: string, seen: Seen): void {
    const before = this.#rowOf(key);
    if (seen.position <= before.position) return;
    const row = this.projection.project(before.row, seen, key, this.#lookAtLoaded);
    this.#rows.set(key, { row, position: seen.position });
    this.#changed.add(key);
  }
}

const nothingStored: StoredRow<Row> = { row: null, position: beginning };
