import {
  KurrentdbUrlInvalid,
  parseConnectionUrl,
} from '../../src/adapters/kurrentdb/connection-url';
import { openKurrentdbEventStore } from '../../src/adapters/kurrentdb/event-store';

describe('an address of KurrentDB', () => {
  it.each([
    ['kurrentdb://localhost', 'hoi_am', 'kurrentdb://localhost'],
    ['  kurrentdb://localhost:2113/\n', 'hoi_am', 'kurrentdb://localhost:2113'],
    ['kurrentdb://localhost:2113?tls=false', 'hoi_am', 'kurrentdb://localhost:2113?tls=false'],
    ['kurrentdb://localhost:2113/?tls=false', 'hoi_am', 'kurrentdb://localhost:2113?tls=false'],
    ['kurrentdb://localhost?', 'hoi_am', 'kurrentdb://localhost'],
    ['kurrentdb://localhost/da_nang', 'da_nang', 'kurrentdb://localhost'],
    ['kurrentdb://localhost/da_nang/', 'da_nang', 'kurrentdb://localhost'],
    [
      'kurrentdb://admin:p%40ss%3A%2F%3F%25@node.example:2113/da_nang?tls=true&tlsCAFile=/etc/ca.pem',
      'da_nang',
      'kurrentdb://admin:p%40ss%3A%2F%3F%25@node.example:2113?tls=true&tlsCAFile=/etc/ca.pem',
    ],
    [
      'kurrentdb+discover://a:2113,b:2113,c:2113/x1?node-preference=leader',
      'x1',
      'kurrentdb+discover://a:2113,b:2113,c:2113?node-preference=leader',
    ],
    [
      'kurrentdb://localhost?connectionName=hoi-am%40here&KEEP_ALIVE_INTERVAL=20000',
      'hoi_am',
      'kurrentdb://localhost?connectionName=hoi-am%40here&KEEP_ALIVE_INTERVAL=20000',
    ],
    [`kurrentdb://localhost/a${'b'.repeat(62)}`, `a${'b'.repeat(62)}`, 'kurrentdb://localhost'],
  ])('%j names the store %s', (url, name, clientUrl) => {
    expect(parseConnectionUrl(url)).toEqual({ name, clientUrl });
  });
});

const form =
  'the address of KurrentDB must look like kurrentdb://[user:password@]host[:port][/name][?tls=false]; in a user or password, write : @ / ? # and % as %3A %40 %2F %3F %23 %25, and an @ in an option as %40';
const badName = (name: string) =>
  `the name of the store in the address of KurrentDB must be of a-z, 0-9 and _, begin with a letter and have at most 63 characters: ${JSON.stringify(name)}`;
const option = (key: string) =>
  `the address of KurrentDB has an option that cannot be set there: ${JSON.stringify(key)}`;
const percent =
  'the user or password in the address of KurrentDB holds a % that is not written as %25';
const unusable = (why: string) => `the address of KurrentDB cannot be used: ${why}`;

/** Where there is a user, it is `petitioner`, with a password that begins with `s3cret`. */
const refused: readonly (readonly [string, string])[] = [
  ['', form],
  ['localhost:2113', form],
  ['esdb://localhost:2113', form],
  ['http://petitioner:s3cret@localhost', form],
  ['kurrentdb://', form],
  ['kurrentdb:///hoi_am', form],
  ['kurrentdb://petitioner@localhost', form],
  ['kurrentdb://:s3cret@localhost', form],
  ['kurrentdb://petitioner:@localhost', form],
  ['kurrentdb://petitioner:s3cret:h1dden@localhost', form],
  ['kurrentdb://petitioner:s3cret@h1dden@localhost', form],
  ['kurrentdb://petitioner:s3cret/h1dden@localhost', form],
  ['kurrentdb://petitioner:s3cret?h1dden@localhost', form],
  ['kurrentdb://localhost?connectionName=h1dden@elsewhere', form],
  ['kurrentdb://petitioner:s3cret%zz@localhost', percent],
  ['kurrentdb://petitioner:s3cret%@localhost', percent],
  ['kurrentdb://localhost/Hoi_am', badName('Hoi_am')],
  ['kurrentdb://localhost/1st', badName('1st')],
  ['kurrentdb://localhost/hội', badName('hội')],
  ['kurrentdb://localhost/a/b', badName('a/b')],
  ['kurrentdb://localhost/$all', badName('$all')],
  [`kurrentdb://localhost/${'a'.repeat(64)}`, badName('a'.repeat(64))],
  ['kurrentdb://localhost?throwOnAppendFailure=false', option('throwOnAppendFailure')],
  ['kurrentdb://localhost?throw-on_append-FAILURE=false', option('throw-on_append-FAILURE')],
  ['kurrentdb://petitioner:s3cret@localhost?tls=false&colour=red', option('colour')],
  ['kurrentdb://petitioner:s3cret@localhost?tls', unusable('expected ?key=value')],
  ['kurrentdb://petitioner:s3cret@localhost?tls=maybe', unusable('expected true or false')],
  [
    'kurrentdb://petitioner:s3cret@localhost?nodePreference=best',
    unusable('expected leader or follower or read_only_replica or random'),
  ],
  ['kurrentdb://petitioner:s3cret@localhost:port', unusable('expected port number')],
  ['kurrentdb://petitioner:s3cret@localhost:1:2', unusable('expected , or ?key=value')],
  ['kurrentdb://petitioner:s3cret@[::1]:2113', unusable('expected host')],
  ['kurrentdb://petitioner:s3cret@localhost:99999', unusable('its host or port is not understood')],
  ['kurrentdb://petitioner:s3cret@local host', unusable('its host or port is not understood')],
  ['kurrentdb://petitioner:s3cret#h1dden@localhost', form],
  ['kurrentdb://petitioner:s3cret@localhost?connectionName=%zz', unusable('URI malformed')],
  [
    'kurrentdb://petitioner:s3cret@localhost?tlsCAFile=/nowhere/ca.pem',
    unusable('Failed to load certificate file. File was not found.'),
  ],
  [
    'kurrentdb://petitioner:s3cret@localhost?defaultDeadline=0',
    unusable('Invalid defaultDeadline "0". Please provide a positive integer.'),
  ],
];

describe('an address of KurrentDB that cannot be used', () => {
  it.each(refused)('%j is refused with the reason alone', async (url, message) => {
    const printed: unknown[] = [];
    const print = jest.spyOn(console, 'warn').mockImplementation((line) => printed.push(line));

    const opening = openKurrentdbEventStore({ url });

    await expect(opening).rejects.toEqual(new KurrentdbUrlInvalid(message));
    const error: unknown = await opening.catch((thrown: unknown) => thrown);
    expect(JSON.stringify([error, String(error), printed])).not.toMatch(/s3cret|petitioner|h1dden/);
    print.mockRestore();
  });
});
