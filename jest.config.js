'use strict';

const sourceMaps = 'inline';

// The same class semantics as tsconfig.json: legacy decorators, no metadata, fields assigned.
const typescript = {
  sourceMaps,
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: false,
      useDefineForClassFields: false,
    },
  },
};

// Packages published as ES modules only: Node 20 can require them, jest's own loader cannot.
const esModulesOnly = ['uuid', 'jose', 'temporal-polyfill', 'temporal-utils'];
const javascript = {
  sourceMaps,
  module: { type: 'commonjs' },
  jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } },
};

const project = {
  testEnvironment: 'node',
  roots: ['src', 'schema', 'projections', 'scripts', 'test'].map((folder) => `<rootDir>/${folder}`),
  setupFiles: ['reflect-metadata'],
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  transform: {
    '^.+\\.ts$': ['@swc/jest', typescript],
    '^.+\\.m?js$': ['@swc/jest', javascript],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
};

/** What runs on the embedded stores, and the contracts of all others. */
const embedded = {
  ...project,
  displayName: 'sqlite+sqlite',
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  testPathIgnorePatterns: ['/test/servers/'],
  globals: { enginePair: { events: 'sqlite', views: 'sqlite' } },
};

/** What runs again on every pair of engines. */
const onServers = (events, views) => ({
  ...project,
  displayName: `${events}+${views}`,
  testMatch: ['graphql', 'servers', 'end-to-end'].map(
    (folder) => `<rootDir>/test/${folder}/**/*.spec.ts`,
  ),
  // What these are about does not depend on where the stores are.
  testPathIgnorePatterns: [
    'end-to-end/bench',
    'end-to-end/graphiql',
    'end-to-end/node-24',
    'end-to-end/starting-in-a-folder',
    // Thousands of commands or rows, which a slow server is not given: what is looked at is not how they lie there.
    'graphql/access-commands',
    'graphql/exports',
    'graphql/live-bounds',
    'graphql/petition-import',
    'end-to-end/importing',
    // Load the demonstration again and again; the tour in the README does it once there.
    'end-to-end/starting',
    'end-to-end/welcome',
    // Decided before any store is asked.
    'graphql/bad-input',
    'graphql/compiled-queries',
    'graphql/query-limits',
    'graphql/query-measure',
    'graphql/schema',
    'graphql/xlsx-file',
  ].map((name) => `/test/${name}.spec.ts`),
  globals: { enginePair: { events, views } },
});

const { KURRENTDB_URL, MONGODB_URL } = process.env;

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 120_000,
  maxWorkers: 2,
  projects: [
    embedded,
    ...(MONGODB_URL ? [onServers('sqlite', 'mongodb')] : []),
    ...(KURRENTDB_URL ? [onServers('kurrentdb', 'sqlite')] : []),
    ...(KURRENTDB_URL && MONGODB_URL ? [onServers('kurrentdb', 'mongodb')] : []),
  ],
};
