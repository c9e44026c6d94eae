import { petitionBoard } from '../../../projections/petition-board.projection';
import type { PetitionRow } from '../../../projections/petition-board/row';
import { isInSight, type Viewer } from '../../domain/access';
import type { Application } from '../application';
import { requireSight } from './sight-filter';

/** Reads petitions by their ids; those that are not there are left out. */
type ReadRows = (ids: readonly string[]) => Promise<readonly PetitionRow[]>;

const neighboursOf = ({ reRaises, reRaisedBy }: PetitionRow): readonly string[] => [
  ...reRaises,
  ...reRaisedBy.map(({ petitionId }) => petitionId),
];

const inOrder = (one: PetitionRow, other: PetitionRow): number =>
  one.receivedOn.localeCompare(other.receivedOn) || one.code.localeCompare(other.code);

/** All petitions that belong together because one brings up another again, by the day of their receipt. */
export async function chainOf(
  start: PetitionRow,
  readRows: ReadRows,
): Promise<readonly PetitionRow[]> {
  const chain = new Map([[start.id, start]]);
  for (let edge: readonly PetitionRow[] = [start]; edge.length > 0;) {
    const ids = new Set(edge.flatMap(neighboursOf).filter((id) => !chain.has(id)));
    edge = ids.size === 0 ? [] : await readRows([...ids]);
    for (const row of edge) chain.set(row.id, row);
  }
  return [...chain.values()].sort(inOrder);
}

/**
 * The chain that a petition belongs to, as far as the viewer sees it; null when it neither brings up another one nor
 * was brought up again. What links two petitions may be one that is out of sight. Errors: Unauthenticated, Forbidden.
 */
export async function readRecurrence(
  { ports: { views }, references }: Application,
  viewer: Viewer | null,
  row: PetitionRow,
): Promise<readonly PetitionRow[] | null> {
  if (!row.isReRaising && row.timesReRaised === 0) return null;
  const sight = requireSight('petitions', viewer, await references());
  const chain = await chainOf(row, async (ids) => {
    const stored = await views.getMany(petitionBoard, ids);
    return [...stored.values()].flatMap((found) => found.row ?? []);
  });
  return chain.filter((petition) => isInSight(sight, petition));
}
