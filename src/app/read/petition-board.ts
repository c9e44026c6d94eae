import { datesOfTier } from '../../../projections/deadline-tiers';
import { petitionBoard } from '../../../projections/petition-board.projection';
import type { PetitionRow, PetitionRowFilter } from '../../../projections/petition-board/row';
import {
  type Claim,
  type Level,
  Reply,
  Routing,
  Tier,
  type Verdict,
} from '../../../schema/events/vocabulary';
import { isInSight, type Sight, type Viewer } from '../../domain/access';
import type { IsoDate } from '../../kernel/calendar';
import { searchWordsOf } from '../../kernel/search-words';
import type { Cursor, Order, Page } from '../../ports/view-store';
import type { Application } from '../application';
import type { Optional } from '../command';
import { oneOf, requireSight, sightFilter } from './sight-filter';

/** Every condition that is given must hold. */
export type PetitionFilter = Readonly<{
  councilId?: Optional<string>;
  sessionId?: Optional<string>;
  communeId?: Optional<string>;
  holderId?: Optional<string>;
  fieldCode?: Optional<string>;
  level?: Optional<Level>;
  routing?: Optional<readonly Routing[]>;
  reply?: Optional<readonly Reply[]>;
  claim?: Optional<readonly Claim[]>;
  isInformed?: Optional<boolean>;
  tier?: Optional<Tier>;
  /** The day that the tier is as of; today when it is left out. */
  on?: Optional<IsoDate>;
  receivedFrom?: Optional<IsoDate>;
  receivedTo?: Optional<IsoDate>;
  dueFrom?: Optional<IsoDate>;
  dueTo?: Optional<IsoDate>;
  answeredFrom?: Optional<IsoDate>;
  answeredTo?: Optional<IsoDate>;
  timesReturnedAtLeast?: Optional<number>;
  groupId?: Optional<string>;
  verdict?: Optional<readonly Verdict[]>;
  assessedOutcome?: Optional<readonly Claim[]>;
  isReRaising?: Optional<boolean>;
  timesReRaisedAtLeast?: Optional<number>;
  sessionsRaisedAtLeast?: Optional<number>;
  isPingPong?: Optional<boolean>;
  isAnsweredLate?: Optional<boolean>;
  isPublished?: Optional<boolean>;
  /** An urging letter is proposed, as of `on`. */
  isUrgingProposed?: Optional<boolean>;
  /** A step of its roadmap is past its date and not reported as done, as of `on`. */
  hasMissedMilestone?: Optional<boolean>;
  /** All its words must be in title or text; with or without diacritics. */
  text?: Optional<string>;
}>;

const equal = <Field extends keyof PetitionRow>(
  field: Field,
  value: Optional<PetitionRow[Field]>,
): PetitionRowFilter => (value === null || value === undefined ? {} : { [field]: value });

const among = <Field extends keyof PetitionRow>(
  field: Field,
  values: Optional<readonly PetitionRow[Field][]>,
): PetitionRowFilter => (values ? { [field]: oneOf(values) } : {});

function between(
  field: 'receivedOn' | 'clockDueOn' | 'answeredOn',
  from: Optional<IsoDate>,
  to: Optional<IsoDate>,
): PetitionRowFilter {
  if (!from && !to) return {};
  return { [field]: { ...(from ? { $gte: from } : {}), ...(to ? { $lte: to } : {}) } };
}

const atLeast = (
  field: 'timesReturned' | 'timesReRaised' | 'sessionsRaised',
  least: Optional<number>,
): PetitionRowFilter => (least ? { [field]: { $gte: least } } : {});

const isSet = (field: 'publishedOn', wanted: Optional<boolean>): PetitionRowFilter => {
  if (typeof wanted !== 'boolean') return {};
  return { [field]: wanted ? { $gt: '' } : null };
};

/** Whether a day has come, or passed; false also where there is none. */
function reached(
  field: 'urgeFrom' | 'openMilestoneOn',
  wanted: Optional<boolean>,
  on: IsoDate,
  operator: '$lte' | '$lt',
): PetitionRowFilter {
  if (typeof wanted !== 'boolean') return {};
  if (wanted) return { [field]: { [operator]: on } };
  const stillAhead = { [field]: { [operator === '$lte' ? '$gt' : '$gte']: on } };
  return { $or: [{ [field]: null }, stillAhead] };
}

function ofTier(tier: Optional<Tier>, on: IsoDate): PetitionRowFilter {
  if (!tier) return {};
  if (tier === Tier.UNACKNOWLEDGED) return { routing: Routing.FORWARDED, reply: Reply.NONE };
  return { clockDueOn: datesOfTier(tier, on) };
}

/** The filter in the view store's terms. */
function rowFilter(filter: PetitionFilter, today: IsoDate): PetitionRowFilter {
  const on = filter.on ?? today;
  const parts = [
    equal('councilId', filter.councilId),
    equal('sessionId', filter.sessionId),
    equal('communeId', filter.communeId),
    equal('holderId', filter.holderId),
    equal('fieldCode', filter.fieldCode),
    equal('level', filter.level),
    among('routing', filter.routing),
    among('reply', filter.reply),
    among('claim', filter.claim),
    equal('isInformed', filter.isInformed),
    ofTier(filter.tier, on),
    between('receivedOn', filter.receivedFrom, filter.receivedTo),
    between('clockDueOn', filter.dueFrom, filter.dueTo),
    between('answeredOn', filter.answeredFrom, filter.answeredTo),
    atLeast('timesReturned', filter.timesReturnedAtLeast),
    equal('groupId', filter.groupId),
    among('verdict', filter.verdict),
    among('assessedOutcome', filter.assessedOutcome),
    equal('isReRaising', filter.isReRaising),
    atLeast('timesReRaised', filter.timesReRaisedAtLeast),
    atLeast('sessionsRaised', filter.sessionsRaisedAtLeast),
    equal('isPingPong', filter.isPingPong),
    equal('isAnsweredLate', filter.isAnsweredLate),
    isSet('publishedOn', filter.isPublished),
    reached('urgeFrom', filter.isUrgingProposed, on, '$lte'),
    reached('openMilestoneOn', filter.hasMissedMilestone, on, '$lt'),
    filter.text ? { words: { $all: searchWordsOf(filter.text) } } : {},
  ];
  const given = parts.filter((part) => Object.keys(part).length > 0);
  return given.length > 0 ? { $and: given } : {};
}

/** The petitions that are in sight and match. */
export const petitionsThat = (
  sight: Sight,
  filter: PetitionFilter,
  today: IsoDate,
): PetitionRowFilter => ({
  $and: [sightFilter(sight), rowFilter(filter, today)],
});

export type PetitionList = Readonly<{
  page: (
    order: Order<PetitionRow>,
    after: Cursor | null,
    limit: number,
  ) => Promise<Page<PetitionRow>>;
  count: () => Promise<number>;
}>;

/** The petitions that a viewer sees and a filter matches. Errors: Unauthenticated, Forbidden. */
export async function listPetitions(
  { ports: { views }, references, today }: Application,
  viewer: Viewer | null,
  filter: PetitionFilter,
): Promise<PetitionList> {
  const sight = requireSight('petitions', viewer, await references());
  const matching = petitionsThat(sight, filter, today());
  return {
    page: (order, after, limit) => views.page(petitionBoard, matching, order, after, limit),
    count: async () => (await views.measure(petitionBoard, matching, { of: 'count' })) ?? 0,
  };
}

/** A petition by its id; null when there is none or the viewer may not see it. Errors: as for the list. */
export async function petitionById(
  { ports: { views }, references }: Application,
  viewer: Viewer | null,
  id: string,
): Promise<PetitionRow | null> {
  const sight = requireSight('petitions', viewer, await references());
  const row = await views.get(petitionBoard, id);
  return row !== null && isInSight(sight, row) ? row : null;
}

/** Petitions by their ids, in that order; those that are not there or out of sight are left out. */
export async function petitionsByIds(
  { ports: { views }, references }: Application,
  viewer: Viewer | null,
  ids: readonly string[],
): Promise<readonly PetitionRow[]> {
  if (ids.length === 0) return [];
  const sight = requireSight('petitions', viewer, await references());
  const stored = await views.getMany<PetitionRow>(petitionBoard, ids);
  return ids
    .flatMap((id) => stored.get(id)?.row ?? [])
    .filter((petition) => isInSight(sight, petition));
}

/** A petition by its reference code; null and errors as by id. */
export async function petitionByCode(
  { ports: { views }, references }: Application,
  viewer: Viewer | null,
  code: string,
): Promise<PetitionRow | null> {
  const sight = requireSight('petitions', viewer, await references());
  const order: Order<PetitionRow> = { by: ['code'], direction: 'ascending' };
  const matching: PetitionRowFilter = { $and: [{ code }, sightFilter(sight)] };
  const { rows } = await views.page(petitionBoard, matching, order, null, 1);
  return rows[0]?.row ?? null;
}
