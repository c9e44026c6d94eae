import type {
  Occurrence,
  OpenablePath,
  OpenedTexts,
  Projection,
} from '../../projections/projection';
import {
  type DomainEvent,
  type EventOfType,
  type EventType,
  sealedPathsOf,
} from '../../schema/events/domain-event';
import type { NewAnomalyEvent } from '../../schema/events/anomaly.events';
import type { NewComplaintEvent } from '../../schema/events/complaint.events';
import type { NewContactEvent } from '../../schema/events/contact.events';
import type { EventMeta } from '../../schema/events/envelope';
import type { NewGroupEvent } from '../../schema/events/group.events';
import type { DueDate } from '../../schema/events/petition/due-date';
import type { NewPetitionEvent } from '../../schema/events/petition.events';
import type { NewSynthesisEvent } from '../../schema/events/synthesis.events';
import { Claim, ContactKind, InformChannel, Level } from '../../schema/events/vocabulary';
import type { Sealed } from '../../schema/events/sealing';
import type { CommandMeta, Decider } from '../../src/domain/decider';
import type { TokenField } from '../../src/ports/view-store';
import { sampleId, sampleMeta, sealedSample } from './sample-events';

/** Nothing that a decider or a projection is given may be changed by it. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

const today: CommandMeta = { today: '2021-12-31', effectiveOn: '2021-12-20' };

type WithoutMeta<Command> = Command extends unknown ? Omit<Command, 'meta'> : never;

/** `given(decider, ...events).when(command).then(...events)`, or `.thenRefused(code)`: the outcome is exactly this. */
export const given = <Command, State, NewEvent, Event, Refusal>(
  decider: Decider<Command, State, NewEvent, Event, Refusal>,
  ...events: readonly NoInfer<Event>[]
) => ({
  when: (command: WithoutMeta<Command>, meta: Partial<CommandMeta> = {}) => {
    const state = events.reduce(
      (folded, event) => frozen(decider.evolve(folded, frozen(event))),
      frozen(decider.initialState),
    );
    const told = { ...command, meta: { ...today, ...meta } };
    const decision = decider.decide(frozen(told as Command & typeof told), state);
    return {
      then: (...expected: readonly NewEvent[]): void =>
        expect(decision).toStrictEqual({ ok: true, events: expected }),
      thenRefused: (refusal: Refusal): void =>
        expect(decision).toStrictEqual({ ok: false, refusal }),
    };
  },
});

type Fields = Record<string, unknown>;

function visitPath(
  value: unknown,
  [head = '', ...rest]: readonly string[],
  visit: (holder: Fields, field: string) => void,
): void {
  if (value === null || value === undefined) return;
  const fields = value as Fields;
  for (const field of head === '*' ? Object.keys(fields) : [head])
    if (rest.length === 0) visit(fields, field);
    else visitPath(fields[field], rest, visit);
}

/** A copy of an event's data in which `visit` may replace every sealed field. */
export function withSealed(
  type: EventType,
  data: object,
  visit: (holder: Fields, field: string) => void,
): object {
  // Not structuredClone: under jest its objects are not plain ones.
  const copy = JSON.parse(JSON.stringify(data)) as object;
  for (const path of sealedPathsOf(type)) visitPath(copy, path.split('.'), visit);
  return copy;
}

type NewEvent =
  | NewPetitionEvent
  | NewContactEvent
  | NewGroupEvent
  | NewSynthesisEvent
  | NewComplaintEvent
  | NewAnomalyEvent;

/** An event as it is stored: with metadata, its texts replaced by such that cannot be opened. */
export function stored<Type extends NewEvent['type']>(
  { type, data }: Extract<NewEvent, { type: Type }>,
  meta: Partial<EventMeta> = {},
  stream = 'petition-1',
): EventOfType<Type> {
  const sealed = withSealed(type, data, (holder, field) => {
    if (holder[field] !== null) holder[field] = sealedSample(holder[field] as string);
  });
  const place = { id: sampleId(type), stream, revision: 0 };
  const event = { ...place, type, data: sealed, meta: { ...petitionMeta, ...meta } };
  return event as unknown as EventOfType<Type>;
}

export const [council, office, agency, otherAgency] = ['council', 'office', 'agency', 'other'].map(
  (name) => `body-${name}`,
) as [string, string, string, string];

const petitionMeta: EventMeta = { ...sampleMeta, councilId: council, effectiveOn: '2021-12-20' };

type NewData<Type extends NewPetitionEvent['type']> = Extract<
  NewPetitionEvent,
  { type: Type }
>['data'];
type Meta = Partial<EventMeta>;

export const due: DueDate = {
  on: '2022-02-18',
  countedFrom: '2021-12-20',
  days: 60,
  unit: 'calendar_day',
  nominalOn: '2022-02-18',
  passedOver: [],
  rule: { ruleId: 'rule-deadline', revision: 0 },
  calendars: [{ ruleId: 'rule-calendar', revision: 0 }],
};

export const received = (data: Partial<NewData<'PetitionReceived.v1'>> = {}, meta?: Meta) =>
  stored(
    {
      type: 'PetitionReceived.v1',
      data: {
        code: 'KN-2021-000017',
        receivedByBodyId: office,
        sessionId: null,
        communeId: null,
        title: 'Đường liên xã',
        text: 'Đường liên xã xuống cấp',
        voter: null,
        ...data,
      },
    },
    meta,
  );

export const classified = (data: Partial<NewData<'PetitionClassified.v1'>> = {}, meta?: Meta) =>
  stored(
    {
      type: 'PetitionClassified.v1',
      data: { byBodyId: office, fieldCode: 'giao-thong', level: Level.DISTRICT, ...data },
    },
    meta,
  );

export const forwarded = (toBodyId = agency, meta?: Meta) =>
  stored({ type: 'PetitionForwarded.v1', data: { byBodyId: office, toBodyId } }, meta);

export const acknowledged = (byBodyId = agency, meta?: Meta, dueDate = due) =>
  stored({ type: 'ForwardingAcknowledged.v1', data: { byBodyId, due: dueDate } }, meta);

export const returned = (data: Partial<NewData<'PetitionReturned.v1'>> = {}, meta?: Meta) =>
  stored(
    {
      type: 'PetitionReturned.v1',
      data: { byBodyId: agency, reason: 'Không thuộc thẩm quyền', competentBodyId: null, ...data },
    },
    meta,
  );

export const answered = (data: Partial<NewData<'PetitionAnswered.v1'>> = {}, meta?: Meta) =>
  stored(
    {
      type: 'PetitionAnswered.v1',
      data: { byBodyId: agency, text: 'Đã sửa', claim: Claim.RESOLVED, roadmap: [], ...data },
    },
    meta,
  );

export const inProgress = (dueOn = '2022-06-30', meta?: Meta) =>
  answered({ claim: Claim.IN_PROGRESS, roadmap: [{ task: 'Sửa đường', dueOn }] }, meta);

/** Any event of a petition, as it is stored. */
export const happened = <Type extends NewPetitionEvent['type']>(
  type: Type,
  data: NewData<Type>,
  meta?: Meta,
): EventOfType<Type> =>
  stored({ type, data } as unknown as Extract<NewPetitionEvent, { type: Type }>, meta);

export const informed = (data: Partial<NewData<'VotersInformed.v1'>> = {}, meta?: Meta) =>
  stored(
    {
      type: 'VotersInformed.v1',
      data: { byBodyId: office, channel: InformChannel.POSTING, note: null, ...data },
    },
    meta,
  );

export const reRaised = (data: Partial<NewData<'PetitionReRaised.v1'>> = {}, meta?: Meta) =>
  stored(
    {
      type: 'PetitionReRaised.v1',
      data: {
        byPetitionId: 'petition-2',
        byCode: 'KN-2022-000001',
        sessionId: null,
        hasNewFacts: false,
        ...data,
      },
    },
    meta,
  );

type NewContactData<Type extends NewContactEvent['type']> = Extract<
  NewContactEvent,
  { type: Type }
>['data'];

export const hall = { communeId: 'body-commune', place: 'Nhà văn hóa', on: '2021-11-24' };

export const planned = (
  data: Partial<NewContactData<'VoterContactPlanned.v1'>> = {},
  meta?: Meta,
) =>
  stored(
    {
      type: 'VoterContactPlanned.v1',
      data: {
        byBodyId: office,
        kind: ContactKind.BEFORE_SESSION,
        sessionId: 'session-3',
        points: [hall],
        ...data,
      },
    },
    meta,
    'contact-1',
  );

export const held = (
  points: NewContactData<'VoterContactHeld.v1'>['points'] = [
    { ...hall, number: 1, utterances: 2, voters: 40 },
  ],
  sessionId: string | null = 'session-3',
  stream = 'contact-1',
) =>
  stored(
    { type: 'VoterContactHeld.v1', data: { byBodyId: office, sessionId, points } },
    {},
    stream,
  );

export const minutesFiled = (summary: string | null = null, meta?: Meta) =>
  stored({ type: 'MinutesFiled.v1', data: { byBodyId: office, summary } }, meta, 'contact-1');

/** The events as one stream holds them: from revision 0, each with its own id. */
export const inStream = <Event extends DomainEvent>(
  stream: string,
  events: readonly Event[],
): readonly Event[] =>
  events.map((event, revision) => ({
    ...event,
    id: sampleId(`${stream}#${revision}`),
    stream,
    revision,
  }));

/** What was put in the place of a text by `stored`, in clear again; what was really sealed has lost its key. */
const openSample = (sealed: Sealed | null | undefined): string | null =>
  sealed?.at === sealedSample('').at
    ? Buffer.from(sealed.sealed, 'base64url').toString('utf8')
    : null;

const fieldAt = (data: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, field) => (value as Fields | null | undefined)?.[field], data);

const openedSamples = (
  { type, data }: DomainEvent,
  opens: Readonly<Partial<Record<string, readonly string[]>>>,
): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    (opens[type] ?? []).map((path) => [path, openSample(fieldAt(data, path) as Sealed | null)]),
  );

/** The rows that a projection makes of events, by key. */
export function rowsOf<
  Type extends EventType,
  R,
  Tokens extends TokenField<R> = never,
  Opened extends OpenablePath<Type> = never,
>(
  projection: Projection<Type, R, Tokens, Opened>,
  events: readonly DomainEvent[],
): ReadonlyMap<string, R> {
  const rows = new Map<string, R>();
  const look = (key: string): R | null => rows.get(key) ?? null;
  for (const [index, event] of frozen(events).entries()) {
    if (!Object.hasOwn(projection.handles, event.type)) continue;
    const opened = openedSamples(event, projection.opens ?? {}) as OpenedTexts<Opened>;
    const occurrence = {
      event: event as EventOfType<Type>,
      position: String(index + 1).padStart(4, '0'),
      opened,
    } as unknown as Occurrence<Type, Opened>;
    const keys = new Set(projection.keysOf(occurrence.event, opened));
    const shown = new Set([...keys, ...(projection.looksAt?.(occurrence, look) ?? [])]);
    const lookAtShown = (key: string): R | null => {
      if (!shown.has(key)) throw new Error(`${key} was not asked for`);
      return look(key);
    };
    for (const key of keys) {
      const row = projection.project(look(key), occurrence, key, lookAtShown);
      if (row === null) rows.delete(key);
      else rows.set(key, frozen(row));
    }
  }
  return rows;
}
