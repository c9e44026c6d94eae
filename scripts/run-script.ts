import { sentenceFor } from '../src/main';

/** Runs a script; what a person can mend ends it with one sentence, a bug with its stack. */
export function runScript(run: () => Promise<void>): void {
  run().catch((error: unknown) => {
    process.stderr.write(`${sentenceFor(error) ?? String((error as Error).stack)}\n`);
    process.exit(1);
  });
}
