import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A script of this folder in another process, which answers each message by one. */
export type Child<Asked, Answer> = Readonly<{
  /** Rejects when the process ends instead. */
  ask: (asked: Asked) => Promise<Answer>;
  end: () => Promise<void>;
}>;

export function startChild<Asked extends object, Answer>(script: string): Child<Asked, Answer> {
  // What a rival prints is not part of the table.
  const child = fork(join(__dirname, `${script}.js`), {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const exit = once(child, 'exit');
  return {
    async ask(asked) {
      const answer = once(child, 'message');
      child.send(asked);
      const first = await Promise.race([answer, exit.then(() => null)]);
      if (first === null) throw new Error(`the process ${script} ended`);
      return first[0] as Answer;
    },
    async end() {
      child.kill();
      await exit;
    },
  };
}
