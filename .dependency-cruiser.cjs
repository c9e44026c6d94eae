'use strict';

// Whatever is not listed under `allowed` is an error. Imports of types count like any other.
const may = (from, ...to) => ({ from: { path: from }, to: { path: [from, ...to] } }); // also within the same folder
const events = '^schema/events/';
const api = '^schema/graphql/';
const kernel = '^src/kernel/';
const domain = '^src/domain/';
const ports = '^src/ports/';
const projections = '^projections/';
const app = '^src/app/';
const adapters = '^src/adapters/';
const graphql = '^src/graphql/';
const npm = '^node_modules/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  allowedSeverity: 'error',
  allowed: [
    may(kernel, npm),
    may(events, kernel),
    may(api, events, kernel, npm),
    may(ports, events, kernel),
    may(domain, events, kernel),
    may(projections, events, kernel, ports),
    may(app, domain, ports, projections, events, kernel),
    may(adapters, ports, events, kernel, npm),
    may(graphql, api, app, projections, domain, ports, kernel, events, npm),
    may('^src/genesis/', app, ports, events, kernel),
    may('^src/[^/]+\\.ts$', '^src/', projections, events, npm),
    may('^(test|scripts)/', '^(src|schema|projections)/', '^jest\\.config\\.js$', npm),
    {
      from: { path: '^(src/(adapters|graphql|[^/]+\\.ts$|app/ledger)|scripts|test)' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '^(scripts|test)/' },
      to: {},
    },
    {
      name: 'adapters-never-meet',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      // Keys are wrapped alike wherever they are kept.
      to: { path: '^src/adapters/', pathNot: '^src/adapters/($1|crypto)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^scripts/[^/]+\\.mjs$'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types', 'typings'],
    },
  },
};
