import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importList, type ImportOrder } from '../../scripts/import/import-list';
import { type Post, postTo, sendingBy, type SendRows } from '../../scripts/import/sent-rows';
import { ImportStopped, type Language } from '../../scripts/import/stopped';
import { importColumns } from '../../src/graphql/import/import-columns';
import { csvLine } from '../../src/kernel/csv';
import { type Council, registerCouncil } from '../support/councils';
import { served, type Served } from '../support/served';
import { temporaryFolder } from '../support/temporary-folder';

type Cells = Readonly<Partial<Record<(typeof importColumns)[number], string>>>;

function listOf(rows: readonly Cells[]): string {
  const file = join(temporaryFolder(), 'list.csv');
  const lines = rows.map((row) => csvLine(importColumns.map((column) => row[column] ?? null)));
  writeFileSync(file, [csvLine(importColumns), ...lines].join(''));
  return file;
}

const good = (externalId: string, cells: Cells = {}): Cells => ({
  externalId,
  receivedOn: '20/12/2021',
  title: `Đường ${externalId}`,
  text: 'Đề nghị sửa đường liên xã.',
  ...cells,
});
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => good(`A${String(index + 1)}`));

type World = Readonly<{ program: Served; own: Council; send: SendRows; post: Post }>;

async function world(language: Language = 'en'): Promise<World> {
  const program = await served();
  const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  const post = postTo(program.address, own.tokens.office, language);
  return { program, own, post, send: sendingBy(post, unhurried) };
}

const unhurried = () => Promise.resolve();

const imported = (file: string, send: SendRows, order: Partial<ImportOrder> = {}) =>
  importList(
    { file, dryRun: false, goodRows: false, language: 'en', onProgress: () => undefined, ...order },
    send,
  );

const countIn = async ({ program, own }: World): Promise<unknown> => {
  await program.app.reach((await program.app.ports.events.head())!.position);
  const { data } = await program.ask(own.tokens.office, '{ petitions(first: 1) { totalCount } }');
  return data.petitions.totalCount;
};

describe('importing a list', () => {
  it('tries all rows, records them, and nothing twice', async () => {
    const here = await world();
    const file = listOf(many(450));
    const told: unknown[] = [];
    const outcome = await imported(file, here.send, {
      onProgress: (...progress) => told.push(progress),
    });
    expect(outcome).toEqual({ rows: 450, imported: 450, known: 0, bad: [] });
    expect(told).toEqual(
      ['check', 'record'].flatMap((step) => [200, 400, 450].map((done) => [step, done, 450])),
    );
    expect(await countIn(here)).toBe(450);
    expect(await imported(file, here.send)).toEqual({
      rows: 450,
      imported: 0,
      known: 450,
      bad: [],
    });
    expect(await countIn(here)).toBe(450);
  });

  it('only tries in a dry run', async () => {
    const here = await world();
    const file = listOf(many(3));
    expect(await imported(file, here.send, { dryRun: true })).toEqual({
      rows: 3,
      imported: 3,
      known: 0,
      bad: [],
    });
    expect(await countIn(here)).toBe(0);
  });

  const withBad = [
    good('A1'),
    good('A2', { receivedOn: '30/02/2021' }),
    good('A1', { title: 'Khác' }),
    good('A3', { fieldCode: 'khong-co', level: 'xã' }),
    good('A1'),
  ];

  it.each([
    ['vi', 'Phải là ngày có thật, viết theo dạng YYYY-MM-DD hoặc dd/mm/yyyy.'],
    ['en', 'Must be a day that exists, written YYYY-MM-DD or dd/mm/yyyy.'],
  ] as const)('tells every bad row and imports nothing of the list (%s)', async (language, why) => {
    const here = await world(language);
    const { bad, ...counts } = await imported(listOf(withBad), here.send, { language });
    expect(counts).toEqual({ rows: 5, imported: 0, known: 0 });
    expect(bad[0]).toEqual({
      row: 3,
      errors: [{ column: 'receivedOn', code: 'NOT_A_DATE', message: why }],
    });
    expect(
      bad.map(({ row, errors }) => [row, errors.map(({ column, code }) => `${column!} ${code}`)]),
    ).toEqual([
      [3, ['receivedOn NOT_A_DATE']],
      [4, ['externalId ID_TWICE']],
      [5, ['fieldCode FIELD_CODE_UNKNOWN']],
    ]);
    expect(await countIn(here)).toBe(0);
  });

  it('imports the good rows beside bad ones where it is told to', async () => {
    const here = await world();
    const { bad, ...counts } = await imported(listOf(withBad), here.send, { goodRows: true });
    // The last row says what the first one said.
    expect(counts).toEqual({ rows: 5, imported: 1, known: 1 });
    expect(bad.map(({ row }) => row)).toEqual([3, 4, 5]);
    expect(await countIn(here)).toBe(1);
  });

  it('tells a row that was imported with other content', async () => {
    const here = await world();
    await imported(listOf(many(2)), here.send);
    const changed = await imported(listOf([good('A1'), good('A2', { text: 'Khác.' })]), here.send);
    expect(changed).toMatchObject({ imported: 0, known: 1 });
    expect(changed.bad).toEqual([
      {
        row: 3,
        errors: [
          {
            column: 'externalId',
            code: 'IMPORTED_DIFFERENTLY',
            message: 'This external id was imported before with other content.',
          },
        ],
      },
    ]);
    expect(await countIn(here)).toBe(2);
  });

  it('goes on with the next run where it was interrupted, and records nothing twice', async () => {
    const here = await world();
    const file = listOf(many(500));
    let sent = 0;
    // Three batches to try, one to record; then nobody answers any more.
    const breaking: Post = (body) =>
      (sent += 1) > 4 ? Promise.reject(new Error('away')) : here.post(body);
    await expect(imported(file, sendingBy(breaking, unhurried))).rejects.toThrow(ImportStopped);
    expect(await countIn(here)).toBe(200);
    expect(await imported(file, here.send)).toMatchObject({ imported: 300, known: 200 });
    expect(await countIn(here)).toBe(500);
  });

  it('sends again what no answer came for, without recording it twice', async () => {
    const here = await world();
    let sent = 0;
    const losing: Post = async (body) => {
      const reply = await here.post(body);
      if ((sent += 1) % 2 === 1) throw new Error('the connection broke');
      return reply;
    };
    const outcome = await imported(listOf(many(5)), sendingBy(losing, unhurried));
    expect(outcome).toMatchObject({ imported: 0, known: 5, bad: [] });
    expect(await countIn(here)).toBe(5);
  });

  it('stops where the list is changed between trying and recording', async () => {
    const here = await world();
    const file = listOf(many(3));
    const onProgress = () => {
      appendFileSync(file, csvLine(importColumns.map((column) => good('B')[column] ?? null)));
    };
    await expect(imported(file, here.send, { onProgress })).rejects.toThrow(
      'The file was changed meanwhile.',
    );
    expect(await countIn(here)).toBe(0);
  });
});

describe('sending rows', () => {
  const answer = JSON.stringify({ data: { petitionsImport: { rows: [] } } });
  const error = (code: string) =>
    JSON.stringify({ errors: [{ message: code, extensions: { code } }] });
  const reply = (status: number, text: string, retryAfterSeconds: number | null = null) => ({
    status,
    text,
    retryAfterSeconds,
  });

  it('waits as it is told, and longer each time', async () => {
    const replies = [
      reply(429, error('RATE_LIMITED'), 7),
      reply(503, error('UNAVAILABLE')),
      reply(502, '<html>Bad gateway</html>'),
      reply(200, answer),
    ];
    const pauses: number[] = [];
    const pause = (ms: number) => Promise.resolve(pauses.push(ms));
    const send = sendingBy(() => Promise.resolve(replies.shift()!), pause);
    expect(await send([], true)).toEqual([]);
    expect(pauses).toEqual([7000, 1000, 2000]);
  });

  it.each([
    [401, 'UNAUTHENTICATED', 1],
    [200, 'FORBIDDEN', 1],
    [503, 'UNAVAILABLE', 8],
  ])('gives up on %i %s after so many times', async (status, code, times) => {
    let sent = 0;
    const send = sendingBy(() => {
      sent += 1;
      return Promise.resolve(reply(status, error(code)));
    }, unhurried);
    await expect(send([], true)).rejects.toThrow(code);
    expect(sent).toBe(times);
  });
});
