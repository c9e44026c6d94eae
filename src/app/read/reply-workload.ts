import type { BodyRow } from '../../../projections/bodies.projection';
import { datesOfTier } from '../../../projections/deadline-tiers';
import { type BodyReplyRow, replyWorkload } from '../../../projections/reply-workload.projection';
import { BodyKind, Tier } from '../../../schema/events/vocabulary';
import type { Sight, Viewer } from '../../domain/access';
import type { IsoDate } from '../../kernel/calendar';
import type { Filter, Measure } from '../../ports/view-store';
import type { Application } from '../application';
import { oneOf, requireSight } from './sight-filter';

/** What a body owes as of a day. `held` is the sum of `unacknowledged` and all that a clock runs for. */
export type BodyWorkload = Readonly<{
  bodyId: string;
  held: number;
  unacknowledged: number;
  dueLater: number;
  dueIn8To15Days: number;
  dueIn4To7Days: number;
  dueIn0To3Days: number;
  overdue: number;
  veryOverdue: number;
  returned: number;
  answered: number;
  medianDaysToAnswer: number | null;
}>;

type RowFilter = Filter<BodyReplyRow>;

const answers: ReadonlySet<BodyKind> = new Set([BodyKind.PEOPLES_COMMITTEE, BodyKind.AGENCY]);

/** The bodies to report on: the one asked for, or all of the viewer's that may have to answer. */
function bodiesInSight(
  sight: Sight,
  bodyId: string | null,
  all: ReadonlyMap<string, BodyRow>,
): readonly BodyRow[] {
  const isSeen = ({ id, councilId }: BodyRow) => {
    if (sight.of === 'holders') return sight.bodyIds.includes(id);
    return sight.of === 'all' || bodyId !== null || sight.councilIds.includes(councilId);
  };
  const isAsked = ({ id, kind }: BodyRow) => (bodyId === null ? answers.has(kind) : id === bodyId);
  return [...all.values()].filter((body) => isAsked(body) && isSeen(body));
}

/** Each body's workload as of a day, counted over the petitions that the viewer sees. Errors: Forbidden. */
export async function readWorkload(
  { ports: { views }, references, today }: Application,
  viewer: Viewer | null,
  bodyId: string | null,
  on: IsoDate | null,
): Promise<readonly BodyWorkload[]> {
  const present = await references();
  const sight = requireSight('replyWorkload', viewer, present);
  const councils: RowFilter = sight.of === 'councils' ? { councilId: oneOf(sight.councilIds) } : {};
  const measure = async (filter: RowFilter, what: Measure<BodyReplyRow>) =>
    views.measure(replyWorkload, { $and: [filter, councils] }, what);
  const asked = bodiesInSight(sight, bodyId, present.bodies);
  return Promise.all(asked.map(({ id }) => workloadOf(id, on ?? today(), measure)));
}

type MeasureRows = (filter: RowFilter, what: Measure<BodyReplyRow>) => Promise<number | null>;

async function workloadOf(
  bodyId: string,
  on: IsoDate,
  measure: MeasureRows,
): Promise<BodyWorkload> {
  const count = async (filter: RowFilter) =>
    (await measure({ bodyId, ...filter }, { of: 'count' })) ?? 0;
  const due = (tier: Exclude<Tier, 'unacknowledged'>) =>
    count({ isHeld: true, clockDueOn: datesOfTier(tier, on) });
  const of = { bodyId };
  return {
    bodyId,
    held: await count({ isHeld: true }),
    unacknowledged: await count({ isUnacknowledged: true }),
    dueLater: await due(Tier.DUE_LATER),
    dueIn8To15Days: await due(Tier.DUE_IN_8_TO_15),
    dueIn4To7Days: await due(Tier.DUE_IN_4_TO_7),
    dueIn0To3Days: await due(Tier.DUE_IN_0_TO_3),
    overdue: await due(Tier.OVERDUE),
    veryOverdue: await due(Tier.VERY_OVERDUE),
    returned: (await measure(of, { of: 'sum', field: 'timesReturned' })) ?? 0,
    answered: await count({ firstAnsweredOn: { $gt: '' } }),
    medianDaysToAnswer: await measure(of, { of: 'median', field: 'daysToAnswer' }),
  };
}
