import { readConfig } from '../src/config';
import { ConfigError } from '../src/environment';

type Variables = Readonly<Record<string, string | undefined>>;

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
      host: '127.0.0.1',
      port: 4000,
      masterKey: null,
      logLevel: 'warn',
      limits: { publicRequestsPerMinute: 120, corsOrigins: [], trustedProxies: [] },
    });
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
  });
});
