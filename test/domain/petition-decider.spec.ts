import type { PetitionEvent } from '../../schema/events/petition.events';
import { Claim, InformChannel, Level, Reply, Routing } from '../../schema/events/vocabulary';
import type { PetitionCommand } from '../../src/domain/petition/petition.commands';
import { petition, type PetitionRefusal } from '../../src/domain/petition/petition.decider';
import {
  acknowledged,
  agency,
  answered,
  classified,
  council,
  due,
  forwarded,
  given,
  happened,
  informed,
  inProgress,
  office,
  otherAgency,
  received,
  reRaised,
  returned,
} from '../support/given';
import { commands } from '../support/petition-commands';

const {
  ReceivePetition: receive,
  ClassifyPetition: classify,
  ForwardPetition: forward,
  AcknowledgeForwarding: acknowledge,
  ReturnPetition: giveBack,
  AnswerPetition: answer,
  InformVoters: inform,
  MarkReRaised: markReRaised,
} = commands;
const answerInProgress = {
  ...answer,
  claim: Claim.IN_PROGRESS,
  roadmap: [{ task: 'Sửa đường', dueOn: '2022-06-30' }],
};

const withAgency = [received(), classified(), forwarded()];
const atWork = [...withAgency, acknowledged()];

describe('a petition that is', () => {
  it('received is recorded as people wrote it', () => {
    given(petition)
      .when(receive)
      .then({
        type: 'PetitionReceived.v1',
        data: {
          code: 'KN-2021-000017',
          receivedByBodyId: office,
          sessionId: 'session-3',
          communeId: 'body-commune',
          title: 'Đường liên xã',
          text: 'Đường liên xã xuống cấp',
          voter: { name: 'Cử tri A', address: 'Thôn 1', phone: null },
        },
      });
  });

  it('received at a voter contact, bringing up earlier ones again, says so', () => {
    const contact = { contactId: 'contact-1', pointNumber: 2 };
    const reRaises = { petitionIds: ['petition-0'], hasNewFacts: true };
    given(petition)
      .when({ ...receive, voter: null, contact, reRaises })
      .then({
        type: 'PetitionReceived.v1',
        data: {
          code: 'KN-2021-000017',
          receivedByBodyId: office,
          sessionId: 'session-3',
          communeId: 'body-commune',
          title: 'Đường liên xã',
          text: 'Đường liên xã xuống cấp',
          voter: null,
          contact,
          reRaises,
        },
      });
  });

  it.each([
    ['received', [received()]],
    ['with a body', withAgency],
    ['answered finally', [...atWork, answered()]],
    ['brought up before', [received(), reRaised()]],
  ])('%s may be brought up again', (_state, events) => {
    given(petition, ...events)
      .when(markReRaised)
      .then({
        type: 'PetitionReRaised.v1',
        data: {
          byPetitionId: 'petition-2',
          byCode: 'KN-2022-000001',
          sessionId: 'session-4',
          hasNewFacts: true,
        },
      });
  });

  it('classified has a field and a level of competence', () => {
    given(petition, received())
      .when(classify)
      .then({
        type: 'PetitionClassified.v1',
        data: { byBodyId: office, fieldCode: 'giao-thong', level: Level.DISTRICT },
      });
  });

  it('forwarded goes to a body', () => {
    given(petition, received(), classified())
      .when(forward)
      .then({ type: 'PetitionForwarded.v1', data: { byBodyId: office, toBodyId: agency } });
  });

  it('forwarded again after a return may go to the same body', () => {
    given(petition, ...atWork, returned())
      .when(forward)
      .then({ type: 'PetitionForwarded.v1', data: { byBodyId: office, toBodyId: agency } });
  });

  it('acknowledged has the due date of the rule in force', () => {
    given(petition, ...withAgency)
      .when(acknowledge)
      .then({ type: 'ForwardingAcknowledged.v1', data: { byBodyId: agency, due } });
  });

  it.each([
    ['before its receipt is confirmed', withAgency],
    ['afterwards', atWork],
  ])('returned %s says why, and who is competent', (_when, events) => {
    given(petition, ...events)
      .when(giveBack)
      .then({
        type: 'PetitionReturned.v1',
        data: {
          byBodyId: agency,
          reason: 'Thuộc thẩm quyền cấp xã',
          competentBodyId: otherAgency,
        },
      });
  });

  it.each(Object.values(Claim).filter((claim) => claim !== Claim.IN_PROGRESS))(
    'answered as %s needs no roadmap',
    (claim) => {
      given(petition, ...atWork)
        .when({ ...answer, claim })
        .then({
          type: 'PetitionAnswered.v1',
          data: { byBodyId: agency, text: 'Đã sửa xong', claim, roadmap: [] },
        });
    },
  );

  it('answered in progress has its roadmap ordered by date, equal dates as they came', () => {
    const [last, first, second, third] = [
      { task: 'Nghiệm thu', dueOn: '2022-06-30' },
      { task: 'Khảo sát', dueOn: '2021-12-20' },
      { task: 'Lập dự toán', dueOn: '2022-01-31' },
      { task: 'Trình duyệt', dueOn: '2022-01-31' },
    ] as const;
    given(petition, ...atWork)
      .when({ ...answerInProgress, roadmap: [last, first, second, third] })
      .then({
        type: 'PetitionAnswered.v1',
        data: {
          byBodyId: agency,
          text: 'Đã sửa xong',
          claim: Claim.IN_PROGRESS,
          roadmap: [first, second, third, last],
        },
      });
  });

  it('answered without a confirmed receipt is answered all the same', () => {
    given(petition, ...withAgency)
      .when(answer)
      .then({
        type: 'PetitionAnswered.v1',
        data: { byBodyId: agency, text: 'Đã sửa xong', claim: Claim.RESOLVED, roadmap: [] },
      });
  });

  it.each([
    ['told to voters', inform],
    ['told to voters without a note', { ...inform, note: null }],
  ])('answered may be %s', (_how, command) => {
    given(petition, ...atWork, answered())
      .when(command)
      .then({
        type: 'VotersInformed.v1',
        data: { byBodyId: office, channel: InformChannel.MEETING, note: command.note },
      });
  });
});

type Case = Readonly<{
  why: string;
  given: readonly PetitionEvent[];
  when: PetitionCommand;
  on?: string;
}>;

const [merged, split, diverted, withdrawn] = [
  happened('PetitionMerged.v1', {
    byBodyId: office,
    code: 'KN-2021-000017',
    intoPetitionId: 'petition-0',
    intoCode: 'KN-2021-000001',
    reason: null,
  }),
  happened('PetitionSplit.v1', { byBodyId: office, parts: [] }),
  happened('PetitionDiverted.v1', {
    byBodyId: office,
    complaintId: 'complaint-1',
    track: 'complaint',
    toBodyId: agency,
    reason: null,
  }),
  happened('PetitionWithdrawn.v1', { byBodyId: office, reason: 'Rút', formerHolderId: null }),
];
const onSpot = happened('PetitionAnsweredOnSpot.v1', {
  byBodyId: office,
  answeredByBodyId: agency,
  text: 'Đã rõ',
  claim: Claim.EXPLAINED,
});
const assigned = happened('PetitionAssigned.v1', {
  byBodyId: agency,
  leadBodyId: 'body-unit',
  coordinatingBodyIds: [agency, otherAgency],
  note: null,
});
const asked = happened('CoordinationRequested.v1', {
  byBodyId: agency,
  ofBodyId: otherAgency,
  question: 'Đã có dự toán chưa?',
  dueOn: null,
});

/** All that is not possible with a petition that was taken out of its way. */
const onClosed = (how: PetitionEvent): readonly Case[] =>
  Object.values(commands)
    .filter(
      ({ type }) =>
        !['ReceivePetition', 'ReopenPetition', 'CorrectPetition', 'MarkReRaised'].includes(type),
    )
    .map((when) => ({ why: `${when.type} after ${how.type}`, given: [received(), how], when }));

/** A refusal that is not listed here does not compile. */
const refusals: Readonly<Record<PetitionRefusal, readonly Case[]>> = {
  PETITION_ALREADY_RECEIVED: [
    { why: 'received twice', given: [received()], when: receive },
    { why: 'received when all is over', given: [...atWork, answered()], when: receive },
  ],
  PETITION_NOT_FOUND: [
    { why: 'classified', given: [], when: classify },
    { why: 'forwarded', given: [], when: forward },
    { why: 'acknowledged', given: [], when: acknowledge },
    { why: 'returned', given: [], when: giveBack },
    { why: 'answered', given: [], when: answer },
    { why: 'told to voters', given: [], when: inform },
    { why: 'brought up again', given: [], when: markReRaised },
  ],
  NOT_CLASSIFIED: [{ why: 'forwarded too early', given: [received()], when: forward }],
  ALREADY_FORWARDED: [
    { why: 'classified at the body', given: withAgency, when: classify },
    { why: 'forwarded twice', given: withAgency, when: { ...forward, toBodyId: otherAgency } },
    { why: 'forwarded when all is over', given: [...atWork, answered()], when: forward },
    { why: 'merged at the body', given: withAgency, when: commands.MergePetition },
    { why: 'split at the body', given: withAgency, when: commands.SplitPetition },
    { why: 'diverted at the body', given: withAgency, when: commands.DivertPetition },
    { why: 'put into a group at the body', given: withAgency, when: commands.GroupPetition },
    { why: 'answered on the spot at the body', given: withAgency, when: commands.AnswerOnSpot },
  ],
  NOT_FORWARDED: [
    { why: 'acknowledged', given: [received(), classified()], when: acknowledge },
    { why: 'returned', given: [received(), classified()], when: giveBack },
    { why: 'answered', given: [received(), classified()], when: answer },
    { why: 'acknowledged after a return', given: [...atWork, returned()], when: acknowledge },
    { why: 'returned twice', given: [...atWork, returned()], when: giveBack },
    { why: 'answered after a return', given: [...atWork, returned()], when: answer },
    { why: 'assigned', given: [received(), classified()], when: commands.AssignPetition },
    { why: 'coordinated', given: [received()], when: commands.RequestCoordination },
    { why: 'urged', given: [received(), classified()], when: commands.SendUrgingLetter },
    { why: 'reported on', given: [received()], when: commands.ReportMilestone },
  ],
  HELD_BY_ANOTHER_BODY: [
    {
      why: 'acknowledged',
      given: withAgency,
      when: { ...acknowledge, byBodyId: otherAgency },
    },
    { why: 'returned', given: withAgency, when: { ...giveBack, byBodyId: otherAgency } },
    { why: 'answered', given: withAgency, when: { ...answer, byBodyId: otherAgency } },
    {
      why: 'answered by the body that returned it',
      given: [...atWork, returned(), forwarded(otherAgency)],
      when: answer,
    },
    {
      why: 'answered once more by another',
      given: [...atWork, answered()],
      when: { ...answer, byBodyId: otherAgency },
    },
    {
      why: 'assigned',
      given: withAgency,
      when: { ...commands.AssignPetition, byBodyId: otherAgency },
    },
    {
      why: 'assigned by the unit in the lead',
      given: [...withAgency, assigned],
      when: { ...commands.AssignPetition, byBodyId: 'body-unit' },
    },
    {
      why: 'coordinated',
      given: atWork,
      when: { ...commands.RequestCoordination, byBodyId: otherAgency, ofBodyId: 'body-third' },
    },
    {
      why: 'reported on',
      given: [...atWork, inProgress()],
      when: { ...commands.ReportMilestone, byBodyId: otherAgency },
    },
  ],
  ALREADY_ACKNOWLEDGED: [
    { why: 'acknowledged twice', given: atWork, when: acknowledge },
    { why: 'acknowledged after the answer', given: [...atWork, answered()], when: acknowledge },
  ],
  ALREADY_ANSWERED: [
    {
      why: 'acknowledged after an answer that came without a receipt',
      given: [...withAgency, inProgress()],
      when: acknowledge,
    },
    { why: 'returned after a final answer', given: [...atWork, answered()], when: giveBack },
    { why: 'returned while in progress', given: [...atWork, inProgress()], when: giveBack },
    {
      why: 'given more time in progress',
      given: [...atWork, inProgress()],
      when: commands.ExtendReplyDeadline,
    },
    ...[commands.MergePetition, commands.SplitPetition, commands.DivertPetition].map((when) => ({
      why: `${when.type} after an answer on the spot`,
      given: [received(), onSpot],
      when,
    })),
    { why: 'answered on the spot twice', given: [received(), onSpot], when: commands.AnswerOnSpot },
  ],
  ANSWERED_FINALLY: [
    { why: 'urged', given: [...atWork, answered()], when: commands.SendUrgingLetter },
    { why: 'taken back', given: [...atWork, answered()], when: commands.WithdrawPetition },
    { why: 'assigned', given: [...atWork, answered()], when: commands.AssignPetition },
    { why: 'coordinated', given: [...atWork, answered()], when: commands.RequestCoordination },
    {
      why: 'forwarded after an answer on the spot',
      given: [received(), classified(), onSpot],
      when: forward,
    },
    { why: 'answered again', given: [...atWork, answered()], when: answer },
    {
      why: 'answered again in progress',
      given: [...atWork, inProgress(), answered({ claim: Claim.EXPLAINED })],
      when: answerInProgress,
    },
  ],
  ROADMAP_REQUIRED: [
    { why: 'in progress without one', given: atWork, when: { ...answerInProgress, roadmap: [] } },
  ],
  ROADMAP_NOT_EXPECTED: Object.values(Claim)
    .filter((claim) => claim !== Claim.IN_PROGRESS)
    .map((claim) => ({
      why: `${claim} with one`,
      given: atWork,
      when: { ...answerInProgress, claim },
    })),
  ROADMAP_ENDS_BEFORE_ANSWER: [
    {
      why: 'its only date is the day before the answer',
      given: atWork,
      when: { ...answerInProgress, roadmap: [{ task: 'Sửa đường', dueOn: '2022-01-09' }] },
      on: '2022-01-10',
    },
    {
      why: 'one of its dates is past',
      given: atWork,
      when: {
        ...answerInProgress,
        roadmap: [
          { task: 'Nghiệm thu', dueOn: '2022-06-30' },
          { task: 'Khảo sát', dueOn: '2022-01-09' },
        ],
      },
      on: '2022-01-10',
    },
  ],
  NOTHING_CORRECTED: [
    {
      why: 'corrected to what stands there',
      given: [received()],
      when: {
        ...commands.CorrectPetition,
        code: { field: 'communeId', before: 'body-commune', after: 'body-commune' },
      },
    },
    {
      why: 'corrected to the same text',
      given: [received()],
      when: {
        type: 'CorrectPetition',
        byBodyId: office,
        reason: 'Nhầm',
        text: { field: 'title', before: 'Đường', after: 'Đường' },
      },
    },
    {
      why: 'corrected in nothing',
      given: [received()],
      when: { type: 'CorrectPetition', byBodyId: office, reason: 'Nhầm' },
    },
  ],
  MERGES_ONLY_INTO_AN_EARLIER_ONE: [
    {
      why: 'merged into itself',
      given: [received()],
      when: { ...commands.MergePetition, intoCode: 'KN-2021-000017' },
    },
    {
      why: 'merged into a later one',
      given: [received()],
      when: { ...commands.MergePetition, intoCode: 'KN-2022-000001' },
    },
  ],
  PETITION_CLOSED: [
    ...onClosed(merged),
    ...onClosed(split),
    ...onClosed(diverted),
    ...onClosed(withdrawn),
    { why: 'split and taken up again', given: [received(), split], when: commands.ReopenPetition },
  ],
  NOTHING_TO_REOPEN: [
    { why: 'taken up again before anything', given: [received()], when: commands.ReopenPetition },
    { why: 'taken up again at work', given: atWork, when: commands.ReopenPetition },
    {
      why: 'taken up again in progress',
      given: [...atWork, inProgress()],
      when: commands.ReopenPetition,
    },
  ],
  ON_SPOT_ANSWER_IS_FINAL: [
    {
      why: 'answered on the spot with a roadmap to come',
      given: [received()],
      when: { ...commands.AnswerOnSpot, claim: Claim.IN_PROGRESS },
    },
  ],
  NO_CLOCK_RUNS: [
    {
      why: 'given more time before it is forwarded',
      given: [received(), classified()],
      when: commands.ExtendReplyDeadline,
    },
    {
      why: 'given more time before its receipt',
      given: withAgency,
      when: commands.ExtendReplyDeadline,
    },
  ],
  EXTENSION_NOT_LATER: [
    {
      why: 'given the same date',
      given: atWork,
      when: { ...commands.ExtendReplyDeadline, dueOn: '2022-02-18' },
    },
    {
      why: 'given less time',
      given: atWork,
      when: { ...commands.ExtendReplyDeadline, dueOn: '2022-02-17' },
    },
  ],
  MILESTONE_NOT_FOUND: [
    { why: 'reported without a roadmap', given: atWork, when: commands.ReportMilestone },
    {
      why: 'reported as the second of one',
      given: [...atWork, inProgress()],
      when: { ...commands.ReportMilestone, milestone: 2 },
    },
    {
      why: 'reported as the one before the first',
      given: [...atWork, inProgress()],
      when: { ...commands.ReportMilestone, milestone: 0 },
    },
  ],
  MILESTONE_ALREADY_DONE: [
    {
      why: 'reported as done again',
      given: [
        ...atWork,
        inProgress(),
        happened('MilestoneReported.v1', {
          byBodyId: agency,
          milestone: 1,
          isDone: true,
          note: null,
        }),
      ],
      when: commands.ReportMilestone,
    },
  ],
  ALREADY_GROUPED: [
    {
      why: 'put into a second group',
      given: [received(), happened('PetitionGrouped.v1', { byBodyId: office, groupId: 'group-2' })],
      when: commands.GroupPetition,
    },
  ],
  NOT_IN_THIS_GROUP: [
    {
      why: 'forwarded with a group that it did not join',
      given: [received(), classified()],
      when: { ...forward, groupId: 'group-1' },
    },
  ],
  COORDINATES_WITH_ITSELF: [
    {
      why: 'asked of itself',
      given: atWork,
      when: { ...commands.RequestCoordination, ofBodyId: agency },
    },
    {
      why: 'asked by the unit in the lead of itself',
      given: [...atWork, assigned],
      when: { ...commands.RequestCoordination, byBodyId: 'body-unit', ofBodyId: 'body-unit' },
    },
    {
      why: 'asked by the unit in the lead of the body that holds it',
      given: [...atWork, assigned],
      when: { ...commands.RequestCoordination, byBodyId: 'body-unit', ofBodyId: agency },
    },
  ],
  ALREADY_ASKED: [
    { why: 'asked again', given: [...atWork, asked], when: commands.RequestCoordination },
  ],
  NOT_ASKED: [
    { why: 'coordinated without a question', given: atWork, when: commands.AnswerCoordination },
    {
      why: 'coordinated twice',
      given: [
        ...atWork,
        asked,
        happened('CoordinationAnswered.v1', { byBodyId: otherAgency, text: 'Đã có' }),
      ],
      when: commands.AnswerCoordination,
    },
  ],
  NOT_ANSWERED: [
    { why: 'assessed at once', given: atWork, when: commands.AssessOutcome },
    { why: 'published at once', given: atWork, when: commands.PublishResult },
    { why: 'told to voters at once', given: [received()], when: inform },
    { why: 'told to voters too early', given: atWork, when: inform },
  ],
};

it('refuses for each of its reasons at least once', () => {
  expect(Object.values(refusals).every((cases) => cases.length > 0)).toBe(true);
});

describe.each(Object.entries(refusals) as [PetitionRefusal, readonly Case[]][])(
  'a petition refuses with %s what is',
  (refusal, cases) => {
    it.each(cases)('$why', ({ given: events, when, on = '2021-12-20' }) => {
      given(petition, ...events)
        .when(when, { effectiveOn: on })
        .thenRefused(refusal);
    });
  },
);

describe('a roadmap', () => {
  it('may end on the day of the answer', () => {
    const roadmap = [{ task: 'Sửa đường', dueOn: '2022-01-10' }];
    given(petition, ...atWork)
      .when({ ...answerInProgress, roadmap }, { effectiveOn: '2022-01-10', today: '2022-01-31' })
      .then({
        type: 'PetitionAnswered.v1',
        data: { byBodyId: agency, text: 'Đã sửa xong', claim: Claim.IN_PROGRESS, roadmap },
      });
  });
});

const yes = 'yes';
type Outcome = PetitionRefusal | typeof yes;
type Column = readonly [
  classify: Outcome,
  forward: Outcome,
  acknowledge: Outcome,
  giveBack: Outcome,
  answer: Outcome,
  inform: Outcome,
];
const columns = [classify, forward, acknowledge, giveBack, answer, inform];

describe('what may come next', () => {
  const [held, unheld, told, none] = [
    'ALREADY_FORWARDED',
    'NOT_FORWARDED',
    'ALREADY_ANSWERED',
    'NOT_ANSWERED',
  ] as const;
  const table: readonly [string, readonly PetitionEvent[], Column][] = [
    ['received', [received()], [yes, 'NOT_CLASSIFIED', unheld, unheld, unheld, none]],
    ['classified', [received(), classified()], [yes, yes, unheld, unheld, unheld, none]],
    ['forwarded', withAgency, [held, held, yes, yes, yes, none]],
    ['acknowledged', atWork, [held, held, 'ALREADY_ACKNOWLEDGED', yes, yes, none]],
    ['returned', [...atWork, returned()], [yes, yes, unheld, unheld, unheld, none]],
    [
      'forwarded again',
      [...atWork, returned(), classified(), forwarded()],
      [held, held, yes, yes, yes, none],
    ],
    [
      'answered in progress',
      [...atWork, inProgress()],
      [held, held, 'ALREADY_ACKNOWLEDGED', told, yes, yes],
    ],
    [
      'answered in progress without a receipt',
      [...withAgency, inProgress()],
      [held, held, told, told, yes, yes],
    ],
    [
      'answered finally',
      [...atWork, inProgress(), answered()],
      [held, held, 'ALREADY_ACKNOWLEDGED', told, 'ANSWERED_FINALLY', yes],
    ],
    [
      'told to voters',
      [...atWork, answered(), informed()],
      [held, held, 'ALREADY_ACKNOWLEDGED', told, 'ANSWERED_FINALLY', yes],
    ],
  ];

  it.each(table)('of a petition that is %s', (_state, events, outcomes) => {
    const state = events.reduce(petition.evolve, petition.initialState);
    const meta = { today: '2021-12-31', effectiveOn: '2021-12-20' };

    const found = columns.map((command) => {
      const decision = petition.decide({ ...command, meta }, state);
      return decision.ok ? yes : decision.refusal;
    });

    expect(found).toEqual(outcomes);
  });
});

describe('the state of a petition', () => {
  const stateAfter = (...events: readonly PetitionEvent[]) =>
    events.reduce(petition.evolve, petition.initialState);
  const start = { councilId: council, holderId: null, reply: Reply.NONE };
  const nobodys = {
    holderId: null,
    leadBodyId: null,
    involvedBodyIds: [],
    askedBodyIds: [],
    dueOn: null,
  };

  it.each([
    ['received', [received()], { ...start, routing: Routing.RECEIVED }],
    ['classified', [received(), classified()], { ...start, routing: Routing.CLASSIFIED }],
    ['forwarded', withAgency, { ...start, routing: Routing.FORWARDED, holderId: agency }],
    ['acknowledged', atWork, { ...start, routing: Routing.ACKNOWLEDGED, holderId: agency }],
    ['returned', [...atWork, returned()], { ...start, routing: Routing.RETURNED }],
    ['brought up again', [received(), reRaised()], { ...start, routing: Routing.RECEIVED }],
    [
      'assigned, and asked of another',
      [...atWork, assigned, asked],
      {
        holderId: agency,
        leadBodyId: 'body-unit',
        involvedBodyIds: ['body-unit', otherAgency],
        askedBodyIds: [otherAgency],
      },
    ],
    ['taken back at work', [...atWork, assigned, asked, withdrawn], nobodys],
    ['returned at work', [...atWork, assigned, asked, returned()], nobodys],
    [
      'answered in progress',
      [...atWork, inProgress()],
      {
        councilId: council,
        routing: Routing.ACKNOWLEDGED,
        holderId: agency,
        reply: Reply.IN_PROGRESS,
      },
    ],
    [
      'told to voters',
      [...withAgency, answered(), informed()],
      { councilId: council, routing: Routing.FORWARDED, holderId: agency, reply: Reply.FINAL },
    ],
  ] as const)('that is %s', (_name, events, state) => {
    expect(stateAfter(...events)).toMatchObject(state);
  });
});
