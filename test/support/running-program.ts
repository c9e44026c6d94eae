import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { serversOf } from './engines';
import { temporaryFolder } from './temporary-folder';

const root = join(__dirname, '..', '..');
const children: ChildProcessWithoutNullStreams[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) await killed(child);
});

/** The connection broke before the whole answer came: what was asked for may have been done, or not. */
export class AnswerLost extends Error {
  override readonly name = 'AnswerLost';
}

/** The program answered with errors. */
class AnsweredWithErrors extends Error {
  override readonly name = 'AnsweredWithErrors';
}

type Output = Readonly<{ stdout: string; stderr: string }>;
export type Ended = Output & Readonly<{ code: number | null; signal: NodeJS.Signals | null }>;

/** Asks one GraphQL question and gives the data of the answer. Errors: AnswerLost, AnsweredWithErrors. */
type Query = (token: string | null, text: string, variables?: object) => Promise<unknown>;

export type RunningProgram = Readonly<{
  pid: number;
  address: string;
  /** What it printed until now. */
  output: () => Output;
  query: Query;
  /** Sends a signal at once, and waits for the end. */
  kill: (signal: NodeJS.Signals) => Promise<Ended>;
  /** Its end, whenever that comes. */
  exit: Promise<Ended>;
}>;

export type ProgramStart = Readonly<{
  dataDir: string;
  /** In which form; left out, the one for development. */
  script?: 'start' | 'serve';
  env?: Readonly<Record<string, string>>;
  /** The Node to run it with, and that Node's arguments; left out, the one that runs the tests. */
  command?: readonly [string, ...string[]];
}>;

/** A program that was started, whether it serves yet or not. */
export type LaunchedProgram = Pick<RunningProgram, 'output' | 'kill' | 'exit'> &
  Readonly<{ serves: Promise<RunningProgram> }>;

/** Starts the built program on a free port; killed after the test. */
export function launchProgram(start: ProgramStart): LaunchedProgram {
  const { child, output, exit } = spawned(start.script ?? 'start', [], start);
  const kill = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exit;
  };
  const serves = Promise.race([addressOf(child), exit]).then((address): RunningProgram => {
    if (typeof address !== 'string') throw new Error(`the program ended: ${address.stderr}`);
    return { pid: child.pid!, address, output, query: queryAt(address), kill, exit };
  });
  // Whoever only waits for its end need not hear that it never served.
  serves.catch(() => undefined);
  return { output, kill, exit, serves };
}

/** Starts the built program on a free port and waits until it serves; killed after the test. */
export const startProgram = (start: ProgramStart): Promise<RunningProgram> =>
  launchProgram(start).serves;

/** Runs one of the built scripts to its end. */
export const runToEnd = (
  script: 'start' | 'serve' | 'token' | 'import',
  start: ProgramStart,
  ...args: readonly string[]
): Promise<Ended> => spawned(script, args, start).exit;

/** What a program gives that complains with exactly one line, without a stack, and serves nothing. */
export const refusedWith = (sentence: string): Ended => ({
  code: 1,
  signal: null,
  stdout: '',
  stderr: `${sentence}\n`,
});

/** A folder with a store that is not in use. */
export async function filledFolder(env: Readonly<Record<string, string>> = {}): Promise<string> {
  const dataDir = temporaryFolder();
  const program = await startProgram({ dataDir, env });
  expect(await program.kill('SIGTERM')).toMatchObject({ code: 0, signal: null, stderr: '' });
  return dataDir;
}

/** Runs any command to its end, and gives what it printed. */
export async function printed(command: string, ...args: readonly string[]): Promise<string> {
  const child = spawn(command, args, { cwd: root });
  const { code, stdout, stderr } = await watched(child).exit;
  if (code !== 0) throw new Error(`${command} failed: ${stderr}`);
  return stdout;
}

function spawned(
  script: string,
  args: readonly string[],
  { dataDir, env = {}, command: [node, ...options] = [process.execPath] }: ProgramStart,
) {
  const child = spawn(node, [...options, join('dist', 'scripts', `${script}.js`), ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: '0', ...serversOf(dataDir), ...env },
  });
  children.push(child);
  return { child, ...watched(child) };
}

function watched(child: ChildProcessWithoutNullStreams) {
  const texts = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => (texts[stream] += text));
  const output = (): Output => ({ ...texts });
  const exit = once(child, 'close').then(([code, signal]): Ended => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    ...output(),
  }));
  return { output, exit };
}

const addressLine = /^Hồi Âm serves (?<address>http:\S+)$/u;

/** Pending for ever when the program never prints it. */
const addressOf = (child: ChildProcessWithoutNullStreams): Promise<string> =>
  new Promise((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      const address = addressLine.exec(line)?.groups?.['address'];
      if (address !== undefined) resolve(address);
    });
  });

async function killed(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

const queryAt =
  (address: string): Query =>
  async (token, query, variables = {}) => {
    const text = await post(address, token, JSON.stringify({ query, variables }));
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
    if (errors !== undefined) throw new AnsweredWithErrors(JSON.stringify(errors));
    return data;
  };

async function post(address: string, token: string | null, body: string): Promise<string> {
  const headers = {
    'content-type': 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  try {
    const response = await fetch(address, { method: 'POST', headers, body });
    return await response.text();
  } catch (cause) {
    throw new AnswerLost('the answer did not come', { cause });
  }
}

/** The token of a role, as the program prints it when it starts. */
export function printedToken({ output }: RunningProgram, role: string): string {
  const [, token] = new RegExp(`^ {2}${role} \\(.*\\)\\n {4}(\\S+)$`, 'mu').exec(output().stdout)!;
  return token!;
}
