import { beginning } from '../../src/ports/event-store';
import { record, registerCouncil, sessionOf, tokenRoles } from '../support/councils';
import { faultsIn, goodRow, importing, rowsOf } from '../support/imports';
import { served, type Served } from '../support/served';

const headOf = async ({ app }: Served) => (await app.ports.events.head())?.position;

const whole = {
  session: '3',
  commune: 'xã C1',
  fieldCode: 'giao-thong',
  level: 'huyện',
  voterName: 'Cử tri A',
  voterAddress: 'Thôn 1',
  voterPhone: '0900000000',
  documentNumber: '12/BC-TĐB',
  documentIssuer: 'Tổ đại biểu số 1',
  documentDate: '19/12/2021',
};

describe('importing rows', () => {
  it('records a row as the commands sent by hand do, in one append', async () => {
    const program = await served();
    const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const commune = await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', own.id);
    const sessionId = await sessionOf(program, own);
    const [row] = rowsOf(await importing(program, own.tokens.office, [goodRow('A1', whole)]));
    expect(row).toEqual({
      row: 2,
      state: 'RECORDED',
      petitionId: expect.stringMatching(/^petition-/),
      code: 'KN-2021-000001',
      errors: [],
    });
    const stored = await program.app.ports.events.readStream(row!.petitionId!);
    expect(stored.map(({ event: { type, meta } }) => [type, meta.source])).toEqual([
      ['PetitionReceived.v1', 'import'],
      ['PetitionClassified.v1', 'import'],
    ]);
    expect(stored[0]?.event.meta).toMatchObject({
      effectiveOn: '2021-12-20',
      actor: { role: 'office', bodyId: own.bodies.COUNCIL_OFFICE },
      document: { number: '12/BC-TĐB', issuer: 'Tổ đại biểu số 1', date: '2021-12-19' },
    });
    const { data } = await program.ask(
      own.tokens.office,
      `query ($id: ID!, $position: Position!) { petition(id: $id, atLeast: $position) {
        receivedOn title text routing fieldCode level session { id } commune { id }
        voter { name address phone } } }`,
      { id: row!.petitionId, position: await headOf(program) },
    );
    expect(data.petition).toEqual({
      receivedOn: '2021-12-20',
      title: 'Đường liên xã',
      text: 'Đề nghị sửa đường liên xã.',
      routing: 'CLASSIFIED',
      fieldCode: 'giao-thong',
      level: 'DISTRICT',
      session: { id: sessionId },
      commune: { id: commune.id },
      voter: { name: 'Cử tri A', address: 'Thôn 1', phone: '0900000000' },
    });
  });

  it('marks the petitions that a row brings up again, named by their codes', async () => {
    const program = await served();
    const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const rows = Array.from({ length: 200 }, (_, index) => goodRow(`B${String(index)}`));
    const { petitionId: earlier, code } = rowsOf(
      await importing(program, own.tokens.office, rows),
    ).at(-1)!;
    // The read model that codes are found in may be behind: it is waited for.
    const reRaises = ` ; ${code!.toLowerCase()};${code!}`;
    const raising = goodRow('A1', { reRaises, hasNewFacts: 'có' });
    const [row] = rowsOf(await importing(program, own.tokens.office, [raising]));
    expect(row).toMatchObject({ state: 'RECORDED' });
    const history = await program.app.ports.events.readStream(earlier!);
    expect(history.at(-1)?.event).toMatchObject({
      type: 'PetitionReRaised.v1',
      data: { byPetitionId: row!.petitionId, hasNewFacts: true },
    });
  });

  it('imports nothing twice, whoever of the council sends it', async () => {
    const program = await served();
    const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const { office } = own.tokens;
    const first = rowsOf(await importing(program, office, [goodRow('A1')]));
    const head = await headOf(program);
    const colleague = await program.token('office', own.bodies.COUNCIL_OFFICE, 1, 'colleague');
    const spelled = goodRow('A1', { receivedOn: '2021-12-20', title: ' Đường liên xã ' });
    for (const dryRun of [true, false])
      expect(rowsOf(await importing(program, colleague, [spelled], { dryRun }))).toEqual([
        { ...first[0], state: 'REPEATED' },
      ]);
    expect(await headOf(program)).toBe(head);
    expect(rowsOf(await importing(program, other.tokens.office, [goodRow('A1')]))).toMatchObject([
      { state: 'RECORDED', code: 'KN-2021-000002' },
    ]);
  });

  it('refuses other content under an id that was imported, and within one batch', async () => {
    const program = await served();
    const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    await importing(program, tokens.office, [goodRow('A0')]);
    // What takes longer is recorded first all the same where it comes first.
    const long = goodRow('A1', { reRaises: 'KN-2021-000001', hasNewFacts: 'không' });
    const changed = goodRow('A1', { fieldCode: 'giao-thong', level: 'DISTRICT' });
    const both = await importing(program, tokens.office, [long, changed]);
    expect(rowsOf(both).map(({ state }) => state)).toEqual(['RECORDED', 'BAD']);
    const head = await headOf(program);
    for (const dryRun of [true, false])
      expect(faultsIn(await importing(program, tokens.office, [changed], { dryRun }))).toEqual([
        ['externalId IMPORTED_DIFFERENTLY'],
      ]);
    expect(await headOf(program)).toBe(head);
  });

  it('only tries in a dry run, number and all', async () => {
    const program = await served();
    const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const before = await program.app.ports.events.readAll(beginning);
    const tried = await importing(program, tokens.office, [goodRow('A1')], { dryRun: true });
    expect(rowsOf(tried)).toEqual([
      { row: 2, state: 'GOOD', petitionId: null, code: null, errors: [] },
    ]);
    expect(await program.app.ports.events.readAll(beginning)).toEqual(before);
    expect(rowsOf(await importing(program, tokens.office, [goodRow('A1')]))).toMatchObject([
      { state: 'RECORDED', code: 'KN-2021-000001' },
    ]);
  });

  it.each([true, false])('tells all that is wrong with a row (dry run: %s)', async (dryRun) => {
    const program = await served();
    const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', own.id);
    await registerCouncil(program, 'hđnd Xã C1', 'COMMUNE', own.id);
    await sessionOf(program, own);
    const rows = [
      { row: 7 },
      goodRow('A1', { receivedOn: '31/02/2021', level: 'làng', fieldCode: 'dien' }),
      goodRow('A2', { receivedOn: '2999-01-01' }),
      goodRow('A3', { session: '9', commune: 'xã C9' }),
      goodRow('A4', { commune: 'xã c1' }),
      goodRow('A5', { fieldCode: 'khong-co', level: 'COMMUNE' }),
      goodRow('A6', { level: 'COMMUNE', voterPhone: '09', documentNumber: '1' }),
      goodRow('A7', { reRaises: 'KN-2021-000009', hasNewFacts: 'chắc' }),
      goodRow('A8', { title: 'x'.repeat(301), text: 'a\u0000b' }),
      goodRow('A9', { hasNewFacts: 'có' }),
    ];
    const head = await headOf(program);
    expect(faultsIn(await importing(program, own.tokens.office, rows, { dryRun }))).toEqual([
      ['externalId REQUIRED', 'receivedOn REQUIRED', 'title REQUIRED', 'text REQUIRED'],
      ['level NOT_A_LEVEL', 'receivedOn NOT_A_DATE'],
      ['receivedOn DATE_IN_THE_FUTURE'],
      ['session SESSION_NOT_FOUND', 'commune COUNCIL_NOT_FOUND'],
      ['commune COMMUNE_AMBIGUOUS'],
      ['fieldCode FIELD_CODE_UNKNOWN'],
      [
        'fieldCode REQUIRED_BESIDE',
        'voterName REQUIRED_BESIDE',
        'documentIssuer REQUIRED_BESIDE',
        'documentDate REQUIRED_BESIDE',
      ],
      ['hasNewFacts NOT_YES_OR_NO', 'reRaises PETITION_NOT_FOUND'],
      ['title INVALID_TEXT', 'text INVALID_TEXT'],
      ['reRaises REQUIRED_BESIDE'],
    ]);
    expect(await headOf(program)).toBe(head);
  });

  it('tells what is missing beside what is written, and what is too much of it', async () => {
    const program = await served();
    const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const codes = (count: number) =>
      Array.from({ length: count }, (_, index) => `KN-2021-${String(index)}`).join(';');
    const rows = [
      goodRow('A1', { fieldCode: 'dien' }),
      goodRow('A2', { fieldCode: 'x'.repeat(41), level: 'xã' }),
      goodRow('A3', { level: 'constructor', fieldCode: 'dien' }),
      goodRow('A4', { documentIssuer: 'UBND xã', documentDate: '1/12/2021' }),
      goodRow('A5', { reRaises: 'KN-2021-1' }),
      goodRow('A6', { reRaises: ' ; ', hasNewFacts: 'có' }),
      goodRow('A7', { reRaises: codes(21), hasNewFacts: 'có' }),
      goodRow('A8', { reRaises: codes(20), hasNewFacts: 'có' }),
    ];
    const head = await headOf(program);
    expect(faultsIn(await importing(program, own.tokens.office, rows))).toEqual([
      ['level REQUIRED_BESIDE'],
      ['fieldCode INVALID_TEXT'],
      ['level NOT_A_LEVEL'],
      ['documentNumber REQUIRED_BESIDE'],
      ['hasNewFacts REQUIRED_BESIDE', 'reRaises PETITION_NOT_FOUND'],
      ['reRaises PETITION_NOT_FOUND'],
      ['reRaises TOO_MANY_PETITIONS'],
      ['reRaises PETITION_NOT_FOUND'],
    ]);
    expect(await headOf(program)).toBe(head);
  });

  it('finds what a row names with its own council alone', async () => {
    const program = await served();
    const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const commune = await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', own.id);
    const namesake = await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', other.id);
    // Another kind of body with the name of a commune is none.
    await record(program, own.tokens.office, 'bodyRegister', {
      name: 'Xã C1',
      kind: 'AGENCY',
      level: 'COMMUNE',
      parentId: own.id,
    });
    const [sessionId, foreign] = [await sessionOf(program, own), await sessionOf(program, other)];
    const named = [
      { session: '3', commune: 'Xã C1' },
      { session: 'xxi / 3', commune: 'hội đồng nhân dân xã c1' },
      { session: sessionId, commune: commune.id },
    ];
    const rows = named.map((cells, index) => goodRow(`A${String(index)}`, cells));
    const { office } = own.tokens;
    const imported = rowsOf(await importing(program, office, rows));
    for (const { petitionId } of imported) {
      const recorded = await program.app.ports.events.readStream(petitionId!);
      expect(recorded[0]?.event.data).toMatchObject({ sessionId, communeId: commune.id });
    }
    const ofOther = await importing(program, other.tokens.office, [goodRow('A1')]);
    const head = await headOf(program);
    const beyond = [
      goodRow('B1', { session: foreign, commune: namesake.id }),
      goodRow('B2', { reRaises: rowsOf(ofOther)[0]!.code, hasNewFacts: 'có' }),
    ];
    expect(faultsIn(await importing(program, office, beyond))).toEqual([
      ['session SESSION_NOT_FOUND'],
      ['reRaises PETITION_NOT_FOUND'],
    ]);
    const communeAlone = [goodRow('B1', { commune: namesake.id })];
    expect(faultsIn(await importing(program, office, communeAlone))).toEqual([
      ['commune BODY_OF_ANOTHER_COUNCIL'],
    ]);
    expect(await headOf(program)).toBe(head);
  });

  it('takes the good rows of a batch beside bad ones, and speaks both languages', async () => {
    const program = await served();
    const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const rows = [goodRow('A1'), goodRow('A2', { title: '' }), goodRow('A3')];
    const answer = await importing(program, tokens.office, rows, { language: 'vi' });
    expect(rowsOf(answer).map(({ state }) => state)).toEqual(['RECORDED', 'BAD', 'RECORDED']);
    expect(rowsOf(answer)[1]?.errors).toEqual([
      { column: 'title', code: 'REQUIRED', message: 'Cột này bắt buộc phải có.' },
    ]);
    expect(rowsOf(await importing(program, tokens.office, rows))[1]?.errors).toEqual([
      { column: 'title', code: 'REQUIRED', message: 'This column is required.' },
    ]);
  });

  it('is for offices alone', async () => {
    const program = await served();
    const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const head = await headOf(program);
    // A row that is bad anyway tells nobody else so.
    for (const row of [goodRow('A1'), { row: 2 }])
      for (const dryRun of [true, false])
        for (const role of [...tokenRoles.filter((name) => name !== 'office'), null]) {
          const token = role === null ? null : tokens[role];
          const { errors } = await importing(program, token, [row], { dryRun });
          expect([role, errors?.[0]?.extensions['code']]).toEqual([
            role,
            role === null ? 'UNAUTHENTICATED' : 'FORBIDDEN',
          ]);
        }
    expect(await headOf(program)).toBe(head);
  });

  it('takes 1 to 200 rows, once in a request', async () => {
    const program = await served();
    const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const rows = Array.from({ length: 201 }, (_, index) => goodRow(`A${String(index)}`));
    for (const wrong of [rows, []]) {
      const { errors } = await importing(program, tokens.office, wrong, { dryRun: true });
      expect(errors?.[0]?.extensions).toEqual({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'input.rows', message: expect.any(String) }],
      });
    }
    const most = await importing(program, tokens.office, rows.slice(1));
    expect(rowsOf(most).every(({ state }) => state === 'RECORDED')).toBe(true);
    const twice = `mutation ($input: PetitionsImportInput!) {
      a: petitionsImport(input: $input) { rows { state } }
      b: petitionsImport(input: $input) { rows { state } } }`;
    const input = { dryRun: true, rows: [goodRow('B')] };
    const { errors } = await program.ask(tokens.office, twice, { input });
    expect(errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COSTLY');
  });
});
