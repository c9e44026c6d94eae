'use strict';
// A program that kills itself, with SIGKILL, between an event and what a policy makes of it.
//   node dying-program.cjs <data folder> <JSON: { viewer, input, dieAt: { call, when } }>
// `call` is `append` (the policy's own event) or `advance` (the policy's checkpoint with its outcomes).
const { join } = require('node:path');
const pino = require('pino');

const built = (...path) => require(join(__dirname, '..', '..', 'dist', ...path));
const { openApplication, openEngines } = built('src', 'main.js');
const { readConfig } = built('src', 'config.js');
const { receivePetition } = built('src', 'app', 'commands', 'petition-intake.js');

const [folder, json] = process.argv.slice(2);
const { viewer, input, dieAt } = JSON.parse(json);

const die = () => process.kill(process.pid, 'SIGKILL');
/** Does what it is told, and dies before or after it. */
const deadly =
  (call, isTheOne) =>
  async (...args) => {
    const isNow = isTheOne(...args);
    if (isNow && dieAt.when === 'before') die();
    const result = await call(...args);
    if (isNow && dieAt.when === 'after') die();
    return result;
  };

async function run() {
  const { ports } = await openEngines(readConfig({ ...process.env, DATA_DIR: folder }, folder));
  const { events, checkpoints } = ports;
  const append = deadly(
    events.append,
    (_stream, _revision, [first]) =>
      dieAt.call === 'append' && first.event.meta.source === 'policy',
  );
  const advance = deadly(
    checkpoints.advance,
    (_policy, _to, outcomes) => dieAt.call === 'advance' && outcomes.length > 0,
  );
  const app = await openApplication(
    { ...ports, events: { ...events, append }, checkpoints: { ...checkpoints, advance } },
    pino({ level: 'silent' }),
  );
  await app.execute(receivePetition, input, { viewer, source: 'api' });
  throw new Error('it should be dead by now');
}

run().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
