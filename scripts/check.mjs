// Everything that can be said about the code without running its tests.
//   node scripts/check.mjs [--fresh]     --fresh: ignore what earlier runs remembered
// ESLint remembers a result by file, although a rule that reads types looks at other files too.
// That is good enough while writing; what decides whether a change goes in is --fresh.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = 'node_modules/.cache';
const CHECKS_AT_ONCE = 2;

// Longest first, so that the last one to finish is a short one.
const CHECKS = [
  {
    name: 'lint',
    run: [
      'node_modules/eslint/bin/eslint.js',
      '--max-warnings=0',
      '--cache',
      '--cache-strategy=content',
      `--cache-location=${CACHE}/eslint/`,
      '.',
    ],
  },
  { name: 'types', run: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  {
    name: 'types of the page',
    run: ['node_modules/typescript/bin/tsc', '--noEmit', '--project', 'scripts/graphiql'],
  },
  {
    name: 'dependency rules',
    run: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config=.dependency-cruiser.cjs',
      ...['src', 'schema', 'projections', 'scripts', 'test'],
    ],
  },
  { name: 'unused code', run: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  {
    name: 'format',
    run: [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--cache',
      '--cache-strategy=content',
      `--cache-location=${CACHE}/prettier/cache`,
      '.',
    ],
  },
  {
    name: 'docker-compose.yml',
    run: ['node_modules/dclint/bin/dclint.cjs', '--max-warnings=0', 'docker-compose.yml'],
  },
  {
    name: 'Dockerfile',
    run: ['node_modules/dockerfile-utils/bin/dockerfile-utils', 'lint', 'Dockerfile'],
  },
  { name: 'schema print', run: ['dist/scripts/print-schema.js', '--check'] },
];

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
if (process.argv.includes('--fresh')) {
  for (const tool of ['eslint', 'typescript', 'prettier']) {
    rmSync(`${CACHE}/${tool}`, { recursive: true, force: true });
  }
}

const startedAt = performance.now();
const waiting = [...CHECKS];
const failed = [];
await Promise.all(Array.from({ length: CHECKS_AT_ONCE }, runWaiting));
const total = `${secondsSince(startedAt)} s in total`;
console.log(
  failed.length === 0 ? `All passed, ${total}` : `Failed: ${failed.join(', ')}; ${total}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

async function runWaiting() {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const checkStartedAt = performance.now();
    const { isPassed, output } = await outcomeOf(check.run);
    const mark = isPassed ? 'ok    ' : 'FAILED';
    console.log(`${mark} ${check.name.padEnd(18)} ${secondsSince(checkStartedAt).padStart(5)} s`);
    if (isPassed) continue;
    failed.push(check.name);
    console.log(output.trimEnd());
  }
}

function outcomeOf(args) {
  return new Promise((resolve) => {
    const chunks = [];
    const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env;
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ isPassed: false, output: error.message }));
    child.on('close', (code) =>
      resolve({ isPassed: code === 0, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}

function secondsSince(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}
