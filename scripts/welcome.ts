import type { DevelopmentIdentity } from '../src/adapters/crypto/development-identity';
import type { Application } from '../src/app/application';
import { demonstrationPeople } from './demo/demonstration';

const hours = 12;

const queries = `  The petitions that are late, with who owes the answer (office):
    { petitions(first: 5, filter: { tier: VERY_OVERDUE }, orderBy: DUE_ON_ASC) {
        totalCount nodes { code title holder { name } clockDueOn } } }

  How a due date was computed (office):
    { petition(code: "KN-2021-000001") { code routing due { on steps { vi } rule { basis } } } }

  What each body owes today (standing_committee):
    { replyWorkload { body { name } held unacknowledged overdue veryOverdue medianDaysToAnswer } }
`;

/** What somebody who started the program for the first time wants to read. */
export async function welcome(
  app: Application,
  tokens: DevelopmentIdentity,
  address: string,
): Promise<string> {
  const people = demonstrationPeople(await app.references());
  const lines = await Promise.all(
    people.map(async ({ role, subject, bodyId, bodyName }) => {
      const token = await tokens.issue({ subject, role, bodyId, hours });
      return `  ${role} (${bodyName})\n    ${token}\n`;
    }),
  );
  return `
Hồi Âm serves ${address}

Tokens for development, valid for ${String(hours)} hours, sent as “Authorization: Bearer …”:

${lines.join('')}
Worth trying:

${queries}
Stop with Ctrl-C.
`;
}
