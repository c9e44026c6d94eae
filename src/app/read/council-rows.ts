import { groupDigests, type GroupDigestRow } from '../../../projections/group-digests.projection';
import { issueGroups, type IssueGroupRow } from '../../../projections/issue-groups.projection';
import { syntheses, type SynthesisRow } from '../../../projections/syntheses.projection';
import { isInSight, type ReadName, type Viewer } from '../../domain/access';
import type { Filter, Row, ViewDefinition } from '../../ports/view-store';
import type { Application } from '../application';
import { councilFilter, requireSight } from './sight-filter';

/** What a council has for a session, or apart from any. */
export type OfSession = Readonly<{ councilId: string | null; sessionId: string | null }>;
/** A council and a session that a list is narrowed to. */
export type ToSession = Readonly<{
  councilId?: string | undefined;
  sessionId?: string | undefined;
}>;

/** What a viewer sees of what councils have for their sessions. Errors: Unauthenticated, Forbidden. */
export async function ofSessionInSight(
  { references }: Application,
  viewer: Viewer | null,
  read: ReadName,
  { councilId, sessionId }: ToSession,
): Promise<Filter<OfSession>> {
  const sight = requireSight(read, viewer, await references());
  return {
    $and: [councilFilter(sight), councilId ? { councilId } : {}, sessionId ? { sessionId } : {}],
  };
}

/** A row by its id; null when there is none or the viewer may not see it. Errors: as for the list. */
export async function councilRowById<R extends Row & Readonly<{ councilId: string | null }>>(
  { ports: { views }, references }: Application,
  viewer: Viewer | null,
  read: ReadName,
  view: ViewDefinition<R>,
  id: string,
): Promise<R | null> {
  const sight = requireSight(read, viewer, await references());
  const row = await views.get(view, id);
  const isSeen = row !== null && isInSight(sight, { councilId: row.councilId, holderId: null });
  return isSeen ? row : null;
}

export const groupById = (
  app: Application,
  viewer: Viewer | null,
  id: string,
): Promise<IssueGroupRow | null> =>
  councilRowById<IssueGroupRow>(app, viewer, 'issueGroups', issueGroups, id);

export const synthesisById = (
  app: Application,
  viewer: Viewer | null,
  id: string,
): Promise<SynthesisRow | null> =>
  councilRowById<SynthesisRow>(app, viewer, 'syntheses', syntheses, id);

export const digestById = (
  app: Application,
  viewer: Viewer | null,
  id: string,
): Promise<GroupDigestRow | null> =>
  councilRowById<GroupDigestRow>(app, viewer, 'groupDigests', groupDigests, id);
