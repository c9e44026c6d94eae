import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { namesOfStore, readServeConfig, type ServeConfig } from '../src/config';
import { ConfigError } from '../src/environment';
import { hasDevelopmentMasterKey } from '../src/main';
import { demonstrationSecret } from './demo/demonstration';
import { runScript } from './run-script';
import { serveUntilSignal } from './serve-until-signal';
import { identitiesOf } from './token-identities';

/** Whoever has the program knows the secret of such a store, and whoever has the folder its master key. */
function madeForDevelopment(config: ServeConfig): ConfigError {
  const { store, another } = namesOfStore(config);
  return new ConfigError(`${store} was made by npm start, for development: ${another}.`);
}

async function start(config: ServeConfig, log: Logger): Promise<void> {
  if (hasDevelopmentMasterKey(config)) throw madeForDevelopment(config);
  const { address } = await serveUntilSignal({
    ...{ config, log },
    prepare: ({ isMadeWith }) =>
      isMadeWith(demonstrationSecret)
        ? Promise.reject(madeForDevelopment(config))
        : Promise.resolve(),
    identities: () => Promise.resolve(identitiesOf(config.tokens)),
  });
  process.stdout.write(`Hồi Âm serves ${address}\n`);
}

runScript(async () => {
  const config = readServeConfig(process.env, join(__dirname, '..', '..', 'data'));
  await start(config, pino({ level: config.logLevel }, pino.destination(2)));
});
