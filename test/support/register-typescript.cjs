'use strict';

// Lets a child process require TypeScript sources; `node --require` loads this first.
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');
const { projects } = require('../../jest.config.js');

const [, options] = projects[0].transform['^.+\\.ts$'];

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
  module._compile(code, filename);
};
