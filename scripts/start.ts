import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { openDevelopmentIdentity } from '../src/adapters/crypto/development-identity';
import type { Ports } from '../src/app/application';
import { type Config, namesOfStore, readConfig } from '../src/config';
import { ConfigError } from '../src/environment';
import { adoptGenesisRules } from '../src/genesis/adopt-rules';
import { demonstrationSecret, loadDemonstration } from './demo/demonstration';
import { lateProgress } from './late-progress';
import { runScript } from './run-script';
import { serveUntilSignal } from './serve-until-signal';
import { welcome } from './welcome';

/** Bundled by the build, beside the compiled program. */
const graphiqlFolder = join(__dirname, '..', 'graphiql');

/** Loads the demonstration into an empty store, or goes on where loading was interrupted. */
async function demonstrate(ports: Ports, { dataDir }: Config): Promise<void> {
  const marker = join(dataDir, 'demonstration.loading');
  const isEmpty = (await ports.events.head()) === null;
  if (!isEmpty && !existsSync(marker)) return;
  await writeFile(marker, 'The demonstration is being loaded into this folder.\n');
  const progress = lateProgress('Loading the demonstration', 'steps');
  await loadDemonstration(ports, { adoptRules: adoptGenesisRules, onStep: progress.update });
  progress.stop();
  await rm(marker);
}

/** Tokens that lie beside a store would open it to whoever has the folder. */
function madeToBeServed(config: Config): ConfigError {
  const { store, another } = namesOfStore(config);
  return new ConfigError(`${store} was made by npm run serve: start it so, or ${another}.`);
}

async function start(config: Config, log: Logger): Promise<void> {
  const tokens = () => openDevelopmentIdentity(config.dataDir);
  const { app, address } = await serveUntilSignal({
    ...{ config, log, graphiqlFolder },
    initialSecret: demonstrationSecret,
    async prepare({ ports, isMadeWith }) {
      if (!isMadeWith(demonstrationSecret)) throw madeToBeServed(config);
      await demonstrate(ports, config);
    },
    identities: async () => (await tokens()).identities,
  });
  process.stdout.write(await welcome(app, await tokens(), address));
}

runScript(async () => {
  const config = readConfig(process.env, join(__dirname, '..', '..', 'data'));
  await start(config, pino({ level: config.logLevel }, pino.destination(2)));
});
