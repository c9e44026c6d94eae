import type { DevelopmentIdentity } from '../src/adapters/crypto/development-identity';
import type { Application } from '../src/app/application';
import type { References } from '../src/app/references';
import { demonstrationPeople } from './demo/demonstration';
import { worthTrying } from './demo/worth-trying';

const hours = 12;

/** Questions to begin with, as they can be sent. */
function questions(references: References): string {
  const listed = worthTrying(references).map(({ what, by, query }) => {
    const sender = by === 'public' ? 'without a token' : by;
    return `  ${what} (${sender}):\n    ${query}\n\n`;
  });
  return listed.length === 0 ? '' : `\nWorth trying:\n\n${listed.join('').trimEnd()}\n`;
}

/** What somebody who started the program for the first time wants to read. */
export async function welcome(
  app: Application,
  tokens: DevelopmentIdentity,
  address: string,
): Promise<string> {
  const references = await app.references();
  const people = demonstrationPeople(references);
  const lines = await Promise.all(
    people.map(async ({ role, subject, bodyId, bodyName }) => {
      const token = await tokens.issue({ subject, role, bodyId, hours });
      return `  ${role} (${bodyName})\n    ${token}\n`;
    }),
  );
  return `
Hồi Âm serves ${address}
GraphiQL, to ask in a browser: ${new URL('/', address).href}

Tokens for development, valid for ${String(hours)} hours, sent as “Authorization: Bearer …”:

${lines.join('')}${questions(references)}
Stop with Ctrl-C.
`;
}
