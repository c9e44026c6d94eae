import { createPublicKey, generateKeyPairSync, KeyObject } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, readServeConfig, type ServeConfig } from '../src/config';
import { ConfigError } from '../src/environment';
import { temporaryFolder } from './support/temporary-folder';
import { tokenIssuer } from './support/token-issuer';

type Variables = Readonly<Record<string, string | undefined>>;

const { pem } = tokenIssuer();
const masterKey = Buffer.alloc(32, 5);
const sound: Variables = {
  TOKEN_ISSUER: 'https://issuer',
  TOKEN_AUDIENCE: 'hoi-am',
  TOKEN_PUBLIC_KEY: pem,
  MASTER_KEY: masterKey.toString('base64'),
};

const served = (changes: Variables = {}): ServeConfig =>
  readServeConfig({ ...sound, ...changes }, '/data');
const byJwks = (url: string): Variables => ({ TOKEN_PUBLIC_KEY: undefined, TOKEN_JWKS_URL: url });

function fileOf(text: string): string {
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, text);
  return file;
}

/** What the program would print, and nothing else is thrown. */
function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the environment for development', () => {
  it('may be empty', () => {
    expect(readConfig({}, '/data')).toEqual({
      dataDir: '/data',
      eventStoreUrl: null,
      viewStoreUrl: null,
      storeTimeoutMs: 10_000,
      host: '127.0.0.1',
      port: 4000,
      masterKey: null,
      logLevel: 'warn',
      limits: { publicRequestsPerMinute: 120, corsOrigins: [], trustedProxies: [] },
    });
  });

  it('names servers, by themselves or in files', () => {
    const kurrentdb = 'kurrentdb+discover://u:p@h/name';
    const mongodb = 'mongodb+srv://u:p@h/name';
    const { eventStoreUrl, viewStoreUrl } = readConfig(
      { EVENT_STORE_URL: kurrentdb, VIEW_STORE_URL_FILE: fileOf(`${mongodb}\n`) },
      '/data',
    );
    expect([eventStoreUrl, viewStoreUrl]).toEqual([kurrentdb, mongodb]);
  });

  it('sets the limits', () => {
    const { limits } = readConfig(
      {
        PUBLIC_REQUESTS_PER_MINUTE: '7',
        CORS_ORIGINS: 'https://a.vn, http://localhost:3000,',
        TRUST_PROXY: '10.0.0.0/8,192.0.2.7, ::1, fc00::/7',
      },
      '/data',
    );
    expect(limits).toEqual({
      publicRequestsPerMinute: 7,
      corsOrigins: ['https://a.vn', 'http://localhost:3000'],
      trustedProxies: ['10.0.0.0/8', '192.0.2.7', '::1', 'fc00::/7'],
    });
  });

  it.each<[Variables, string]>([
    [{ PORT: 'abc' }, 'PORT must be a number from 0 to 65535, not “abc”.'],
    [{ PORT: '65536' }, 'PORT must be a number from 0 to 65535, not “65536”.'],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not “loud”.',
    ],
    [{ MASTER_KEY: 'c2hvcnQ=' }, 'MASTER_KEY must be 32 bytes in base64.'],
    ...['', 'kurrentdb:x', 'esdb://h', 'mongodb://h', 'http://u:p@h'].map(
      (text): [Variables, string] => [
        { EVENT_STORE_URL: text },
        'EVENT_STORE_URL must begin with kurrentdb:// or kurrentdb+discover://.',
      ],
    ),
    ...['', 'mongodb:x', 'kurrentdb://h', 'http://u:p@h'].map((text): [Variables, string] => [
      { VIEW_STORE_URL: text },
      'VIEW_STORE_URL must begin with mongodb:// or mongodb+srv://.',
    ]),
    ...['99', '60001'].map((text): [Variables, string] => [
      { STORE_TIMEOUT_MS: text },
      `STORE_TIMEOUT_MS must be a number from 100 to 60000, not “${text}”.`,
    ]),
    ...['0', '1000001', '-1', '1.5', ''].map((text): [Variables, string] => [
      { PUBLIC_REQUESTS_PER_MINUTE: text },
      `PUBLIC_REQUESTS_PER_MINUTE must be a number from 1 to 1000000, not “${text}”.`,
    ]),
    ...['*', 'null', 'a.vn', 'https://a.vn/', 'https://a.vn/x', 'https://*.a.vn/'].map(
      (text): [Variables, string] => [
        { CORS_ORIGINS: `https://b.vn,${text}` },
        `CORS_ORIGINS holds “${text}”, which is no origin like https://vidu.gov.vn.`,
      ],
    ),
    ...['true', 'proxy', '10.0.0.0/33', '::1/129', '10.0.0.0/8/8', '10.0.0.0/', '10.0.0'].map(
      (text): [Variables, string] => [
        { TRUST_PROXY: text },
        `TRUST_PROXY holds “${text}”, which is no address nor a range like 10.0.0.0/8.`,
      ],
    ),
  ])('is refused with %j', (variables, sentence) => {
    expect(refusalOf(() => readConfig(variables, '/data'))).toBe(sentence);
    expect(refusalOf(() => served(variables))).toBe(sentence);
  });
});

describe('the environment to be served in', () => {
  it('needs little', () => {
    const { tokens, ...config } = served();
    expect(config).toEqual({ ...readConfig({}, '/data'), masterKey });
    expect(tokens).toEqual({
      issuer: 'https://issuer',
      audience: 'hoi-am',
      keys: expect.any(KeyObject),
      algorithms: ['EdDSA', 'ES256', 'RS256', 'PS256'],
      claims: { role: 'role', body: 'body' },
    });
    expect((tokens.keys as KeyObject).equals(createPublicKey(pem))).toBe(true);
  });

  it('may say more of the tokens', () => {
    const { tokens } = served({
      ...byJwks('https://issuer/keys'),
      TOKEN_ALGORITHMS: 'ES256, RS384',
      TOKEN_ROLE_CLAIM: 'realm.role',
      TOKEN_BODY_CLAIM: 'org',
    });
    expect(tokens).toMatchObject({
      keys: new URL('https://issuer/keys'),
      algorithms: ['ES256', 'RS384'],
      claims: { role: 'realm.role', body: 'org' },
    });
  });

  it('may keep its keys in files, or a public key in one line', () => {
    const inFiles = {
      TOKEN_PUBLIC_KEY: undefined,
      TOKEN_PUBLIC_KEY_FILE: fileOf(pem),
      MASTER_KEY: undefined,
      MASTER_KEY_FILE: fileOf(`${masterKey.toString('base64')}\n`),
    };
    for (const config of [
      served(inFiles),
      served({ TOKEN_PUBLIC_KEY: pem.trim().replaceAll('\n', '\\n') }),
    ]) {
      expect((config.tokens.keys as KeyObject).equals(createPublicKey(pem))).toBe(true);
      expect(config.masterKey).toEqual(masterKey);
    }
  });

  it.each(['http://localhost:8080/jwks', 'http://127.0.0.1/jwks', 'http://[::1]:1/jwks'])(
    'may have an issuer on this machine, at %s',
    (url) => {
      expect(served(byJwks(url)).tokens.keys).toEqual(new URL(url));
    },
  );

  const pemOf = (modulusLength: number) =>
    generateKeyPairSync('rsa', { modulusLength })
      .publicKey.export({ format: 'pem', type: 'spki' })
      .toString();
  const noKey = 'TOKEN_PUBLIC_KEY must be a public key in PEM (SPKI, “BEGIN PUBLIC KEY”).';
  const noKeys = 'TOKEN_JWKS_URL, TOKEN_PUBLIC_KEY or TOKEN_PUBLIC_KEY_FILE must be set.';
  const privatePem = generateKeyPairSync('ed25519')
    .privateKey.export({ format: 'pem', type: 'pkcs8' })
    .toString();
  const algorithms =
    'EdDSA, Ed25519, ES256, ES384, ES512, RS256, RS384, RS512, PS256, PS384, PS512';

  it.each<[string, Variables, string]>([
    ['no issuer', { TOKEN_ISSUER: undefined }, 'TOKEN_ISSUER must be set.'],
    ['an empty issuer', { TOKEN_ISSUER: '' }, 'TOKEN_ISSUER must be set.'],
    ['no audience', { TOKEN_AUDIENCE: undefined }, 'TOKEN_AUDIENCE must be set.'],
    ['no keys', { TOKEN_PUBLIC_KEY: undefined }, noKeys],
    [
      'two kinds of keys',
      { TOKEN_JWKS_URL: 'https://issuer/keys' },
      'Only one of TOKEN_JWKS_URL and TOKEN_PUBLIC_KEY may be set.',
    ],
    [
      'a key twice',
      { TOKEN_PUBLIC_KEY_FILE: '/nowhere' },
      'Only one of TOKEN_PUBLIC_KEY and TOKEN_PUBLIC_KEY_FILE may be set.',
    ],
    [
      'a file that is not there',
      { TOKEN_PUBLIC_KEY: undefined, TOKEN_PUBLIC_KEY_FILE: '/nowhere' },
      'TOKEN_PUBLIC_KEY_FILE names /nowhere, which cannot be read.',
    ],
    ['a key that is none', { TOKEN_PUBLIC_KEY: 'secret' }, noKey],
    [
      'a key that is broken',
      { TOKEN_PUBLIC_KEY: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----' },
      noKey,
    ],
    ['a private key', { TOKEN_PUBLIC_KEY: privatePem }, noKey],
    [
      'a weak key',
      { TOKEN_PUBLIC_KEY: pemOf(1024) },
      'TOKEN_PUBLIC_KEY must have 2048 bits at least, not 1024.',
    ],
    ...[
      'http://issuer/keys',
      'http://localhost.a.vn/',
      'ftp://localhost/',
      'file:///k',
      'keys',
    ].map((url): [string, Variables, string] => [
      `keys at ${url}`,
      byJwks(url),
      `TOKEN_JWKS_URL must begin with https:// (http:// only to this machine), not “${url}”.`,
    ]),
    ...['HS256', 'EdDSA,HS512', 'none', 'eddsa', ','].map((names): [string, Variables, string] => [
      `the algorithms ${names}`,
      { TOKEN_ALGORITHMS: names },
      `TOKEN_ALGORITHMS must be some of ${algorithms}, not “${names}”.`,
    ]),
    ['no master key', { MASTER_KEY: undefined }, 'MASTER_KEY or MASTER_KEY_FILE must be set.'],
    [
      'a master key twice',
      { MASTER_KEY_FILE: '/nowhere' },
      'Only one of MASTER_KEY and MASTER_KEY_FILE may be set.',
    ],
  ])('is refused with %s', (_, variables, sentence) => {
    expect(refusalOf(() => served(variables))).toBe(sentence);
  });

  it('takes a key of 2048 bits', () => {
    expect(served({ TOKEN_PUBLIC_KEY: pemOf(2048) }).tokens.keys).toBeInstanceOf(KeyObject);
  });
});
