import { petitionBoard } from '../../../projections/petition-board.projection';
import type { PetitionRow } from '../../../projections/petition-board/row';
import { isInSight, type Viewer } from '../../domain/access';
import { askedIn, type Earlier } from '../../kernel/likeness/comparison';
import { likelyFrom } from '../../kernel/likeness/judgement';
import type { Sealer } from '../../ports/sealer';
import type { Application } from '../application';
import { requireSight } from './sight-filter';

export type SimilarityQuestion = Readonly<{
  text: string;
  communeId: string | null;
  fieldCode: string | null;
  first: number;
}>;

/** An earlier petition that may be about the same; `isLikely` hides nothing. */
export type SimilarPetition = Readonly<{ petition: PetitionRow; score: number; isLikely: boolean }>;

/**
 * Earlier petitions that a viewer sees and a text may bring up again, the most alike first. Of one commune alone,
 * where it is given. Errors: Unauthenticated, Forbidden, SearchTooWide.
 */
export async function similarPetitions(
  { ports: { views, sealer }, references, termIndexes }: Application,
  viewer: Viewer | null,
  { text, communeId, fieldCode, first }: SimilarityQuestion,
): Promise<readonly SimilarPetition[]> {
  const sight = requireSight('similarPetitions', viewer, await references());
  const index = await termIndexes.current({
    communeId,
    isSeen: (councilId) => isInSight(sight, { councilId, holderId: null }),
  });
  // What was corrected since may be of another commune.
  const isWithin = (row: PetitionRow): boolean =>
    isInSight(sight, row) && (communeId === null || row.communeId === communeId);
  const asked = askedIn(index, text);
  const stored = await views.getMany(petitionBoard, asked.worthComparing);
  const seen = [...stored.values()].flatMap(({ row }) => row ?? []);
  const earlier = await Promise.all(seen.filter(isWithin).map((row) => openedText(sealer, row)));
  return asked
    .ranked(earlier, fieldCode)
    .slice(0, first)
    .flatMap(({ id, score, sureness }) => {
      const petition = stored.get(id)?.row;
      return petition ? [{ petition, score, isLikely: sureness >= likelyFrom }] : [];
    });
}

async function openedText(sealer: Sealer, { id, fieldCode, title, text }: PetitionRow) {
  const open = async (sealed: PetitionRow['title']): Promise<string> =>
    sealer.remembered(sealed) ?? (await sealer.open(sealed)) ?? '';
  const earlier: Earlier = { id, fieldCode, title: await open(title), text: await open(text) };
  return earlier;
}
