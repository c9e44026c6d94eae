import { askedIn, type Compared, fullText } from '../../../src/kernel/likeness/comparison';
import { likelyFrom } from '../../../src/kernel/likeness/judgement';
import { searchTermsOf } from '../../../src/kernel/likeness/reading';
import { TermIndex } from '../../../src/kernel/likeness/term-index';
import { TermLists } from '../../../src/kernel/likeness/term-lists';
import { Vocabulary } from '../../../src/kernel/likeness/vocabulary';
import {
  communes,
  type Filed,
  filedPetitions,
  type LabelledQuery,
  labelledQueries,
  type Part,
  type Style,
  styles,
} from './labelled-set';

/** What was found for a text: the earlier petitions in their order, and whether one is called likely. */
export type Found = Readonly<{ ids: readonly string[]; likely: ReadonlySet<string> }>;
export type Search = (query: LabelledQuery) => Found;

/** Shares from 0 to 1; `mrr` is the mean of one by the rank of the first right one. */
export type Figures = Readonly<{ count: number; first: number; amongFive: number; mrr: number }>;

export type Quality = Readonly<{
  overall: Figures;
  byStyle: readonly (Figures & Readonly<{ style: Style }>)[];
  /** Of how many a right one, or any where there is no right one, is called likely among the first five. */
  likely: Readonly<{ right: number; firstTime: number; hard: number }>;
}>;

const shown = 5;
const share = (values: readonly boolean[]): number =>
  values.length === 0 ? 0 : values.filter(Boolean).length / values.length;

function figuresOf(ranks: readonly (number | null)[]): Figures {
  const sum = ranks.reduce<number>((total, rank) => total + (rank === null ? 0 : 1 / rank), 0);
  return {
    count: ranks.length,
    first: share(ranks.map((rank) => rank === 1)),
    amongFive: share(ranks.map((rank) => rank !== null && rank <= shown)),
    mrr: ranks.length === 0 ? 0 : sum / ranks.length,
  };
}

function rankOf({ expected }: LabelledQuery, { ids }: Found): number | null {
  const index = ids.findIndex((id) => expected.includes(id));
  return index < 0 ? null : index + 1;
}

/** How well a search finds what the texts of a part bring up. */
export function qualityOf(search: Search, part: Part): Quality {
  const results = labelledQueries
    .filter((query) => query.part === part)
    .map((query) => ({ query, found: search(query) }));
  const answered = results.filter(({ query }) => query.expected.length > 0);
  const ranksOf = (some: typeof results) => some.map(({ query, found }) => rankOf(query, found));
  const isLikely = ({ query, found }: (typeof results)[number]): boolean =>
    found.ids
      .slice(0, shown)
      .some(
        (id) => found.likely.has(id) && (!query.expected.length || query.expected.includes(id)),
      );
  const ofStyle = (style: Style) => results.filter(({ query }) => query.style === style);
  return {
    overall: figuresOf(ranksOf(answered)),
    byStyle: styles
      .map((style) => ({
        style,
        ...figuresOf(ranksOf(answered.filter((one) => ofStyle(style).includes(one)))),
      }))
      .filter(({ count }) => count > 0),
    likely: {
      right: share(answered.map(isLikely)),
      firstTime: share(ofStyle('first time').map(isLikely)),
      hard: share([...ofStyle('another place'), ...ofStyle('another matter')].map(isLikely)),
    },
  };
}

/** What the program has in memory of petitions. */
export function indexOf(petitions: readonly Pick<Filed, 'id' | 'title' | 'text'>[]): TermIndex {
  const vocabulary = new Vocabulary();
  const lists = new TermLists(vocabulary);
  for (const petition of petitions)
    lists.put({ id: petition.id, group: null, terms: searchTermsOf(fullText(petition)) });
  return new TermIndex(vocabulary, [lists], () => true);
}

/** What the program finds, without its stores. */
export function ownRanking(): (query: LabelledQuery) => readonly Compared[] {
  const byId = new Map(filedPetitions.map((petition) => [petition.id, petition]));
  const indexes = new Map(
    communes.map((commune) => [
      commune,
      indexOf(filedPetitions.filter(({ communeId }) => communeId === commune)),
    ]),
  );
  return ({ text, communeId, fieldCode }) => {
    const asked = askedIn(indexes.get(communeId) ?? indexOf([]), text);
    const earlier = asked.worthComparing.flatMap((id) => byId.get(id) ?? []);
    return asked.ranked(earlier, fieldCode);
  };
}

/** The search of the program, without its stores. */
export function ownSearch(): Search {
  const ranking = ownRanking();
  return (query) => {
    const ranked = ranking(query);
    return {
      ids: ranked.map(({ id }) => id),
      likely: new Set(ranked.filter(({ sureness }) => sureness >= likelyFrom).map(({ id }) => id)),
    };
  };
}
