import { verifySignature } from '../../src/adapters/crypto/signer';
import { type Receipt, receiptText } from '../../src/app/ledger/receipt';
import { petitionIn, record, registerCouncil, send } from '../support/councils';
import { type Answer, served } from '../support/served';

describe('a petition’s life over HTTP', () => {
  it('is received, forwarded, returned, forwarded again, answered twice and told to voters', async () => {
    const program = await served();
    const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const { tokens, bodies } = council;
    const petitionId = await petitionIn(program, council, 'forwarded');
    const act = (role: keyof typeof tokens, mutation: string, input: object) =>
      record(program, tokens[role], mutation, { petitionId, ...input });
    await act('agency', 'petitionReturn', {
      effectiveOn: '2021-11-10',
      reason: 'Thuộc UBND huyện.',
      competentBodyId: bodies.PEOPLES_COMMITTEE,
    });
    await act('standing_committee', 'petitionForward', {
      effectiveOn: '2021-11-12',
      toBodyId: bodies.PEOPLES_COMMITTEE,
      document: { number: '71/CV-HĐND', issuer: 'Thường trực HĐND huyện', date: '2021-11-12' },
    });
    await act('peoples_committee', 'forwardingAcknowledge', { effectiveOn: '2021-12-20' });
    await act('peoples_committee', 'petitionAnswer', {
      effectiveOn: '2022-02-10',
      text: 'Sẽ sửa trong năm.',
      claim: 'IN_PROGRESS',
      roadmap: [
        { task: 'Thi công', dueOn: '2022-06-30' },
        { task: 'Lập dự toán', dueOn: '2022-03-31' },
      ],
    });
    const between = await program.ask(
      tokens.office,
      `query ($id: ID!) { petition(id: $id) {
        reply clockDueOn late: tier(on: "2022-07-01") early: tier(on: "2022-06-30")
        due { on countedFrom days nominalOn passedOver { on name } rule { basis } calendars { validFrom }
          steps { vi en } } } }`,
      { id: petitionId },
    );
    expect(between.data.petition).toEqual({
      reply: 'IN_PROGRESS',
      clockDueOn: '2022-06-30',
      late: 'OVERDUE',
      early: 'DUE_IN_0_TO_3',
      due: {
        on: '2022-02-18',
        countedFrom: '2021-12-20',
        days: 60,
        nominalOn: '2022-02-18',
        passedOver: [],
        rule: { basis: expect.stringContaining('87/2015/QH13') },
        calendars: [{ validFrom: '2022-01-01' }],
        steps: [
          {
            vi: 'Nhận ngày 20/12/2021; ngày này không tính. Cộng 60 ngày: 18/02/2022.',
            en: 'Received on 2021-12-20; this day is not counted. Plus 60 days: 2022-02-18.',
          },
          { vi: 'Hạn trả lời: 18/02/2022.', en: 'The reply is due on 2022-02-18.' },
        ],
      },
    });
    await act('peoples_committee', 'petitionAnswer', {
      effectiveOn: '2022-06-20',
      text: 'Đã sửa xong.',
      claim: 'RESOLVED',
    });
    await act('delegate_group', 'votersInform', { effectiveOn: '2022-07-01', channel: 'MEETING' });
    const after = await program.ask(
      tokens.office,
      `query ($id: ID!) {
        petition(id: $id) {
          code title text routing reply claim isInformed timesReturned tier clockDueOn
          holder { name } answers { claim text answeredOn roadmap { task dueOn } by { name } }
          returns { reason returnedOn competentBody { name } } information { channel by { name } } }
        history(subjectId: $id, first: 4) { totalCount pageInfo { hasNextPage endCursor }
          nodes { type effectiveOn sentence { vi } document { number } } }
        replyWorkload { body { name } held returned answered medianDaysToAnswer } }`,
      { id: petitionId },
    );
    expect(after.data).toEqual({
      petition: {
        code: 'KN-2021-000001',
        title: 'Đường liên xã',
        text: 'Đề nghị sửa đường liên xã.',
        routing: 'ACKNOWLEDGED',
        reply: 'FINAL',
        claim: 'RESOLVED',
        isInformed: true,
        timesReturned: 1,
        tier: null,
        clockDueOn: null,
        holder: { name: 'HĐND huyện H: PEOPLES_COMMITTEE' },
        answers: [
          {
            claim: 'IN_PROGRESS',
            text: 'Sẽ sửa trong năm.',
            answeredOn: '2022-02-10',
            roadmap: [
              { task: 'Lập dự toán', dueOn: '2022-03-31' },
              { task: 'Thi công', dueOn: '2022-06-30' },
            ],
            by: { name: 'HĐND huyện H: PEOPLES_COMMITTEE' },
          },
          {
            claim: 'RESOLVED',
            text: 'Đã sửa xong.',
            answeredOn: '2022-06-20',
            roadmap: [],
            by: { name: 'HĐND huyện H: PEOPLES_COMMITTEE' },
          },
        ],
        returns: [
          {
            reason: 'Thuộc UBND huyện.',
            returnedOn: '2021-11-10',
            competentBody: { name: 'HĐND huyện H: PEOPLES_COMMITTEE' },
          },
        ],
        information: [{ channel: 'MEETING', by: { name: 'HĐND huyện H: DELEGATE_GROUP' } }],
      },
      history: {
        totalCount: 9,
        pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
        nodes: [
          {
            type: 'PetitionReceived.v1',
            effectiveOn: '2021-11-01',
            sentence: {
              vi: 'HĐND huyện H: COUNCIL_OFFICE tiếp nhận kiến nghị, mã KN-2021-000001.',
            },
            document: null,
          },
          {
            type: 'PetitionClassified.v1',
            effectiveOn: '2021-11-01',
            sentence: { vi: 'HĐND huyện H: COUNCIL_OFFICE phân loại vào lĩnh vực giao-thong.' },
            document: null,
          },
          {
            type: 'PetitionForwarded.v1',
            effectiveOn: '2021-11-01',
            sentence: { vi: 'HĐND huyện H: COUNCIL_OFFICE chuyển đến HĐND huyện H: AGENCY.' },
            document: null,
          },
          {
            type: 'PetitionReturned.v1',
            effectiveOn: '2021-11-10',
            sentence: {
              vi: 'HĐND huyện H: AGENCY trả lại vì không thuộc thẩm quyền; đề nghị chuyển HĐND huyện H: PEOPLES_COMMITTEE.',
            },
            document: null,
          },
        ],
      },
      replyWorkload: [
        {
          body: { name: 'HĐND huyện H: AGENCY' },
          held: 0,
          returned: 1,
          answered: 0,
          medianDaysToAnswer: null,
        },
        {
          body: { name: 'HĐND huyện H: PEOPLES_COMMITTEE' },
          held: 0,
          returned: 0,
          answered: 1,
          medianDaysToAnswer: 52,
        },
      ],
    });
    const rest = await program.ask(
      tokens.auditor,
      'query ($id: ID!, $after: String!) { history(subjectId: $id, first: 100, after: $after) { nodes { type document { number } } pageInfo { hasNextPage } } }',
      { id: petitionId, after: after.data.history.pageInfo.endCursor },
    );
    expect(rest.data.history).toEqual({
      nodes: [
        { type: 'PetitionForwarded.v1', document: { number: '71/CV-HĐND' } },
        { type: 'ForwardingAcknowledged.v1', document: null },
        { type: 'PetitionAnswered.v1', document: null },
        { type: 'PetitionAnswered.v1', document: null },
        { type: 'VotersInformed.v1', document: null },
      ],
      pageInfo: { hasNextPage: false },
    });
  });

  it('gives receipts that anybody with the key can check, and nobody can change', async () => {
    const program = await served();
    const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const { data } = await send(program, tokens.office, 'petitionReceive', {
      title: 'Điện',
      text: 'Yếu.',
    });
    const receipt = data.result.receipt as Receipt;
    const keys = await program.ask(tokens.auditor, '{ receiptKeys { keyId publicKey } }');
    const { keyId, publicKey } = keys.data.receiptKeys[0];
    expect(keyId).toBe(receipt.keyId);
    const isGenuine = (text: string) => verifySignature(publicKey, text, receipt.signature);
    expect(isGenuine(receiptText(receipt))).toBe(true);
    expect(isGenuine(receiptText({ ...receipt, recordedAt: '2021-01-01T00:00:00.000Z' }))).toBe(
      false,
    );
  });

  it('pages through a list without a gap or a repeat, in every order', async () => {
    const program = await served();
    const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    for (let count = 0; count < 7; count += 1)
      await petitionIn(program, council, count % 2 === 0 ? 'acknowledged' : 'received');
    for (const orderBy of ['CODE_DESC', 'RECEIVED_ON_ASC', 'RECEIVED_ON_DESC', 'DUE_ON_ASC']) {
      const codes: string[] = [];
      let after: string | null = null;
      for (let hasMore = true; hasMore;) {
        const answer: Answer = await program.ask(
          council.tokens.office,
          `query ($after: String) { petitions(first: 3, orderBy: ${orderBy}, after: $after) {
            totalCount nodes { code } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        const { data } = answer;
        const { nodes, pageInfo, totalCount } = data.petitions;
        expect(totalCount).toBe(7);
        codes.push(...(nodes as { code: string }[]).map(({ code }) => code));
        after = pageInfo.endCursor;
        hasMore = pageInfo.hasNextPage;
      }
      expect([orderBy, codes.toSorted()]).toEqual([
        orderBy,
        [1, 2, 3, 4, 5, 6, 7].map((number) => `KN-2021-00000${String(number)}`),
      ]);
    }
  });
});
