import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../src/graphql/schema';

/** Writes the public API to `schema/schema.graphql`, or with `--check` says whether the file is up to date. */
const file = join(__dirname, '..', '..', 'schema', 'schema.graphql');
const printed = `${printSchema(lexicographicSortSchema(createSchema()))}\n`;

if (!process.argv.includes('--check')) writeFileSync(file, printed);
else if (readFileSync(file, 'utf8') !== printed) {
  process.stderr.write('schema/schema.graphql is not what the code serves: npm run schema:print\n');
  process.exitCode = 1;
}
