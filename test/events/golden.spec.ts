import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allProjections, type AnyProjection } from '../../projections/all-projections';
import { bodies } from '../../projections/bodies.projection';
import { contactPoints } from '../../projections/contact-points.projection';
import { contactedCommunes } from '../../projections/contacted-communes.projection';
import { groupDigests } from '../../projections/group-digests.projection';
import { petitionBoard } from '../../projections/petition-board.projection';
import { replyWorkload } from '../../projections/reply-workload.projection';
import { rules } from '../../projections/rules.projection';
import { sessions } from '../../projections/sessions.projection';
import { voterContacts } from '../../projections/voter-contacts.projection';
import { decodeEvent, encodeEvent, eventBytesMax } from '../../schema/events/codec';
import {
  type DomainEvent,
  type EventOfType,
  type EventType,
  eventTypes,
  sealedPathsOf,
  type StreamCategory,
} from '../../schema/events/domain-event';
import type { Sealed } from '../../schema/events/sealing';
import { Reply, Role, Routing } from '../../schema/events/vocabulary';
import { anomaly } from '../../src/domain/anomaly/anomaly.decider';
import { body } from '../../src/domain/body/body.decider';
import { complaint } from '../../src/domain/complaint/complaint.decider';
import { contact } from '../../src/domain/contact/contact.decider';
import { digest } from '../../src/domain/digest/digest.decider';
import { group } from '../../src/domain/group/group.decider';
import { petition } from '../../src/domain/petition/petition.decider';
import { beforeReceipt } from '../../src/domain/petition/petition.state';
import { rule } from '../../src/domain/rule/rule.decider';
import { session } from '../../src/domain/session/session.decider';
import { synthesis } from '../../src/domain/synthesis/synthesis.decider';
import { frozen, rowsOf } from '../support/given';

const folder = join(__dirname, '..', '..', 'schema', 'events', 'golden');
const files = readdirSync(folder).sort();
const contentOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

type Sample = Readonly<{
  file: string;
  name: string;
  variant: string | undefined;
  event: DomainEvent;
}>;
const samples: readonly Sample[] = files.map((file) => {
  const [, name, variant] = /^(\w+\.v\d+)(?:\.([a-z-]+))?\.json$/.exec(file) ?? [];
  return {
    file,
    name: name ?? `${file} is not named like an event type`,
    variant,
    event: frozen(decodeEvent(contentOf(file))),
  };
});
const sampleOf = <Type extends EventType>(type: Type, variant?: string): EventOfType<Type> => {
  const found = samples.find((sample) => sample.name === type && sample.variant === variant);
  return found!.event as EventOfType<Type>;
};
const allEvents = samples
  .map(({ event }) => event)
  .toSorted((one, other) => one.revision - other.revision);

/** Every value in an object with its path; items of lists are `*`. */
const walk = (value: unknown, path: readonly string[] = []): readonly [string, unknown][] =>
  typeof value === 'object' && value !== null && !isSealed(value)
    ? Object.entries(value).flatMap(([key, item]) =>
        walk(item, [...path, Array.isArray(value) ? '*' : key]),
      )
    : [[path.join('.'), value]];

function isSealed(value: unknown): value is Sealed {
  const { sealed, matter, at } = Object(value) as Partial<Record<keyof Sealed, unknown>>;
  return [sealed, matter, at].every((part) => typeof part === 'string');
}

describe('the golden files', () => {
  it('are one with everything, one with as little as possible, for each event type', () => {
    const of = (wanted?: string) =>
      samples.filter(({ variant }) => variant === wanted).map(({ name }) => name);

    expect(of()).toEqual([...eventTypes].sort());
    expect(of('minimal')).toEqual([...eventTypes].sort());
  });

  it.each(files)('hold the exact bytes of an event of the type that the name says: %s', (file) => {
    const content = contentOf(file);
    const bytes = content.slice(0, -1);

    expect(content.endsWith('\n')).toBe(true);
    expect(bytes).not.toContain('\n');
    expect(encodeEvent(decodeEvent(bytes)).bytes).toBe(bytes);
    expect(file.startsWith(`${decodeEvent(bytes).type}.`)).toBe(true);
    expect(Buffer.byteLength(bytes)).toBeLessThan(eventBytesMax);
  });

  it('are whole streams: revisions from 0 without a gap', () => {
    for (const stream of new Set(allEvents.map((event) => event.stream))) {
      const revisions = allEvents
        .filter((event) => event.stream === stream)
        .map(({ revision }) => revision);
      expect(revisions).toEqual(revisions.map((_, index) => index));
    }
  });

  it('have an id of their own each', () => {
    expect(new Set(allEvents.map(({ id }) => id)).size).toBe(files.length);
  });
});

describe('the full sample of', () => {
  const metaPaths = [
    'actor.bodyId',
    'actor.id',
    'actor.role',
    'causationId',
    'commandHash',
    'commandId',
    'correlationId',
    'councilId',
    'document.date',
    'document.issuer',
    'document.number',
    'document.sha256',
    'document.url',
    'effectiveOn',
    'recordedAt',
    'source',
    'synthetic',
  ];
  /** An ordinary Saturday or Sunday has no name. */
  const mayBeNull = new Set(['due.passedOver.*.name']);
  /** The program itself acts for no body. */
  const isOfSystem = ({ actor }: DomainEvent['meta'], path: string) =>
    actor.role === Role.SYSTEM && path === 'actor.bodyId';

  it.each(eventTypes)('%s leaves nothing out', (type) => {
    const { meta, data } = sampleOf(type);
    const empty = [...walk(data), ...walk(meta)].filter(
      ([path, value]) =>
        (value === null || value === undefined) && !mayBeNull.has(path) && !isOfSystem(meta, path),
    );

    expect(walk(meta).map(([path]) => path)).toEqual(metaPaths);
    expect(empty).toEqual([]);
  });

  it.each(eventTypes)('%s has every sealed text, and no other field is sealed', (type) => {
    const found = walk(sampleOf(type).data).filter(([, value]) => isSealed(value));

    expect([...new Set(found.map(([path]) => path))].sort()).toEqual(
      [...sealedPathsOf(type)].sort(),
    );
  });
});

describe('each sample', () => {
  const minimal = samples.filter(({ variant }) => variant === 'minimal');

  it.each(minimal)('with as little as possible has no optional metadata: $file', ({ event }) => {
    expect(Object.keys(event.meta)).not.toContain('document');
    expect(Object.keys(event.meta)).not.toContain('synthetic');
    expect(event.meta.causationId).toBeNull();
  });

  it.each(samples)('seals each text at its place or has none: $file', ({ event }) => {
    const sealedPaths = new Set(sealedPathsOf(event.type));
    for (const [path, value] of walk(event.data)) {
      expect(isSealed(value)).toBe(value !== null && sealedPaths.has(path));
      if (!isSealed(value)) continue;
      const [id, place = ''] = value.at.split('#');
      expect(value.matter).toBe(event.stream);
      expect(id).toBe(event.id);
      expect(place.replaceAll(/\.\d+(?=\.|$)/g, '.*')).toBe(path);
      // A nonce of 12 bytes, at least one byte of text, a tag of 16.
      expect(Buffer.from(value.sealed, 'base64url').length).toBeGreaterThan(28);
      expect(Object.keys(value).sort()).toEqual(['at', 'matter', 'sealed']);
    }
  });
});

const council = sampleOf('BodyRegistered.v1', 'minimal').stream;
const [works, ofSecond, ofThird] = [
  sampleOf('BodyRegistered.v1').stream,
  sampleOf('PetitionReceived.v1', 'minimal').stream,
  sampleOf('PetitionReceived.v1', 'voter-name-only').stream,
];
const received = sampleOf('PetitionReceived.v1');
const { toBodyId: environment } = sampleOf('PetitionForwarded.v1').data;
const firstAnswer = sampleOf('PetitionAnswered.v1').data;
const unreported = { doneOn: null, reportedOn: null, note: null };
const lastAnswer = sampleOf('PetitionAnswered.v1', 'minimal').data;

describe('folding the samples', () => {
  const deciders = {
    body,
    session,
    rule,
    contact,
    petition,
    group,
    synthesis,
    digest,
    complaint,
    anomaly,
  } as unknown as Readonly<
    Record<
      StreamCategory,
      Readonly<{ initialState: unknown; evolve: (state: unknown, event: DomainEvent) => unknown }>
    >
  >;
  const stateOf = (stream: string): unknown => {
    const { initialState, evolve } = deciders[stream.split('-')[0] as StreamCategory];
    return allEvents.filter((event) => event.stream === stream).reduce(evolve, initialState);
  };

  it.each([
    ['a body', works, { councilId: council }],
    ['a council', council, { councilId: council }],
    [
      'a session that was published',
      sampleOf('SessionRegistered.v1').stream,
      { councilId: council, isPublished: true },
    ],
    [
      'a voter contact',
      sampleOf('VoterContactPlanned.v1').stream,
      {
        councilId: council,
        sessionId: sampleOf('SessionRegistered.v1').stream,
        kind: 'before_session',
        held: sampleOf('VoterContactHeld.v1').data.points,
      },
    ],
    [
      'a petition that brings up others again',
      sampleOf('PetitionReceived.v1', 're-raising').stream,
      {
        ...beforeReceipt,
        councilId: council,
        code: 'KN-2022-000009',
        routing: Routing.RECEIVED,
        codes: {
          ...beforeReceipt.codes,
          communeId: received.data.communeId,
          receivedOn: '2022-07-25',
        },
      },
    ],
    ['a rule', sampleOf('RuleAdopted.v1').stream, { isAdopted: true, councilId: council }],
    [
      'a rule for all',
      sampleOf('RuleAdopted.v1', 'minimal').stream,
      { isAdopted: true, councilId: null },
    ],
    [
      'a petition that was answered finally',
      received.stream,
      {
        ...beforeReceipt,
        councilId: council,
        code: 'KN-2021-000017',
        routing: Routing.ACKNOWLEDGED,
        holderId: works,
        dueOn: '2022-02-18',
        reply: Reply.FINAL,
        codes: {
          sessionId: received.data.sessionId,
          communeId: received.data.communeId,
          fieldCode: 'giao-thong',
          level: 'district',
          receivedOn: '2021-11-25',
        },
      },
    ],
    [
      'a petition that was returned',
      ofSecond,
      {
        ...beforeReceipt,
        councilId: council,
        code: 'KN-2022-000001',
        routing: Routing.RETURNED,
        codes: {
          ...beforeReceipt.codes,
          fieldCode: 'khac',
          level: 'commune',
          receivedOn: '2022-03-01',
        },
      },
    ],
    [
      'a group that was forwarded',
      sampleOf('IssueGroupFormed.v1').stream,
      {
        councilId: council,
        sessionId: sampleOf('IssueGroupFormed.v1').data.sessionId,
        isFormed: true,
        petitionIds: sampleOf('IssueGroupForwarded.v1').data.petitionIds,
        isForwarded: true,
      },
    ],
    [
      'a synthesis report',
      sampleOf('SynthesisReportIssued.v1').stream,
      { councilId: council, isRecorded: true },
    ],
    [
      'a group’s digest',
      sampleOf('GroupDigestSubmitted.v1').stream,
      { councilId: council, isRecorded: true },
    ],
    [
      'a complaint that was settled',
      sampleOf('ComplaintReceived.v1').stream,
      { councilId: council, isReceived: true, isSettled: true },
    ],
  ])('gives the state of %s', (_what, stream, state) => {
    expect(stateOf(stream)).toStrictEqual(state);
  });

  it('works with every projection', () => {
    const counts = allProjections.map((projection: AnyProjection) => [
      projection.name,
      rowsOf(projection, allEvents).size,
    ]);

    expect(Object.fromEntries(counts)).toEqual({
      answer_texts: 5,
      number_series: 16,
      bodies: 2,
      sessions: 2,
      rules: 3,
      voter_contacts: 2,
      contact_points: 3,
      contacted_communes: 2,
      petition_board: 5,
      petition_texts: 5,
      reply_workload: 5,
      issue_groups: 2,
      syntheses: 2,
      group_digests: 2,
      complaints: 2,
      anomaly_judgements: 2,
      documents: 51,
    });
  });
});

describe('the rows of the samples', () => {
  it('of bodies', () => {
    expect(rowsOf(bodies, allEvents).get(works)).toStrictEqual({
      id: works,
      councilId: council,
      name: 'Phòng Kinh tế và Hạ tầng',
      nameOrder: 'phong kinh te va ha tang',
      kind: 'agency',
      level: 'district',
      parentId: sampleOf('BodyRegistered.v1').data.parentId,
      isSynthetic: true,
    });
    expect(rowsOf(bodies, allEvents).get(council)).toStrictEqual({
      id: council,
      councilId: council,
      name: 'HĐND huyện',
      nameOrder: 'hd~nd huyen',
      kind: 'peoples_council',
      level: 'district',
      parentId: null,
      isSynthetic: false,
    });
  });

  it('of a session', () => {
    const { stream } = sampleOf('SessionRegistered.v1');

    expect(rowsOf(sessions, allEvents).get(stream)).toStrictEqual({
      id: stream,
      councilId: council,
      term: 'XXI, 2021-2026',
      number: 3,
      kind: 'regular',
      from: '2021-12-16',
      to: '2021-12-17',
      publishedOn: '2021-12-24',
      isSynthetic: true,
    });
  });

  it('of a rule', () => {
    const { stream } = sampleOf('RuleAdopted.v1', 'minimal');

    expect(rowsOf(rules, [sampleOf('RuleAdopted.v1', 'minimal')]).get(stream)).toStrictEqual({
      id: stream,
      revision: 0,
      councilId: null,
      kind: 'reply_deadline',
      validFrom: '1900-01-01',
      validTo: null,
      basis: 'Tạm tính 60 ngày, mỗi hội đồng có thể quy định riêng',
      evidence: 'U',
      content: { kind: 'reply_deadline', days: 60, unit: 'calendar_day' },
      adoptedOn: '2021-06-30',
      adoptedAt: '0001',
      isSynthetic: false,
    });
  });

  it('of a petition on the board', () => {
    const { data } = received;

    expect(rowsOf(petitionBoard, allEvents).get(received.stream)).toStrictEqual({
      id: received.stream,
      code: 'KN-2021-000017',
      councilId: council,
      sessionId: sampleOf('SessionRegistered.v1').stream,
      communeId: data.communeId,
      receivedByBodyId: data.receivedByBodyId,
      receivedOn: '2021-11-25',
      title: data.title,
      text: data.text,
      voter: data.voter,
      contactId: null,
      pointNumber: null,
      reRaises: [],
      hasNewFacts: null,
      isReRaising: false,
      recordedAfterDays: 1,
      recordedLateOn: '2021-11-26',
      recordedLateEventId: received.id,
      isAnsweredBeforeReceipt: false,
      isAnsweredWithoutNumber: true,
      isReRaisedAfterAnswer: true,
      isSentUpward: false,
      corrections: [],
      sessionsRaised: 1,
      mergedInto: null,
      absorbedIds: [],
      splitFromId: null,
      partIds: [],
      withdrawal: null,
      reopenings: [],
      groupId: null,
      diverted: null,
      involvedBodyIds: [],
      leadBodyId: null,
      assignments: [],
      coordination: [],
      forwardedTo: [environment, works],
      isPingPong: false,
      extensions: [],
      urgeFrom: null,
      urgings: [],
      timesUrged: 0,
      openMilestoneOn: null,
      isResolvedWithOpenStep: true,
      verdict: null,
      assessedOutcome: null,
      assessments: [],
      publishedOn: null,
      publications: [],
      reRaisedBy: [
        {
          petitionId: sampleOf('PetitionReceived.v1', 're-raising').stream,
          on: '2022-07-25',
          sessionId: sampleOf('SessionRegistered.v1').stream,
          hasNewFacts: true,
        },
      ],
      timesReRaised: 1,
      fieldCode: 'giao-thong',
      level: 'district',
      routing: 'acknowledged',
      holderId: works,
      forwardedOn: '2021-12-16',
      acknowledgedOn: '2021-12-20',
      timesReturned: 1,
      returns: [
        {
          byBodyId: environment,
          returnedOn: '2021-12-10',
          reason: sampleOf('PetitionReturned.v1').data.reason,
          competentBodyId: works,
        },
      ],
      due: {
        on: '2022-02-18',
        countedFrom: '2021-12-20',
        days: 60,
        unit: 'calendar_day',
        nominalOn: '2022-02-18',
        passedOver: [],
        rule: { ruleId: sampleOf('RuleAdopted.v1', 'minimal').stream, revision: 0 },
        calendars: [],
      },
      clockDueOn: null,
      dueOrder: '9999-12-31',
      reply: 'final',
      claim: 'resolved',
      answers: [
        {
          byBodyId: works,
          answeredOn: '2022-01-20',
          claim: 'in_progress',
          text: firstAnswer.text,
          isOnSpot: false,
          roadmap: [
            { task: firstAnswer.roadmap[0]?.task, dueOn: '2022-02-28', number: 1, ...unreported },
            { task: firstAnswer.roadmap[1]?.task, dueOn: '2022-06-30', number: 2, ...unreported },
          ],
        },
        {
          byBodyId: works,
          answeredOn: '2022-07-05',
          claim: 'resolved',
          text: lastAnswer.text,
          isOnSpot: false,
          roadmap: [],
        },
      ],
      answeredOn: '2022-07-05',
      isAnsweredLate: false,
      isInformed: true,
      information: [
        {
          byBodyId: data.receivedByBodyId,
          informedOn: '2022-07-12',
          channel: 'posting',
          note: sampleOf('VotersInformed.v1').data.note,
        },
        {
          byBodyId: sampleOf('VotersInformed.v1', 'minimal').data.byBodyId,
          informedOn: '2022-07-20',
          channel: 'meeting',
          note: null,
        },
      ],
      isSynthetic: true,
      words: [],
    });
  });

  it('of a petition that brings up others again', () => {
    const { stream, data } = sampleOf('PetitionReceived.v1', 're-raising');

    expect(rowsOf(petitionBoard, allEvents).get(stream)).toMatchObject({
      contactId: sampleOf('VoterContactPlanned.v1').stream,
      pointNumber: 1,
      reRaises: data.reRaises?.petitionIds,
      hasNewFacts: true,
      isReRaising: true,
      reRaisedBy: [],
      timesReRaised: 0,
    });
  });

  it('of a voter contact, its points and communes', () => {
    const { stream, data: plan } = sampleOf('VoterContactPlanned.v1');
    const { points } = sampleOf('VoterContactHeld.v1').data;
    const minutes = sampleOf('MinutesFiled.v1').data;

    expect(rowsOf(voterContacts, allEvents).get(stream)).toStrictEqual({
      id: stream,
      councilId: council,
      kind: 'before_session',
      sessionId: plan.sessionId,
      plannedByBodyId: plan.byBodyId,
      plannedOn: '2021-11-12',
      plannedPoints: plan.points,
      from: '2021-11-24',
      heldPoints: points,
      utterances: 5,
      minutes: [{ ...minutes, filedOn: '2021-11-25' }],
      isSynthetic: true,
    });
    expect(rowsOf(contactPoints, allEvents).get(`${stream}/2`)).toStrictEqual({
      ...points[1],
      contactId: stream,
      councilId: council,
      sessionId: plan.sessionId,
    });
    expect([...rowsOf(contactedCommunes, allEvents).values()]).toStrictEqual(
      points.map(({ communeId }) => ({
        sessionId: plan.sessionId,
        councilId: council,
        communeId,
        points: 1,
      })),
    );
  });

  it('of digests, late and in time', () => {
    const rowOf = (variant?: string) => {
      const { stream, data } = sampleOf('GroupDigestSubmitted.v1', variant);
      return [rowsOf(groupDigests, allEvents).get(stream), { ...data, id: stream }] as const;
    };
    const [late, ofLate] = rowOf();
    expect(late).toStrictEqual({
      ...ofLate,
      councilId: council,
      submittedOn: '2021-12-03',
      heldOn: '2021-11-25',
      dueOn: '2021-12-02',
      dueEvidence: 'U',
      isLate: true,
      recordedPetitions: 1,
      isSynthetic: true,
    });
    const [inTime, ofInTime] = rowOf('minimal');
    expect(inTime).toStrictEqual({
      ...ofInTime,
      councilId: council,
      submittedOn: '2022-05-17',
      heldOn: '2022-05-10',
      dueOn: '2022-05-17',
      dueEvidence: 'U',
      isLate: false,
      recordedPetitions: 0,
      isSynthetic: false,
    });
  });

  it('of a petition of which only the voter’s name is known', () => {
    const asReceived = allEvents.filter(
      ({ stream, revision }) => stream === ofThird && revision === 0,
    );
    expect(rowsOf(petitionBoard, asReceived).get(ofThird)).toMatchObject({
      voter: {
        name: sampleOf('PetitionReceived.v1', 'voter-name-only').data.voter?.name,
        address: null,
        phone: null,
      },
      sessionId: null,
      isSynthetic: false,
    });
  });

  it('of the bodies that had to reply', () => {
    const idle = {
      councilId: council,
      isHeld: false,
      isUnacknowledged: false,
      acknowledgedOn: null,
      clockDueOn: null,
      timesReturned: 1,
      firstAnsweredOn: null,
      daysToAnswer: null,
    };

    const ofTwo = allEvents.filter(({ stream }) => [received.stream, ofSecond].includes(stream));
    expect(Object.fromEntries(rowsOf(replyWorkload, ofTwo))).toStrictEqual({
      [`${received.stream}/${environment}`]: {
        ...idle,
        petitionId: received.stream,
        bodyId: environment,
        acknowledgedOn: '2021-12-03',
      },
      [`${received.stream}/${works}`]: {
        ...idle,
        petitionId: received.stream,
        bodyId: works,
        acknowledgedOn: '2021-12-20',
        timesReturned: 0,
        firstAnsweredOn: '2022-01-20',
        daysToAnswer: 31,
      },
      [`${ofSecond}/${environment}`]: { ...idle, petitionId: ofSecond, bodyId: environment },
    });
  });
});
