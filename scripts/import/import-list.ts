import { stat } from 'node:fs/promises';
import type { ImportRow } from '../../src/graphql/import/import-columns';
import { batchesOf } from './batches';
import { listRows } from './list-rows';
import { RowDigests } from './row-digests';
import type { RowError, SendRows, SentRow } from './sent-rows';
import { type Language, stopped } from './stopped';

export type BadRow = Readonly<{ row: number; errors: readonly RowError[] }>;

export type ImportOutcome = Readonly<{
  rows: number;
  /** With nothing to be recorded: those that could be. */
  imported: number;
  /** Recorded by an earlier run. */
  known: number;
  bad: readonly BadRow[];
}>;

/** Told as rows are through. */
export type Progress = (step: 'check' | 'record', done: number, total: number) => void;

export type ImportOrder = Readonly<{
  file: string;
  dryRun: boolean;
  /** Records the good rows of a list that has bad ones. */
  goodRows: boolean;
  language: Language;
  onProgress: Progress;
}>;

/**
 * Imports a list: all its rows are tried before the first one is recorded. It is read anew for each of that, so that it
 * never lies in memory. Errors: ImportStopped; what was recorded until then is known to the next run.
 */
export async function importList(order: ImportOrder, send: SendRows): Promise<ImportOutcome> {
  const found = await stateOf(order.file);
  const { rows, contradicted } = await survey(order.file);
  const bad = new Map(contradicted.map((row) => [row, contradiction(row, order.language)]));
  const tried = await sendAll(order, send, { rows, bad, step: 'check' });
  const isRefused = bad.size > 0 && !order.goodRows;
  if (order.dryRun || isRefused)
    return {
      rows,
      imported: order.dryRun ? tried.GOOD : 0,
      known: tried.REPEATED,
      bad: listed(bad),
    };
  if ((await stateOf(order.file)) !== found)
    throw stopped('Tệp vừa bị thay đổi.', 'The file was changed meanwhile.');
  const done = await sendAll(order, send, { rows, bad, step: 'record' });
  return { rows, imported: done.RECORDED, known: done.REPEATED, bad: listed(bad) };
}

const listed = (bad: ReadonlyMap<number, BadRow>): readonly BadRow[] =>
  [...bad.values()].sort((one, other) => one.row - other.row);

async function stateOf(file: string): Promise<string> {
  const state = await stat(file).catch((cause: unknown) => {
    throw stopped(`Không đọc được tệp ${file}.`, `The file ${file} cannot be read.`, cause);
  });
  return `${String(state.size)} ${String(state.mtimeMs)}`;
}

/** Reads the whole list once: what is no list, or contradicts itself, is told before anything is sent. */
async function survey(
  file: string,
): Promise<Readonly<{ rows: number; contradicted: readonly number[] }>> {
  const digests = new RowDigests();
  const contradicted: number[] = [];
  let rows = 0;
  for await (const row of listRows(file)) {
    rows += 1;
    if (digests.isContradicted(row)) contradicted.push(row.row);
  }
  return { rows, contradicted };
}

const contradictions: Readonly<Record<Language, string>> = {
  vi: 'Mã ngoài này đã có ở một dòng trên với nội dung khác.',
  en: 'A row above has this external id and other content.',
};

const contradiction = (row: number, language: Language): BadRow => ({
  row,
  errors: [{ column: 'externalId', code: 'ID_TWICE', message: contradictions[language] }],
});

type Pass = Readonly<{ rows: number; bad: Map<number, BadRow>; step: 'check' | 'record' }>;

/** Sends what is not known to be bad, adds what turns out to be, and counts what became of the rest. */
async function sendAll(
  { file, onProgress }: ImportOrder,
  send: SendRows,
  { rows, bad, step }: Pass,
): Promise<Readonly<Record<SentRow['state'], number>>> {
  const counts = { GOOD: 0, RECORDED: 0, REPEATED: 0, BAD: 0 };
  let done = bad.size;
  for await (const batch of batchesOf(without(bad, listRows(file)))) {
    for (const { row, state, errors } of await send(batch, step === 'check')) {
      counts[state] += 1;
      if (state === 'BAD') bad.set(row, { row, errors });
    }
    done += batch.length;
    onProgress(step, done, rows);
  }
  return counts;
}

async function* without(
  bad: ReadonlyMap<number, BadRow>,
  rows: AsyncIterable<ImportRow>,
): AsyncGenerator<ImportRow> {
  for await (const row of rows) if (!bad.has(row.row)) yield row;
}
