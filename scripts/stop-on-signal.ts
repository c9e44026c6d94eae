import { runScript } from './run-script';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Stops in order at the first signal, and at once at a second one. */
export function stopOnSignal(stop: () => Promise<void>): void {
  const runStop = () => {
    // From now on a signal does what it does to any program.
    for (const signal of signals) process.off(signal, runStop);
    runScript(async () => {
      await stop();
      process.exit(0);
    });
  };
  for (const signal of signals) process.on(signal, runStop);
}
