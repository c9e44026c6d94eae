import { complaintIn, petitionIn, record, registerCouncil, send } from '../support/councils';
import { type Answer, served } from '../support/served';

const document = { number: '12/CV-PTNMT', issuer: 'Phòng TNMT', date: '2021-11-01' };

async function district() {
  const program = await served();
  const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  const { tokens } = council;
  const by =
    (role: keyof typeof tokens) =>
    async (mutation: string, input: object): Promise<Answer['data']> =>
      (await send(program, tokens[role], mutation, { ...input })).data.result;
  const ask = async (args: string, fields: string, role: keyof typeof tokens = 'inspector') => {
    const { data, errors } = await program.ask(
      tokens[role],
      `{ anomalies(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`,
    );
    expect(errors).toBeUndefined();
    return data.anomalies;
  };
  /** Code, day and events of the anomalies of a kind, as of a day. */
  const noticed = async (kind: string, on: string) => {
    const { nodes, totalCount } = await ask(
      `first: 50, filter: { kinds: [${kind}], on: "${on}" }`,
      'since petition { code } events { type }',
    );
    expect(nodes).toHaveLength(totalCount);
    return (nodes as Answer['data'][]).map(({ since, petition, events }) => [
      petition.code,
      since,
      (events as { type: string }[]).map(({ type }) => type.replace('.v1', '')),
    ]);
  };
  const answer = (petitionId: string, effectiveOn: string, more: object = {}) =>
    by('agency')('petitionAnswer', {
      petitionId,
      effectiveOn,
      text: 'Trả lời.',
      claim: 'RESOLVED',
      document,
      ...more,
    });
  return { program, council, tokens, by, ask, noticed, answer };
}

describe('the program notices by itself', () => {
  it('what is answered late, not at all, or before it was received', async () => {
    const { program, council, noticed, answer } = await district();
    const late = await petitionIn(program, council, 'acknowledged');
    await answer(late, '2022-01-15');
    await petitionIn(program, council, 'acknowledged');
    const early = await petitionIn(program, council, 'acknowledged');
    await answer(early, '2021-10-31');
    // Received on 1 November 2021: due on 31 December.
    expect(await noticed('REPLY_LATE', '2022-02-01')).toEqual([
      ['KN-2021-000001', '2022-01-15', ['ForwardingAcknowledged', 'PetitionAnswered']],
    ]);
    expect(await noticed('REPLY_OVERDUE', '2021-12-31')).toEqual([]);
    expect(await noticed('REPLY_OVERDUE', '2022-01-01')).toEqual([
      ['KN-2021-000002', '2022-01-01', ['ForwardingAcknowledged']],
    ]);
    expect(await noticed('REPLY_BEFORE_RECEIPT', '2022-02-01')).toEqual([
      ['KN-2021-000003', '2021-10-31', ['ForwardingAcknowledged', 'PetitionAnswered']],
    ]);
  });

  it('what goes to and fro, and what was the commune’s own matter', async () => {
    const { program, council, tokens, by, noticed } = await district();
    const below = await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', council.id);
    const upward = await record(program, tokens.office, 'petitionReceive', {
      title: 'Ngõ',
      text: 'Sửa ngõ.',
      communeId: below.id,
    });
    await by('front')('petitionClassify', {
      petitionId: upward,
      fieldCode: 'giao-thong',
      level: 'COMMUNE',
    });
    const back = await petitionIn(program, council, 'forwarded');
    for (let times = 0; times < 2; times += 1) {
      await by('agency')('petitionReturn', {
        petitionId: back,
        reason: 'Không thuộc thẩm quyền.',
        effectiveOn: '2021-11-05',
      });
      await by('office')('petitionForward', {
        petitionId: back,
        toBodyId: council.bodies.AGENCY,
      });
    }
    expect(await noticed('SENT_UPWARD', '2021-12-01')).toEqual([
      ['KN-2021-000001', '2021-11-01', ['PetitionReceived', 'PetitionClassified']],
    ]);
    const toAndFro = ['PetitionForwarded', 'PetitionReturned'];
    expect(await noticed('PING_PONG', '2021-12-01')).toEqual([
      ['KN-2021-000002', '2021-11-05', [...toAndFro, ...toAndFro, 'PetitionForwarded']],
    ]);
    await by('office')('petitionCorrect', {
      petitionId: upward,
      field: 'LEVEL',
      value: 'district',
      reason: 'Đường huyện quản lý.',
    });
    expect(await noticed('SENT_UPWARD', '2021-12-01')).toEqual([]);
  });

  it('what was called done and was not, and what voters were not told', async () => {
    const { program, council, tokens, by, noticed, answer } = await district();
    const done = await petitionIn(program, council, 'acknowledged');
    await answer(done, '2021-11-10');
    const promised = await petitionIn(program, council, 'acknowledged');
    await answer(promised, '2021-11-10', {
      claim: 'IN_PROGRESS',
      roadmap: [{ task: 'Sửa', dueOn: '2021-12-31' }],
    });
    expect(await noticed('VOTERS_NOT_TOLD', '2021-12-10')).toEqual([]);
    expect(await noticed('VOTERS_NOT_TOLD', '2021-12-11')).toEqual([
      ['KN-2021-000001', '2021-12-11', ['PetitionAnswered']],
    ]);
    await by('office')('votersInform', { petitionId: done, channel: 'MEETING' });
    expect(await noticed('VOTERS_NOT_TOLD', '2021-12-11')).toEqual([]);
    expect(await noticed('RAISED_AGAIN_AFTER_ANSWER', '2021-12-11')).toEqual([]);
    await record(program, tokens.office, 'petitionReceive', {
      title: 'Đường',
      text: 'Đường vẫn hỏng.',
      effectiveOn: '2021-12-20',
      reRaises: { petitionIds: [done], hasNewFacts: true },
    });
    expect(await noticed('RAISED_AGAIN_AFTER_ANSWER', '2021-12-21')).toEqual([
      ['KN-2021-000001', '2021-12-20', ['PetitionAnswered', 'PetitionReRaised']],
    ]);
    expect(await noticed('CLAIMED_NOT_DONE', '2021-12-31')).toEqual([
      ['KN-2021-000001', '2021-12-20', ['PetitionAnswered', 'PetitionReRaised']],
    ]);
    expect(await noticed('CLAIMED_NOT_DONE', '2022-01-01')).toEqual([
      ['KN-2021-000001', '2021-12-20', ['PetitionAnswered', 'PetitionReRaised']],
      ['KN-2021-000002', '2021-12-31', ['PetitionAnswered']],
    ]);
    await by('agency')('milestoneReport', { petitionId: promised, milestone: 1, isDone: true });
    expect(await noticed('CLAIMED_NOT_DONE', '2022-01-01')).toHaveLength(1);
  });

  it('what was called resolved while a step of its roadmap was open', async () => {
    const { program, council, by, noticed, answer } = await district();
    const petitionIds = [];
    for (let number = 0; number < 2; number += 1) {
      const petitionId = await petitionIn(program, council, 'acknowledged');
      const roadmap = [{ task: 'Sửa', dueOn: '2021-12-31' }];
      await answer(petitionId, '2021-11-10', { claim: 'IN_PROGRESS', roadmap });
      petitionIds.push(petitionId);
    }
    const [open, done] = petitionIds;
    await by('agency')('milestoneReport', { petitionId: done, milestone: 1, isDone: true });
    for (const petitionId of petitionIds) await answer(petitionId, '2021-12-01');
    expect(await noticed('CLAIMED_NOT_DONE', '2021-12-01')).toEqual([
      ['KN-2021-000001', '2021-12-01', ['PetitionAnswered', 'PetitionAnswered']],
    ]);
    await by('office')('petitionReopen', { petitionId: open, reason: 'Chưa sửa.' });
    expect(await noticed('CLAIMED_NOT_DONE', '2022-01-01')).toEqual([]);
  });

  it('what was recorded long after its date, and an answer without a number', async () => {
    const { program, council, noticed, answer } = await district();
    const { recordedAt } = (await program.app.ports.events.head())!.event.meta;
    const petitionId = await petitionIn(program, council, 'acknowledged');
    await answer(petitionId, '2021-11-10', { document: undefined });
    // The clock of the tests is that of the machine: all of this is long ago.
    const [[code, since, events]] = (await noticed('RECORDED_LATE', '2021-12-01')) as [
      [string, string, string[]],
    ];
    expect([code, since >= recordedAt.slice(0, 10), events]).toEqual([
      'KN-2021-000001',
      true,
      ['PetitionReceived'],
    ]);
    expect(await noticed('REPLY_WITHOUT_NUMBER', '2021-12-01')).toEqual([
      ['KN-2021-000001', '2021-11-10', ['PetitionAnswered']],
    ]);
    await answer(await petitionIn(program, council, 'acknowledged'), '2021-11-10');
    expect(await noticed('REPLY_WITHOUT_NUMBER', '2021-12-01')).toHaveLength(1);
  });
});

describe('an answer', () => {
  const kept = `Nội dung kiến nghị đã được tiếp nhận và giao phòng chuyên môn xem xét; khi cân đối được nguồn,
    cơ quan sẽ đưa vào kế hoạch để triển khai. Trân trọng cảm ơn cử tri đã quan tâm.`;

  async function answeredAlike() {
    const world = await district();
    const { program, council, tokens, answer } = world;
    const below = await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', council.id);
    const receive = (title: string, text: string) =>
      record(program, tokens.office, 'petitionReceive', { title, text });
    const ids = [
      await receive('Nạo vét kênh N2', 'Kênh N2 bồi lắng, lúa thiếu nước tưới.'),
      await receive('Đèn đường thôn 3', 'Đèn chiếu sáng hỏng, đường tối.'),
      await receive('Trường mầm non dột', 'Lớp học dột, thiếu phòng học.'),
    ];
    for (const petitionId of ids) {
      const step = (mutation: string, input: object) =>
        record(program, tokens.office, mutation, { petitionId, ...input });
      await step('petitionClassify', { fieldCode: 'giao-thong', level: 'DISTRICT' });
      await step('petitionForward', { toBodyId: council.bodies.AGENCY });
    }
    await answer(ids[0]!, '2021-11-10', { text: kept });
    await answer(ids[1]!, '2021-11-12', { text: kept.toUpperCase() });
    await answer(ids[2]!, '2021-11-14', { text: 'Đã lợp lại mái trường, lớp học không còn dột.' });
    return { ...world, ids, below };
  }

  it('that was copied, or says nothing of its petition, is noticed with both answers', async () => {
    const { noticed } = await answeredAlike();
    expect(await noticed('REPLY_COPIED', '2021-12-01')).toEqual([
      ['KN-2021-000002', '2021-11-12', ['PetitionAnswered', 'PetitionAnswered']],
    ]);
    expect(await noticed('REPLY_EMPTY', '2021-12-01')).toEqual([
      ['KN-2021-000001', '2021-11-10', ['PetitionAnswered']],
      ['KN-2021-000002', '2021-11-12', ['PetitionAnswered']],
    ]);
  });

  it('is told of by the petition that the viewer sees, narrowed and counted as all others', async () => {
    const { by, ask, ids, council, below } = await answeredAlike();
    const of = (more: string) => `first: 5, filter: { kinds: [REPLY_EMPTY], ${more} }`;
    const fields = 'petition { id title routing } events { sentence { en } }';
    expect(await ask(of(`petitionId: "${ids[1]}"`), fields, 'office')).toMatchObject({
      totalCount: 1,
      nodes: [{ petition: { id: ids[1], title: 'Đèn đường thôn 3', routing: 'FORWARDED' } }],
    });
    expect((await ask(of(`councilId: "${below.id}"`), fields)).totalCount).toBe(0);
    await by('office')('petitionReopen', { petitionId: ids[0], reason: 'Trả lời chung chung.' });
    await by('office')('petitionDivert', {
      petitionId: ids[0],
      track: 'COMPLAINT',
      toBodyId: council.bodies.AGENCY,
    });
    expect(await ask(of(''), fields, 'auditor')).toMatchObject({
      totalCount: 1,
      nodes: [{ petition: { id: ids[1] } }],
    });
    // What it was copied from is no longer the viewer's to see.
    const copied = 'first: 5, filter: { kinds: [REPLY_COPIED] }';
    expect((await ask(copied, 'events { type }')).nodes).toEqual([
      { events: [{ type: 'PetitionAnswered.v1' }] },
    ]);
    const anomalyId = `anomaly-reply_copied-${ids[1]}`;
    const confirmed = await by('office')('anomalyConfirm', { anomalyId, reason: 'Đúng.' });
    expect(confirmed.anomaly).toMatchObject({ id: anomalyId, kind: 'REPLY_COPIED' });
  });
});

describe('a document', () => {
  it('whose number bears two dates, or is another organ’s, is noticed and judged', async () => {
    const { program, council, tokens, by, ask } = await district();
    const issuer = 'Thường trực HĐND huyện';
    const receive = (number: string, date: string, more: object = {}) =>
      record(program, tokens.office, 'petitionReceive', {
        title: 'Đường',
        text: 'Sửa đường.',
        document: { number, issuer, date },
        ...more,
      });
    const first = await receive('08/CV-HĐND', '2021-10-01');
    await receive('08/CV-HĐND', '2021-10-01');
    const fields = `id since petition { code } document { number issuer dates } events { type document { date } }
      judgement { isConfirmed }`;
    const twice = 'first: 5, filter: { kinds: [NUMBER_TWICE] }';
    expect((await ask(twice, fields)).nodes).toEqual([]);
    const hidden = await receive('08/CV-HĐND', '2021-10-20');
    await by('office')('petitionDivert', {
      petitionId: hidden,
      track: 'COMPLAINT',
      toBodyId: council.bodies.AGENCY,
    });
    await receive('09/QĐ-UBND', '2021-10-05');
    const id = `anomaly-number_twice-${first}.0`;
    const shown = ['2021-10-01', '2021-10-01'].map((date) => ({
      type: 'PetitionReceived.v1',
      document: { date },
    }));
    const anomaly = {
      id,
      since: '2021-10-20',
      petition: null,
      document: { number: '08/CV-HĐND', issuer, dates: ['2021-10-01', '2021-10-20'] },
      judgement: null,
    };
    // An inspector does not see what was diverted.
    expect((await ask(twice, fields)).nodes).toEqual([{ ...anomaly, events: shown }]);
    const all = [...shown, { type: 'PetitionReceived.v1', document: { date: '2021-10-20' } }];
    expect((await ask(twice, fields, 'office')).nodes).toEqual([{ ...anomaly, events: all }]);
    const misfits = await ask('first: 5, filter: { kinds: [NUMBER_MISFIT] }', fields);
    expect(misfits).toMatchObject({
      totalCount: 1,
      nodes: [{ since: '2021-10-05', document: { number: '09/QĐ-UBND' } }],
    });
    const confirmed = await by('office')('anomalyConfirm', { anomalyId: id, reason: 'Đúng.' });
    expect(confirmed.anomaly).toEqual({
      id,
      kind: 'NUMBER_TWICE',
      judgement: { isConfirmed: true },
    });
    const head = await program.app.ports.events.head();
    for (const other of [
      `${first}.1`,
      `${hidden}.1`,
      `${first}.`,
      'petition-none.0',
      `${first}.x`,
    ]) {
      const anomalyId = `anomaly-number_twice-${other}`;
      const { userErrors } = await by('office')('anomalyConfirm', { anomalyId, reason: 'Đúng.' });
      expect([other, userErrors]).toMatchObject([other, [{ code: 'ANOMALY_NOT_FOUND' }]]);
    }
    expect(await program.app.ports.events.head()).toEqual(head);
  });

  it('of another council is not there to be judged', async () => {
    const { program, council, tokens } = await district();
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const letter = { title: 'Đường', text: 'Sửa đường.', document };
    const first = await record(program, tokens.office, 'petitionReceive', letter);
    const again = { ...letter, document: { ...document, date: '2021-10-20' } };
    await record(program, tokens.office, 'petitionReceive', again);
    const head = await program.app.ports.events.head();
    const input = { anomalyId: `anomaly-number_twice-${first}.0`, reason: 'Đúng.' };
    const { data } = await send(program, other.tokens.office, 'anomalyConfirm', input);
    expect(data.result.userErrors).toMatchObject([{ code: 'ANOMALY_NOT_FOUND' }]);
    expect(await program.app.ports.events.head()).toEqual(head);
    await record(program, council.tokens.office, 'anomalyConfirm', input);
  });

  it('that stands behind a complaint too shows the rest to those who read no complaints', async () => {
    const { program, council, tokens, ask } = await district();
    const letter = { title: 'Đường', text: 'Sửa đường.', document };
    await record(program, tokens.office, 'petitionReceive', letter);
    await record(program, tokens.office, 'complaintSettle', {
      complaintId: await complaintIn(program, council),
      result: 'Đã trả lời.',
      document: { ...document, date: '2021-10-20' },
    });
    const shown = async (role: 'inspector' | 'office') => {
      const filter = 'first: 5, filter: { kinds: [NUMBER_TWICE] }';
      return (await ask(filter, 'since events { type }', role)).nodes;
    };
    const since = '2021-11-01';
    const received = { type: 'PetitionReceived.v1' };
    const settled = { type: 'ComplaintSettled.v1' };
    expect(await shown('inspector')).toEqual([{ since, events: [received] }]);
    expect(await shown('office')).toEqual([{ since, events: [received, settled] }]);
  });
});

describe('a series of documents', () => {
  it('that is recorded here, and lacks numbers, is noticed with what lies beside the gaps, and judged', async () => {
    const { program, council, tokens, by, ask } = await district();
    const issuer = 'Văn phòng HĐND và UBND huyện';
    const receive = (number: string, date: string) =>
      record(program, tokens.office, 'petitionReceive', {
        title: 'Đường',
        text: 'Sửa đường.',
        document: { number, issuer, date },
      });
    const first = await receive('02/BC-VP', '2021-10-05');
    for (const [number, date] of [
      ['04/BC-VP', '2021-10-12'],
      ['03/BC-VP', '2021-10-08'],
      ['07/BC-VP', '2021-10-20'],
      ['08/bc-vp', '2021-10-21'],
      ['01/CV-VP', '2021-10-01'],
      ['90/CV-VP', '2021-10-22'],
    ] as const)
      await receive(number, date);
    const list = 'first: 5, filter: { kinds: [NUMBERS_MISSING] }';
    const fields = `id since petition { code } document { number }
      series { issuer symbol year recorded missing missingNumbers } events { document { number } }`;
    const id = `anomaly-numbers_missing-${first}.0`;
    expect((await ask(list, fields)).nodes).toEqual([
      {
        id,
        since: '2021-10-05',
        petition: null,
        document: null,
        series: {
          issuer,
          symbol: 'BC-VP',
          year: 2021,
          recorded: 5,
          missing: 3,
          missingNumbers: ['1', '5-6'],
        },
        events: ['02/BC-VP', '04/BC-VP', '07/BC-VP'].map((number) => ({ document: { number } })),
      },
    ]);
    const dismissed = await by('office')('anomalyDismiss', { anomalyId: id, reason: 'Đã hủy số.' });
    expect(dismissed.anomaly).toMatchObject({ id, judgement: { isConfirmed: false } });
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const { data } = await program.ask(
      other.tokens.inspector,
      `{ anomalies(${list}) { totalCount } }`,
    );
    expect(data.anomalies.totalCount).toBe(0);
    expect(
      (await ask(`first: 50, filter: { councilId: "${council.id}" }`, 'kind')).nodes,
    ).toContainEqual({
      kind: 'NUMBERS_MISSING',
    });
    for (const missing of ['01/BC-VP', '05/BC-VP', '06/BC-VP'])
      await receive(missing, '2021-10-15');
    expect((await ask(list, 'id')).nodes).toEqual([]);
  });
});

describe('an anomaly', () => {
  it('is confirmed or dismissed by a person, with a reason, and a mind may change', async () => {
    const { program, council, by, ask, answer } = await district();
    const petitionId = await petitionIn(program, council, 'acknowledged');
    await answer(petitionId, '2021-11-10', { document: undefined });
    const anomalyId = `anomaly-reply_without_number-${petitionId}`;
    const filter = 'first: 5, filter: { kinds: [REPLY_WITHOUT_NUMBER] }';
    const fields = 'id judgement { isConfirmed reason by { kind } judgedOn }';
    expect((await ask(filter, fields)).nodes).toEqual([{ id: anomalyId, judgement: null }]);
    const confirm = { anomalyId, reason: 'Không có công văn.' };
    expect((await by('committee')('anomalyConfirm', confirm)).anomaly).toEqual({
      id: anomalyId,
      kind: 'REPLY_WITHOUT_NUMBER',
      judgement: { isConfirmed: true },
    });
    expect((await by('office')('anomalyConfirm', confirm)).userErrors).toMatchObject([
      { code: 'ALREADY_JUDGED_SO', field: 'anomalyId' },
    ]);
    const dismiss = { anomalyId, reason: 'Đã tìm thấy.' };
    await by('standing_committee')('anomalyDismiss', dismiss);
    const head = await program.app.ports.events.head();
    expect((await by('office')('anomalyDismiss', dismiss)).userErrors).toMatchObject([
      { code: 'ALREADY_JUDGED_SO', field: 'anomalyId' },
    ]);
    expect(await program.app.ports.events.head()).toEqual(head);
    expect((await ask(filter, fields)).nodes).toEqual([
      {
        id: anomalyId,
        judgement: {
          isConfirmed: false,
          reason: 'Đã tìm thấy.',
          by: { kind: 'STANDING_COMMITTEE' },
          judgedOn: '2021-11-01',
        },
      },
    ]);
  });

  it('that cannot be is refused, and nothing is recorded', async () => {
    const { program, council, by } = await district();
    const petitionId = await petitionIn(program, council, 'received');
    const diverted = await petitionIn(program, council, 'received');
    const { target } = (
      await by('office')('petitionDivert', {
        petitionId: diverted,
        track: 'COMPLAINT',
        toBodyId: council.bodies.AGENCY,
      })
    ).consequences[0];
    const head = await program.app.ports.events.head();
    for (const anomalyId of [
      petitionId,
      `anomaly-reply_lat-${petitionId}`,
      'anomaly-reply_late-petition-none',
      `anomaly-reply_late-${council.id}`,
      `anomaly-reply_late-${diverted}`,
      `anomaly-reply_late-${String(target)}`,
    ]) {
      const { userErrors } = await by('office')('anomalyConfirm', { anomalyId, reason: 'Đúng.' });
      expect([anomalyId, userErrors]).toMatchObject([anomalyId, [{ code: 'ANOMALY_NOT_FOUND' }]]);
    }
    expect(await program.app.ports.events.head()).toEqual(head);
  });

  it('is listed page after page over all kinds, each once', async () => {
    const { program, council, ask, answer } = await district();
    for (let number = 0; number < 3; number += 1) {
      const petitionId = await petitionIn(program, council, 'acknowledged');
      await answer(petitionId, '2022-01-15', { document: undefined });
    }
    const filter =
      'filter: { kinds: [REPLY_LATE, RECORDED_LATE, REPLY_WITHOUT_NUMBER, VOTERS_NOT_TOLD] }';
    const { nodes: all, totalCount } = await ask(`first: 50, ${filter}`, 'id');
    expect([all.length, totalCount]).toEqual([12, 12]);
    for (const first of [1, 2, 3, 5, 12]) {
      const found: unknown[] = [];
      for (let after = ''; ;) {
        const page = await ask(`first: ${first}, ${filter}${after}`, 'id');
        found.push(...page.nodes);
        expect(page.nodes.length).toBeLessThanOrEqual(first);
        if (!page.pageInfo.hasNextPage) break;
        after = `, after: "${String(page.pageInfo.endCursor)}"`;
      }
      expect(found).toEqual(all);
    }
  });

  it('is shown to those who supervise, of the councils that they see', async () => {
    const { program, council, tokens } = await district();
    const below = await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', council.id);
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    for (const one of [council, below, other]) await petitionIn(program, one, 'answered');
    const seen: Record<string, unknown> = {};
    for (const [role, token] of Object.entries(tokens)) {
      const { data, errors } = await program.ask(
        token,
        '{ anomalies(first: 5, filter: { kinds: [REPLY_WITHOUT_NUMBER] }) { totalCount } }',
      );
      seen[role] = errors?.[0]?.extensions['code'] ?? data.anomalies.totalCount;
    }
    expect(seen).toEqual({
      office: 2,
      delegate: 1,
      delegate_group: 1,
      front: 'FORBIDDEN',
      peoples_committee: 'FORBIDDEN',
      agency: 'FORBIDDEN',
      standing_committee: 2,
      committee: 1,
      inspector: 2,
      auditor: 2,
      admin: 'FORBIDDEN',
    });
  });
});
