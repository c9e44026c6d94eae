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

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['src', 'schema', 'projections', 'scripts', 'test'].map((folder) => `<rootDir>/${folder}`),
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  testTimeout: 120_000,
  maxWorkers: 2,
  setupFiles: ['reflect-metadata'],
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  transform: {
    '^.+\\.ts$': ['@swc/jest', typescript],
    '^.+\\.m?js$': ['@swc/jest', javascript],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
};
