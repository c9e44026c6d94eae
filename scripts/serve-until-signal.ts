import type { Logger } from 'pino';
import type { Application } from '../src/app/application';
import type { Config } from '../src/config';
import { createMetrics, type Metrics } from '../src/graphql/metrics';
import { type Engines, openApplication, openEngines } from '../src/main';
import type { Identities } from '../src/ports/identities';
import { serve } from '../src/serving';
import { lateProgress } from './late-progress';
import { stopOnSignal } from './stop-on-signal';
import { whenStoresAnswer } from './when-stores-answer';

type Service = Readonly<{
  config: Config;
  log: Logger;
  /** Of a store that is made. */
  initialSecret?: Uint8Array;
  /** Looks at the opened stores, or fills them; what it fails with ends the program. */
  prepare: (engines: Engines) => Promise<void>;
  identities: () => Promise<Identities>;
  graphiqlFolder?: string;
}>;

type Program = Readonly<{ engines: Engines; app: Application }>;

/**
 * Opens the stores as soon as they can be reached and serves the program until a signal comes; then it is closed.
 * Whoever reads the address may send one at once: print it only afterwards.
 */
export async function serveUntilSignal(
  service: Service,
): Promise<Readonly<{ app: Application; address: string }>> {
  const { config, log, graphiqlFolder } = service;
  const onSignal = stopOnSignal();
  const metrics = createMetrics();
  const { engines, app } = await whenStoresAnswer({ config, log, metrics }, () =>
    opened(service, metrics),
  );
  try {
    const serving = await serve(app, await service.identities(), config, log, {
      metrics,
      graphiqlFolder: graphiqlFolder ?? null,
    });
    onSignal(async () => {
      await serving.stop();
      await app.stop();
      await engines.close();
    });
    return { app, address: serving.address };
  } catch (error) {
    await app.stop();
    await engines.close();
    throw error;
  }
}

async function opened(
  { config, log, initialSecret, prepare }: Service,
  { watchCommand: onCommand }: Metrics,
): Promise<Program> {
  const engines = await openEngines(config, initialSecret);
  const progress = lateProgress('Building read models', 'events');
  try {
    await prepare(engines);
    const reports = { onProgress: progress.add, onCommand };
    return { engines, app: await openApplication(engines.ports, log, reports) };
  } catch (error) {
    await engines.close();
    throw error;
  } finally {
    progress.stop();
  }
}
