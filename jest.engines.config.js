'use strict';

const { projects, ...config } = require('./jest.config.js');
const [embedded, ...onServers] = projects;

/** The contracts of the stores on servers, and what tells which servers are missing. */
const contracts = {
  ...embedded,
  displayName: 'contracts',
  testMatch: ['adapters/{kurrentdb,mongodb}-*', 'engines'].map(
    (name) => `<rootDir>/test/${name}.spec.ts`,
  ),
};

/** @type {import('jest').Config} */
module.exports = { ...config, projects: [contracts, ...onServers] };
