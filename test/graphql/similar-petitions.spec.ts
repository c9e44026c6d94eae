import { withoutDiacritics } from '../../scripts/bench/similar/spellings';
import { type Council, petitionIn, record, registerCouncil } from '../support/councils';
import { served, type Served, type Setting } from '../support/served';

const question = `query ($text: String!, $communeId: ID, $fieldCode: String, $first: Int) {
  similarPetitions(text: $text, communeId: $communeId, fieldCode: $fieldCode, first: $first) {
    score likelihood petition { title voter { name } answers { text } } } }`;

const canal = 'Nạo vét kênh N2 qua thôn Đông';
const otherCanal = 'Nạo vét kênh N4 qua thôn Tây';
const road = 'Đường liên xã xuống cấp';

type World = Readonly<{ program: Served; own: Council; below: Council; other: Council }>;

async function receive(
  { program }: Pick<World, 'program'>,
  { tokens }: Council,
  title: string,
  communeId?: string,
): Promise<string> {
  return record(program, tokens.office, 'petitionReceive', {
    title,
    text: `${title}, cử tri đề nghị xử lý dứt điểm trước mùa mưa.`,
    communeId,
    voter: { name: 'Trần Thị Bưởi', address: 'Xóm Chùa', phone: '0912345678' },
  });
}

async function world(setting: Setting = {}): Promise<World> {
  const program = await served({}, null, setting);
  const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  const below = await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', own.id);
  const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
  const here = { program };
  await receive(here, own, canal, below.id);
  await receive(here, own, otherCanal, below.id);
  await receive(here, below, road);
  await receive(here, other, canal);
  return { program, own, below, other };
}

const ask = ({ program }: World, token: string | null, variables: object) =>
  program.ask(token, question, variables as Readonly<Record<string, unknown>>);
const titles = ({ data }: Awaited<ReturnType<typeof ask>>): readonly string[] =>
  (data.similarPetitions as { petition: { title: string } }[]).map(
    ({ petition }) => petition.title,
  );

describe('similar petitions', () => {
  it('come with their answers, the most alike first, likely or possible', async () => {
    const program = await served();
    const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const here = { program, own: council, below: council, other: council };
    await petitionIn(program, council, 'answered');
    await receive(here, council, canal);
    const text = 'Con lộ liên xã hư hỏng quá, mong sửa lại';
    const { data } = await ask(here, council.tokens.office, { text });
    expect(data.similarPetitions).toMatchObject([
      {
        likelihood: 'LIKELY',
        petition: { title: 'Đường liên xã', answers: [{ text: 'Đã sửa xong.' }] },
      },
    ]);
  });

  it('are the same however the text was typed', async () => {
    const here = await world();
    const { tokens } = here.own;
    const found = await ask(here, tokens.office, { text: otherCanal });
    expect(titles(found)).toEqual([otherCanal, canal]);
    expect(found.data.similarPetitions).toMatchObject([
      { likelihood: 'LIKELY' },
      { likelihood: 'POSSIBLE' },
    ]);
    for (const text of [
      withoutDiacritics(otherCanal),
      otherCanal.normalize('NFD'),
      otherCanal.toLowerCase(),
      'nạo vétt kênh N4 qua thôn tây',
    ])
      expect([text, titles(await ask(here, tokens.office, { text }))]).toEqual([
        text,
        [otherCanal, canal],
      ]);
  });

  it('are those of the commune alone, where one is given', async () => {
    const here = await world();
    const { own, below } = here;
    const inCommune = (communeId: string) =>
      ask(here, own.tokens.office, { text: `${canal}. ${road}`, communeId });
    expect(titles(await inCommune(below.id))).toEqual([canal, otherCanal]);
    expect(titles(await inCommune(own.id))).toEqual([]);
  });

  it('are those that the viewer sees, and told to those alone who record petitions', async () => {
    const here = await world();
    const { own, below, other } = here;
    const text = `${canal}. ${road}`;
    const all = [canal, otherCanal, road];
    const sorted = async (token: string) => [...titles(await ask(here, token, { text }))].sort();
    expect(await sorted(own.tokens.office)).toEqual([...all].sort());
    expect(await sorted(own.tokens.front)).toEqual([canal, otherCanal].sort());
    expect(await sorted(own.tokens.delegate_group)).toEqual([canal, otherCanal].sort());
    expect(await sorted(below.tokens.office)).toEqual([road]);
    expect(await sorted(other.tokens.office)).toEqual([canal]);
    const closed = ['delegate', 'agency', 'standing_committee', 'inspector', 'admin'] as const;
    for (const role of closed) {
      const { errors } = await ask(here, own.tokens[role], { text });
      expect([role, errors?.[0]?.extensions['code']]).toEqual([role, 'FORBIDDEN']);
    }
    const { errors } = await ask(here, null, { text });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('are not found by who brought them', async () => {
    const here = await world();
    for (const text of ['Trần Thị Bưởi', 'Xóm Chùa', '0912345678', 'buoi'])
      expect(titles(await ask(here, here.own.tokens.office, { text }))).toEqual([]);
  });

  it('show what was recorded since the last question, and what changed', async () => {
    const here = await world();
    const { program, own } = here;
    const text = 'Xin xây cầu qua suối Mơ';
    expect(titles(await ask(here, own.tokens.office, { text }))).toEqual([]);
    const petitionId = await receive(here, own, 'Xây cầu suối Mơ');
    const scores = async () => {
      const { data } = await ask(here, own.tokens.office, { text, fieldCode: 'giao-thong' });
      return (data.similarPetitions as { score: number }[]).map(({ score }) => score);
    };
    const [before] = await scores();
    await record(program, own.tokens.office, 'petitionClassify', {
      petitionId,
      fieldCode: 'giao-thong',
      level: 'DISTRICT',
    });
    const [after] = await scores();
    expect(after).toBeCloseTo(before! * 1.05, 10);
  });

  it('are of the commune that a petition was corrected to, and no longer of the one before', async () => {
    const here = await world();
    const { program, own, below } = here;
    const petitionId = await receive(here, own, 'Xây cầu suối Mơ', below.id);
    const inCommune = async (communeId: string) =>
      titles(await ask(here, own.tokens.office, { text: 'Cầu suối Mơ', communeId }));
    expect(await inCommune(below.id)).toEqual(['Xây cầu suối Mơ']);
    const second = await registerCouncil(program, 'HĐND xã C2', 'COMMUNE', own.id);
    await record(program, own.tokens.office, 'petitionCorrect', {
      ...{ petitionId, field: 'COMMUNE', value: second.id, reason: 'Ghi nhầm xã.' },
    });
    expect(await inCommune(below.id)).toEqual([]);
    expect(await inCommune(second.id)).toEqual(['Xây cầu suối Mơ']);
  });

  it('are no longer those that were diverted, which are confidential', async () => {
    const here = await world();
    const { program, own } = here;
    const text = 'Cầu suối Mơ';
    const petitionId = await receive(here, own, 'Xây cầu suối Mơ');
    expect(titles(await ask(here, own.tokens.office, { text }))).toEqual(['Xây cầu suối Mơ']);
    await record(program, own.tokens.office, 'petitionDivert', {
      ...{ petitionId, track: 'COMPLAINT', toBodyId: own.bodies.AGENCY },
    });
    expect(titles(await ask(here, own.tokens.office, { text }))).toEqual([]);
  });

  it('are asked for by commune, where there are more than can be searched at once', async () => {
    const here = await world({ searchedMax: 3 });
    const { own, below } = here;
    const { data, errors } = await ask(here, own.tokens.office, { text: canal });
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'BAD_USER_INPUT',
          fields: [
            { path: 'communeId', message: 'there are more than 3 petitions: name the commune' },
          ],
        },
      },
    ]);
    const inCommune = { text: canal, communeId: below.id };
    expect(titles(await ask(here, own.tokens.office, inCommune))).toEqual([canal, otherCanal]);
  });

  it('are none where nothing is said', async () => {
    const here = await world();
    expect(titles(await ask(here, here.own.tokens.office, { text: 'Cử tri đề nghị!' }))).toEqual(
      [],
    );
  });

  it.each([
    { text: ' ' },
    { text: 'a'.repeat(10_001) },
    { text: canal, first: 0 },
    { text: canal, first: 21 },
    { text: canal, fieldCode: '' },
    { text: canal, communeId: '' },
  ])('are not asked for with %j', async (variables) => {
    const program = await served();
    const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const { errors } = await program.ask(tokens.office, question, variables);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });
});
