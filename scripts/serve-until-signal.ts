import type { Logger } from 'pino';
import type { Application } from '../src/app/application';
import type { Config } from '../src/config';
import { type Engines, openApplication } from '../src/main';
import type { Identities } from '../src/ports/identities';
import { serve } from '../src/serving';
import { lateProgress } from './late-progress';
import { stopOnSignal } from './stop-on-signal';

type Service = Readonly<{
  engines: Engines;
  identities: Identities;
  config: Config;
  log: Logger;
  graphiqlFolder?: string;
}>;

/**
 * Serves what was opened until a signal comes, and closes it then. Whoever reads the address may send one at once:
 * print it only afterwards.
 */
export async function serveUntilSignal({
  engines,
  identities,
  config,
  log,
  graphiqlFolder,
}: Service): Promise<Readonly<{ app: Application; address: string }>> {
  const progress = lateProgress('Building read models', 'events');
  const app = await openApplication(engines.ports, log, progress.add);
  progress.stop();
  const serving = await serve(app, identities, config, log, graphiqlFolder);
  stopOnSignal(async () => {
    await serving.stop();
    await app.stop();
    await engines.close();
  });
  return { app, address: serving.address };
}
