import { petitionIn, record, registerCouncil, send, sessionOf } from '../support/councils';
import { type Answer, served, type Served } from '../support/served';

const asked = async (
  { ask }: Served,
  token: string,
  id: string,
  fields: string,
): Promise<Answer['data']> => {
  const { data, errors } = await ask(
    token,
    `query ($id: ID!) { petition(id: $id) { ${fields} } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.petition;
};

async function district() {
  const program = await served();
  const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  const office = (mutation: string, input: object) =>
    send(program, council.tokens.office, mutation, { ...input });
  return { program, council, office, tokens: council.tokens, bodies: council.bodies };
}

describe('a merger', () => {
  it('is told on both sides, and the merged code still finds it', async () => {
    const { program, council, office, tokens } = await district();
    const into = await petitionIn(program, council, 'acknowledged');
    const merged = await petitionIn(program, council, 'classified');
    const answer = await office('petitionMerge', {
      petitionId: merged,
      intoPetitionId: into,
      reason: 'Cùng một đoạn đường.',
    });
    expect(answer.data.result).toMatchObject({
      petition: { id: merged, code: 'KN-2021-000002', routing: 'MERGED' },
      consequences: [{ policy: 'merging', target: into, state: 'DONE' }],
    });
    const { data } = await program.ask(
      tokens.office,
      '{ petition(code: "KN-2021-000002") { mergedInto { intoCode reason by { name } into { id reply } } } }',
    );
    expect(data.petition.mergedInto).toEqual({
      intoCode: 'KN-2021-000001',
      reason: 'Cùng một đoạn đường.',
      by: { name: 'HĐND huyện H: COUNCIL_OFFICE' },
      into: { id: into, reply: 'NONE' },
    });
    expect(await asked(program, tokens.office, into, 'absorbed { code }')).toEqual({
      absorbed: [{ code: 'KN-2021-000002' }],
    });
    // Whoever holds the one was never given the other.
    expect(await asked(program, tokens.agency, into, 'absorbed { code }')).toEqual({
      absorbed: [],
    });
  });

  it('into a petition of another council, a closed or a later one is refused', async () => {
    const { program, council, office } = await district();
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const foreign = await petitionIn(program, other, 'received');
    const closed = await petitionIn(program, council, 'received');
    await office('petitionWithdraw', { petitionId: closed, reason: 'Cử tri rút.' });
    const petitionId = await petitionIn(program, council, 'received');
    const later = await petitionIn(program, council, 'received');
    const head = await program.app.ports.events.head();
    const refusal = async (intoPetitionId: string) => {
      const { data } = await office('petitionMerge', { petitionId, intoPetitionId });
      const [{ code, field }] = data.result.userErrors;
      return [code, field];
    };
    expect([
      await refusal(foreign),
      await refusal('petition-none'),
      await refusal(closed),
      await refusal(later),
      await refusal(petitionId),
    ]).toEqual([
      ['PETITION_NOT_FOUND', 'intoPetitionId'],
      ['PETITION_NOT_FOUND', 'intoPetitionId'],
      ['PETITION_CLOSED', 'intoPetitionId'],
      ['MERGES_ONLY_INTO_AN_EARLIER_ONE', 'intoPetitionId'],
      ['MERGES_ONLY_INTO_AN_EARLIER_ONE', 'intoPetitionId'],
    ]);
    expect(await program.app.ports.events.head()).toEqual(head);
  });
});

describe('a split', () => {
  it('makes petitions of its parts, with all that the whole one came with', async () => {
    const { program, council, office, tokens, bodies } = await district();
    const sessionId = await sessionOf(program, council);
    const whole = await record(program, tokens.office, 'petitionReceive', {
      title: 'Đường và cầu',
      text: 'Sửa đường và sửa cầu.',
      sessionId,
      communeId: council.id,
      effectiveOn: '2021-11-05',
      voter: { name: 'Cử tri A', address: 'Thôn 1' },
    });
    const parts = [
      { title: 'Đường', text: 'Sửa đường.' },
      { title: 'Cầu', text: 'Sửa cầu.' },
    ];
    const input = {
      petitionId: whole,
      parts,
      idempotencyKey: 'split-1',
      effectiveOn: '2021-11-20',
    };
    const { data } = await office('petitionSplit', input);
    expect(data.result.consequences).toMatchObject([{ state: 'DONE' }, { state: 'DONE' }]);
    const found = await asked(
      program,
      tokens.office,
      whole,
      'routing parts { id code title text receivedOn routing session { number } commune { id } voter { name address phone } splitFrom { id } receivedBy { id } }',
    );
    const inherited = {
      receivedOn: '2021-11-05',
      routing: 'RECEIVED',
      session: { number: 3 },
      commune: { id: council.id },
      voter: { name: 'Cử tri A', address: 'Thôn 1', phone: null },
      splitFrom: { id: whole },
      receivedBy: { id: bodies.COUNCIL_OFFICE },
    };
    expect(found).toEqual({
      routing: 'SPLIT',
      parts: parts.map((part, index) => ({
        id: data.result.consequences[index].target,
        code: `KN-2021-00000${String(index + 2)}`,
        ...part,
        ...inherited,
      })),
    });
    const figures = await program.ask(
      tokens.office,
      'query ($id: ID!) { figures(sessionId: $id, name: PETITIONS_RECEIVED) { value } }',
      { id: sessionId },
    );
    expect(figures.data.figures).toEqual([{ value: 2 }]);
    // Whoever is given a part sees nothing of the whole.
    const petitionId = data.result.consequences[0].target as string;
    await office('petitionClassify', { petitionId, fieldCode: 'giao-thong', level: 'DISTRICT' });
    await office('petitionForward', { petitionId, toBodyId: bodies.AGENCY });
    expect(await asked(program, tokens.agency, petitionId, 'title splitFrom { id }')).toEqual({
      title: 'Đường',
      splitFrom: null,
    });
    // Sent again it makes nothing more.
    const head = await program.app.ports.events.head();
    expect((await office('petitionSplit', input)).data.result.receipt).toEqual(data.result.receipt);
    expect(await program.app.ports.events.head()).toEqual(head);
  });
});

describe('a diversion', () => {
  it('leaves the petitions and the figures at once, and comes back when it was wrong', async () => {
    const { program, council, office, tokens } = await district();
    const sessionId = await sessionOf(program, council);
    const petitionId = await record(program, tokens.office, 'petitionReceive', {
      title: 'Khiếu nại thu hồi đất',
      text: 'Tôi khiếu nại quyết định thu hồi đất.',
      sessionId,
    });
    const counted = async () => {
      const { data } = await program.ask(
        tokens.office,
        `query ($id: ID!) { figures(sessionId: $id, name: PETITIONS_RECEIVED) { value }
          petitions(first: 1, filter: { sessionId: $id }) { totalCount }
          complaints(first: 5) { nodes { petitionCode title text track competentBody { name } isSettled } } }`,
        { id: sessionId },
      );
      return [data.figures[0].value, data.petitions.totalCount, data.complaints.nodes];
    };
    expect(await counted()).toEqual([1, 1, []]);
    const { data } = await office('petitionDivert', {
      petitionId,
      track: 'COMPLAINT',
      toBodyId: council.bodies.PEOPLES_COMMITTEE,
    });
    expect(data.result).toMatchObject({ petition: null, consequences: [{ state: 'DONE' }] });
    const complaint = {
      petitionCode: 'KN-2021-000001',
      title: 'Khiếu nại thu hồi đất',
      text: 'Tôi khiếu nại quyết định thu hồi đất.',
      track: 'COMPLAINT',
      competentBody: { name: 'HĐND huyện H: PEOPLES_COMMITTEE' },
      isSettled: false,
    };
    expect(await counted()).toEqual([0, 0, [complaint]]);
    const complaintId = data.result.consequences[0].target;
    await record(program, tokens.office, 'complaintSettle', { complaintId, result: 'Đã trả lời.' });
    const settled = await office('complaintSettle', { complaintId, result: 'Đã trả lời.' });
    expect(settled.data.result.userErrors).toMatchObject([{ code: 'COMPLAINT_ALREADY_SETTLED' }]);
    await office('petitionReopen', { petitionId, reason: 'Không phải đơn khiếu nại.' });
    expect(await counted()).toEqual([1, 1, [{ ...complaint, isSettled: true }]]);
  });

  it('that is made again is another complaint, on the track that it was then put on', async () => {
    const { program, council, office, tokens, bodies } = await district();
    const petitionId = await petitionIn(program, council, 'received');
    const divert = (track: string, toBodyId: string) =>
      office('petitionDivert', { petitionId, track, toBodyId });
    await divert('COMPLAINT', bodies.AGENCY);
    await office('petitionReopen', { petitionId, reason: 'Ghi nhầm loại đơn.' });
    await divert('DENUNCIATION', bodies.PEOPLES_COMMITTEE);
    const { data } = await program.ask(
      tokens.office,
      '{ complaints(first: 5) { nodes { petitionCode track competentBody { id } } } }',
    );
    const complaint = (track: string, id: string) => ({
      petitionCode: 'KN-2021-000001',
      track,
      competentBody: { id },
    });
    expect(data.complaints.nodes).toHaveLength(2);
    expect(data.complaints.nodes).toEqual(
      expect.arrayContaining([
        complaint('COMPLAINT', bodies.AGENCY),
        complaint('DENUNCIATION', bodies.PEOPLES_COMMITTEE),
      ]),
    );
  });
});

describe('a group of petitions on one issue', () => {
  it('forwards its petitions, and tells of each what became of it', async () => {
    const { program, council, office, tokens, bodies } = await district();
    const [first, second, unclassified, elsewhere] = [
      await petitionIn(program, council, 'classified'),
      await petitionIn(program, council, 'classified'),
      await petitionIn(program, council, 'received'),
      await petitionIn(program, council, 'forwarded'),
    ] as const;
    const formed = await office('issueGroupForm', {
      title: 'Đường giao thông',
      petitionIds: [first, second, first, elsewhere],
    });
    expect(formed.data.result.issueGroup).toMatchObject({
      code: 'NV-2021-000001',
      isForwarded: false,
      petitions: [{ id: first }, { id: second }],
    });
    expect(formed.data.result.consequences).toEqual([
      { policy: 'grouping', target: first, state: 'DONE', userError: null },
      { policy: 'grouping', target: second, state: 'DONE', userError: null },
      {
        policy: 'grouping',
        target: elsewhere,
        state: 'REFUSED',
        userError: { code: 'ALREADY_FORWARDED' },
      },
    ]);
    const groupId = formed.data.result.issueGroup.id;
    await record(program, tokens.front, 'issueGroupExtend', {
      groupId,
      petitionIds: [unclassified],
    });
    const forwarded = await office('issueGroupForward', { groupId, toBodyId: bodies.AGENCY });
    expect(forwarded.data.result.consequences).toEqual([
      { policy: 'group-forwarding', target: first, state: 'DONE', userError: null },
      { policy: 'group-forwarding', target: second, state: 'DONE', userError: null },
      {
        policy: 'group-forwarding',
        target: elsewhere,
        state: 'REFUSED',
        userError: { code: 'ALREADY_FORWARDED' },
      },
      {
        policy: 'group-forwarding',
        target: unclassified,
        state: 'REFUSED',
        userError: { code: 'NOT_CLASSIFIED' },
      },
    ]);
    const list = await program.ask(
      tokens.agency,
      `query ($id: ID!) { petitions(first: 10, filter: { groupId: $id }) { totalCount nodes { routing group { code title } } } }`,
      { id: groupId },
    );
    expect(list.data.petitions).toEqual({
      totalCount: 2,
      nodes: [1, 2].map(() => ({
        routing: 'FORWARDED',
        group: { code: 'NV-2021-000001', title: 'Đường giao thông' },
      })),
    });
    const again = await office('issueGroupForward', { groupId, toBodyId: bodies.AGENCY });
    expect(again.data.result.userErrors).toMatchObject([{ code: 'GROUP_ALREADY_FORWARDED' }]);
  });

  it('is reported on, in time or late', async () => {
    const { program, council, office } = await district();
    const sessionId = await sessionOf(program, council);
    const petitionIds = [
      await petitionIn(program, council, 'classified'),
      await petitionIn(program, council, 'received'),
    ];
    const { data } = await office('issueGroupForm', { title: 'Đường', sessionId, petitionIds });
    const groupIds = [data.result.issueGroup.id as string];
    const report = async (effectiveOn: string, phase = 'BEFORE_OPENING') =>
      (await office('synthesisReportIssue', { sessionId, phase, groupIds, effectiveOn })).data
        .result.synthesis;
    // The session opens on 16 December.
    expect(await report('2021-12-01')).toMatchObject({
      petitions: 2,
      dueOn: '2021-12-01',
      isLate: false,
    });
    expect(await report('2021-12-02')).toMatchObject({ dueOn: '2021-12-01', isLate: true });
    expect(await report('2021-12-20', 'AFTER_CLOSING')).toMatchObject({
      dueOn: null,
      isLate: false,
    });
    const refusal = async (input: object) =>
      (await office('synthesisReportIssue', { phase: 'AFTER_CLOSING', ...input })).data.result
        .userErrors[0].code;
    expect([
      await refusal({ sessionId: 'session-none', groupIds }),
      await refusal({ sessionId, groupIds: ['group-none'] }),
    ]).toEqual(['SESSION_NOT_FOUND', 'GROUP_NOT_FOUND']);
  });
});

describe('a correction', () => {
  it('shows what stands there since, and what stood there', async () => {
    const { program, council, office, tokens } = await district();
    const petitionId = await petitionIn(program, council, 'forwarded');
    const correct = async (field: string, value: string | null) =>
      (await office('petitionCorrect', { petitionId, field, value, reason: 'Ghi nhầm.' })).data
        .result.userErrors;
    expect(await correct('TITLE', 'Đường liên thôn')).toEqual([]);
    expect(await correct('TITLE', 'Đường thôn 3')).toEqual([]);
    expect(await correct('VOTER_PHONE', null)).toEqual([]);
    expect(await correct('FIELD', 'dien')).toEqual([]);
    expect(await correct('RECEIVED_ON', '2021-10-30')).toEqual([]);
    const fields =
      'title fieldCode receivedOn corrections { field before after reason by { name } }';
    const by = { name: 'HĐND huyện H: COUNCIL_OFFICE' };
    const one = (field: string, before: string | null, after: string | null) => ({
      field,
      before,
      after,
      reason: 'Ghi nhầm.',
      by,
    });
    const corrections = [
      one('TITLE', 'Đường liên xã', 'Đường liên thôn'),
      one('TITLE', 'Đường liên thôn', 'Đường thôn 3'),
      one('VOTER_PHONE', '0900000000', null),
      one('FIELD', 'giao-thong', 'dien'),
      one('RECEIVED_ON', '2021-11-01', '2021-10-30'),
    ];
    expect(await asked(program, tokens.office, petitionId, fields)).toEqual({
      title: 'Đường thôn 3',
      fieldCode: 'dien',
      receivedOn: '2021-10-30',
      corrections,
    });
    const seen = await asked(program, tokens.inspector, petitionId, fields);
    expect(seen.corrections[2]).toEqual(one('VOTER_PHONE', null, null));
  });

  it('of a value that cannot stand there is refused', async () => {
    const { program, council, office } = await district();
    const received = await petitionIn(program, council, 'received');
    const classified = await petitionIn(program, council, 'classified');
    const head = await program.app.ports.events.head();
    const refusal = async (petitionId: string, field: string, value: string | null) => {
      const input = { petitionId, field, value, reason: 'Ghi nhầm.', effectiveOn: '2021-11-20' };
      const { data } = await office('petitionCorrect', input);
      return data.result.userErrors[0].code as string;
    };
    expect([
      await refusal(received, 'TITLE', null),
      await refusal(received, 'TEXT', null),
      await refusal(received, 'TITLE', 'Đ'.repeat(301)),
      await refusal(received, 'TITLE', 'Đường liên xã'),
      await refusal(received, 'FIELD', 'dien'),
      await refusal(received, 'LEVEL', 'district'),
      await refusal(classified, 'FIELD', 'khong-co'),
      await refusal(classified, 'LEVEL', 'village'),
      await refusal(classified, 'SESSION', 'session-none'),
      await refusal(classified, 'COMMUNE', 'body-none'),
      await refusal(classified, 'RECEIVED_ON', '30/10/2021'),
      await refusal(classified, 'RECEIVED_ON', null),
      await refusal(classified, 'RECEIVED_ON', '2021-11-21'),
    ]).toEqual([
      'CORRECTION_INVALID',
      'CORRECTION_INVALID',
      'CORRECTION_INVALID',
      'NOTHING_CORRECTED',
      'NOT_CLASSIFIED',
      'NOT_CLASSIFIED',
      'FIELD_CODE_UNKNOWN',
      'CORRECTION_INVALID',
      'SESSION_NOT_FOUND',
      'COUNCIL_NOT_FOUND',
      'CORRECTION_INVALID',
      'CORRECTION_INVALID',
      'DATE_IN_THE_FUTURE',
    ]);
    expect(await program.app.ports.events.head()).toEqual(head);
  });
});
