import { petitionTexts, type PetitionTextRow } from '../../projections/petition-texts.projection';
import { TermIndex } from '../kernel/likeness/term-index';
import { RecentlyUsed } from '../kernel/recently-used';
import { beginning, type Position } from '../ports/event-store';
import type { Cursor, Filter, Order, Page, ViewStore } from '../ports/view-store';
import { rowsByRareWords } from './rare-words';

/** The petitions that a search goes through: the same name is always of the same petitions. */
export type SearchScope = Readonly<{
  name: string;
  /** Of one commune alone; null for all of the councils'. */
  communeId: string | null;
  councils: Filter<Pick<PetitionTextRow, 'councilId'>>;
}>;

/** What petitions speak of, in memory for each scope that was searched lately. */
export type TermIndexes = Readonly<{
  /**
   * The index of a scope, as the read model has it now. Where a scope without a commune has too many petitions, of
   * those alone that share a rare word with the text.
   */
  current: (scope: SearchScope, text: string) => Promise<TermIndex>;
}>;

/** In memory at once, some 0.7 kB each. */
const petitionsMax = 200_000;
/** Of all councils that somebody sees, without a commune. */
const defaultWideMax = 20_000;
const rowsOfPage = 1_000;

const asChanged: Order<PetitionTextRow> = { by: ['changedAt'], direction: 'ascending' };

export function termIndexes(
  views: ViewStore,
  { wideMax = defaultWideMax }: Readonly<{ wideMax?: number }> = {},
): TermIndexes {
  const kept = new RecentlyUsed<ScopeIndex>(petitionsMax);

  async function isTooWide({ communeId, councils }: SearchScope): Promise<boolean> {
    if (communeId !== null) return false;
    return ((await views.measure(petitionTexts, councils, { of: 'count' })) ?? 0) > wideMax;
  }

  return {
    async current(scope, text) {
      if (await isTooWide(scope))
        return indexOf(await rowsByRareWords(views, scope.councils, text));
      const known = kept.get(scope.name) ?? new ScopeIndex(views, filterOf(scope));
      kept.set(scope.name, known, 1);
      const index = await known.current();
      kept.set(scope.name, known, Math.min(petitionsMax, index.size + 1));
      return index;
    },
  };
}

const filterOf = ({ communeId, councils }: SearchScope): Filter<PetitionTextRow> =>
  communeId === null ? councils : { $and: [councils, { communeId }] };

function indexOf(rows: readonly PetitionTextRow[]): TermIndex {
  const index = new TermIndex();
  for (const row of rows) index.put(row);
  return index;
}

/** A store in the same process answers at once: many pages together would keep all others waiting. */
const othersTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

class ScopeIndex {
  readonly #index = new TermIndex();
  /** Everything up to here is in the index. */
  #readUpTo: Position = beginning;
  #reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly views: ViewStore,
    private readonly filter: Filter<PetitionTextRow>,
  ) {}

  /** One reads after the other: an older state must not come in after a newer one. */
  async current(): Promise<TermIndex> {
    const reading = this.#reading.then(
      () => this.#readNew(),
      () => this.#readNew(),
    );
    this.#reading = reading;
    await reading;
    return this.#index;
  }

  async #readNew(): Promise<void> {
    // Asked for first: what is put meanwhile may be there in part, and is read again next time.
    const checkpoint = await this.views.checkpoint(petitionTexts);
    if (checkpoint === this.#readUpTo) return;
    await this.#readAfter(this.#readUpTo);
    this.#readUpTo = checkpoint;
  }

  async #readAfter(position: Position): Promise<void> {
    const filter: Filter<PetitionTextRow> = {
      $and: [this.filter, { changedAt: { $gt: position } }],
    };
    let after: Cursor | null = null;
    do {
      const page: Page<PetitionTextRow> = await this.views.scan(
        petitionTexts,
        filter,
        asChanged,
        after,
        rowsOfPage,
      );
      for (const { row } of page.rows) this.#index.put(row);
      after = page.hasMore ? (page.rows.at(-1)?.cursor ?? null) : null;
      if (after !== null) await othersTurn();
    } while (after !== null);
  }
}
