import { createRequire } from 'node:module';
import { kurrentdbUrl } from './support/kurrentdb-server';
import { mongodbUrl } from './support/mongodb-server';

const suites = 'what is asked over HTTP, the program from end to end, and servers that go away';

/** Which variables are missing for a pair of engines. */
const missing = (pair: Readonly<Record<string, string | null>>): readonly string[] =>
  Object.entries(pair).flatMap(([name, url]) => (url === null ? [name] : []));

type Config = Readonly<{ projects: readonly Readonly<{ displayName: string }>[] }>;
const { projects } = createRequire(__filename)('../jest.config.js') as Config;
const displayNames = projects.map(({ displayName }) => displayName);

// jest.config.js leaves out what has no server; here it is told.
describe.each([
  ['sqlite+mongodb', { MONGODB_URL: mongodbUrl }],
  ['kurrentdb+sqlite', { KURRENTDB_URL: kurrentdbUrl }],
  ['kurrentdb+mongodb', { KURRENTDB_URL: kurrentdbUrl, MONGODB_URL: mongodbUrl }],
])('%s', (pair, servers) => {
  const absent = missing(servers);
  if (absent.length > 0)
    it.skip(`is not tested, because ${absent.join(' and ')} is not set: ${suites}`, () =>
      undefined);

  it('is tested where its servers are named', () => {
    expect(displayNames.includes(pair)).toBe(absent.length === 0);
  });
});
