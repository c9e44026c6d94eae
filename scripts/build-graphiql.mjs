// Bundles GraphiQL and its page into dist/graphiql/, so that it is served without any other host.
// Names hold a hash of their content, index.html apart: whoever has a file never asks for it again.
//   node scripts/build-graphiql.mjs
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SOURCES = 'scripts/graphiql';
const OUTPUT = 'dist/graphiql';
const SERVED_AT = '/graphiql/';
const WORKERS = ['editor', 'graphql', 'json'];

const COMMON = {
  bundle: true,
  minify: true,
  outdir: OUTPUT,
  entryNames: '[name]-[hash]',
  target: 'es2022',
  metafile: true,
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });

const [workers, styles] = await Promise.all([
  bundled(Object.fromEntries(WORKERS.map((name) => [name, `${SOURCES}/${name}.worker.ts`])), {
    format: 'iife',
  }),
  bundled({ page: `${SOURCES}/page.css` }, { loader: { '.woff2': 'dataurl' } }),
]);
const script = await bundled(
  { page: `${SOURCES}/page.tsx` },
  {
    format: 'esm',
    jsx: 'automatic',
    // GraphiQL's own style sheet holds the editor's.
    loader: { '.css': 'empty' },
    define: { ...COMMON.define, workerPaths: JSON.stringify(workers) },
  },
);
const page = readFileSync(join(SOURCES, 'page.html'), 'utf8')
  .replace('{{page.css}}', styles.page)
  .replace('{{page.js}}', script.page);
writeFileSync(join(OUTPUT, 'index.html'), page);

/** The path that each entry is served at, by its name. */
async function bundled(entryPoints, options) {
  const { metafile } = await build({ ...COMMON, entryPoints, ...options });
  const outputs = Object.entries(metafile.outputs);
  return Object.fromEntries(
    Object.entries(entryPoints).map(([name, source]) => {
      const [file] = outputs.find(([, { entryPoint }]) => entryPoint === source) ?? [];
      if (file === undefined) throw new Error(`${source} was not bundled`);
      return [name, SERVED_AT + basename(file)];
    }),
  );
}
