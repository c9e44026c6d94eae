import { join } from 'node:path';
import { Command, Option } from 'commander';
import { openDevelopmentIdentity } from '../src/adapters/crypto/development-identity';
import { readConfig } from '../src/config';
import { ConfigError } from '../src/environment';
import { Role } from '../schema/events/vocabulary';
import { runScript } from './run-script';

type TokenRole = Exclude<Role, 'system'>;
type Options = Readonly<{ role: TokenRole; body?: string; subject?: string; hours: string }>;

const roles = Object.values(Role).filter((role) => role !== Role.SYSTEM);

const command = new Command('token')
  .description('Prints a token for development on its last line.')
  .addOption(
    new Option('--role <role>', 'what the bearer does').choices(roles).makeOptionMandatory(),
  )
  .option('--body <id>', 'the body that the bearer acts for; every role but admin has one')
  .option('--subject <pseudonym>', 'who the bearer is; recorded with every command')
  .option('--hours <number>', 'how long it is valid', '12');

runScript(async () => {
  const { role, body, subject, hours } = command.parse().opts<Options>();
  if (role !== Role.ADMIN && body === undefined)
    throw new ConfigError(`A token for the role ${role} needs --body <id>.`);
  if (!(Number(hours) > 0)) throw new ConfigError('--hours must be a number above 0.');
  const { dataDir } = readConfig(process.env, join(__dirname, '..', '..', 'data'));
  const identity = await openDevelopmentIdentity(dataDir);
  const token = await identity.issue({
    subject: subject ?? `development-${role}`,
    role,
    bodyId: body ?? null,
    hours: Number(hours),
  });
  process.stdout.write(`${token}\n`);
});
