import {
  type FigureDefinition,
  figureDefinitions,
  type FigureItem,
} from '../../../projections/figures';
import type { SessionRow } from '../../../projections/sessions.projection';
import { isInSight, type ReadName, type Sight, sightOf, type Viewer } from '../../domain/access';
import type { Cursor, Page, Row } from '../../ports/view-store';
import type { Application } from '../application';
import type { References } from '../references';

/** A row of an explanation. Of what the viewer may not see only that it counts is told. */
export type ExplainedItem = Readonly<{
  counts: number;
  /** Null when it is beyond the viewer. */
  item: FigureItem | null;
}>;

/** A figure of a session, and the rows that it comes from. */
export type Figure = Readonly<{
  definition: FigureDefinition;
  value: () => Promise<number>;
  of: () => Promise<number | null>;
  /** Null for those who may read the value only. */
  explain: Explanation | null;
}>;

export type Explanation = Readonly<{
  page: (after: Cursor | null, limit: number) => Promise<Page<ExplainedItem>>;
  count: () => Promise<number>;
}>;

/** The figures of a session; none when there is no such session or it is neither the viewer's to see nor published. */
export async function readFigures(
  app: Application,
  viewer: Viewer | null,
  sessionId: string,
): Promise<readonly Figure[]> {
  const references = await app.references();
  const session = references.sessions.get(sessionId);
  if (session === undefined) return [];
  const insider = isInsider(viewer, session, references) ? viewer : null;
  if (insider === null && session.publishedOn === null) return [];
  return figureDefinitions.map((definition) =>
    figureOf(app, definition, session, insider && itemSight(insider, references)),
  );
}

type MaySee = (item: FigureItem) => boolean;

function isInsider(
  viewer: Viewer | null,
  { councilId }: SessionRow,
  references: References,
): boolean {
  const sight = viewer && sightOf('figures', viewer, references.surroundings(viewer));
  return sight !== null && isInSight(sight, { councilId, holderId: null });
}

const readOfKind: Readonly<Record<FigureItem['kind'], ReadName>> = {
  contact: 'voterContacts',
  commune: 'bodies',
  petition: 'petitions',
};

/** Whether a viewer sees what a row is about, as the lists of its kind would show it. */
function itemSight(viewer: Viewer, references: References): MaySee {
  const around = references.surroundings(viewer);
  const sights = new Map<ReadName, Sight | null>();
  return (item) => {
    const read = readOfKind[item.kind];
    if (!sights.has(read)) sights.set(read, sightOf(read, viewer, around));
    const sight = sights.get(read) ?? null;
    return sight !== null && isInSight(sight, item);
  };
}

function figureOf(
  { ports: { views } }: Application,
  definition: FigureDefinition,
  session: SessionRow,
  maySee: MaySee | null,
): Figure {
  const { counted, of, order, itemOf } = definition;
  const measure = async ({ view, filter, sumOf }: NonNullable<FigureDefinition['of']>) =>
    (await views.measure<Row, never>(
      view,
      filter(session),
      sumOf === undefined ? { of: 'count' } : { of: 'sum', field: sumOf },
    )) ?? 0;
  const explained = (row: Row, see: MaySee): ExplainedItem => {
    const item = itemOf(row);
    const counts = counted.sumOf === undefined ? 1 : Number(row[counted.sumOf]);
    return { counts, item: see(item) ? item : null };
  };
  const filter = counted.filter(session);
  return {
    definition,
    value: () => measure(counted),
    of: async () => (of === undefined ? null : measure(of)),
    explain: maySee && {
      page: async (after, limit) => {
        const { rows, hasMore } = await views.page(counted.view, filter, order, after, limit);
        const items = rows.map(({ row, ...place }) => ({ ...place, row: explained(row, maySee) }));
        return { rows: items, hasMore };
      },
      count: async () => (await views.measure(counted.view, filter, { of: 'count' })) ?? 0,
    },
  };
}
