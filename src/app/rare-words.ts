import { petitionBoard } from '../../projections/petition-board.projection';
import type { PetitionRow } from '../../projections/petition-board/row';
import { petitionTexts, type PetitionTextRow } from '../../projections/petition-texts.projection';
import { searchWordsOf } from '../kernel/search-words';
import type { Filter, Order, ViewStore } from '../ports/view-store';

type Councils = Filter<Pick<PetitionRow, 'councilId'>>;
type Counted = Readonly<{ word: string; count: number }>;

const rowsMax = 1_000;
/** Of a long text: each is counted in the store. */
const wordsMax = 60;
const latestFirst: Order<PetitionRow> = { by: ['receivedOn'], direction: 'descending' };

/** Petitions of councils that share the rarest words with a text, the latest ones where they are many. */
export async function rowsByRareWords(
  views: ViewStore,
  councils: Councils,
  text: string,
): Promise<readonly PetitionTextRow[]> {
  const words = await rarest(views, councils, searchWordsOf(text).slice(0, wordsMax));
  const filter: Filter<PetitionRow, 'words'> = { $and: [councils, { words: { $in: words } }] };
  const { rows } = await views.page(petitionBoard, filter, latestFirst, null, rowsMax);
  const stored = await views.getMany(
    petitionTexts,
    rows.map(({ key }) => key),
  );
  return [...stored.values()].flatMap(({ row }) => row ?? []);
}

/** As many as have few enough petitions together, one at least. */
async function rarest(
  views: ViewStore,
  councils: Councils,
  words: readonly string[],
): Promise<readonly string[]> {
  const counted: Counted[] = [];
  for (const word of words) {
    const filter: Filter<PetitionRow, 'words'> = { $and: [councils, { words: { $in: [word] } }] };
    const count = (await views.measure(petitionBoard, filter, { of: 'count' })) ?? 0;
    if (count > 0) counted.push({ word, count });
  }
  counted.sort((one, other) => one.count - other.count || (one.word < other.word ? -1 : 1));
  let together = 0;
  return counted
    .filter(({ count }, index) => (together += count) <= rowsMax || index === 0)
    .map(({ word }) => word);
}
