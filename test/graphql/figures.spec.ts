import { FigureName } from '../../schema/events/vocabulary';
import {
  contactIn,
  petitionIn,
  record,
  registerCouncil,
  send,
  sessionOf,
} from '../support/councils';
import { type Answer, served } from '../support/served';

type Item = Readonly<{
  counts: number;
  isRestricted: boolean;
  place: string | null;
  subject: Readonly<{ id: string }> | null;
}>;
type Figure = Readonly<{
  name: string;
  unit: string;
  value: number;
  of: number | null;
  explanation: Readonly<{ totalCount: number; nodes: readonly Item[] }> | null;
}>;

const question = `query ($id: ID!, $first: Int!, $after: String) { figures(sessionId: $id) {
  name unit value of
  explanation(first: $first, after: $after) {
    totalCount nodes { counts isRestricted place subject { id } } pageInfo { hasNextPage endCursor }
  }
} }`;

const world = async () => {
  const program = await served();
  const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  const communes = [
    await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', own.id),
    await registerCouncil(program, 'HĐND xã C2', 'COMMUNE', own.id),
  ];
  const [c1] = communes;
  const sessionId = await sessionOf(program, own);
  const { tokens } = own;
  const office = (mutation: string, input: Readonly<Record<string, unknown>>) =>
    record(program, tokens.office, mutation, input);
  const points = ['Nhà văn hóa', 'Trường học'].map((place, index) => ({
    communeId: c1!.id,
    place,
    on: `2021-10-2${index}`,
    utterances: 3 + index,
  }));
  const contactId = await contactIn(program, own, 'planned', sessionId);
  await office('voterContactHold', { contactId, points });
  // Of no session, hence in no figure.
  await contactIn(program, own, 'held');
  await petitionIn(program, own, 'answered');
  const ask = (token: string | null, first = 100): Promise<Answer> =>
    program.ask(token, question, { id: sessionId, first });
  const figureFor = async (token: string | null, name: string) =>
    ((await ask(token)).data.figures as readonly Figure[]).find((figure) => figure.name === name)!;
  return { program, own, c1: c1!, sessionId, contactId, office, ask, figureFor };
};

const petitionsOfSession = async ({
  own,
  office,
  sessionId,
}: Awaited<ReturnType<typeof world>>) => {
  const receive = (more: object = {}) =>
    office('petitionReceive', { title: 'Điện', text: 'Điện yếu.', sessionId, ...more });
  const forwardTo = async (petitionId: string, toBodyId: string) => {
    await office('petitionClassify', { petitionId, fieldCode: 'dien', level: 'DISTRICT' });
    await office('petitionForward', { petitionId, toBodyId });
    await office('forwardingAcknowledge', { petitionId, byBodyId: toBodyId });
  };
  const answer = (petitionId: string, byBodyId: string, effectiveOn: string) =>
    office('petitionAnswer', {
      petitionId,
      byBodyId,
      effectiveOn,
      text: 'Đã sửa.',
      claim: 'RESOLVED',
    });
  const { AGENCY: agency, PEOPLES_COMMITTEE: committee } = own.bodies;
  const [onTime, late, unanswered] = [await receive(), await receive(), await receive()];
  await receive({ reRaises: { petitionIds: [onTime], hasNewFacts: false } });
  await forwardTo(onTime, agency);
  await forwardTo(late, committee);
  await forwardTo(unanswered, agency);
  await answer(onTime, agency, '2021-12-31');
  await answer(late, committee, '2022-01-04');
  await office('votersInform', { petitionId: onTime, channel: 'MEETING' });
  return { onTime, late, unanswered };
};

const brief = ({ name, unit, value, of }: Figure) => [name, unit, value, of];

describe('the figures of a session', () => {
  it('count each unit by itself, over the whole council', async () => {
    const here = await world();
    await petitionsOfSession(here);
    const { data, errors } = await here.ask(here.own.tokens.office);

    expect(errors).toBeUndefined();
    expect((data.figures as readonly Figure[]).map(brief)).toEqual([
      ['CONTACT_POINTS', 'CONTACT_POINT', 2, null],
      ['COMMUNES_CONTACTED', 'COMMUNE', 1, 2],
      ['UTTERANCES', 'UTTERANCE', 7, null],
      ['PETITIONS_RECEIVED', 'PETITION', 4, null],
      ['PETITIONS_RE_RAISING', 'PETITION', 1, 4],
      ['PETITIONS_FORWARDED', 'PETITION', 3, 4],
      ['PETITIONS_ANSWERED', 'PETITION', 2, 4],
      ['PETITIONS_ANSWERED_LATE', 'PETITION', 1, 2],
      ['PETITIONS_VOTERS_INFORMED', 'PETITION', 1, 2],
    ]);
  });

  it('are explained by what they count, one by one', async () => {
    const here = await world();
    const { onTime, late } = await petitionsOfSession(here);
    const { figureFor, own, contactId, c1 } = here;
    const { office } = own.tokens;

    expect((await figureFor(office, 'UTTERANCES')).explanation).toEqual({
      totalCount: 2,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) as string },
      nodes: [
        { counts: 3, isRestricted: false, place: 'Nhà văn hóa', subject: { id: contactId } },
        { counts: 4, isRestricted: false, place: 'Trường học', subject: { id: contactId } },
      ],
    });
    expect((await figureFor(office, 'COMMUNES_CONTACTED')).explanation?.nodes).toEqual([
      { counts: 1, isRestricted: false, place: null, subject: { id: c1.id } },
    ]);
    expect((await figureFor(office, 'PETITIONS_ANSWERED')).explanation?.nodes).toEqual(
      [onTime, late].map((id) => ({
        counts: 1,
        isRestricted: false,
        place: null,
        subject: { id },
      })),
    );
  });

  it('are explained page by page, and the pages add up to the value', async () => {
    const here = await world();
    await petitionsOfSession(here);
    const { program, own, sessionId } = here;
    const pages = `query ($id: ID!, $name: FigureName!, $after: String) {
      figures(sessionId: $id, name: $name) { name value explanation(first: 1, after: $after) {
        nodes { counts } pageInfo { hasNextPage endCursor } } } }`;
    for (const name of Object.keys(FigureName)) {
      const counts: number[] = [];
      let value: number | null = null;
      for (let after: string | null = null, isMore = true; isMore;) {
        const variables = { id: sessionId, name, after };
        const { data }: Answer = await program.ask(own.tokens.office, pages, variables);
        const [figure] = data.figures;
        value = figure.value as number;
        const items = figure.explanation.nodes as readonly Item[];
        counts.push(...items.map((item) => item.counts));
        after = figure.explanation.pageInfo.endCursor as string;
        isMore = figure.explanation.pageInfo.hasNextPage as boolean;
      }
      expect([name, counts.reduce((sum, count) => sum + count, 0)]).toEqual([name, value]);
    }
  });

  it('refuse a cursor of another figure', async () => {
    const { program, own, sessionId, ask } = await world();
    const { data } = await ask(own.tokens.office, 1);
    const after = data.figures[0].explanation.pageInfo.endCursor as string;
    const { errors } = await program.ask(
      own.tokens.office,
      'query ($id: ID!, $after: String) { figures(sessionId: $id, name: UTTERANCES) { explanation(first: 1, after: $after) { totalCount } } }',
      { id: sessionId, after },
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'after' }],
    });
  });

  it('count what an agency may not see, and tell it nothing more', async () => {
    const here = await world();
    const { onTime, unanswered } = await petitionsOfSession(here);
    const { figureFor, own } = here;
    const hidden = { counts: 1, isRestricted: true, place: null, subject: null };
    const seen = (id: string) => ({ ...hidden, isRestricted: false, subject: { id } });

    expect(await figureFor(own.tokens.agency, 'PETITIONS_FORWARDED')).toMatchObject({
      value: 3,
      of: 4,
      explanation: { totalCount: 3, nodes: [seen(onTime), hidden, seen(unanswered)] },
    });
    expect(await figureFor(own.tokens.peoples_committee, 'PETITIONS_FORWARDED')).toMatchObject({
      value: 3,
      explanation: {
        nodes: [{ isRestricted: false }, { isRestricted: false }, { isRestricted: false }],
      },
    });
  });

  it('are for the council and those above, until they are published', async () => {
    const here = await world();
    const { program, own, c1, sessionId, office } = here;
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const province = await registerCouncil(program, 'HĐND tỉnh', 'PROVINCE');
    const tokens: Readonly<Record<string, string | null>> = {
      ...own.tokens,
      'office of a commune': c1.tokens.office,
      'office elsewhere': other.tokens.office,
      'office of a province that is not above': province.tokens.office,
      'the public': null,
    };
    const readBy = async (token: string | null) => {
      const { data, errors } = await here.ask(token);
      expect(errors).toBeUndefined();
      const [figure] = data.figures as readonly Figure[];
      if (figure === undefined) return 'nothing';
      return [figure.value, figure.explanation === null ? 'not explained' : 'explained'];
    };
    const outsiders = ['admin', ...Object.keys(tokens).filter((name) => name.includes(' '))];
    for (const [name, token] of Object.entries(tokens))
      expect([name, await readBy(token)]).toEqual([
        name,
        outsiders.includes(name) ? 'nothing' : [2, 'explained'],
      ]);

    await office('sessionPublish', { sessionId, effectiveOn: '2021-12-24' });
    for (const [name, token] of Object.entries(tokens))
      expect([name, await readBy(token)]).toEqual([
        name,
        [2, outsiders.includes(name) ? 'not explained' : 'explained'],
      ]);
    const { data } = await program.ask(null, '{ sessions(first: 1) { nodes { publishedOn } } }');
    expect(data.sessions.nodes).toEqual([{ publishedOn: '2021-12-24' }]);
  });

  it('do not exist for a session that does not', async () => {
    const { program, own } = await world();
    const none = await program.ask(own.tokens.office, question, { id: 'session-none', first: 1 });

    expect(none.data).toEqual({ figures: [] });
  });

  it('follow what is recorded, at the position asked for', async () => {
    const { program, own, sessionId } = await world();
    const { data } = await send(program, own.tokens.office, 'petitionReceive', {
      title: 'Điện',
      text: 'Điện yếu.',
      sessionId,
    });
    const read = await program.ask(
      null,
      `query ($id: ID!, $at: Position) { figures(sessionId: $id, atLeast: $at) { value } }`,
      { id: sessionId, at: data.result.receipt.position },
    );
    expect(read.data).toEqual({ figures: [] });
    const { data: after } = await program.ask(
      own.tokens.office,
      `query ($id: ID!, $at: Position) { figures(sessionId: $id, name: PETITIONS_RECEIVED, atLeast: $at) { value } }`,
      { id: sessionId, at: data.result.receipt.position },
    );
    expect(after.figures).toEqual([{ value: 1 }]);
  });
});
