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
import type { DocumentRow } from '../../../projections/documents.projection';
import type { NumberSeriesRow } from '../../../projections/number-series.projection';
import { petitionBoard } from '../../../projections/petition-board.projection';
import type { PetitionRow } from '../../../projections/petition-board/row';
import type { AnomalyKind } from '../../../schema/events/vocabulary';
import type { Viewer } from '../../domain/access';
import type { IsoDate } from '../../kernel/calendar';
import type { RecordedEvent } from '../../ports/event-store';
import type { Cursor, Filter, Keyed, Row } from '../../ports/view-store';
import type { Application } from '../application';
import { Forbidden } from '../errors';
import { readHistory } from './history';
import { councilFilter, requireSight } from './sight-filter';

/** Something that the program noticed, and what people said of it. */
export type Anomaly = Readonly<{
  id: string;
  kind: AnomalyKind;
  since: IsoDate;
  /** What it is about: one of these. */
  petition: PetitionRow | null;
  document: DocumentRow | null;
  series: NumberSeriesRow | null;
  row: Row;
  judgement: AnomalyJudgementRow | null;
}>;

/** A place in the list: the rule, then the row within it. */
export type AnomalyPlace = readonly [kind: string, value: string, key: string];
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
  /** A petition, or the first use of a document or of a series of them. */
  subjectId?: string | null | undefined;
  on?: IsoDate | null | undefined;
}>;

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
  const councils = councilFilter(sight) as Filter<Row>;
  const matching = (rule: AnomalyRule): Filter<Row> | null => {
    const narrowed = rule.narrowed(filter);
    return narrowed && { $and: [councils, narrowed, rule.filter(on)] };
  };

  /** The petitions that rows are about, by key; of other rules none. */
  async function subjectsOf({ about, view }: AnomalyRule, rows: readonly Keyed<Row>[]) {
    if (about !== 'petition') return new Map<string, PetitionRow>();
    if (view.name === petitionBoard.name)
      return new Map(rows.map(({ key, row }) => [key, row as PetitionRow]));
    const keys = rows.map(({ key }) => key);
    const stored = await views.getMany(petitionBoard, keys);
    return new Map([...stored].map(([key, { row }]) => [key, row]));
  }

  async function placedIn(rule: AnomalyRule, after: Cursor | null, limit: number) {
    const wanted = matching(rule);
    if (wanted === null) return { items: [], hasMore: false };
    const { rows, hasMore } = await views.page(rule.view, wanted, rule.order, after, limit);
    const ids = rows.map(({ row }) => anomalyId(rule.kind, rule.subjectIdOf(row)));
    const judgements = await views.getMany<AnomalyJudgementRow>(anomalyJudgements, ids);
    const subjects = await subjectsOf(rule, rows);
    const items = rows.map(({ key, row, cursor }, index): PlacedAnomaly => {
      const id = ids[index] ?? '';
      return {
        anomaly: {
          id,
          kind: rule.kind,
          since: rule.since(row),
          petition: subjects.get(key) ?? null,
          document: rule.about === 'document' ? (row as DocumentRow) : null,
          series: rule.about === 'series' ? (row as NumberSeriesRow) : null,
          row,
          judgement: judgements.get(id)?.row ?? null,
        },
        place: [rule.kind, ...(cursor as readonly [string, string])],
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
      const counts = rules.map(async (rule) => {
        const wanted = matching(rule);
        return wanted && views.measure(rule.view, wanted, { of: 'count' });
      });
      return (await Promise.all(counts)).reduce<number>((sum, one) => sum + (one ?? 0), 0);
    },
  };
}

/** The events that show it and that the viewer may see, as they lie in their streams. Ask only after the access check. */
export async function evidenceOf(
  app: Application,
  viewer: Viewer | null,
  { kind, row }: Anomaly,
): Promise<readonly RecordedEvent[]> {
  const rule = anomalyRules.find((one) => one.kind === kind);
  const streams = rule?.streamsOf(row).slice(0, evidenceStreamsMax) ?? [];
  const histories = await Promise.all(streams.map((stream) => seenHistory(app, viewer, stream)));
  return histories.flat().filter(({ event }) => rule?.isShownBy(event, row) ?? false);
}

/** A document may also stand behind what the viewer may not see. */
async function seenHistory(
  app: Application,
  viewer: Viewer | null,
  stream: string,
): Promise<readonly RecordedEvent[]> {
  try {
    return (await readHistory(app, viewer, stream)) ?? [];
  } catch (error) {
    if (error instanceof Forbidden) return [];
    throw error;
  }
}

/** So many streams show what is wrong with a document. */
const evidenceStreamsMax = 10;

/** An anomaly by its id, as of today; null when it is not, or no longer, or out of sight. Errors: as the list's. */
export async function anomalyById(
  app: Application,
  viewer: Viewer | null,
  id: string,
): Promise<Anomaly | null> {
  const named = parseAnomalyId(id);
  if (named === null) return null;
  const { kind, subjectId } = named;
  const list = await listAnomalies(app, viewer, { kinds: [kind], subjectId });
  const { items } = await list.page(null, 1);
  return items[0]?.anomaly ?? null;
}
