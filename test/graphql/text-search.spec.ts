import { record, registerCouncil } from '../support/councils';
import { served } from '../support/served';

const question = `query ($filter: PetitionFilter!, $first: Int!, $after: String) {
  petitions(filter: $filter, first: $first, after: $after, orderBy: CODE_DESC) {
    totalCount nodes { title } pageInfo { endCursor } } }`;

const petitions = [
  ['Đường số 5B bị ngập', 'Mưa là ngập, đề nghị làm cống.'],
  ['Đường liên xã xuống cấp', 'Nhiều ổ gà.'],
  ['Cống đầu đường hoà giải bị tắc', 'Ngập cả đường khi mưa.'],
] as const;

async function world() {
  const program = await served();
  const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  for (const [title, text] of petitions)
    await record(program, tokens.office, 'petitionReceive', {
      title,
      text,
      voter: { name: 'Bưởi', address: 'Xóm Chùa', phone: '0912345678' },
    });
  const ask = (filter: object, first = 10, after: string | null = null) =>
    program.ask(tokens.office, question, { filter, first, after });
  const found = async (text: string, others: object = {}): Promise<unknown> => {
    const { totalCount, nodes } = (await ask({ text, ...others })).data.petitions;
    expect(totalCount).toBe(nodes.length);
    return (nodes as { title: string }[]).map(({ title }) => title);
  };
  return { ask, found };
}

describe('petitions by their words', () => {
  it('have all of them, however they are typed', async () => {
    const { found } = await world();
    const [flooded, worn, blocked] = petitions.map(([title]) => title);
    expect(await found('ngập đường')).toEqual([blocked, flooded]);
    expect(await found('NGAP DUONG')).toEqual([blocked, flooded]);
    expect(await found('đường'.normalize('NFD'))).toEqual([blocked, worn, flooded]);
    expect(await found('hòa')).toEqual([blocked]);
    expect(await found('5b, cống')).toEqual([flooded]);
    expect(await found('đường 6B')).toEqual([]);
  });

  it('are found by no words of every petition alone, and not by who brought them', async () => {
    const { found } = await world();
    for (const text of ['đề nghị của cử tri', '...', 'Bưởi', 'chùa', '0912345678'])
      expect([text, await found(text)]).toEqual([text, []]);
  });

  it('fulfil every other condition too', async () => {
    const { found } = await world();
    expect(await found('ngập', { routing: ['FORWARDED'] })).toEqual([]);
    expect(await found('ngập', { routing: ['RECEIVED'], receivedTo: '2021-10-31' })).toEqual([]);
    expect(await found('tắc', { routing: ['RECEIVED'] })).toEqual([petitions[2][0]]);
  });

  it('come in pages that count them all', async () => {
    const { ask } = await world();
    const first = (await ask({ text: 'ngập' }, 1)).data.petitions;
    expect([first.totalCount, first.nodes]).toEqual([2, [{ title: petitions[2][0] }]]);
    const next = (await ask({ text: 'ngập' }, 1, first.pageInfo.endCursor)).data.petitions;
    expect([next.totalCount, next.nodes]).toEqual([2, [{ title: petitions[0][0] }]]);
  });

  it.each([' ', 'a'.repeat(201), 'a\u0000'])('are not asked for with %j', async (text) => {
    const { ask } = await world();
    const { errors } = await ask({ text });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });
});
