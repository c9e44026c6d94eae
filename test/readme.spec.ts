import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessTable } from '../scripts/access-table';
import { errorMessages } from '../src/graphql/error-format';
import { faultMessages } from '../src/graphql/import/import-faults';
import { refusalMessages } from '../src/graphql/refusal-messages';

const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');
/** Without the spaces that align columns. */
const squeezed = (text: string) => text.replace(/ +/gu, ' ').replace(/-{3,}/gu, '---');

describe('the README', () => {
  it('prints the access table that the program enforces', () => {
    expect(squeezed(readme)).toContain(squeezed(accessTable()));
  });

  it('lists every code that a client may meet', () => {
    const messages = [errorMessages, refusalMessages, faultMessages];
    const codes = messages.flatMap((coded) => Object.keys(coded));
    expect(codes.filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
  });
});
