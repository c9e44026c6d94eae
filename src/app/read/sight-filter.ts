import {
  isInSight,
  type ReadName,
  readScope,
  type Sight,
  sightOf,
  type Viewer,
} from '../../domain/access';
import type { Condition, Filter } from '../../ports/view-store';
import { Forbidden, Unauthenticated } from '../errors';
import type { References } from '../references';

/** What the viewer sees of something. Errors: Unauthenticated, Forbidden when that is nothing at all. */
export function requireSight(read: ReadName, viewer: Viewer | null, references: References): Sight {
  if (viewer === null) {
    if (readScope(read, 'public') === 'all') return { of: 'all' };
    throw new Unauthenticated(`${read} are not public`);
  }
  const sight = sightOf(read, viewer, references.surroundings(viewer));
  if (sight === null) throw new Forbidden(`${viewer.role} may not read ${read}`);
  return sight;
}

/** One value as an equality, which lets an index also serve the order. */
export const oneOf = <Value>(values: readonly Value[]): Condition<Value> => {
  const [first] = values;
  return values.length === 1 && first !== undefined ? first : { $in: values };
};

/** What the viewer sees of what a council has as a whole. */
export const councilFilter = (sight: Sight): Filter<Readonly<{ councilId: string | null }>> =>
  sight.of === 'councils' ? { councilId: oneOf(sight.councilIds) } : {};

type MatterRow = Readonly<{
  councilId: string | null;
  holderId: string | null;
  involvedBodyIds: readonly string[];
}>;

/** The petitions that the viewer sees. */
export function sightFilter(sight: Sight): Filter<MatterRow, 'involvedBodyIds'> {
  switch (sight.of) {
    case 'all':
      return {};
    case 'councils':
      return { councilId: oneOf(sight.councilIds) };
    case 'holders':
      return {
        $or: [{ holderId: oneOf(sight.bodyIds) }, { involvedBodyIds: { $in: sight.bodyIds } }],
      };
  }
}

/** Whether the viewer may know who brought a petition of a council. */
export function mayReadVoter(
  viewer: Viewer,
  councilId: string | null,
  references: References,
): boolean {
  const sight = sightOf('voter', viewer, references.surroundings(viewer));
  return sight !== null && isInSight(sight, { councilId, holderId: null });
}
