import { runScript } from './run-script';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * From now on stops in order at the first signal, and at once at a second one. Gives the way to say what there is to
 * stop; until then there is nothing. As the first process of a container, the program would hear no signal without it.
 */
export function stopOnSignal(): (stop: () => Promise<void>) => void {
  let stopAll = () => Promise.resolve();
  const runStop = () => {
    // From now on a signal does what it does to any program.
    for (const signal of signals) process.off(signal, runStop);
    runScript(async () => {
      await stopAll();
      process.exit(0);
    });
  };
  for (const signal of signals) process.on(signal, runStop);
  return (stop) => {
    stopAll = stop;
  };
}
