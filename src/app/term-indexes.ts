import { petitionTexts, type PetitionTextRow } from '../../projections/petition-texts.projection';
import { Postings } from '../kernel/likeness/postings';
import { TermIndex } from '../kernel/likeness/term-index';
import { TermLists } from '../kernel/likeness/term-lists';
import { Vocabulary } from '../kernel/likeness/vocabulary';
import { RecentlyUsed } from '../kernel/recently-used';
import { type Position, StoreUnavailable } from '../ports/event-store';
import type { Cursor, Filter, Order, Page, ViewStore } from '../ports/view-store';
import { SearchTooWide } from './errors';

/** The petitions that a search goes through. */
export type SearchScope = Readonly<{
  /** Of one commune alone; null for all, also those without one. */
  communeId: string | null;
  isSeen: (councilId: string | null) => boolean;
}>;

/** What petitions speak of, in memory. */
export type TermIndexes = Readonly<{
  /** What petitions of a scope speak of, as the read model has it now. Errors: SearchTooWide. */
  current: (scope: SearchScope) => Promise<TermIndex>;
  /** Reads what there is room for, so that nobody has to wait for it later. */
  warm: () => Promise<void>;
  /** Ends reading; nothing is asked for afterwards. */
  stop: () => Promise<void>;
}>;

/** In memory at once, some 0.6 kB each. */
const defaultPetitionsMax = 1_500_000;
const rowsOfPage = 1_000;

type Commune = PetitionTextRow['communeId'];

/** Fewer are gone through as fast as they are found by postings. */
const defaultPostingsFrom = 20_000;
/** Postings are made anew when one in so many petitions came later than they. */
const lateOneIn = 16;

type Limits = Readonly<{ petitionsMax?: number; postingsFrom?: number }>;

export function termIndexes(views: ViewStore, limits: Limits = {}): TermIndexes {
  const petitions = new PetitionsInMemory(
    views,
    limits.petitionsMax ?? defaultPetitionsMax,
    limits.postingsFrom ?? defaultPostingsFrom,
  );
  return {
    async current({ communeId, isSeen }) {
      if (communeId !== null)
        return new TermIndex(petitions.vocabulary, [await petitions.ofCommune(communeId)], isSeen);
      const { lists, postings } = await petitions.ofAll();
      return new TermIndex(petitions.vocabulary, lists, isSeen, postings);
    },
    warm: () => petitions.warm(),
    stop: () => petitions.stop(),
  };
}

/** Of all petitions; postings of most of them, where they are many. */
type Searched = Readonly<{ lists: readonly TermLists[]; postings: Postings | null }>;

/** By commune, each read as a whole when it is first asked for, and then kept up with the read model. */
class PetitionsInMemory {
  readonly vocabulary = new Vocabulary();
  readonly #kept: RecentlyUsed<TermLists>;
  /** What changed behind it was not read yet; null before anything was read. */
  #readUpTo: Position | null = null;
  /** Null until they were looked for. */
  #communes: Set<Commune> | null = null;
  #postings: Postings | null = null;
  #making: Promise<void> | null = null;
  #isTooMany = false;
  #isStopped = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly views: ViewStore,
    private readonly petitionsMax: number,
    private readonly postingsFrom: number,
  ) {
    this.#kept = new RecentlyUsed(petitionsMax);
  }

  ofCommune(commune: Commune): Promise<TermLists> {
    return this.#inTurn(() => this.#listsOf(commune));
  }

  async ofAll(): Promise<Searched> {
    if (this.#isTooMany) throw new SearchTooWide(this.petitionsMax);
    await this.#readAll();
    const lists = await this.#inTurn(() => this.#allLists());
    // Nobody waits for them: what they do not know is gone through. Who asks next tries again what failed.
    if (this.#isLate(lists)) this.#makePostings(lists).catch(() => null);
    return { lists, postings: this.#postingsOf(lists) };
  }

  async warm(): Promise<void> {
    await this.ofAll().catch((error: unknown) => {
      if (!(error instanceof SearchTooWide)) throw error;
    });
    await this.#making;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#turn;
    await this.#making?.catch(() => null);
  }

  /** One commune after the other: whoever asks for another one need not wait for all. */
  async #readAll(): Promise<void> {
    let count = 0;
    for (const commune of await this.#inTurn(() => this.#allCommunes())) {
      const { size } = this.#kept.get(keyOf(commune)) ?? (await this.ofCommune(commune));
      count += size;
      this.#requireFew(count);
    }
  }

  async #allLists(): Promise<readonly TermLists[]> {
    const all: TermLists[] = [];
    for (const commune of await this.#allCommunes()) {
      const lists = await this.#listsOf(commune);
      // Empty ones are not kept, and are others the next time.
      if (lists.size > 0) all.push(lists);
    }
    this.#requireFew(all.reduce((sum, { size }) => sum + size, 0));
    return all;
  }

  /** Lists that gave way and were read again are not those that the postings are of. */
  #postingsOf(lists: readonly TermLists[]): Postings | null {
    return this.#postings?.covered.isIn(lists) ? this.#postings : null;
  }

  /** So much is not known to postings that going through it would take long. */
  #isLate(lists: readonly TermLists[]): boolean {
    const size = lists.reduce((sum, { end }) => sum + end, 0);
    const known = this.#postingsOf(lists)?.covered.size ?? 0;
    return size >= this.postingsFrom && (size - known) * lateOneIn > size;
  }

  /** Once at a time; what there was is of use until then. */
  #makePostings(lists: readonly TermLists[]): Promise<void> {
    this.#making ??= Postings.of(lists, this.vocabulary, () => this.#rest())
      .then((made) => {
        this.#postings = made;
      })
      .finally(() => {
        this.#making = null;
      });
    return this.#making;
  }

  async #rest(): Promise<void> {
    await othersTurn();
    if (this.#isStopped) throw new StoreUnavailable('the program stops');
  }

  #requireFew(count: number): void {
    if (count <= this.petitionsMax) return;
    this.#isTooMany = true;
    throw new SearchTooWide(this.petitionsMax);
  }

  /** One reads after the other, and what changed first: an older state must not come in after a newer one. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(async () => {
      await this.#follow();
      return work();
    });
    this.#turn = result.catch(() => null);
    return result;
  }

  async #allCommunes(): Promise<readonly Commune[]> {
    this.#communes ??= await this.#lookForCommunes();
    return [...this.#communes];
  }

  async #lookForCommunes(): Promise<Set<Commune>> {
    const communes = new Set<Commune>([null]);
    for (let last = ''; ;) {
      const page = await this.#page({ communeId: { $gt: last } }, byCommune, null, 1);
      const next = page.rows[0]?.row.communeId;
      if (!next) return communes;
      communes.add((last = next));
    }
  }

  async #listsOf(commune: Commune): Promise<TermLists> {
    const known = this.#kept.get(keyOf(commune));
    if (known) return known;
    const lists = new TermLists(this.vocabulary);
    for await (const row of this.#rows({ communeId: commune })) put(lists, row);
    // Of what anybody may name nothing is kept.
    if (lists.size > 0) this.#keep(commune, lists);
    return lists;
  }

  #keep(commune: Commune, lists: TermLists): void {
    this.#kept.set(keyOf(commune), lists, Math.min(this.petitionsMax, lists.size + 1));
  }

  async #follow(): Promise<void> {
    // Asked for first: what is put meanwhile may be read in part, and is read again next time.
    const checkpoint = await this.views.checkpoint(petitionTexts);
    const readUpTo = this.#readUpTo ?? checkpoint;
    if (readUpTo !== checkpoint)
      for await (const row of this.#rows({ changedAt: { $gt: readUpTo } })) {
        this.#communes?.add(row.communeId);
        const lists = this.#kept.get(keyOf(row.communeId));
        if (!lists) continue;
        put(lists, row);
        this.#keep(row.communeId, lists);
      }
    this.#readUpTo = checkpoint;
  }

  async *#rows(filter: Filter<PetitionTextRow>): AsyncGenerator<PetitionTextRow> {
    let after: Cursor | null = null;
    do {
      const page = await this.#page(filter, asChanged, after, rowsOfPage);
      for (const { row } of page.rows) yield row;
      after = page.hasMore ? (page.rows.at(-1)?.cursor ?? null) : null;
      if (after !== null) await othersTurn();
    } while (after !== null);
  }

  #page(
    filter: Filter<PetitionTextRow>,
    order: Order<PetitionTextRow>,
    after: Cursor | null,
    limit: number,
  ): Promise<Page<PetitionTextRow>> {
    if (this.#isStopped) throw new StoreUnavailable('the program stops');
    return this.views.scan(petitionTexts, filter, order, after, limit);
  }
}

const asChanged: Order<PetitionTextRow> = { by: ['changedAt'], direction: 'ascending' };
const byCommune: Order<PetitionTextRow> = { by: ['communeId'], direction: 'ascending' };

const keyOf = (commune: Commune): string => commune ?? '';

const put = (lists: TermLists, { id, councilId, terms }: PetitionTextRow): void => {
  lists.put({ id, group: councilId, terms });
};

/** A store in the same process answers at once: many pages together would keep all others waiting. */
const othersTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
