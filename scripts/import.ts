import { setTimeout as wait } from 'node:timers/promises';
import { Command, CommanderError, Option } from 'commander';
import { sentenceFor } from '../src/main';
import { badRowLines, writeBadRows } from './import/bad-rows';
import { importList, type ImportOutcome } from './import/import-list';
import { openStore } from './import/open-store';
import { isThere, type Post, postTo, sendingBy } from './import/sent-rows';
import { ImportStopped, type Language, stopped } from './import/stopped';
import { lateProgress } from './late-progress';

type Options = Readonly<{
  url: string;
  token?: string;
  dryRun?: boolean;
  goodRows?: boolean;
  language: Language;
  report?: string;
  dataDir?: string;
}>;

/** All is imported; some rows are bad; the import could not be done. */
const exits = { done: 0, badRows: 1, stopped: 2 } as const;

const command = new Command('import')
  .description(
    'Imports a list of petitions (.csv or .xlsx); its columns are described in the README.',
  )
  .argument('<file>', 'the list')
  .option('--url <address>', 'the server', 'http://127.0.0.1:4000/graphql')
  .addOption(new Option('--token <token>', 'of an office of the council').env('HOI_AM_TOKEN'))
  .option('--dry-run', 'only tries all rows')
  .option('--good-rows', 'imports the good rows although there are bad ones')
  .addOption(
    new Option('--language <language>', 'of what is told').choices(['vi', 'en']).default('vi'),
  )
  .option('--report <file>', 'writes the bad rows to a CSV file')
  .addOption(
    new Option('--data-dir <folder>', 'the store to open where no server runs').env('DATA_DIR'),
  )
  .exitOverride();

type Way = Readonly<{ post: Post; close: () => Promise<void> }>;

/** Through the server, so that one program writes; without a server, through the store itself. */
async function wayTo({ url, dataDir, language }: Options, token: string): Promise<Way> {
  if (await isThere(url))
    return { post: postTo(url, token, language), close: () => Promise.resolve() };
  if (dataDir !== undefined) return openStore(process.env, dataDir, token, language);
  throw stopped(
    `Không có máy chủ ở ${url}: hãy khởi động máy chủ hoặc nêu --data-dir.`,
    `No server runs at ${url}: start it, or name --data-dir.`,
  );
}

const progressWords = {
  vi: { check: 'Kiểm tra', record: 'Ghi nhận', unit: 'dòng' },
  en: { check: 'Trying', record: 'Recording', unit: 'rows' },
} as const;

async function run(file: string, options: Options): Promise<ImportOutcome> {
  const { token, language, dryRun = false, goodRows = false } = options;
  if (token === undefined)
    throw stopped('Thiếu --token hoặc HOI_AM_TOKEN.', '--token or HOI_AM_TOKEN is missing.');
  const { post, close } = await wayTo(options, token);
  const { check, record, unit } = progressWords[language];
  const [checking, recording] = [lateProgress(check, unit), lateProgress(record, unit)];
  try {
    const onProgress = (step: 'check' | 'record', done: number, total: number) => {
      if (step === 'record') checking.stop();
      (step === 'check' ? checking : recording).update(done, total);
    };
    return await importList(
      { file, dryRun, goodRows, language, onProgress },
      sendingBy(post, (ms) => wait(ms)),
    );
  } finally {
    checking.stop();
    recording.stop();
    await close();
  }
}

function summaryOf({ rows, imported, known, bad }: ImportOutcome, options: Options): string {
  const counts = [rows, imported, known, bad.length].map(String);
  const [all, taken, before, wrong] = counts as [string, string, string, string];
  const isTried = options.dryRun === true;
  return options.language === 'vi'
    ? `${all} dòng: ${taken} ${isTried ? 'nhập được' : 'đã nhập'}, ${before} đã có từ trước, ${wrong} lỗi.`
    : `${all} rows: ${taken} ${isTried ? 'could be imported' : 'imported'}, ${before} known before, ${wrong} bad.`;
}

async function tell(outcome: ImportOutcome, options: Options): Promise<number> {
  const { bad } = outcome;
  const lines = [...badRowLines(bad, options.language), summaryOf(outcome, options)];
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  if (options.report !== undefined) await writeBadRows(options.report, bad, options.language);
  return bad.length > 0 ? exits.badRows : exits.done;
}

/** What a person can mend is one sentence, a bug its stack; what was called wrongly was told by the parser. */
function complain(error: unknown, language: Language): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exits.done : exits.stopped;
  const sentence = error instanceof ImportStopped ? error.told[language] : sentenceFor(error);
  process.stderr.write(`${sentence ?? String((error as Error).stack)}\n`);
  return exits.stopped;
}

async function main(): Promise<number> {
  try {
    const [file = ''] = command.parse().args;
    const options = command.opts<Options>();
    return await tell(await run(file, options), options);
  } catch (error) {
    return complain(error, command.opts<Options>().language);
  }
}

void main().then((code) => {
  process.exitCode = code;
});
