import { bodies, type BodyRow } from '../../projections/bodies.projection';
import { rules } from '../../projections/rules.projection';
import { sessions, type SessionRow } from '../../projections/sessions.projection';
import { BodyKind } from '../../schema/events/vocabulary';
import type { Surroundings, Viewer } from '../domain/access';
import type { Eventual } from '../kernel/eventual';
import type { AdoptedRule } from '../domain/rule/rules-in-force';
import type {
  Cursor,
  Filter,
  Order,
  Page,
  Row,
  ViewDefinition,
  ViewStore,
} from '../ports/view-store';

/** What commands and access refer to, as of one moment: few things that change seldom. */
export type References = Readonly<{
  bodies: ReadonlyMap<string, BodyRow>;
  sessions: ReadonlyMap<string, SessionRow>;
  /** In the order of their adoption. */
  rules: readonly AdoptedRule[];
  /** Councils that a council may correspond with: itself, those above and those below. */
  lineOf: (councilId: string) => ReadonlySet<string>;
  surroundings: (viewer: Pick<Viewer, 'councilId' | 'bodyId'>) => Surroundings;
}>;

/** Serves the references from memory until `forget` says that they changed. */
export type ReferenceDesk = Readonly<{ current: () => Eventual<References>; forget: () => void }>;

/** The views that references come from. */
export const referenceViews: ReadonlySet<string> = new Set([
  bodies.name,
  sessions.name,
  rules.name,
]);

export function referenceDesk(views: ViewStore): ReferenceDesk {
  let kept: Eventual<References> | null = null;
  const load = (): Promise<References> => {
    const loading = loadReferences(views);
    // A failure is not remembered; a newer load that took its place is left alone.
    const settle = (loaded: References | null) => {
      if (kept === loading) kept = loaded;
    };
    loading.then(settle, () => {
      settle(null);
    });
    return loading;
  };
  return {
    current: () => (kept ??= load()),
    forget: () => {
      kept = null;
    },
  };
}

async function loadReferences(views: ViewStore): Promise<References> {
  const [allBodies, allSessions, allRules] = await Promise.all([
    allRows(views, bodies, { by: ['nameOrder'], direction: 'ascending' }),
    allRows(views, sessions, { by: ['from'], direction: 'ascending' }),
    allRows(views, rules, { by: ['adoptedAt'], direction: 'ascending' }),
  ]);
  const byId = new Map(allBodies.map((body) => [body.id, body]));
  const children = byParent(allBodies);
  const below = once((councilId) => councilsBelow(councilId, children));
  const own = once((bodyId) => [bodyId, ...under(bodyId, children).map(({ id }) => id)]);
  return {
    bodies: byId,
    sessions: new Map(allSessions.map((session) => [session.id, session])),
    rules: allRules,
    lineOf: (councilId) =>
      new Set([
        ...councilsAbove(councilId, byId),
        councilId,
        ...councilsBelow(councilId, children),
      ]),
    surroundings: ({ councilId, bodyId }) => ({
      councilsBelow: councilId === null ? [] : below(councilId),
      ownBodies: bodyId === null ? [] : own(bodyId),
    }),
  };
}

/** Computes each answer the first time it is asked for. */
function once<Answer>(compute: (id: string) => Answer): (id: string) => Answer {
  const known = new Map<string, Answer>();
  return (id) => {
    const answer = known.get(id) ?? compute(id);
    known.set(id, answer);
    return answer;
  };
}

async function allRows<R extends Row>(
  views: ViewStore,
  view: ViewDefinition<R>,
  order: Order<R>,
): Promise<readonly R[]> {
  const found: R[] = [];
  for (let after: Cursor | null = null; ;) {
    const page: Page<R> = await views.page(view, {} as Filter<R>, order, after, 1000);
    found.push(...page.rows.map(({ row }) => row));
    if (!page.hasMore) return found;
    after = page.rows.at(-1)?.cursor ?? null;
  }
}

type Children = ReadonlyMap<string | null, readonly BodyRow[]>;

function byParent(all: readonly BodyRow[]): Children {
  const children = new Map<string | null, BodyRow[]>();
  for (const body of all) {
    const siblings = children.get(body.parentId);
    if (siblings) siblings.push(body);
    else children.set(body.parentId, [body]);
  }
  return children;
}

const under = (bodyId: string, children: Children): readonly BodyRow[] =>
  (children.get(bodyId) ?? []).flatMap((child) => [child, ...under(child.id, children)]);

const isCouncil = ({ kind }: BodyRow): boolean => kind === BodyKind.PEOPLES_COUNCIL;

const councilsBelow = (councilId: string, children: Children): readonly string[] =>
  under(councilId, children)
    .filter(isCouncil)
    .map(({ id }) => id);

function councilsAbove(councilId: string, byId: ReadonlyMap<string, BodyRow>): readonly string[] {
  const above: string[] = [];
  for (let id = byId.get(councilId)?.parentId; id; id = byId.get(id)?.parentId) above.push(id);
  return above;
}
