import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { freePort } from '../support/free-port';
import {
  type Ended,
  type RunningProgram,
  runToEnd,
  startProgram,
} from '../support/running-program';
import { temporaryFolder } from '../support/temporary-folder';
import { workbookWith } from '../support/workbooks';

jest.setTimeout(120_000);

const sample = join('scripts', 'import', 'sample.csv');

type Bodies = Readonly<{ bodies: { nodes: readonly Readonly<{ id: string; name: string }>[] } }>;

/** A token of the office of the demonstration's district council. */
async function officeOf({ query }: RunningProgram, dataDir: string): Promise<string> {
  const question = '{ bodies(first: 100, kind: COUNCIL_OFFICE) { nodes { id name } } }';
  const { bodies } = (await query(null, question)) as Bodies;
  const { id } = bodies.nodes.find(({ name }) => name === 'Văn phòng HĐND và UBND huyện')!;
  const { stdout } = await runToEnd('token', { dataDir }, '--role', 'office', '--body', id);
  return stdout.trim();
}

type Run = Readonly<{ dataDir: string; token: string; url: string }>;

const importing = (
  { dataDir, token, url }: Run,
  ...args: readonly string[]
): Promise<Omit<Ended, 'signal'>> =>
  runToEnd('import', { dataDir, env: { HOI_AM_TOKEN: token } }, '--url', url, ...args).then(
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );

describe('npm run import', () => {
  it('imports the sample once, through the server and without one', async () => {
    const dataDir = temporaryFolder();
    const program = await startProgram({ dataDir });
    const run = { dataDir, token: await officeOf(program, dataDir), url: program.address };
    expect(await importing(run, '--dry-run', '--language', 'en', sample)).toEqual({
      code: 0,
      stdout: '10 rows: 10 could be imported, 0 known before, 0 bad.\n',
      stderr: '',
    });
    expect(await importing(run, sample)).toEqual({
      code: 0,
      stdout: '10 dòng: 10 đã nhập, 0 đã có từ trước, 0 lỗi.\n',
      stderr: '',
    });
    const nobody = `http://127.0.0.1:${String(await freePort())}/graphql`;
    const locked = await importing({ ...run, url: nobody }, sample);
    expect(locked).toMatchObject({ code: 2, stdout: '' });
    expect(locked.stderr).toMatch(/^The store in .* is in use by .*\n$/u);
    const cells = parse(readFileSync(join(__dirname, '..', '..', sample)), { bom: true });
    expect(await importing(run, await workbookWith(cells), '--language', 'en')).toEqual({
      code: 0,
      stdout: '10 rows: 0 imported, 10 known before, 0 bad.\n',
      stderr: '',
    });
    await program.kill('SIGTERM');
    expect(await importing({ ...run, url: nobody }, sample)).toEqual({
      code: 0,
      stdout: '10 dòng: 0 đã nhập, 10 đã có từ trước, 0 lỗi.\n',
      stderr: '',
    });
  });

  it('tells bad rows, in a report too, and what stands against importing at all', async () => {
    const dataDir = temporaryFolder();
    const program = await startProgram({ dataDir });
    const run = { dataDir, token: await officeOf(program, dataDir), url: program.address };
    const folder = temporaryFolder();
    const list = join(folder, 'list.csv');
    const report = join(folder, 'bad-rows.csv');
    writeFileSync(
      list,
      'mã ngoài;ngày tiếp nhận;tiêu đề;nội dung\nA1;20/12/2021;Điện;\nA2;x;b;c\n',
    );
    expect(await importing(run, list, '--report', report)).toEqual({
      code: 1,
      stdout: [
        'Dòng 2, cột text: Cột này bắt buộc phải có. (REQUIRED)',
        'Dòng 3, cột receivedOn: Phải là ngày có thật, viết theo dạng YYYY-MM-DD hoặc dd/mm/yyyy. (NOT_A_DATE)',
        '2 dòng: 0 đã nhập, 0 đã có từ trước, 2 lỗi.\n',
      ].join('\n'),
      stderr: '',
    });
    expect(readFileSync(report, 'utf8')).toBe(
      '\uFEFFdòng,cột,mã lỗi,lý do\r\n2,text,REQUIRED,Cột này bắt buộc phải có.\r\n' +
        '3,receivedOn,NOT_A_DATE,"Phải là ngày có thật, viết theo dạng YYYY-MM-DD hoặc dd/mm/yyyy."\r\n',
    );
    const wrong = await importing({ ...run, token: 'none' }, sample, '--language', 'en');
    expect(wrong).toEqual({
      code: 2,
      stdout: '',
      stderr: 'The token is missing or not valid.\n',
    });
    expect(await importing(run, list, '--language', 'fr')).toMatchObject({ code: 2, stdout: '' });
    expect(await importing(run, join(folder, 'none.csv'), '--language', 'en')).toEqual({
      code: 2,
      stdout: '',
      stderr: `The file ${join(folder, 'none.csv')} cannot be read.\n`,
    });
  });
});
