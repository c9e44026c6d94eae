import fc from 'fast-check';
import { petitionBoard } from '../../projections/petition-board.projection';
import type { PetitionRow } from '../../projections/petition-board/row';
import { type PetitionEvent, petitionSealed } from '../../schema/events/petition.events';
import { Claim, InformChannel, Level, Reply, Routing } from '../../schema/events/vocabulary';
import { petition } from '../../src/domain/petition/petition.decider';
import {
  acknowledged,
  agency,
  answered,
  classified,
  council,
  due,
  forwarded,
  happened,
  informed,
  office,
  otherAgency,
  received,
  reRaised,
  returned,
  rowsOf,
} from '../support/given';
import { deeds, eventsOf, live } from '../support/random-lives';
import { sealedSample } from '../support/sample-events';

const rowOf = (events: readonly PetitionEvent[]): PetitionRow | undefined =>
  rowsOf(petitionBoard, events).get('petition-1');

const on = (effectiveOn: string) => ({ effectiveOn });
const laterDue = { ...due, on: '2022-03-14', countedFrom: '2022-01-13', nominalOn: '2022-03-14' };

const start: PetitionRow = {
  id: 'petition-1',
  code: 'KN-2021-000017',
  councilId: council,
  sessionId: 'session-3',
  communeId: 'body-commune',
  receivedByBodyId: office,
  receivedOn: '2021-12-16',
  title: sealedSample('Đường liên xã'),
  text: sealedSample('Đường liên xã xuống cấp'),
  voter: { name: sealedSample('Cử tri A'), address: null, phone: sealedSample('0900000000') },
  contactId: null,
  pointNumber: null,
  recordedAfterDays: 0,
  recordedLateOn: null,
  recordedLateEventId: null,
  isAnsweredBeforeReceipt: false,
  isAnsweredWithoutNumber: false,
  isReRaisedAfterAnswer: false,
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
  forwardedTo: [],
  isPingPong: false,
  extensions: [],
  urgeFrom: null,
  urgings: [],
  timesUrged: 0,
  openMilestoneOn: null,
  isResolvedWithOpenStep: false,
  verdict: null,
  assessedOutcome: null,
  assessments: [],
  publishedOn: null,
  publications: [],
  reRaises: [],
  hasNewFacts: null,
  isReRaising: false,
  reRaisedBy: [],
  timesReRaised: 0,
  fieldCode: null,
  level: null,
  routing: Routing.RECEIVED,
  holderId: null,
  forwardedOn: null,
  acknowledgedOn: null,
  timesReturned: 0,
  returns: [],
  due: null,
  clockDueOn: null,
  dueOrder: '9999-12-31',
  reply: Reply.NONE,
  claim: null,
  answers: [],
  answeredOn: null,
  isAnsweredLate: null,
  isInformed: false,
  information: [],
  isSynthetic: false,
  words: ['cap', 'duong', 'lien', 'xa', 'xuong'],
};

const returnedOnce = {
  byBodyId: agency,
  returnedOn: '2021-12-28',
  reason: sealedSample('Không thuộc thẩm quyền'),
  competentBodyId: otherAgency,
};
const unreported = { doneOn: null, reportedOn: null, note: null };
const firstAnswer = {
  byBodyId: otherAgency,
  answeredOn: '2022-02-10',
  claim: Claim.IN_PROGRESS,
  isOnSpot: false,
  text: sealedSample('Đã lập dự toán'),
  roadmap: [
    { task: sealedSample('Trình duyệt'), dueOn: '2022-04-30', number: 1, ...unreported },
    { task: sealedSample('Sửa đường'), dueOn: '2022-06-30', number: 2, ...unreported },
  ],
};
const lastAnswer = {
  byBodyId: otherAgency,
  answeredOn: '2022-06-20',
  claim: Claim.RESOLVED,
  isOnSpot: false,
  text: sealedSample('Đã sửa'),
  roadmap: [],
};

const once = {
  petitionId: 'petition-2',
  on: '2022-07-01',
  sessionId: 'session-4',
  hasNewFacts: true,
};

/** Each step with what it changes in the row. */
const life: readonly (readonly [string, PetitionEvent, Partial<PetitionRow>])[] = [
  [
    'received',
    received(
      {
        sessionId: 'session-3',
        communeId: 'body-commune',
        voter: { name: 'Cử tri A', address: null, phone: '0900000000' },
      },
      on('2021-12-16'),
    ),
    {},
  ],
  [
    'classified',
    classified({}, on('2021-12-17')),
    { routing: Routing.CLASSIFIED, fieldCode: 'giao-thong', level: Level.DISTRICT },
  ],
  [
    'classified otherwise',
    classified({ fieldCode: 'dat-dai', level: Level.COMMUNE }, on('2021-12-17')),
    { fieldCode: 'dat-dai', level: Level.COMMUNE, isSentUpward: true },
  ],
  [
    'forwarded',
    forwarded(agency, on('2021-12-18')),
    {
      routing: Routing.FORWARDED,
      holderId: agency,
      forwardedOn: '2021-12-18',
      forwardedTo: [agency],
    },
  ],
  [
    'acknowledged',
    acknowledged(agency, on('2021-12-20')),
    {
      routing: Routing.ACKNOWLEDGED,
      acknowledgedOn: '2021-12-20',
      due,
      clockDueOn: '2022-02-18',
      dueOrder: '2022-02-18',
      urgeFrom: '2022-02-03',
    },
  ],
  [
    'returned',
    returned({ competentBodyId: otherAgency }, on('2021-12-28')),
    {
      routing: Routing.RETURNED,
      holderId: null,
      acknowledgedOn: null,
      timesReturned: 1,
      returns: [returnedOnce],
      due: null,
      clockDueOn: null,
      dueOrder: '9999-12-31',
      urgeFrom: null,
    },
  ],
  [
    'forwarded again',
    forwarded(otherAgency, on('2022-01-10')),
    {
      routing: Routing.FORWARDED,
      holderId: otherAgency,
      forwardedOn: '2022-01-10',
      forwardedTo: [agency, otherAgency],
    },
  ],
  [
    'acknowledged by the other body',
    acknowledged(otherAgency, on('2022-01-13'), laterDue),
    {
      routing: Routing.ACKNOWLEDGED,
      acknowledgedOn: '2022-01-13',
      due: laterDue,
      clockDueOn: '2022-03-14',
      dueOrder: '2022-03-14',
      urgeFrom: '2022-02-27',
    },
  ],
  [
    'answered in progress: the last date of the roadmap counts',
    answered(
      {
        byBodyId: otherAgency,
        text: 'Đã lập dự toán',
        claim: Claim.IN_PROGRESS,
        roadmap: [
          { task: 'Trình duyệt', dueOn: '2022-04-30' },
          { task: 'Sửa đường', dueOn: '2022-06-30' },
        ],
      },
      on('2022-02-10'),
    ),
    {
      reply: Reply.IN_PROGRESS,
      claim: Claim.IN_PROGRESS,
      answers: [firstAnswer],
      answeredOn: '2022-02-10',
      isAnsweredLate: false,
      clockDueOn: '2022-06-30',
      dueOrder: '2022-06-30',
      urgeFrom: '2022-06-15',
      openMilestoneOn: '2022-04-30',
      isAnsweredWithoutNumber: true,
    },
  ],
  [
    'told to voters while in progress',
    informed({ channel: InformChannel.MEETING, note: 'Hội nghị' }, on('2022-02-15')),
    {
      isInformed: true,
      information: [
        {
          byBodyId: office,
          informedOn: '2022-02-15',
          channel: InformChannel.MEETING,
          note: sealedSample('Hội nghị'),
        },
      ],
    },
  ],
  [
    'answered finally: voters do not know yet',
    answered({ byBodyId: otherAgency }, on('2022-06-20')),
    {
      reply: Reply.FINAL,
      claim: Claim.RESOLVED,
      answers: [firstAnswer, lastAnswer],
      answeredOn: '2022-06-20',
      isInformed: false,
      openMilestoneOn: null,
      isResolvedWithOpenStep: true,
      clockDueOn: null,
      dueOrder: '9999-12-31',
      urgeFrom: null,
    },
  ],
  [
    'told to voters',
    informed({}, on('2022-06-25')),
    {
      isInformed: true,
      information: [
        {
          byBodyId: office,
          informedOn: '2022-02-15',
          channel: InformChannel.MEETING,
          note: sealedSample('Hội nghị'),
        },
        {
          byBodyId: office,
          informedOn: '2022-06-25',
          channel: InformChannel.POSTING,
          note: null,
        },
      ],
    },
  ],
  [
    'brought up again',
    reRaised({ sessionId: 'session-4', hasNewFacts: true }, on('2022-07-01')),
    {
      reRaisedBy: [once],
      timesReRaised: 1,
      sessionsRaised: 2,
      isReRaisedAfterAnswer: true,
    },
  ],
  [
    'brought up a second time',
    reRaised({ byPetitionId: 'petition-3' }, on('2022-11-01')),
    {
      reRaisedBy: [
        once,
        { petitionId: 'petition-3', on: '2022-11-01', sessionId: null, hasNewFacts: false },
      ],
      timesReRaised: 2,
    },
  ],
];

describe('the board after a petition was', () => {
  const steps = life.map(([name], index) => ({
    name,
    events: life.slice(0, index + 1).map(([, event]) => event),
    row: Object.assign({}, start, ...life.slice(0, index + 1).map(([, , change]) => change)),
  }));

  it.each(steps)('$name', ({ events, row }) => {
    expect(rowOf(events)).toStrictEqual(row);
  });
});

describe('the board', () => {
  const reached = [received(), classified(), forwarded()];

  it('handles every event of a petition and no other', () => {
    expect(Object.keys(petitionBoard.handles).sort()).toEqual(Object.keys(petitionSealed).sort());
  });

  it.each(Object.values(Claim).filter((claim) => claim !== Claim.IN_PROGRESS))(
    'takes an answer of %s for a final one',
    (claim) => {
      const row = rowOf([...reached, acknowledged(), answered({ claim })]);

      expect(row).toMatchObject({ reply: Reply.FINAL, claim, clockDueOn: null });
    },
  );

  it('knows where it was made and what it brings up again', () => {
    const contact = { contactId: 'contact-1', pointNumber: 3 };
    const reRaises = { petitionIds: ['petition-0', 'petition-9'], hasNewFacts: false };

    expect(rowOf([received({ contact, reRaises })])).toMatchObject({
      ...contact,
      reRaises: reRaises.petitionIds,
      hasNewFacts: false,
      isReRaising: true,
    });
    expect(rowOf([received({ contact: { ...contact, pointNumber: null } })])).toMatchObject({
      contactId: 'contact-1',
      pointNumber: null,
      isReRaising: false,
    });
  });

  it.each([
    ['on its last day', [acknowledged(), answered({}, on('2022-02-18'))], false],
    ['on the day after', [acknowledged(), answered({}, on('2022-02-19'))], true],
    ['without a confirmed receipt', [answered({}, on('2030-01-01'))], null],
    [
      'first late, then again',
      [
        acknowledged(),
        answered({ claim: Claim.IN_PROGRESS }, on('2022-02-19')),
        answered({}, on('2022-02-20')),
      ],
      true,
    ],
    [
      'first in time, then after the date',
      [
        acknowledged(),
        answered({ claim: Claim.IN_PROGRESS }, on('2022-02-18')),
        answered({}, on('2022-12-31')),
      ],
      false,
    ],
  ])('says whether an answer is late: %s', (_when, events, isAnsweredLate) => {
    expect(rowOf([...reached, ...events])?.isAnsweredLate).toBe(isAnsweredLate);
  });

  it('runs no clock for what was answered without a confirmed receipt', () => {
    const row = rowOf([...reached, answered()]);

    expect(row).toMatchObject({
      routing: Routing.FORWARDED,
      acknowledgedOn: null,
      due: null,
      clockDueOn: null,
      reply: Reply.FINAL,
    });
  });

  it('takes the latest date of a roadmap, wherever it stands', () => {
    const dates = ['2022-05-31', '2022-06-30', '2022-04-30'];
    const roadmap = dates.map((dueOn) => ({ task: 'Sửa đường', dueOn }));
    const row = rowOf([...reached, answered({ claim: Claim.IN_PROGRESS, roadmap })]);

    expect(row?.clockDueOn).toBe('2022-06-30');
  });

  it('knows what was invented for a demonstration', () => {
    expect(rowOf([received({}, { synthetic: true })])?.isSynthetic).toBe(true);
  });

  it('is searched by what it says since and said before, and never by its voter', () => {
    const correct = (field: 'title' | 'voter.name', after: string) =>
      happened('CorrectionRecorded.v1', {
        byBodyId: office,
        reason: 'Nhầm',
        text: { field, before: null, after },
      });
    const row = rowOf([
      received({ title: 'Đường liên xã', text: 'Xuống cấp' }),
      correct('title', 'Đường liên thôn'),
      correct('voter.name', 'Nguyễn Văn Hồng'),
    ]);
    expect(row?.words).toEqual(['cap', 'duong', 'lien', 'thon', 'xa', 'xuong']);
  });

  it('does not make a row of a petition that was never received', () => {
    expect(() => rowOf([classified()])).toThrow(
      new Error('an event about petition-1 came before its first one'),
    );
  });

  it('keeps petitions apart', () => {
    const other = { ...forwarded(), stream: 'petition-2' };
    const rows = rowsOf(petitionBoard, [
      received(),
      { ...received({ code: 'KN-2021-000018' }), stream: 'petition-2' },
      classified(),
      other,
    ]);

    expect([...rows.values()].map(({ id, code, routing }) => [id, code, routing])).toEqual([
      ['petition-1', 'KN-2021-000017', Routing.CLASSIFIED],
      ['petition-2', 'KN-2021-000018', Routing.FORWARDED],
    ]);
  });

  it('says of every life what the petition itself says', () => {
    fc.assert(
      fc.property(deeds, (attempts) => {
        const events = eventsOf(live(attempts));
        const { routing, holderId, reply, councilId, codes } = events.reduce(
          petition.evolve,
          petition.initialState,
        );
        const row = rowOf(events);
        if (row === undefined) {
          expect(events).toEqual([]);
          return;
        }
        const isAnswer = ({ type }: PetitionEvent) =>
          type === 'PetitionAnswered.v1' || type === 'PetitionAnsweredOnSpot.v1';
        const answers = events.filter(isAnswer);
        const last = events.findLast(
          (event) =>
            isAnswer(event) ||
            event.type === 'VotersInformed.v1' ||
            event.type === 'PetitionReopened.v1',
        );
        const isDiverted = routing === Routing.DIVERTED;
        expect(row).toMatchObject({
          routing,
          holderId,
          reply,
          // Out of sight, and yet not lost.
          councilId: isDiverted ? null : councilId,
          diverted: isDiverted ? { councilId, sessionId: codes.sessionId } : null,
        });
        expect(row.answers).toHaveLength(answers.length);
        expect(row.isInformed).toBe(last?.type === 'VotersInformed.v1');
        expect(row.timesReturned).toBe(row.returns.length);
        expect(row.dueOrder).toBe(row.clockDueOn ?? '9999-12-31');
        const isRunning =
          (reply === Reply.IN_PROGRESS && holderId !== null) ||
          (reply === Reply.NONE && routing === Routing.ACKNOWLEDGED);
        expect(row.clockDueOn !== null).toBe(isRunning);
      }),
      { numRuns: 200 },
    );
  });
});
