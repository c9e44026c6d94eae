import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(__dirname, '..', '..');
const children: ChildProcessWithoutNullStreams[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) await ended(child, 'SIGKILL');
});

export type Child = Readonly<{
  pid: number;
  /** The next line that it prints; it must not end before. */
  line: () => Promise<string>;
  /** Sends a signal and waits for the end. */
  end: (signal: NodeJS.Signals) => Promise<void>;
}>;

/**
 * Runs a script in another process, killed after the test. `load` in it requires a source file by its path from
 * the project's root, `args` are the arguments.
 */
export function startChild(script: string, ...args: readonly string[]): Child {
  const prelude = `
    const load = (path) => require(require('node:path').join(${JSON.stringify(root)}, path));
    const args = process.argv.slice(1);`;
  const register = join(__dirname, 'register-typescript.cjs');
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--require', register, '--eval', prelude + script, ...args],
    { cwd: root },
  );
  children.push(child);
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    pid: child.pid ?? 0,
    line: async () => {
      const line = await lines.next();
      if (line.done) throw new Error(`the child ended: ${complaints}`);
      return line.value;
    },
    end: (signal) => ended(child, signal),
  };
}

async function ended(child: ChildProcessWithoutNullStreams, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}
