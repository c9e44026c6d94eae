import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessTable } from '../scripts/access-table';
import { errorMessages } from '../src/graphql/error-format';
import { vietnameseNames } from '../scripts/import/header';
import { exportLists } from '../src/graphql/export/all-exports';
import { faultMessages } from '../src/graphql/import/import-faults';
import { refusalMessages } from '../src/graphql/refusal-messages';

const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');
/** Without the spaces that align columns. */
const squeezed = (text: string) => text.replace(/ +/gu, ' ').replace(/-{3,}/gu, '---');

describe('the README', () => {
  it('prints the access table that the program enforces', () => {
    expect(squeezed(readme)).toContain(squeezed(accessTable()));
  });

  it('describes every column of a list to import', () => {
    const lines = squeezed(readme).split('\n');
    const missing = Object.entries(vietnameseNames).filter(([column, names]) => {
      const line = `| \`${column}\` | ${names.map((name) => `\`${name}\``).join(', ')} |`;
      return !lines.some((one) => one.startsWith(line));
    });
    expect(missing).toEqual([]);
  });

  it('names every list that can be exported', () => {
    const named = /Every list of the API is a file too.*/u.exec(readme)?.[0] ?? '';
    expect(Object.keys(exportLists).filter((name) => !named.includes(`\`${name}\``))).toEqual([]);
  });

  it('lists every code that a client may meet', () => {
    const messages = [errorMessages, refusalMessages, faultMessages];
    const codes = messages.flatMap((coded) => Object.keys(coded));
    expect(codes.filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
  });
});
