import { petitionIn, record, registerCouncil, send, sessionOf } from '../support/councils';
import { type Answer, served } from '../support/served';

async function district() {
  const program = await served();
  const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  const { tokens, bodies } = council;
  const by =
    (role: keyof typeof tokens) =>
    async (mutation: string, input: object): Promise<Answer['data']> =>
      (await send(program, tokens[role], mutation, { ...input })).data.result;
  const read = async (petitionId: string, fields: string, role: keyof typeof tokens = 'office') => {
    const { data, errors } = await program.ask(
      tokens[role],
      `query ($id: ID!) { petition(id: $id) { ${fields} } }`,
      { id: petitionId },
    );
    expect(errors).toBeUndefined();
    return data.petition;
  };
  /** The codes of the petitions that a filter finds. */
  const found = async (filter: string) => {
    const { data, errors } = await program.ask(
      tokens.office,
      `{ petitions(first: 50, filter: { ${filter} }) { totalCount nodes { code } } }`,
    );
    expect(errors).toBeUndefined();
    const nodes = data.petitions.nodes as { code: string }[];
    expect(nodes).toHaveLength(data.petitions.totalCount);
    return nodes.map(({ code }) => code);
  };
  return { program, council, tokens, bodies, by, read, found };
}

describe('the work on a petition', () => {
  it('is led by a unit of the body that holds it, with the part of another', async () => {
    const { program, council, tokens, bodies, by, read } = await district();
    const petitionId = await petitionIn(program, council, 'acknowledged', bodies.PEOPLES_COMMITTEE);
    const assign = (leadBodyId: string) =>
      by('peoples_committee')('petitionAssign', { petitionId, leadBodyId, note: 'Trước 15/11.' });
    expect((await assign(bodies.DELEGATE_GROUP)).userErrors).toMatchObject([
      { code: 'NOT_A_UNIT_OF_THE_HOLDER', field: 'leadBodyId' },
    ]);
    expect((await assign(bodies.PEOPLES_COMMITTEE)).userErrors).toMatchObject([
      { code: 'NOT_A_UNIT_OF_THE_HOLDER', field: 'leadBodyId' },
    ]);
    expect((await assign(bodies.AGENCY)).userErrors).toEqual([]);
    await record(program, tokens.agency, 'coordinationRequest', {
      petitionId,
      ofBodyId: bodies.FATHERLAND_FRONT,
      question: 'Bao nhiêu hộ?',
      dueOn: '2021-11-20',
    });
    await record(program, tokens.office, 'coordinationAnswer', {
      petitionId,
      byBodyId: bodies.FATHERLAND_FRONT,
      text: '12 hộ.',
    });
    await record(program, tokens.agency, 'petitionAnswer', {
      petitionId,
      text: 'Đã sửa.',
      claim: 'RESOLVED',
    });
    expect(
      await read(
        petitionId,
        `holder { kind } lead { kind } reply answers { by { kind } isOnSpot }
        assignments { lead { kind } note } coordination { of { kind } question dueOn answeredOn answer }`,
      ),
    ).toEqual({
      holder: { kind: 'PEOPLES_COMMITTEE' },
      lead: { kind: 'AGENCY' },
      reply: 'FINAL',
      answers: [{ by: { kind: 'AGENCY' }, isOnSpot: false }],
      assignments: [{ lead: { kind: 'AGENCY' }, note: 'Trước 15/11.' }],
      coordination: [
        {
          of: { kind: 'FATHERLAND_FRONT' },
          question: 'Bao nhiêu hộ?',
          dueOn: '2021-11-20',
          answeredOn: '2021-11-01',
          answer: '12 hộ.',
        },
      ],
    });
    const { data } = await program.ask(
      tokens.office,
      '{ replyWorkload { body { kind } held answered } }',
    );
    expect(data.replyWorkload).toEqual(
      expect.arrayContaining([
        { body: { kind: 'PEOPLES_COMMITTEE' }, held: 0, answered: 1 },
        { body: { kind: 'AGENCY' }, held: 0, answered: 0 },
      ]),
    );
  });

  it('goes to and fro only in sight of everybody', async () => {
    const { program, council, bodies, by, found } = await district();
    const once = await petitionIn(program, council, 'forwarded');
    const back = await petitionIn(program, council, 'forwarded');
    const twice = await petitionIn(program, council, 'forwarded');
    const giveBack = (petitionId: string, byBodyId: string) =>
      by('office')('petitionReturn', { petitionId, byBodyId, reason: 'Không thuộc thẩm quyền.' });
    const forward = (petitionId: string, toBodyId: string) =>
      by('office')('petitionForward', { petitionId, toBodyId });
    for (const id of [once, back, twice]) await giveBack(id, bodies.AGENCY);
    expect(await found('isPingPong: true')).toEqual([]);
    await forward(once, bodies.PEOPLES_COMMITTEE);
    await forward(back, bodies.AGENCY);
    await forward(twice, bodies.PEOPLES_COMMITTEE);
    await giveBack(twice, bodies.PEOPLES_COMMITTEE);
    expect(await found('isPingPong: true')).toEqual(['KN-2021-000002', 'KN-2021-000003']);
    expect(await found('isPingPong: false')).toEqual(['KN-2021-000001']);
  });
});

describe('the date of a reply', () => {
  it('is moved with a reason, and urged before and after it', async () => {
    const { program, council, by, read, found } = await district();
    const petitionId = await petitionIn(program, council, 'acknowledged');
    const first = await read(petitionId, 'due { on } clockDueOn urgeFrom');
    // Received on 1 November 2021: 60 days end on 31 December.
    expect(first).toEqual({
      due: { on: '2021-12-31' },
      clockDueOn: '2021-12-31',
      urgeFrom: '2021-12-16',
    });
    await by('standing_committee')('replyDeadlineExtend', {
      petitionId,
      dueOn: '2022-01-20',
      reason: 'Chờ thẩm định.',
    });
    expect(
      await read(
        petitionId,
        `due { on } clockDueOn urgeFrom late: tier(on: "2022-01-20") extensions { formerDueOn dueOn reason by { kind } }`,
      ),
    ).toEqual({
      due: { on: '2021-12-31' },
      clockDueOn: '2022-01-20',
      urgeFrom: '2022-01-05',
      late: 'DUE_IN_0_TO_3',
      extensions: [
        {
          formerDueOn: '2021-12-31',
          dueOn: '2022-01-20',
          reason: 'Chờ thẩm định.',
          by: { kind: 'STANDING_COMMITTEE' },
        },
      ],
    });
    const proposed = (on: string) => found(`isUrgingProposed: true, on: "${on}"`);
    expect(await proposed('2022-01-04')).toEqual([]);
    expect(await proposed('2022-01-05')).toEqual(['KN-2021-000001']);
    expect(await found('isUrgingProposed: false, on: "2022-01-04"')).toEqual(['KN-2021-000001']);
    const urge = (effectiveOn: string) =>
      by('office')('urgingLetterSend', { petitionId, effectiveOn, note: 'Đề nghị trả lời.' });
    await urge('2022-01-06');
    expect(await proposed('2022-01-12')).toEqual([]);
    expect(await proposed('2022-01-13')).toEqual(['KN-2021-000001']);
    // One letter answers all stages that passed before it.
    await urge('2022-01-18');
    expect(await proposed('2022-01-20')).toEqual([]);
    expect(await proposed('2022-01-21')).toEqual(['KN-2021-000001']);
    await urge('2022-02-01');
    expect(await proposed('2022-02-15')).toEqual([]);
    expect(await proposed('2022-02-16')).toEqual(['KN-2021-000001']);
    await by('agency')('petitionAnswer', {
      petitionId,
      effectiveOn: '2022-02-10',
      text: 'Đã sửa.',
      claim: 'RESOLVED',
    });
    expect(await proposed('2022-03-01')).toEqual([]);
    expect(
      await read(petitionId, 'isAnsweredLate urgeFrom urgings { urgedOn to { kind } note }'),
    ).toEqual({
      isAnsweredLate: true,
      urgeFrom: null,
      urgings: ['2022-01-06', '2022-01-18', '2022-02-01'].map((urgedOn) => ({
        urgedOn,
        to: { kind: 'AGENCY' },
        note: 'Đề nghị trả lời.',
      })),
    });
  });

  it('counts as kept within the time that was added', async () => {
    const { program, council, by, read } = await district();
    const petitionId = await petitionIn(program, council, 'acknowledged');
    await by('office')('replyDeadlineExtend', { petitionId, dueOn: '2022-01-20', reason: 'Chờ.' });
    await by('agency')('petitionAnswer', {
      petitionId,
      effectiveOn: '2022-01-20',
      text: 'Đã sửa.',
      claim: 'RESOLVED',
    });
    expect(await read(petitionId, 'isAnsweredLate')).toEqual({ isAnsweredLate: false });
  });
});

describe('a roadmap', () => {
  it('is reported on step by step, and what is missed is found', async () => {
    const { program, council, by, read, found } = await district();
    const petitionId = await petitionIn(program, council, 'acknowledged');
    await by('agency')('petitionAnswer', {
      petitionId,
      text: 'Sẽ sửa.',
      claim: 'IN_PROGRESS',
      roadmap: [
        { task: 'Thi công', dueOn: '2022-06-30' },
        { task: 'Dự toán', dueOn: '2022-03-31' },
      ],
    });
    const missed = (on: string) => found(`hasMissedMilestone: true, on: "${on}"`);
    expect([await missed('2022-03-31'), await missed('2022-04-01')]).toEqual([
      [],
      ['KN-2021-000001'],
    ]);
    const report = (milestone: number, isDone: boolean, effectiveOn: string) =>
      by('agency')('milestoneReport', {
        petitionId,
        milestone,
        isDone,
        effectiveOn,
        note: isDone ? null : 'Thiếu vốn.',
      });
    await report(1, false, '2022-04-05');
    expect(await missed('2022-04-06')).toEqual(['KN-2021-000001']);
    await report(1, true, '2022-04-20');
    expect(await missed('2022-04-21')).toEqual([]);
    expect(await found('hasMissedMilestone: false, on: "2022-06-30"')).toEqual(['KN-2021-000001']);
    expect(await missed('2022-07-01')).toEqual(['KN-2021-000001']);
    expect((await report(1, true, '2022-04-21')).userErrors).toMatchObject([
      { code: 'MILESTONE_ALREADY_DONE', field: 'milestone' },
    ]);
    expect((await report(3, true, '2022-04-21')).userErrors).toMatchObject([
      { code: 'MILESTONE_NOT_FOUND', field: 'milestone' },
    ]);
    expect(
      await read(
        petitionId,
        'openMilestoneOn answers { roadmap { number task dueOn doneOn reportedOn note } }',
      ),
    ).toEqual({
      openMilestoneOn: '2022-06-30',
      answers: [
        {
          roadmap: [
            {
              number: 1,
              task: 'Dự toán',
              dueOn: '2022-03-31',
              doneOn: '2022-04-20',
              reportedOn: '2022-04-20',
              note: null,
            },
            {
              number: 2,
              task: 'Thi công',
              dueOn: '2022-06-30',
              doneOn: null,
              reportedOn: null,
              note: null,
            },
          ],
        },
      ],
    });
  });
});

describe('an answer', () => {
  it('is assessed apart from what it claims, posted, published, and taken up again', async () => {
    const { program, council, by, read, found } = await district();
    const petitionId = await petitionIn(program, council, 'answered');
    const assess = { petitionId, verdict: 'UNSATISFACTORY', outcome: 'UNRESOLVED', note: 'Chưa.' };
    await by('delegate_group')('outcomeAssess', assess);
    await by('office')('votersInform', { petitionId, channel: 'POSTING' });
    await by('office')('resultPublish', { petitionId, url: 'https://hdnd.vidu.gov.vn/1' });
    const fields = `routing reply claim verdict assessedOutcome publishedOn isInformed
      assessments { verdict outcome note by { kind } } information { postedUntil } publications { url }
      reopenings { reason }`;
    const before = await read(petitionId, fields);
    expect(before).toEqual({
      routing: 'ACKNOWLEDGED',
      reply: 'FINAL',
      claim: 'RESOLVED',
      verdict: 'UNSATISFACTORY',
      assessedOutcome: 'UNRESOLVED',
      publishedOn: '2021-11-01',
      isInformed: true,
      assessments: [
        {
          verdict: 'UNSATISFACTORY',
          outcome: 'UNRESOLVED',
          note: 'Chưa.',
          by: { kind: 'DELEGATE_GROUP' },
        },
      ],
      information: [{ postedUntil: '2021-12-01' }],
      publications: [{ url: 'https://hdnd.vidu.gov.vn/1' }],
      reopenings: [],
    });
    expect(await found('verdict: [UNSATISFACTORY], isPublished: true')).toEqual(['KN-2021-000001']);
    expect(await found('isPublished: false')).toEqual([]);
    await by('standing_committee')('petitionReopen', {
      petitionId,
      reason: 'Cử tri chưa đồng tình.',
    });
    expect(await read(petitionId, `${fields} holder { id } answers { claim }`)).toEqual({
      ...before,
      routing: 'CLASSIFIED',
      reply: 'NONE',
      claim: null,
      verdict: null,
      assessedOutcome: null,
      isInformed: false,
      reopenings: [{ reason: 'Cử tri chưa đồng tình.' }],
      holder: null,
      answers: [{ claim: 'RESOLVED' }],
    });
  });

  it('is posted to a day that fits, and only when it is posted', async () => {
    const { program, council, by } = await district();
    const petitionId = await petitionIn(program, council, 'answered');
    const refusal = async (input: object) =>
      (await by('office')('votersInform', { petitionId, ...input })).userErrors;
    expect([
      await refusal({ channel: 'LETTER', postedUntil: '2021-12-01' }),
      await refusal({ channel: 'POSTING', postedUntil: '2021-10-31' }),
      await refusal({ channel: 'POSTING', postedUntil: '2021-11-01' }),
    ]).toMatchObject([
      [{ code: 'NOT_A_POSTING', field: 'postedUntil' }],
      [{ code: 'POSTING_ENDS_BEFORE_IT_BEGINS', field: 'postedUntil' }],
      [],
    ]);
  });

  it('on the spot is final, and no body ever had it', async () => {
    const { program, council, bodies, by, read } = await district();
    const petitionId = await petitionIn(program, council, 'received');
    const spot = {
      petitionId,
      answeredByBodyId: bodies.PEOPLES_COMMITTEE,
      text: 'Sẽ sửa ngay.',
      claim: 'EXPLAINED',
    };
    expect(
      (await by('front')('petitionAnswerOnSpot', { ...spot, answeredByBodyId: 'body-none' }))
        .userErrors,
    ).toMatchObject([{ code: 'BODY_NOT_FOUND', field: 'answeredByBodyId' }]);
    expect((await by('front')('petitionAnswerOnSpot', spot)).userErrors).toEqual([]);
    expect(
      await read(
        petitionId,
        'routing reply claim isAnsweredLate answers { isOnSpot text by { kind } }',
      ),
    ).toEqual({
      routing: 'RECEIVED',
      reply: 'FINAL',
      claim: 'EXPLAINED',
      isAnsweredLate: null,
      answers: [{ isOnSpot: true, text: 'Sẽ sửa ngay.', by: { kind: 'PEOPLES_COMMITTEE' } }],
    });
  });

  it('is no longer owed when the voters take the petition back', async () => {
    const { program, council, tokens, by, read } = await district();
    const petitionId = await petitionIn(program, council, 'acknowledged');
    await by('delegate_group')('petitionWithdraw', { petitionId, reason: 'Đã tự sửa.' });
    expect(
      await read(petitionId, 'routing clockDueOn holder { id } withdrawal { withdrawnOn reason }'),
    ).toEqual({
      routing: 'WITHDRAWN',
      clockDueOn: null,
      holder: null,
      withdrawal: { withdrawnOn: '2021-11-01', reason: 'Đã tự sửa.' },
    });
    const { data } = await program.ask(
      tokens.office,
      '{ replyWorkload { held unacknowledged dueLater } }',
    );
    expect(data.replyWorkload).toEqual([
      { held: 0, unacknowledged: 0, dueLater: 0 },
      { held: 0, unacknowledged: 0, dueLater: 0 },
    ]);
  });
});

describe('matters that were raised again', () => {
  it('are listed by how often, with what follows from each', async () => {
    const { program, council, tokens, by } = await district();
    const sessions = [
      await sessionOf(program, council, 3),
      await sessionOf(program, council, 4),
      await sessionOf(program, council, 5),
    ];
    const raise = async (session: number, effectiveOn: string, earlier: string[] = []) =>
      record(program, tokens.office, 'petitionReceive', {
        title: 'Đường',
        text: 'Sửa đường.',
        sessionId: sessions[session],
        effectiveOn,
        ...(earlier.length === 0 ? {} : { reRaises: { petitionIds: earlier, hasNewFacts: false } }),
      });
    const answer = async (
      petitionId: string,
      claim: string,
      effectiveOn: string,
      dueOn?: string,
    ) => {
      await by('office')('petitionClassify', {
        petitionId,
        fieldCode: 'giao-thong',
        level: 'DISTRICT',
      });
      await by('office')('petitionForward', { petitionId, toBodyId: council.bodies.AGENCY });
      await by('agency')('petitionAnswer', {
        petitionId,
        text: 'Trả lời.',
        claim,
        effectiveOn,
        ...(dueOn ? { roadmap: [{ task: 'Sửa', dueOn }] } : {}),
      });
    };
    const thrice = await raise(0, '2021-11-01');
    await answer(thrice, 'RESOLVED', '2021-11-10');
    const second = await raise(1, '2021-12-01', [thrice]);
    await answer(second, 'IN_PROGRESS', '2021-12-10', '2021-12-31');
    // Only the one before is named: the first knows of it all the same.
    await raise(2, '2022-01-05', [second]);
    const explained = await raise(0, '2021-11-02');
    await answer(explained, 'EXPLAINED', '2021-11-12');
    await raise(0, '2021-12-02', [explained]);
    const resolved = await raise(0, '2021-11-03');
    await answer(resolved, 'RESOLVED', '2021-11-13');
    await raise(1, '2021-12-03', [resolved]);
    const waiting = await raise(0, '2021-11-04');
    await raise(0, '2021-12-04', [waiting]);
    await raise(0, '2021-11-05');
    const ask = async (args: string, role: keyof typeof tokens = 'inspector') => {
      const { data, errors } = await program.ask(
        tokens[role],
        `{ reRaisedPetitions(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes {
          timesRaised since followUps sessions { number } occurrences { petition { code } answers { claim } } } } }`,
      );
      expect(errors).toBeUndefined();
      return data.reRaisedPetitions;
    };
    const all = await ask('first: 10');
    expect(all.totalCount).toBe(4);
    expect(all.nodes[0]).toEqual({
      timesRaised: 3,
      since: '2021-11-01',
      followUps: ['ESCALATE', 'CANDIDATE_FOR_SUPERVISION'],
      sessions: [{ number: 3 }, { number: 4 }, { number: 5 }],
      occurrences: [
        { petition: { code: 'KN-2021-000001' }, answers: [{ claim: 'RESOLVED' }] },
        { petition: { code: 'KN-2021-000002' }, answers: [{ claim: 'IN_PROGRESS' }] },
        { petition: { code: 'KN-2022-000001' }, answers: [] },
      ],
    });
    const [, ...rest] = all.nodes as {
      since: string;
      timesRaised: number;
      followUps: string[];
    }[];
    expect(
      rest
        .map(({ since, timesRaised, followUps }) => [since, timesRaised, followUps])
        .toSorted(([a], [b]) => String(a).localeCompare(String(b))),
    ).toEqual([
      ['2021-11-02', 2, ['EXPLAIN_AGAIN']],
      ['2021-11-03', 2, ['CHECK_RESULT', 'CANDIDATE_FOR_SUPERVISION']],
      ['2021-11-04', 2, ['ANSWER_FIRST']],
    ]);
    const page = await ask('first: 1');
    expect(page.pageInfo.hasNextPage).toBe(true);
    const next = await ask(`first: 3, after: "${page.pageInfo.endCursor}"`);
    expect([...page.nodes, ...next.nodes]).toEqual(all.nodes);
    const candidates = await ask('first: 10, filter: { sessionsRaisedAtLeast: 2 }');
    expect(candidates.nodes).toMatchObject([{ since: '2021-11-01' }, { since: '2021-11-03' }]);
    expect((await ask('first: 10, filter: { timesReRaisedAtLeast: 2 }')).totalCount).toBe(1);
    expect((await ask('first: 10', 'agency')).nodes.length).toBe(3);
  });
});
