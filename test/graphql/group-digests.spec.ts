import {
  contactIn,
  digestIn,
  petitionIn,
  record,
  registerCouncil,
  send,
  sessionOf,
} from '../support/councils';
import { served } from '../support/served';

type Input = Readonly<Record<string, unknown>>;

const stated = { petitionIds: [], statedUtterances: 20, statedPetitions: 7 };

async function world() {
  const program = await served();
  const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  const { tokens, id } = own;
  /** A contact of the council that was held on these days, at a point each. */
  const heldOn = async (days: readonly string[], input: Input = {}) => {
    const points = days.map((on) => ({ communeId: id, place: 'Nhà văn hóa', on }));
    const contactId = await record(program, tokens.office, 'voterContactPlan', {
      kind: 'BEFORE_SESSION',
      points,
      ...input,
    });
    await record(program, tokens.office, 'voterContactHold', {
      contactId,
      effectiveOn: days.at(-1),
      points: points.map((point) => ({ ...point, utterances: 2 })),
    });
    return contactId;
  };
  const submit = (input: Input, token = tokens.delegate_group) =>
    send(program, token, 'groupDigestSubmit', { ...stated, ...input });
  const show = async (question: string, token = tokens.office) => {
    const { data, errors } = await program.ask(token, question);
    expect(errors).toBeUndefined();
    return data;
  };
  return { program, own, tokens, heldOn, submit, show };
}

describe('a digest of a Delegate Group', () => {
  it('is submitted by the group, and shows what it states beside what is recorded', async () => {
    const { program, own, tokens, heldOn, submit, show } = await world();
    const sessionId = await sessionOf(program, own);
    const voterContactId = await heldOn(['2021-11-23', '2021-11-24'], { sessionId });
    const petitionId = await petitionIn(program, own, 'received');
    const { data } = await submit({
      effectiveOn: '2021-11-30',
      voterContactId,
      petitionIds: [petitionId, petitionId],
      summary: 'Cử tri nêu bảy kiến nghị.',
      document: { number: '12/BC-TĐB', issuer: 'Tổ đại biểu số 4', date: '2021-11-30' },
    });
    const { groupDigest, userErrors } = data.result;
    expect(userErrors).toEqual([]);
    const { id } = groupDigest;
    const shown = await show(`{ node(id: "${id}") { __typename ... on GroupDigest {
      session { number } council { name } group { name } voterContact { id }
      submittedOn heldOn dueOn dueEvidence isLate statedUtterances statedPetitions
      recordedPetitions petitions { id } summary isSynthetic dueSteps { en } } } }`);
    expect(shown.node).toEqual({
      __typename: 'GroupDigest',
      session: { number: 3 },
      council: { name: 'HĐND huyện H' },
      group: { name: 'HĐND huyện H: DELEGATE_GROUP' },
      voterContact: { id: voterContactId },
      submittedOn: '2021-11-30',
      heldOn: '2021-11-24',
      dueOn: '2021-12-01',
      dueEvidence: 'UNKNOWN',
      isLate: false,
      statedUtterances: 20,
      statedPetitions: 7,
      recordedPetitions: 1,
      petitions: [{ id: petitionId }],
      summary: 'Cử tri nêu bảy kiến nghị.',
      isSynthetic: false,
      dueSteps: [
        'Voters were met on 2021-11-24; this day is not counted. Plus 5 working days: 2021-12-01.',
        '2021-11-27 is a day off (a Saturday or Sunday) and is passed over.',
        '2021-11-28 is a day off (a Saturday or Sunday) and is passed over.',
        'The digest is due on 2021-12-01.',
        'This period was not found in the law; it is an assumption [U].',
      ].map((en) => ({ en })),
    });
    const question = `{ history(subjectId: "${id}", first: 5) { nodes { sentence { vi en } document { number } } } }`;
    const { history } = await show(question, tokens.auditor);
    expect(history.nodes).toEqual([
      {
        sentence: {
          vi: 'HĐND huyện H: DELEGATE_GROUP gửi báo cáo tập hợp: nêu 20 lượt ý kiến, 7 kiến nghị; kèm 1 kiến nghị đã ghi nhận.',
          en: 'HĐND huyện H: DELEGATE_GROUP submitted its digest; it states utterances: 20, petitions: 7, and names recorded petitions: 1.',
        },
        document: { number: '12/BC-TĐB' },
      },
    ]);
  });

  it('is in time up to its last day, which Tết moves', async () => {
    const { heldOn, submit } = await world();
    // Friday before Tết: the offices rest from 29/01 to 06/02/2022.
    const voterContactId = await heldOn(['2022-01-28']);
    const on = async (effectiveOn: string) =>
      (await submit({ voterContactId, effectiveOn })).data.result.groupDigest;
    const due = { heldOn: '2022-01-28', dueOn: '2022-02-11' };
    expect(await on('2022-02-11')).toMatchObject({ ...due, isLate: false });
    expect(await on('2022-02-12')).toMatchObject({ ...due, isLate: true });
    // What bears an earlier date than the contact is recorded: judging it is for people.
    expect(await on('2022-01-20')).toMatchObject({ ...due, isLate: false });
  });

  it('says where the period is not assumed', async () => {
    const { heldOn, submit, show } = await world();
    const voterContactId = await heldOn(['2025-03-03'], { kind: 'THEMATIC' });
    await submit({ voterContactId, effectiveOn: '2025-03-11' });
    const { groupDigests } = await show(
      '{ groupDigests(first: 5) { nodes { dueOn dueEvidence isLate session { id } dueSteps { vi } } } }',
    );
    expect(groupDigests.nodes).toEqual([
      {
        dueOn: '2025-03-10',
        dueEvidence: 'SECONDARY',
        isLate: true,
        session: null,
        dueSteps: [
          'Tiếp xúc cử tri ngày 03/03/2025; ngày này không tính. Cộng 5 ngày làm việc: 10/03/2025.',
          'Ngày 08/03/2025 là ngày nghỉ (thứ Bảy hoặc Chủ nhật), không tính.',
          'Ngày 09/03/2025 là ngày nghỉ (thứ Bảy hoặc Chủ nhật), không tính.',
          'Hạn báo cáo: 10/03/2025.',
        ].map((vi) => ({ vi })),
      },
    ]);
  });

  it('is followed by another when it is corrected, and is listed by session and group', async () => {
    const { program, own, tokens, heldOn, submit, show } = await world();
    const sessionId = await sessionOf(program, own);
    const voterContactId = await heldOn(['2021-11-24'], { sessionId });
    const second = await record(program, tokens.office, 'bodyRegister', {
      name: 'Tổ đại biểu số 2',
      kind: 'DELEGATE_GROUP',
      level: 'DISTRICT',
      parentId: own.id,
      councilId: own.id,
    });
    const first = own.bodies.DELEGATE_GROUP;
    await submit({ voterContactId, effectiveOn: '2021-11-26', statedPetitions: 7 });
    await submit({ voterContactId, effectiveOn: '2021-11-29', statedPetitions: 8 });
    await submit(
      { voterContactId, effectiveOn: '2021-11-25', statedPetitions: 1, byBodyId: second },
      tokens.office,
    );
    const elsewhere = await heldOn(['2021-11-25']);
    await submit({ voterContactId: elsewhere, effectiveOn: '2021-11-30', statedPetitions: 3 });
    const list = async (filter: string) => {
      const { groupDigests } = await show(
        `{ groupDigests(first: 10 ${filter}) { totalCount nodes { statedPetitions } } }`,
      );
      const nodes = groupDigests.nodes as readonly { statedPetitions: number }[];
      expect(groupDigests.totalCount).toBe(nodes.length);
      return nodes.map(({ statedPetitions }) => statedPetitions);
    };
    expect(await list('')).toEqual([3, 8, 7, 1]);
    expect(await list(`sessionId: "${sessionId}"`)).toEqual([8, 7, 1]);
    expect(await list(`sessionId: "${sessionId}", groupId: "${first}"`)).toEqual([8, 7]);
    expect(await list(`groupId: "${second}"`)).toEqual([1]);
    expect(await list(`councilId: "${own.id}", groupId: "${first}"`)).toEqual([3, 8, 7]);
    expect(await list('groupId: "body-none"')).toEqual([]);
  });

  it('shows each reader those of its petitions that he may see, and counts all', async () => {
    const { program, own, tokens, submit, show } = await world();
    const [held, unheld] = [
      await petitionIn(program, own, 'forwarded'),
      await petitionIn(program, own, 'received'),
    ];
    const voterContactId = await contactIn(program, own, 'held');
    await submit({ voterContactId, petitionIds: [unheld, held] });
    const seen = async (token: string) =>
      (
        await show(
          '{ groupDigests(first: 1) { nodes { recordedPetitions petitions { id } } } }',
          token,
        )
      ).groupDigests.nodes[0];
    expect(await seen(tokens.delegate)).toEqual({
      recordedPetitions: 2,
      petitions: [{ id: unheld }, { id: held }],
    });
    expect(await seen(tokens.agency)).toEqual({ recordedPetitions: 2, petitions: [{ id: held }] });
  });

  it('does not exist for other councils', async () => {
    const { program, own, tokens } = await world();
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const id = await digestIn(program, own);
    const question = `{ node(id: "${id}") { id } history(subjectId: "${id}", first: 1) { totalCount } groupDigests(first: 1) { totalCount } }`;
    const seenBy = async (token: string) => (await program.ask(token, question)).data;
    expect(await seenBy(tokens.front)).toEqual({
      node: { id },
      history: { totalCount: 1 },
      groupDigests: { totalCount: 1 },
    });
    expect(await seenBy(other.tokens.front)).toEqual({
      node: null,
      history: null,
      groupDigests: { totalCount: 0 },
    });
  });
});

describe('a digest is not recorded', () => {
  /** Everything that a digest of the own group needs, and what is not to be changed by a refusal. */
  async function ready() {
    const here = await world();
    const { program, own, submit, tokens } = here;
    const below = await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', own.id);
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const voterContactId = await contactIn(program, own, 'held');
    const head = async () => (await program.app.ports.events.head())?.position;
    const trial = async (input: Input, token: string) => {
      const before = await head();
      const { data, errors } = await submit({ voterContactId, ...input }, token);
      expect(await head()).toBe(before);
      const refusals = (data?.result?.userErrors ?? []) as readonly Input[];
      const codes = (errors ?? []).map(({ extensions }) => extensions['code']);
      return [...refusals.map(({ code, field }) => [code, field]), ...codes];
    };
    return { ...here, below, other, voterContactId, trial, office: tokens.office };
  }

  it('in the name of what is no Delegate Group of the council', async () => {
    const { own, below, other, tokens, trial, office } = await ready();
    const noGroup = [['BODY_NOT_FOUND', 'byBodyId']];
    expect(await trial({}, office)).toEqual(noGroup);
    for (const byBodyId of [own.bodies.COUNCIL_COMMITTEE, below.bodies.DELEGATE_GROUP, 'body-none'])
      expect([byBodyId, await trial({ byBodyId }, office)]).toEqual([byBodyId, noGroup]);
    expect(await trial({ byBodyId: other.bodies.DELEGATE_GROUP }, office)).toEqual([
      ['BODY_OF_ANOTHER_COUNCIL', 'byBodyId'],
    ]);
    expect(await trial({ byBodyId: own.bodies.COUNCIL_OFFICE }, tokens.delegate_group)).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('on a contact that is not there or was not held', async () => {
    const { program, own, other, tokens, trial } = await ready();
    const elsewhere = await contactIn(program, other, 'held');
    for (const voterContactId of ['contact-none', elsewhere, own.id])
      expect([voterContactId, await trial({ voterContactId }, tokens.delegate_group)]).toEqual([
        voterContactId,
        [['CONTACT_NOT_FOUND', 'voterContactId']],
      ]);
    const voterContactId = await contactIn(program, own, 'planned');
    expect(await trial({ voterContactId }, tokens.delegate_group)).toEqual([
      ['CONTACT_NOT_HELD', 'voterContactId'],
    ]);
  });

  it('with petitions that are not there', async () => {
    const { program, own, other, tokens, trial } = await ready();
    const petitionId = await petitionIn(program, own, 'received');
    for (const none of ['petition-none', own.id, await petitionIn(program, other, 'received')])
      expect([
        none,
        await trial({ petitionIds: [petitionId, none] }, tokens.delegate_group),
      ]).toEqual([none, [['PETITION_NOT_FOUND', 'petitionIds']]]);
  });

  it('with figures that nothing can have, too many petitions or a date to come', async () => {
    const { tokens, trial } = await ready();
    const petitionIds = Array.from({ length: 501 }, (_, index) => `petition-${String(index)}`);
    for (const input of [{ statedUtterances: -1 }, { statedPetitions: -1 }, { petitionIds }])
      expect(await trial(input, tokens.delegate_group)).toEqual(['BAD_USER_INPUT']);
    expect(await trial({ effectiveOn: '2999-01-01' }, tokens.delegate_group)).toEqual([
      ['DATE_IN_THE_FUTURE', 'effectiveOn'],
    ]);
  });

  it('twice under the same key', async () => {
    const { program, submit, trial, voterContactId, tokens } = await ready();
    const idempotencyKey = 'digest of group 4';
    const first = await submit({ voterContactId, idempotencyKey });
    const position = (await program.app.ports.events.head())?.position;
    const again = await submit({ voterContactId, idempotencyKey });
    expect(again.data.result.receipt).toEqual(first.data.result.receipt);
    expect((await program.app.ports.events.head())?.position).toBe(position);
    expect(await trial({ idempotencyKey, statedPetitions: 9 }, tokens.delegate_group)).toEqual([
      ['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'],
    ]);
  });
});
