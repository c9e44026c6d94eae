// Makes the working copy ready to run: the right Node, the packages of the lock file, a fresh build.
// Silent when there is nothing to do. Everything goes to stderr, so that the output of the command
// that follows stays its own.
//   node scripts/setup.mjs [--no-build]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_MINIMUM = [20, 19];
const LOCK = 'package-lock.json';
const LOCK_STAMP = 'node_modules/.lock-stamp';
const BUILD_STAMP = 'dist/.build-stamp';
const SOURCE_FOLDERS = ['src', 'schema', 'projections', 'scripts'];
const PAGE_FOLDER = join('scripts', 'graphiql');
const PAGE_STAMP = 'dist/graphiql/.build-stamp';
const PAGE_BUILD = join('scripts', 'build-graphiql.mjs');
const BUILD_SETTINGS = ['tsconfig.json', 'tsconfig.build.json', LOCK];

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
requireNode();
if (!packagesFit()) installPackages();
if (!process.argv.includes('--no-build')) {
  build();
  buildPage();
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [majorMin, minorMin] = NODE_MINIMUM;
  if (major > majorMin || (major === majorMin && minor >= minorMin)) return;
  fail(`Node ${NODE_MINIMUM.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

function packagesFit() {
  if (!existsSync(LOCK)) fail(`${LOCK} is missing.`);
  const stamp = statSync(LOCK_STAMP, { throwIfNoEntry: false });
  if (stamp && readFileSync(LOCK_STAMP, 'utf8') === lockHash()) return true;
  // npm run by hand writes its own record of what it installed: newer than the lock file, it fits.
  const record = statSync('node_modules/.package-lock.json', { throwIfNoEntry: false });
  if (!record || record.mtimeMs < statSync(LOCK).mtimeMs) return false;
  if (stamp && record.mtimeMs < stamp.mtimeMs) return false;
  writeFileSync(LOCK_STAMP, lockHash());
  return true;
}

function installPackages() {
  say('Installing packages…');
  rmSync(LOCK_STAMP, { force: true });
  // Development packages too, whatever NODE_ENV says: the compiler is one of them.
  const args = ['ci', '--include=dev'];
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('npm-cli.js')) run(process.execPath, [npm, ...args]);
  else run('npm', args, { shell: process.platform === 'win32' });
  writeFileSync(LOCK_STAMP, lockHash());
}

function build() {
  const sources = SOURCE_FOLDERS.flatMap(sourcesBelow);
  const stamp = hashOf([...BUILD_SETTINGS, ...sources]);
  if (existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === stamp) return;
  say('Building…');
  rmSync(BUILD_STAMP, { force: true });
  removeOutputWithoutSource(sources);
  compile();
  if (sources.some(isNotCompiled)) {
    // The compiler does not write again what it remembers having written.
    rmSync('dist', { recursive: true });
    compile();
  }
  writeFileSync(BUILD_STAMP, stamp);
}

/** After the rest, which may begin with an empty folder. */
function buildPage() {
  const stamp = hashOf([LOCK, PAGE_BUILD, ...filesBelow(PAGE_FOLDER)]);
  if (existsSync(PAGE_STAMP) && readFileSync(PAGE_STAMP, 'utf8') === stamp) return;
  say('Bundling GraphiQL…');
  run(process.execPath, [PAGE_BUILD]);
  writeFileSync(PAGE_STAMP, stamp);
}

function compile() {
  run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
}

function isNotCompiled(source) {
  return source.endsWith('.ts') && !existsSync(join('dist', source.replace(/\.ts$/, '.js')));
}

/** The compiler never deletes: what is left of a removed source would go on being loaded. */
function removeOutputWithoutSource(sources) {
  const known = new Set(sources);
  for (const output of SOURCE_FOLDERS.flatMap((folder) => filesBelow(join('dist', folder)))) {
    if (!known.has(sourceOf(output))) rmSync(output);
  }
}

function sourceOf(output) {
  return output.slice(`dist${sep}`.length).replace(/\.js(\.map)?$/, '.ts');
}

function sourcesBelow(folder) {
  return filesBelow(folder).filter(
    (file) =>
      /\.(ts|json)$/.test(file) && !file.endsWith('.d.ts') && !file.startsWith(PAGE_FOLDER + sep),
  );
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function lockHash() {
  return createHash('sha256').update(readFileSync(LOCK)).digest('hex');
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: ['inherit', 2, 2], ...options });
  if (error) fail(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line) {
  say(line);
  process.exit(1);
}
