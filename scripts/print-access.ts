import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessTable } from './access-table';

/** Writes the access table between its marks in the README. */
const file = join(__dirname, '..', '..', 'README.md');
const marks = /(<!-- access -->\n)[^]*?(\n<!-- \/access -->)/u;
const text = readFileSync(file, 'utf8');
writeFileSync(
  file,
  text.replace(marks, (_all, open: string, close: string) => `${open}\n${accessTable()}\n${close}`),
);
