import {
  type AnomalyJudgementRow,
  anomalyJudgements,
} from '../../../projections/anomaly-judgements.projection';
import {
  anomalyId,
  type AnomalyRule,
  anomalyRules,
  parseAnomalyId,
} from '../../../projections/anomaly-rules';
import { petitionBoard } from '../../../projections/petition-board.projection';
import type { PetitionRow, PetitionRowFilter } from '../../../projections/petition-board/row';
import type { PetitionEvent } from '../../../schema/events/petition.events';
import type { AnomalyKind } from '../../../schema/events/vocabulary';
import type { Viewer } from '../../domain/access';
import type { IsoDate } from '../../kernel/calendar';
import type { RecordedEvent } from '../../ports/event-store';
import type { Cursor, Order } from '../../ports/view-store';
import type { Application } from '../application';
import { requireSight, sightFilter } from './sight-filter';

/** Something that the program noticed, and what people said of it. */
export type Anomaly = Readonly<{
  id: string;
  kind: AnomalyKind;
  since: IsoDate;
  petition: PetitionRow;
  judgement: AnomalyJudgementRow | null;
}>;

/** A place in the list: the rule, then the petition within it. */
export type AnomalyPlace = readonly [kind: string, code: string, petitionId: string];
export type PlacedAnomaly = Readonly<{ anomaly: Anomaly; place: AnomalyPlace }>;

export type AnomalyList = Readonly<{
  page: (
    after: AnomalyPlace | null,
    limit: number,
  ) => Promise<Readonly<{ items: readonly PlacedAnomaly[]; hasMore: boolean }>>;
  count: () => Promise<number>;
}>;

export type AnomalyFilter = Readonly<{
  kinds?: readonly AnomalyKind[] | null | undefined;
  councilId?: string | null | undefined;
  sessionId?: string | null | undefined;
  petitionId?: string | null | undefined;
  on?: IsoDate | null | undefined;
}>;

const order: Order<PetitionRow> = { by: ['code'], direction: 'ascending' };

const narrowed = ({ councilId, sessionId, petitionId }: AnomalyFilter): PetitionRowFilter => ({
  $and: [
    councilId ? { councilId } : {},
    sessionId ? { sessionId } : {},
    petitionId ? { id: petitionId } : {},
  ],
});

/**
 * What the program notices about the petitions that a viewer sees, kind after kind, by code within each. Errors:
 * Unauthenticated, Forbidden.
 */
export async function listAnomalies(
  app: Application,
  viewer: Viewer | null,
  filter: AnomalyFilter,
): Promise<AnomalyList> {
  const { views } = app.ports;
  const sight = requireSight('anomalies', viewer, await app.references());
  const on = filter.on ?? app.today();
  const rules = anomalyRules.filter(({ kind }) => filter.kinds?.includes(kind) ?? true);
  const matching = (rule: AnomalyRule): PetitionRowFilter => ({
    $and: [sightFilter(sight), narrowed(filter), rule.filter(on)],
  });

  async function placedIn(rule: AnomalyRule, after: Cursor | null, limit: number) {
    const { rows, hasMore } = await views.page(petitionBoard, matching(rule), order, after, limit);
    const ids = rows.map(({ row }) => anomalyId(rule.kind, row.id));
    const judgements = await views.getMany<AnomalyJudgementRow>(anomalyJudgements, ids);
    const items = rows.map(({ row }): PlacedAnomaly => {
      const id = anomalyId(rule.kind, row.id);
      const judgement = judgements.get(id)?.row ?? null;
      return {
        anomaly: { id, kind: rule.kind, since: rule.since(row), petition: row, judgement },
        place: [rule.kind, row.code, row.id],
      };
    });
    return { items, hasMore };
  }

  return {
    async page(after, limit) {
      const start = after === null ? 0 : rules.findIndex(({ kind }) => kind === after[0]);
      const items: PlacedAnomaly[] = [];
      for (const [index, rule] of rules.entries()) {
        if (index < start || start < 0) continue;
        const inner = after !== null && index === start ? [after[1], after[2]] : null;
        // One more than asked for tells whether another kind follows.
        const found = await placedIn(rule, inner, limit + 1 - items.length);
        items.push(...found.items);
        if (items.length > limit) return { items: items.slice(0, limit), hasMore: true };
        if (found.hasMore) return { items, hasMore: true };
      }
      return { items, hasMore: false };
    },
    async count() {
      const counts = rules.map((rule) =>
        views.measure(petitionBoard, matching(rule), { of: 'count' }),
      );
      return (await Promise.all(counts)).reduce<number>((sum, one) => sum + (one ?? 0), 0);
    },
  };
}

/** The events that show it, oldest first. Ask only after the access check. */
export async function evidenceOf(
  { ports: { events } }: Application,
  { kind, petition }: Anomaly,
): Promise<readonly RecordedEvent[]> {
  const rule = anomalyRules.find((one) => one.kind === kind);
  const history = await events.readStream(petition.id);
  return history.filter(({ event }) => rule?.isShownBy(event as PetitionEvent, petition) ?? false);
}

/** An anomaly by its id, as of today; null when it is not, or no longer, or out of sight. Errors: as the list's. */
export async function anomalyById(
  app: Application,
  viewer: Viewer | null,
  id: string,
): Promise<Anomaly | null> {
  const named = parseAnomalyId(id);
  if (named === null) return null;
  const { kind, subjectId } = named;
  const list = await listAnomalies(app, viewer, { kinds: [kind], petitionId: subjectId });
  const { items } = await list.page(null, 1);
  return items[0]?.anomaly ?? null;
}
